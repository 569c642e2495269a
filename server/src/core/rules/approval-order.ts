import { createFinding } from '../findings/finding';
import { datedSteps } from '../submission/approval-steps';
import { spanOfText } from '../submission/texts';
import { compareDates } from '../thai/date';
import { eachAnsweredItem, type Rule } from './rule';

export const approvalOrder: Rule<'approval.order'> = {
  code: 'approval.order',
  severity: 'error',
  source: '003 l.96-147: reported, approved by the head of the unit, published',
  check: eachAnsweredItem(({ id, approval }) => {
    const steps = datedSteps(approval);
    return steps.flatMap(({ step, date, text }, at) => {
      const earlier = steps.slice(0, at).findLast((other) => compareDates(date, other.date) < 0);
      if (!earlier) return [];
      const args = { step, value: text.value, earlierStep: earlier.step, earlierValue: earlier.text.value };
      return [createFinding('approval.order', spanOfText(text), args, { item: id })];
    });
  }),
};
