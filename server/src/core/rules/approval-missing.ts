import { createFinding, type Finding } from '../findings/finding';
import { approvalStepNames, type Item } from '../submission/submission';
import type { Rule, RuleContext } from './rule';
import { insertApprovalFix, insertStepsFix } from './writing/approval-skeleton';

export const approvalMissing: Rule<'approval.missing'> = {
  code: 'approval.missing',
  severity: 'warning',
  source: '003 l.96-147: the steps of the publication form',
  check: (context) => {
    const answered = context.items.flatMap(({ item }) => (item.answer?.value === 'มี' ? [item] : []));
    const isBegun = ({ approval }: Item) => approval !== null;
    const begun = answered.filter(isBegun).flatMap((item) => findMissingSteps(context, item));
    const open = answered.some(isBegun) ? answered.filter((item) => !isBegun(item)) : [];
    const [first] = open;
    if (!first) return begun;
    const args = { items: open.map(({ id }) => id), steps: [] };
    return [...begun, createFinding('approval.missing', first.keySpan, args, { item: first.id, fix: insertApprovalFix(context, first) })];
  },
};

/** A date that cannot be read is there all the same: it is another rule's. */
function findMissingSteps(context: RuleContext, item: Item): Finding<'approval.missing'>[] {
  const { approval } = item;
  if (!approval?.isReadable) return [];
  const steps = approvalStepNames.filter((name) => !approval[name]?.on);
  if (steps.length === 0) return [];
  const fix = insertStepsFix(
    context,
    item,
    steps.filter((name) => !approval[name]),
  );
  return [createFinding('approval.missing', approval.keySpan, { items: [item.id], steps }, { item: item.id, fix })];
}
