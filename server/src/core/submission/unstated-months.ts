import { neededWindows } from '../profile/period-need';
import type { ProfileItem } from '../profile/profile';
import type { CivilDate } from '../thai/date';
import { fiscalYearMonths, fiscalYearOf, fromMonthIndex, type MonthIndex, monthIndex } from '../thai/month-index';
import { countMonths, covers, type Period } from '../thai/period';
import { findTextDates } from '../thai/text-dates';
import { scanTokens } from '../thai/tokens';
import type { Item } from './submission';

/** Months that a description must list by themselves to be a list of months. */
const leastListed = 2;

/**
 * Gives the months, ascending, of which the description of an item that wants data month by month says nothing, though it lists
 * others; only those that are over. Empty where it is no list of months: a stretch of all of them names each.
 */
export function findUnstatedMonths(item: Item, expected: ProfileItem, fiscalYear: number, today: CivilDate): readonly MonthIndex[] {
  const year = neededYear(expected, fiscalYear);
  if (!year || !item.description) return [];
  const stated = item.descriptionPeriods().map(({ period }) => period);
  const listed = stated.flatMap((period) => (isMonth(period) ? [period.from] : []));
  const [first, ...others] = [...new Set(listed)].filter((month) => year.from <= month && month <= year.to);
  if (first === undefined || others.length + 1 < leastListed) return [];
  const lastNeeded = Math.max(year.needed, first, ...others);
  const lastOver = monthIndex(today.year, today.month) - 1;
  // What stands above a list names all of its months at once.
  const parts = stated.filter((period) => !(covers(period, year.from) && covers(period, year.needed)));
  const named = namedMonths(item.description.prose);
  const months = Array.from({ length: Math.min(lastNeeded, lastOver) - year.from + 1 }, (_, offset) => year.from + offset);
  return months.filter((month) => !parts.some((period) => covers(period, month)) && !named.has(fromMonthIndex(month).month));
}

const isMonth = (period: Period): boolean => period.kind === 'months' && countMonths(period) === 1;

interface NeededYear {
  readonly from: MonthIndex;
  /** The last month that must be there. */
  readonly needed: MonthIndex;
  /** The last month of the fiscal year. */
  readonly to: MonthIndex;
}

/** The months of an item that a need or a cadence wants month by month; null where none does. */
function neededYear({ period, cadence, elements = [] }: ProfileItem, fiscalYear: number): NeededYear | null {
  const window = period?.kind === 'monthly' ? neededWindows(period)[0] : undefined;
  if (window) return { from: window.from, needed: window.to, to: fiscalYearMonths(fiscalYearOf(window.from)).to };
  const isMonthly = cadence === 'monthly' || elements.some((element) => element.cadence === 'monthly');
  const { from, to } = fiscalYearMonths(fiscalYear);
  return isMonthly ? { from, needed: from, to } : null;
}

/** Months (1 to 12) that a text names, with a year or without; of a whole date the month is not what the data are of. */
function namedMonths(text: string): ReadonlySet<number> {
  const bare = findTextDates(text).reduceRight(
    (rest, { span }) => rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end),
    text,
  );
  const single = bare.split(/[\r\n]+/).flatMap((line) => (isRangeLine(line) ? [] : scanTokens(line)));
  return new Set(single.flatMap(({ word }) => (word.kind === 'month' ? [word.month] : [])));
}

/** Of a stretch its ends are no entries of a list; what it covers is known as a period. */
function isRangeLine(line: string): boolean {
  const kinds = scanTokens(line).map(({ word }) => word.kind);
  return kinds.includes('to') && kinds.filter((kind) => kind === 'month').length > 1;
}
