import { createFinding } from '../findings/finding';
import { judgePeriods } from '../profile/period-need';
import type { PeriodNeed } from '../profile/profile';
import { comparablePeriods } from '../submission/periods';
import { spanOfText, trimmedPart } from '../submission/texts';
import { fiscalYearMonths, fiscalYearOf, type MonthIndex, monthIndex } from '../thai/month-index';
import { formatStretch, type Period } from '../thai/period';
import { eachAnsweredItem, type Rule } from './rule';
import { inFlow } from './writing/period-edit';
import { replacePartFix } from './writing/replace-part';

export const periodNotOver: Rule<'period.not-over'> = {
  code: 'period.not-over',
  severity: 'warning',
  source: '001 l.58: the answers close in April, before the fiscal year is over',
  check: eachAnsweredItem((item, { period: expected }, context) => {
    const said = comparablePeriods(item, expected);
    const { today } = context;
    if (!said || !today || said.need.kind === 'plan' || judgePeriods(said.periods, said.need) !== 'fits') return [];
    const thisMonth = monthIndex(today.year, today.month);
    const isAhead = ({ to, kind, open }: Period) => !open && kind !== 'current' && kind !== 'recurring' && to > thisMonth;
    // A plan of the whole year may stand beside the data that there are, a year that is over before this one.
    const over = said.periods.flatMap((period) => (isAhead(period) ? endedYears(period, thisMonth) : [period]));
    if (judgePeriods(over, said.need) === 'fits') return [];
    return said.texts.flatMap((text) => {
      if (!text.reading || !isAhead(text.reading)) return [];
      const example = coveredUntil(text.reading, thisMonth, said.need);
      const fix = example === null ? null : replacePartFix(context, text, trimmedPart(text), example);
      const both = example === null ? null : `[${inFlow(text.value.trim())}, ${inFlow(example)}]`;
      const args = { value: text.value, last: text.reading.to, example, both };
      return [createFinding('period.not-over', spanOfText(text), args, { item: item.id, fix })];
    });
  }),
};

/** The fiscal years of a period that are over. */
function endedYears(period: Period, thisMonth: MonthIndex): Period[] {
  const to = fiscalYearMonths(fiscalYearOf(thisMonth)).from - 1;
  return period.kind === 'fiscal-years' && period.from <= to ? [{ ...period, to }] : [];
}

/** The months of a period that are over, where they meet the need; else with this month. */
function coveredUntil({ from, frequency }: Period, thisMonth: MonthIndex, need: PeriodNeed): string | null {
  const series = frequency === 'month' ? 'รายเดือน ' : '';
  const ends = [thisMonth - 1, thisMonth].filter((to) => {
    const period: Period = { kind: 'months', from, to, day: null, frequency, statedMonths: null, christianEra: false, twoDigitYear: false };
    return from <= to && judgePeriods([period], need) === 'fits';
  });
  return ends[0] === undefined ? null : `${series}${formatStretch({ kind: 'months', from, to: ends[0] })}`;
}
