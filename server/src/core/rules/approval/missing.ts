import { more, moreItems } from '../../ground/phrases';
import { list } from '../../ground/quote';
import { stepNames } from '../../submission/step-names';
import { type ApprovalStepName, approvalStepNames, type Item } from '../../submission/submission';
import { defineRule, type Found, found } from '../define-rule';
import type { FileContext } from '../rule-context';
import { insertApprovalFix, insertStepsFix } from '../writing/approval-skeleton';

/** Without steps these items have no approval at all, though others have. */
interface Arguments {
  readonly items: readonly string[];
  readonly steps: readonly ApprovalStepName[];
}

export const approvalMissing = defineRule<Arguments>({
  code: 'approval.missing',
  severity: 'warning',
  scope: 'file',
  source: '003 l.96-147: the steps of the publication form',
  texts: {
    th: {
      message: ({ items, steps }) =>
        steps.length > 0
          ? `การรับรองยังไม่ครบ ให้เติมชื่อผู้ทำและวันที่ของขั้น ${steps.map((step) => `“${stepNames.th[step]}” (${step})`).join(' ')} เพราะข้อที่ไม่ครบสามขั้นยังไม่นับว่ารับรองแล้ว`
          : `ยังไม่มีการรับรอง (approval) ${items.length} ข้อ: ${list(items, 8, moreItems.th)} ทั้งที่ข้ออื่นในไฟล์มีแล้ว ให้เติมเมื่อรับรองแล้ว มิฉะนั้นไม่มีหลักฐานว่าหัวหน้าหน่วยงานตรวจก่อนเผยแพร่`,
      meaning: 'การรับรองยังไม่ครบสามขั้น หรือบางข้อยังไม่มีการรับรองทั้งที่ข้ออื่นมีแล้ว',
      why: 'แบบขอเผยแพร่ข้อมูลต้องมีผู้รายงาน ผู้อนุมัติรับรอง (หัวหน้าหน่วยงาน) และผู้นำข้อมูลขึ้นเผยแพร่ ข้อที่ไม่ครบยังไม่นับว่ารับรองแล้ว',
      remedy: 'เติม `reported`, `approved` และ `published` พร้อมผู้ทำ (`by`) และวันที่ (`on`) กดแก้เพื่อเพิ่มบรรทัดว่าง ไฟล์ที่ยังไม่มีข้อใดรับรองจะไม่ถูกแจ้ง',
    },
    en: {
      message: ({ items, steps }) =>
        steps.length > 0
          ? `The approval is incomplete. Add who and when of the step ${steps.join(', ')}: without all three steps the item does not count as approved.`
          : `${items.length} items have no approval, though others of the file have: ${list(items, 8, more.en)}. Add it once approved: nothing shows that the head of the unit looked before publication.`,
      meaning: 'An approval lacks one of its three steps, or some items have none though others have.',
      why: 'The form for publication asks for the reporter, the head of the unit and the one who publishes; an item without all three does not count as approved.',
      remedy:
        'Fill in `reported`, `approved` and `published`, each with `by` and `on`. The quick fix adds empty lines. A file in which no item has an approval is left alone.',
    },
  },
  check: (context) => {
    const answered = context.items.flatMap(({ item }) => (item.answer?.value === 'มี' ? [item] : []));
    const isBegun = ({ approval }: Item) => approval !== null;
    const begun = answered.filter(isBegun).flatMap((item) => findMissingSteps(context, item));
    const open = answered.some(isBegun) ? answered.filter((item) => !isBegun(item)) : [];
    const [first] = open;
    if (!first) return begun;
    const args = { items: open.map(({ id }) => id), steps: [] };
    return [
      ...begun,
      found(first.keySpan, args, { item: first.id, within: first, fix: insertApprovalFix(context.contextOf(first), first) }),
    ];
  },
});

/** A date that cannot be read is there all the same: it is another rule's. */
function findMissingSteps(context: FileContext, item: Item): Found<Arguments>[] {
  const { approval } = item;
  if (!approval?.isReadable) return [];
  const steps = approvalStepNames.filter((name) => !approval[name]?.on);
  if (steps.length === 0) return [];
  const fix = insertStepsFix(
    context.contextOf(item),
    item,
    steps.filter((name) => !approval[name]),
  );
  return [found(approval.keySpan, { items: [item.id], steps }, { item: item.id, within: item, fix })];
}
