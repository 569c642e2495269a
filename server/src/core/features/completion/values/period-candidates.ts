import { neededWindows, needsPeriod } from '../../../profile/period-need';
import type { PeriodNeed } from '../../../profile/profile';
import type { CivilDate } from '../../../thai/date';
import { daysInMonth } from '../../../thai/era';
import { fiscalYearMonths, fiscalYearOf, fromMonthIndex, type MonthIndex, monthIndex, quarterMonths } from '../../../thai/month-index';
import { formatPeriod, type Period } from '../../../thai/period';

/** What periods are made from. */
export interface PeriodFacts {
  /** B.E.; null where the file does not say. */
  readonly fiscalYear: number | null;
  readonly need: PeriodNeed | undefined;
  /** B.E.; null where the day is not known. */
  readonly today: CivilDate | null;
}

/**
 * Gives the periods that an officer may mean, each once: what the item needs, then parts of the fiscal year, then days and the
 * present.
 */
export function findPeriods({ fiscalYear, need, today }: PeriodFacts): readonly Period[] {
  const thisMonth = today && monthIndex(today.year, today.month);
  const days = today ? ofDays(today) : [];
  const all = [
    ...(needsPeriod(need) ? ofNeed(need, thisMonth) : []),
    ...(need?.kind === 'current' ? [now] : []),
    ...(need?.kind === 'as-of' ? days : []),
    ...(fiscalYear === null ? [] : ofYear(fiscalYear, thisMonth)),
    ...days,
    now,
  ];
  return [...new Map(all.map((period) => [formatPeriod(period), period])).values()];
}

const nothingElse = { day: null, frequency: null, statedMonths: null, christianEra: false, twoDigitYear: false } as const;
const now: Period = { kind: 'current', from: 0, to: 0, ...nothingElse };

/** The stretches that a need names, and of months those that go on to the month before this one. */
function ofNeed(need: PeriodNeed, thisMonth: MonthIndex | null): Period[] {
  const isOfMonths = need.kind === 'months' || need.kind === 'monthly';
  const frequency = need.kind === 'monthly' ? 'month' : null;
  const create = (from: MonthIndex, to: MonthIndex): Period => ({
    ...{ ...nothingElse, from, to, frequency },
    kind: isOfMonths ? 'months' : 'fiscal-years',
  });
  return neededWindows(need).flatMap(({ from, to }) => {
    const longer = isOfMonths && thisMonth !== null ? Math.min(thisMonth - 1, fiscalYearMonths(fiscalYearOf(from)).to) : to;
    return [create(from, to), ...(longer > to ? [create(from, longer)] : [])];
  });
}

const halfYear = 6;

/** The year, its first half, its months that are over, its quarters, month by month, the year before. */
function ofYear(fiscalYear: number, thisMonth: MonthIndex | null): Period[] {
  const year = fiscalYearMonths(fiscalYear);
  const months = (from: MonthIndex, to: MonthIndex): Period => ({ kind: 'months', from, to, ...nothingElse });
  const quarters = (first: number, last: number): Period => ({
    kind: 'quarters',
    ...quarterMonths(fiscalYear, first, last),
    ...nothingElse,
  });
  const years = (of: number): Period => ({ kind: 'fiscal-years', ...fiscalYearMonths(of), ...nothingElse });
  const half = months(year.from, year.from + halfYear - 1);
  const over = thisMonth !== null && year.from < thisMonth && thisMonth <= year.to + 1 ? [months(year.from, thisMonth - 1)] : [];
  return [
    half,
    ...over,
    years(fiscalYear),
    quarters(1, 2),
    ...[1, 2, 3, 4].map((quarter) => quarters(quarter, quarter)),
    ...[half, ...over].map((each): Period => ({ ...each, frequency: 'month' })),
    years(fiscalYear - 1),
  ];
}

/** Today, and the last day of the month before. */
function ofDays({ year, month, day }: CivilDate): Period[] {
  const asOf = (index: MonthIndex, of: number): Period => ({ ...nothingElse, kind: 'as-of', from: index, to: index, day: of });
  const thisMonth = monthIndex(year, month);
  const before = fromMonthIndex(thisMonth - 1);
  return [asOf(thisMonth, day), asOf(thisMonth - 1, daysInMonth(before.year, before.month))];
}
