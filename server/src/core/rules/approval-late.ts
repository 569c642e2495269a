import { createFinding } from '../findings/finding';
import { firstStepAfter, lastDay } from '../submission/approval-steps';
import { spanOfText } from '../submission/texts';
import { compareDates, formatThaiDate } from '../thai/date';
import { eachAnsweredItem, type Rule } from './rule';

export const approvalLate: Rule<'approval.late'> = {
  code: 'approval.late',
  severity: 'warning',
  source: '002 l.135: the divisions hand in their evidence by a day of the office',
  check: eachAnsweredItem((item, _expected, context) => {
    const deadline = context.submission.deadlines.internal?.reading?.date;
    const late = deadline ? firstStepAfter(item.approval, deadline) : null;
    const closes = lastDay(context);
    // After the window it is that finding's date.
    if (!deadline || !late || (closes && compareDates(late.date, closes) > 0)) return [];
    const args = { step: late.step, value: late.text.value, deadline: formatThaiDate(deadline) };
    return [createFinding('approval.late', spanOfText(late.text), args, { item: item.id })];
  }),
};
