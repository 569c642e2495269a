import { fiscalYearMonths, fiscalYearOf, type MonthIndex, monthIndex } from '../thai/month-index';
import { countMonths, type Period } from '../thai/period';
import type { PeriodNeed } from './profile';

export type PeriodVerdict = 'fits' | 'too-short' | 'wrong-year';

/** Gives whether an item needs its period said: what is current or latest is so without saying. */
export function needsPeriod(need: PeriodNeed | undefined): need is PeriodNeed {
  return need !== undefined && need.kind !== 'current' && need.kind !== 'as-of';
}

/** Compares a period with what the item needs. */
export function judgePeriod(period: Period, need: PeriodNeed): PeriodVerdict {
  const windows = neededWindows(need);
  if (windows.length === 0) return 'fits';
  const isSeries = period.kind !== 'as-of' && period.kind !== 'current';
  if (isSeries && need.kind === 'monthly') return judgeSeries(period, need);
  if (isSeries && windows.some(({ from, to }) => period.from <= from && to <= period.to && !hasHole(period, from, to))) return 'fits';
  const touches = ({ from, to }: { from: MonthIndex; to: MonthIndex }) => period.from <= to && from <= period.to;
  return period.kind === 'current' || windows.map(({ to }) => fiscalYearMonths(fiscalYearOf(to))).some(touches)
    ? 'too-short'
    : 'wrong-year';
}

/** A monthly series is long enough by its number of months; where it starts is another rule's business. */
function judgeSeries(period: Period, need: PeriodNeed): PeriodVerdict {
  const year = fiscalYearMonths(fiscalYearOf(readMonth(need.from ?? '')));
  if (period.to < year.from || period.from > year.to) return 'wrong-year';
  return countMonths({ ...period, from: Math.max(period.from, year.from) }) >= (need.atLeast ?? 1) ? 'fits' : 'too-short';
}

function hasHole({ holes = [] }: Period, from: MonthIndex, to: MonthIndex): boolean {
  return holes.some((hole) => from <= hole && hole <= to);
}

/** Gives whether the need, if there is one, is met. */
export function fitsNeed(period: Period | null, need: PeriodNeed | undefined): boolean {
  if (!needsPeriod(need)) return true;
  return period !== null && judgePeriod(period, need) === 'fits';
}

/** The stretches of months of which one must be covered. */
export function neededWindows(need: PeriodNeed): { from: MonthIndex; to: MonthIndex }[] {
  switch (need.kind) {
    case 'plan':
    case 'fiscal-year':
      return (need.years ?? []).map(fiscalYearMonths);
    case 'months': {
      const to = readMonth(need.through ?? '');
      return [{ from: to - (need.atLeast ?? 1) + 1, to }];
    }
    case 'monthly': {
      const from = readMonth(need.from ?? '');
      return [{ from, to: from + (need.atLeast ?? 1) - 1 }];
    }
    default:
      return [];
  }
}

/** `2567-10` of a profile. */
function readMonth(text: string): MonthIndex {
  const [year, month] = text.split('-').map(Number);
  return monthIndex(year ?? 0, month ?? 1);
}
