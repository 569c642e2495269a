import { findMatches } from '../../ground/matches';
import { quote } from '../../ground/quote';
import type { Span } from '../../ground/span';
import { periodTexts } from '../../submission/item-periods';
import type { Item, ReadText, TextValue } from '../../submission/submission';
import { toArabicDigits } from '../../thai/digits';
import { countMonths, type Period } from '../../thai/period';
import { findTextRanges, type TextRange } from '../../thai/text-dates';
import { defineRule, type Found, found } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

interface Arguments {
  readonly typed: string;
  readonly counted: number;
}

/** Signs between a number of months and the months that it counts. */
const nearby = 40;
const monthsCount = /[0-9๐-๙]{1,3}\s{0,3}เดือน/g;
const stated = /(?:จำนวน|ระยะเวลา|เวลา|รอบ|รวม|\()\s{0,3}([0-9๐-๙]{1,2})\s{0,3}เดือน/g;
const monthlyBefore = /รายเดือน\s{0,3}$/;

export const periodCount = defineRule<Arguments>({
  code: 'period.count',
  severity: 'warning',
  scope: 'item',
  source: '004 l.768, 770-773, 798, 827: จำนวน ๗ เดือน beside the months it counts',
  texts: {
    th: {
      message: ({ typed, counted }) =>
        `เขียนว่า ${quote(typed)} แต่ช่วงเวลาที่ระบุนับได้ ${counted} เดือน ให้แก้จำนวนเดือนหรือช่วงเวลาให้ตรงกัน มิฉะนั้นผู้ประเมินจะไม่แน่ใจว่าข้อมูลครบ`,
      meaning: 'จำนวนเดือนที่เขียนไว้ไม่เท่ากับช่วงเวลาที่อยู่ติดกัน',
      why: 'ตัวเลขที่ขัดกันทำให้ผู้ประเมินไม่แน่ใจว่าข้อมูลครบกี่เดือน',
      remedy: 'นับเดือนโดยรวมเดือนแรกและเดือนสุดท้าย (ต.ค. ถึง เม.ย. คือ 7 เดือน) แล้วแก้ตัวเลขหรือช่วงเวลา ถ้าเขียนหลายช่วง จำนวนเดือนอาจนับรวมทุกช่วงก็ได้',
    },
    en: {
      message: ({ typed, counted }) =>
        `It says ${quote(typed)}, yet the months given number ${counted}. Make the two agree: the assessor cannot tell whether the data are complete.`,
      meaning: 'The number of months does not agree with the months beside it.',
      why: 'Contradicting numbers leave open how many months are published.',
      remedy:
        'Count the first and the last month too (October to April are 7), then correct the number or the months. Where several stretches are named, the number may count them together.',
    },
  },
  check: eachAnsweredItem((item) => [...periodTexts(item).flatMap(checkPeriod), ...checkDescription(item)]),
});

function checkPeriod(period: ReadText<Period>): Found<Arguments>[] {
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

function checkDescription({ description, periods }: Item): Found<Arguments>[] {
  if (!description) return [];
  const { prose } = description;
  // Few descriptions count months at all, and a digit is found faster than a word.
  const counts = prose.search(monthsCount) < 0 ? [] : findMatches(prose, stated);
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

function wrongCount(text: TextValue, part: Span, counted: number): Found<Arguments> {
  const typed = text.value.slice(part.start, part.end);
  return found(text.locate(part), { typed, counted }, { item: text.item });
}
