import { createFinding } from '../finding';
import { fiscalYearMonths } from '../thai/month-index';
import { formatPeriod } from '../thai/period';
import { eachItem, type Rule } from './rule';

export const periodUnreadable: Rule<'period.unreadable'> = {
  code: 'period.unreadable',
  severity: 'error',
  source: 'the reporting-period grammar of the format',
  check: eachItem(({ item }, { profile }) => {
    if (!item.period || item.period.reading) return [];
    const { from } = fiscalYearMonths(profile?.fiscalYear ?? 2568);
    const halfYear = {
      kind: 'months',
      from,
      to: from + 5,
      day: null,
      monthly: false,
      statedMonths: null,
      christianEra: false,
      twoDigitYear: false,
    } as const;
    return [
      createFinding(
        'period.unreadable',
        item.period.span,
        { value: item.period.value, example: formatPeriod(halfYear) },
        { item: item.id },
      ),
    ];
  }),
};
