import { createFinding } from '../finding';
import { judgePeriod, neededWindows } from '../profile/period-need';
import { eachAnsweredItem, type Rule } from './rule';
import { spanOfText } from './support/texts';

export const periodGap: Rule<'period.gap'> = {
  code: 'period.gap',
  severity: 'warning',
  source: '004 l.768, 798, 827: series from October, month by month',
  check: eachAnsweredItem(({ id, period }, { period: need }) => {
    const reading = period?.reading;
    // A period that does not fit at all has its own finding.
    if (!period || !reading || need?.kind !== 'monthly' || judgePeriod(reading, need) !== 'fits') return [];
    const wanted = neededWindows(need)[0]?.from ?? reading.from;
    const late = Array.from({ length: Math.max(0, reading.from - wanted) }, (_, offset) => wanted + offset);
    const months = [...late, ...(reading.holes ?? [])];
    if (months.length === 0) return [];
    return [createFinding('period.gap', spanOfText(period), { item: id, value: period.value, months, first: wanted }, { item: id })];
  }),
};
