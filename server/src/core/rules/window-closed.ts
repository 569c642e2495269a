import { createFinding } from '../findings/finding';
import { lastDay } from '../submission/approval-steps';
import { compareDates, formatThaiDate } from '../thai/date';
import type { Rule } from './rule';

export const windowClosed: Rule<'window.closed'> = {
  code: 'window.closed',
  severity: 'info',
  source: '001 l.58: answers are taken until a day',
  check(context) {
    const { submission, profile, today } = context;
    const closes = lastDay(context);
    const place = submission.deadlines.closes ?? submission.fiscalYear;
    if (!profile || !today || !closes || !place || compareDates(today, closes) <= 0) return [];
    return [createFinding('window.closed', place.span, { closes: formatThaiDate(closes) })];
  },
};
