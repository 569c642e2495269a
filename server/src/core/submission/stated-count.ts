import { findMatches } from '../ground/matches';
import { toArabicDigits } from '../thai/digits';

/** A number of things that a text states before it lists them. */
export interface StatedCount {
  readonly start: number;
  readonly end: number;
  readonly stated: number;
  readonly listed: number;
}

/** Counts looked at in one text. */
const mostCounts = 20;

const units =
  'ช่องทาง|วิธี|เรื่อง|รายการ|ประเภท|ข้อ|ด้าน|หัวข้อ|บริการ|กระบวนงาน|ส่วน|อย่าง|ฉบับ|มาตรการ|โครงการ|กิจกรรม|ขั้นตอน|หมวด|แผน|ระบบ|เอกสาร|กลุ่ม|ประการ';
/** `๖ วิธี คือ ๑.`: the list begins right behind the count. */
const countAndList = new RegExp(
  `([0-9๐-๙]{1,3})\\s*(?:${units})(?=\\s*(?:(?:ดังต่อไปนี้|ดังนี้|ประกอบด้วย|ได้แก่|คือ|[:;-])\\s*){0,3}[1๑]\\s*[.)])`,
  'g',
);
const partOfNumber = /[0-9๐-๙.,/:-]/;
const firstMarker = /[1๑]\s*[.)]/;
const marker = /([0-9๐-๙]{1,3})[ \t]*[.)](?![0-9๐-๙])/g;
/** A marker stands at the head of a line or of a part of it; the number of an item, a form or a quarter is none. */
const beforeMarker = /(?:^|[\s:])$/;
const beforeOtherNumber = /(?:ข้อ|ที่|ไตรมาส|รอบ|ระยะ|แบบ|สงม\.?|สขร\.?|หน้า|ชั้น|เลข)[ \t]{0,3}$/;
/** Characters before a number that tell what it is. */
const contextLength = 12;

/** Finds the counts whose numbered list shows another number. Where it may be that of another list nothing is said. */
export function findMiscounts(text: string): StatedCount[] {
  if (!firstMarker.test(text)) return [];
  const counts = findMatches(text, countAndList)
    .filter(({ index }) => !partOfNumber.test(text.charAt(index - 1)))
    .slice(0, mostCounts);
  if (counts.length === 0) return [];
  const markers = findMarkers(text);
  return counts.flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const stated = readNumber(match[1]);
    const outer = markers.findLast(({ at }) => at < start)?.number ?? 0;
    const listed = countListed(markers.filter(({ at }) => at >= end).map((each) => each.number));
    // The next number of the list around it would pass for the next one of this list.
    const isCertain = listed !== null && listed !== stated && !(outer >= stated && listed > outer);
    return isCertain ? [{ start, end, stated, listed }] : [];
  });
}

function findMarkers(text: string): { at: number; number: number }[] {
  return findMatches(text, marker).flatMap(({ index, 1: digits }) => {
    const before = text.slice(Math.max(0, index - contextLength), index);
    return beforeMarker.test(before) && !beforeOtherNumber.test(before) ? [{ at: index, number: readNumber(digits) }] : [];
  });
}

function readNumber(digits = ''): number {
  return Number(toArabicDigits(digits));
}

/** Gives how far the list counts with which the numbers begin; null where it is none, or may go on behind another list. */
function countListed(numbers: readonly number[]): number | null {
  const next = numbers.indexOf(1, 1);
  let listed = 0;
  for (const number of next < 0 ? numbers : numbers.slice(0, next)) if (number === listed + 1) listed++;
  const mayGoOn = next >= 0 && numbers.includes(listed + 1, next);
  return listed > 1 && !mayGoOn ? listed : null;
}
