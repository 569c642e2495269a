import { createFinding, type Finding } from '../findings/finding';
import { findMatches } from '../ground/matches';
import type { Span } from '../ground/span';
import { periodTexts } from '../submission/item-periods';
import type { Item, ReadText, TextValue } from '../submission/submission';
import { toArabicDigits } from '../thai/digits';
import { countMonths, type Period } from '../thai/period';
import { findTextRanges, type TextRange } from '../thai/text-dates';
import { eachAnsweredItem, type Rule } from './rule';

/** Signs between a number of months and the months that it counts. */
const nearby = 40;

const stated = /(?:จำนวน|ระยะเวลา|เวลา|รอบ|รวม|\()\s{0,3}([0-9๐-๙]{1,2})\s{0,3}เดือน/g;
const monthlyBefore = /รายเดือน\s{0,3}$/;
const monthsCount = /[0-9๐-๙]{1,3}\s{0,3}เดือน/g;

export const periodCount: Rule<'period.count'> = {
  code: 'period.count',
  severity: 'warning',
  source: '004 l.768, 770-773, 798, 827: จำนวน ๗ เดือน beside the months it counts',
  check: eachAnsweredItem((item) => [...periodTexts(item).flatMap(checkPeriod), ...checkDescription(item)]),
};

function checkPeriod(period: ReadText<Period>): Finding<'period.count'>[] {
  const { reading } = period;
  if (!reading || reading.statedMonths === null || !isCounted(reading) || reading.statedMonths === countMonths(reading)) return [];
  const match = findMatches(period.value, monthsCount).find(
    ({ 0: typed }) => Number.parseInt(toArabicDigits(typed), 10) === reading.statedMonths,
  );
  const part = { start: match?.index ?? 0, end: match ? match.index + match[0].length : period.value.length };
  return [wrongCount(period, part, countMonths(reading))];
}

/** An `as-of` date and a current state have no months to count. */
function isCounted({ kind }: Period): boolean {
  return kind === 'months' || kind === 'quarters' || kind === 'fiscal-years';
}

function checkDescription({ description, periods }: Item): Finding<'period.count'>[] {
  if (!description) return [];
  const { prose } = description;
  const counts = findMatches(prose, stated);
  if (counts.length === 0) return [];
  const ranges = findTextRanges(prose);
  const inAll = countDistinct(ranges);
  const [only, ...others] = periods.flatMap(({ reading }) => (reading && isCounted(reading) ? [countMonths(reading)] : []));
  const ofPeriod = only !== undefined && others.length === 0 ? only : null;
  let next = 0;
  return counts.flatMap((match) => {
    const { 0: typed, 1: count = '', index } = match;
    const said = Number(toArabicDigits(count));
    const part = { start: index + typed.indexOf(count), end: index + typed.length };
    while (next < ranges.length && (ranges[next] as TextRange).span.start < part.end) next++;
    const near = countNearby(part, ranges[next - 1], ranges[next]);
    const ofSeries = inAll === 0 && monthlyBefore.test(prose.slice(Math.max(0, index - nearby), index)) ? ofPeriod : null;
    const counted = near[0] ?? ofSeries;
    // Several ranges may be counted together.
    return counted === null || [...near, inAll, ofSeries].includes(said) ? [] : [wrongCount(description, part, counted)];
  });
}

/** Gives the months of the ranges right before and right behind a part of a text. */
function countNearby({ start, end }: Span, before: TextRange | undefined, after: TextRange | undefined): number[] {
  return [
    ...(before && start - before.span.end <= nearby ? [countMonths(before.period)] : []),
    ...(after && after.span.start - end <= nearby ? [countMonths(after.period)] : []),
  ];
}

/** Gives how many months lie in one range at least. */
function countDistinct(ranges: readonly TextRange[]): number {
  let count = 0;
  let next = 0;
  for (const { from, to } of ranges.map(({ period }) => period).sort((a, b) => a.from - b.from)) {
    count += Math.max(0, to - Math.max(from, next) + 1);
    next = Math.max(next, to + 1);
  }
  return count;
}

function wrongCount(text: TextValue, part: Span, counted: number): Finding<'period.count'> {
  const typed = text.value.slice(part.start, part.end);
  return createFinding('period.count', text.locate(part), { typed, counted }, { item: text.item });
}
