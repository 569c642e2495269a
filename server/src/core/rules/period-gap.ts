import { createFinding } from '../findings/finding';
import { judgePeriods, neededWindows } from '../profile/period-need';
import { periodTexts } from '../submission/item-periods';
import { spanOfText } from '../submission/texts';
import type { MonthIndex } from '../thai/month-index';
import { covers } from '../thai/period';
import { eachAnsweredItem, type Rule } from './rule';

export const periodGap: Rule<'period.gap'> = {
  code: 'period.gap',
  severity: 'warning',
  source: '004 l.768, 798, 827: series from October, month by month',
  check: eachAnsweredItem((item, { period: need }) => {
    const texts = periodTexts(item);
    const readings = texts.flatMap(({ reading }) => (reading && reading.kind !== 'current' ? [reading] : []));
    const [first] = texts;
    // A period that does not fit at all has its own finding.
    if (!first || need?.kind !== 'monthly' || judgePeriods(readings, need) !== 'fits') return [];
    const wanted = neededWindows(need)[0]?.from ?? 0;
    const last = Math.max(...readings.map(({ to }) => to));
    const months: MonthIndex[] = [];
    for (let index = wanted; index <= last; index++) if (!readings.some((reading) => covers(reading, index))) months.push(index);
    const value = texts.map((text) => text.value).join(', ');
    return months.length === 0 ? [] : [createFinding('period.gap', spanOfText(first), { value, months, first: wanted }, { item: item.id })];
  }),
};
