import { fiscalYearMonths, fiscalYearOf, type MonthIndex, monthIndex } from '../thai/month-index';
import { covers, formatPeriod, type Period } from '../thai/period';
import type { PeriodNeed } from './profile';

export type PeriodVerdict = 'fits' | 'too-short' | 'wrong-year';

/** A stretch of months, both ends included. */
export interface Months {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

/** Gives whether an item needs its period said: what is current or latest is so without saying. */
export function needsPeriod(need: PeriodNeed | undefined): need is PeriodNeed {
  return need !== undefined && need.kind !== 'current' && need.kind !== 'as-of';
}

/** Gives whether a document says what the period must be; what is inferred makes no error and no draft. */
export function isDocumented(need: PeriodNeed | undefined): boolean {
  return need?.basis === 'document';
}

/** Compares the periods of an item, taken together, with what it needs. */
export function judgePeriods(periods: readonly Period[], need: PeriodNeed): PeriodVerdict {
  const windows = neededWindows(need);
  const inYear = (year: Months) => monthsOf(year).filter((index) => periods.some((period) => covers(period, index))).length;
  if (windows.length === 0 || isMet(periods, need, windows)) return 'fits';
  const isCurrent = periods.some(({ kind }) => kind === 'current');
  return isCurrent || windows.some(({ to }) => inYear(fiscalYearMonths(fiscalYearOf(to))) > 0) ? 'too-short' : 'wrong-year';
}

function isMet(periods: readonly Period[], need: PeriodNeed, windows: readonly Months[]): boolean {
  const atLeast = Math.max(1, need.atLeast ?? 0);
  // Where any part of the year will do, the state of today is one.
  if (isOfYear(need) && need.atLeast === 1 && periods.some(({ kind }) => kind === 'current')) return true;
  return windows.some((window) => {
    const [space, wanted] =
      need.kind === 'monthly'
        ? // A series is long enough by its number of months; where it starts is another rule's business.
          [fiscalYearMonths(fiscalYearOf(window.from)), atLeast]
        : [window, isOfYear(need) ? (need.atLeast ?? countOf(window)) : countOf(window)];
    return monthsOf(space).filter((index) => periods.some((period) => covers(period, index))).length >= wanted;
  });
}

const isOfYear = ({ kind }: PeriodNeed): boolean => kind === 'plan' || kind === 'fiscal-year';

const countOf = ({ from, to }: Months): number => to - from + 1;

const monthsOf = ({ from, to }: Months): MonthIndex[] => Array.from({ length: to - from + 1 }, (_, offset) => from + offset);

/** Gives whether the need, if there is one, is met. */
export function fitsNeed(periods: readonly Period[], need: PeriodNeed | undefined): boolean {
  return !needsPeriod(need) || (periods.length > 0 && judgePeriods(periods, need) === 'fits');
}

/** The stretches of months of which one must be covered. */
export function neededWindows(need: PeriodNeed): Months[] {
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

/** What periods, taken together, lack of a need. */
export interface Shortfall {
  /** The months that are not covered of the stretch that is covered most; ascending. */
  readonly months: readonly MonthIndex[];
  /** Months covered and needed, where any months of the stretch will do; else null. */
  readonly counted: { readonly covered: number; readonly needed: number } | null;
}

/** Gives what periods lack of a need; null where it is met. */
export function findShortfall(periods: readonly Period[], need: PeriodNeed): Shortfall | null {
  if (judgePeriods(periods, need) === 'fits') return null;
  const isCovered = (index: MonthIndex) => periods.some((period) => covers(period, index));
  const isAnyMonths = need.kind === 'monthly' || (isOfYear(need) && need.atLeast !== undefined);
  const stretches = neededWindows(need)
    .map((window) => (need.kind === 'monthly' ? fiscalYearMonths(fiscalYearOf(window.from)) : window))
    .map((window) => ({ window, months: monthsOf(window).filter((index) => !isCovered(index)) }))
    .sort((a, b) => a.months.length - b.months.length);
  const [best] = stretches;
  if (!best) return null;
  const covered = countOf(best.window) - best.months.length;
  return { months: best.months, counted: isAnyMonths ? { covered, needed: need.atLeast ?? 1 } : null };
}

/** Gives the shortest period that a need takes, as it is typed: `รายเดือน ต.ค. 2567 - มี.ค. 2568`. */
export function examplePeriod(need: PeriodNeed): string {
  return examplePeriods(need)[0] ?? '';
}

/** Gives the shortest periods of which one is enough for a need, as they are typed: `ปีงบประมาณ 2567`, `ปีงบประมาณ 2568`. */
export function examplePeriods(need: PeriodNeed): readonly string[] {
  const windows: readonly (Months | undefined)[] = neededWindows(need);
  return (windows.length > 0 ? windows : [undefined]).map((window) =>
    formatPeriod({
      kind: window ? (isOfYear(need) ? 'fiscal-years' : 'months') : 'current',
      from: window?.from ?? 0,
      to: window?.to ?? 0,
      day: null,
      frequency: need.kind === 'monthly' ? 'month' : null,
      statedMonths: null,
      christianEra: false,
      twoDigitYear: false,
    }),
  );
}

/** `2567-10` of a profile. */
function readMonth(text: string): MonthIndex {
  const [year, month] = text.split('-').map(Number);
  return monthIndex(year ?? 0, month ?? 1);
}
