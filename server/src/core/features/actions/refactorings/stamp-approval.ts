import type { TextEdit } from '../../../findings/finding';
import { joinEdits } from '../../../findings/fix';
import { responsibleDivisions } from '../../../profile/profile';
import { keysBefore } from '../../../schema/key-order';
import { datedSteps } from '../../../submission/approval-steps';
import { type ApprovalStepName, approvalStepNames, type Item } from '../../../submission/submission';
import { compareDates, formatDate } from '../../../thai/date';
import { beginPair, setPair } from '../../../yaml/pair-edits';
import { findPair, type MapNode } from '../../../yaml/syntax-tree';
import { toScalar } from '../../../yaml/to-scalar';
import { mapOfItem, offer, type Scene } from '../scene';
import type { ItemRefactoring } from './refactoring';

/** Dates the next step of an approval with today, and says who, as far as the file tells. */
export const stampApproval: ItemRefactoring = {
  name: 'stampApproval',
  find(scene, item) {
    const { today } = scene;
    const step = approvalStepNames.find((name) => !item.approval?.[name]?.on);
    const isOpen = item.answer?.value === 'มี' && (item.approval?.isReadable ?? !item.unreadableKeys.has('approval'));
    const isInOrder = today && datedSteps(item.approval).every(({ date }) => compareDates(date, today) <= 0);
    if (!step || !isOpen || !isInOrder) return [];
    const by = item.approval?.[step]?.by?.value.trim() || findRole(scene, item, step);
    const on = formatDate(today);
    return [offer({ kind: 'stamp', step, by, on }, writeStep(scene, item, step, { by, on }))];
  },
};

/** Who takes a step: who took it last in the file before the item, or where nobody did, whose part it is. */
function findRole({ submission, profile }: Scene, item: Item, step: ApprovalStepName): string {
  const expected = profile?.itemById.get(item.id);
  const division = item.divisions[0]?.value ?? (expected ? responsibleDivisions(expected)[0] : undefined);
  const taken = (submission?.items ?? []).flatMap(({ approval, divisions }) => {
    const by = approval?.[step]?.by?.value.trim();
    return by && (step === 'published' || divisions[0]?.value === item.divisions[0]?.value) ? [by] : [];
  });
  const last = taken.at(-1);
  if (last) return last;
  switch (step) {
    case 'reported':
      return division ?? 'ผู้รายงาน';
    case 'approved':
      return division ? `หัวหน้า${division}` : 'หัวหน้าหน่วยงาน';
    case 'published':
      return submission?.agency.itapUsers.administrator?.value ?? 'ผู้ดูแลเว็บไซต์';
  }
}

interface Stamp {
  readonly by: string;
  readonly on: string;
}

const inBraces = ({ by, on }: Stamp) => `{ by: ${toScalar(by)}, on: ${on} }`;

function writeStep(scene: Scene, item: Item, step: ApprovalStepName, stamp: Stamp): readonly TextEdit[] | null {
  const { text } = scene;
  const map = mapOfItem(scene, item);
  const pair = findPair(map, 'approval');
  const line = `${step}: ${inBraces(stamp)}`;
  if (!map) return null;
  if (pair?.value) return pair.value.kind === 'map' ? stampIn(text, pair.value, step, stamp) : null;
  return beginPair(text, map, 'approval', { lines: [line], inOne: `{ ${line} }` }, keysBefore(['items', item.id], 'approval'));
}

function stampIn(text: string, approval: MapNode, step: ApprovalStepName, stamp: Stamp): readonly TextEdit[] | null {
  const pair = findPair(approval, step);
  const before = approvalStepNames.slice(0, approvalStepNames.indexOf(step));
  if (!pair?.value) return setPair(text, approval, step, inBraces(stamp), before);
  if (pair.value.kind !== 'map') return null;
  const by = setPair(text, pair.value, 'by', toScalar(stamp.by));
  const on = setPair(text, pair.value, 'on', stamp.on);
  return by && on && joinEdits([...(findPair(pair.value, 'by')?.value ? [] : by), ...on]);
}
