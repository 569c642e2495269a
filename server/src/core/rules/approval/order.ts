import { quote } from '../../ground/quote';
import { datedSteps } from '../../submission/approval-steps';
import { stepNames } from '../../submission/step-names';
import type { ApprovalStepName } from '../../submission/submission';
import { spanOfText } from '../../submission/texts';
import { compareDates } from '../../thai/date';
import { defineRule, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

interface Arguments {
  readonly step: ApprovalStepName;
  readonly value: string;
  readonly earlierStep: ApprovalStepName;
  readonly earlierValue: string;
}

export const approvalOrder = defineRule<Arguments>({
  code: 'approval.order',
  severity: 'error',
  scope: 'item',
  source: '003 l.96-147: reported, approved by the head of the unit, published',
  texts: {
    th: {
      message: ({ step, value, earlierStep, earlierValue }) =>
        `ขั้น “${stepNames.th[step]}” (${step}) ลงวันที่ ${quote(value)} ก่อนขั้น “${stepNames.th[earlierStep]}” (${earlierStep}) ซึ่งลงวันที่ ${quote(earlierValue)} ให้ตรวจวันที่ ลำดับที่ถูกคือ ${Object.values(stepNames.th).join(' ')}`,
      meaning: 'วันที่ของการรับรองสลับลำดับกัน',
      why: 'การเผยแพร่ก่อนรับรอง หรือรับรองก่อนรายงาน ทำให้หลักฐานไม่น่าเชื่อถือ และข้อนั้นไม่นับว่ารับรองแล้ว',
      remedy: 'ตรวจวันที่ให้เรียงเป็น ผู้รายงาน ผู้อนุมัติรับรอง ผู้นำข้อมูลขึ้นเผยแพร่ เป็นวันเดียวกันก็ได้',
    },
    en: {
      message: ({ step, value, earlierStep, earlierValue }) =>
        `The step “${step}” is dated ${quote(value)}, before “${earlierStep}” on ${quote(earlierValue)}. Check the dates: the order is reported, approved, published.`,
      meaning: 'The dates of an approval are out of order.',
      why: 'Publishing before approval, or approving before the report, makes the evidence doubtful, and the item does not count as approved.',
      remedy: 'Put the dates in the order reported, approved, published; the same day is right.',
    },
  },
  check: eachAnsweredItem(({ id, approval }) => {
    const steps = datedSteps(approval);
    return steps.flatMap(({ step, date, text }, at) => {
      const earlier = steps.slice(0, at).findLast((other) => compareDates(date, other.date) < 0);
      if (!earlier) return [];
      const args = { step, value: text.value, earlierStep: earlier.step, earlierValue: earlier.text.value };
      return [found(spanOfText(text), args, { item: id })];
    });
  }),
});
