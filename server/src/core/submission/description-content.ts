import { limits } from '../ground/limits';
import { namesOf } from '../profile/element-names';
import type { ProfileItem } from '../profile/profile';
import { compact } from '../thai/compact';
import { monthNames } from '../thai/months';
import { hasNavigation } from './description-navigation';
import { withoutPlaceholders } from './description-placeholder';
import type { Item } from './submission';

/** Length of a text up to which it may be nothing but the title in other words. */
const longestTitleTalk = 240;
/** Letters that two texts must share in a row to share a word; Thai has no blanks between words. */
const sharedWordLength = 4;
/** Letters left of a text from which on they say something of their own. The answers of 004: at most 14, or at least 35. */
const ownWordsLength = 25;

const fiscalYear = /(?:ประจำ)?(?:ปี(?:งบประมาณ)?)?(?:พ\.?ศ\.{0,2})?(?<![0-9])25[0-9]{2}(?![0-9])|ปีงบประมาณ/g;
const itemReference = /(?:ข้อ)?(?<![0-9a-z])[o0○][0-9]{1,2}(?![0-9])/g;
/** Words of publishing and of what every answer is about: taken away before the title's words. */
const publishing =
  /เผยแพร่|ดำเนินการ|จัดทำ|ประชาสัมพันธ์|เปิดเผย|ประกาศ|นำเสนอ|แสดง|รวบรวม|นำขึ้น|อัปโหลด|ปรับปรุง|รายงาน|กิจกรรม|มาตรการ|เว็บไซต์|สำนักงานเขต|หน่วยงาน|กรุงเทพมหานคร|ทุกฝ่าย|ข้อมูล|เอกสาร|รายละเอียด|เรียบร้อย|ครบถ้วน|เป็นปัจจุบัน|ประจำปี|ประชาชน|สาธารณะ|ระบุ/g;
/** Short words; looked for last, for they also stand inside others. */
const particles = /ถ้ามี|เรื่อง|ลิงก์|ด้าน|แนบ|ทราบ|แล้ว|และ|หรือ|ของ|ตาม|ไว้|ได้|ผ่าน|เพื่อ|ให้|โดย|ซึ่ง|ทาง|การ|ครบ|ที่|ใน|บน|มี|ลง|ผล|ดู/g;

/** Words that come before contents, marks between them, a span of years, and `ไม่มี`, which is a count too. */
const listing = /ได้แก่|ประกอบด้วย|อาทิ|เช่น|ไม่มี|ไม่พบ|[,/;•]|(?<![0-9])25[0-9]{2}[-–]25[0-9]{2}(?![0-9])/;
const notLetters = /[^\p{L}\p{M}]+/gu;
const bullet = /^[ \t]*[-*•]/m;
const time = new RegExp(['ไตรมาส', 'รายเดือน', 'รอบที่', ...monthNames.flat()].map((word) => word.replaceAll('.', '\\.')).join('|'));

/**
 * Gives whether a description says no more than that something is published: without publishing verbs, the agency's name,
 * the fiscal year and the words of the item's title (in any order) it names no element, period, count, list or path, and
 * less than half of it is left.
 */
export function saysNothing(item: Item, expected: ProfileItem, agencyName: string): boolean {
  const description = item.description?.value ?? '';
  if (description.trim() === '') return false;
  if (description.length > longestTitleTalk || item.descriptionUrls.length > 0) return false;
  const written = withoutPlaceholders(description);
  if (hasNavigation(written) || bullet.test(written)) return false;
  const text = compact(written);
  if (listing.test(text)) return false;
  const stated = text.replace(fiscalYear, ' ').replace(itemReference, ' ');
  if (/[0-9]/.test(stated)) return false;
  const { titles, elementNames } = wordsOf(expected);
  const known = [compact(agencyName.slice(0, limits.quoteLength)), ...titles];
  const own = withoutWords(withoutPublishing(stated), known);
  if (time.test(own)) return false;
  const left = own.replace(particles, '').replace(notLetters, '').length;
  return left < ownWordsLength && left * 2 <= text.replace(notLetters, '').length && !namesElement(own, elementNames, known);
}

/** The names of an item as they are compared, and those of its elements without words of publishing. */
interface ItemWords {
  readonly titles: readonly string[];
  readonly elementNames: readonly string[];
}

const wordsByItem = new WeakMap<ProfileItem, ItemWords>();

function wordsOf(expected: ProfileItem): ItemWords {
  const found = wordsByItem.get(expected) ?? readWords(expected);
  wordsByItem.set(expected, found);
  return found;
}

function readWords({ title, titleAliases = [], elements = [] }: ProfileItem): ItemWords {
  return {
    titles: [title, ...titleAliases].map(compact),
    elementNames: elements.flatMap(namesOf).map((name) => withoutPublishing(compact(name))),
  };
}

/** Looked for by what the element's forms have beside the title's words: ป้าย of การจัดเก็บภาษีป้าย. */
function namesElement(text: string, elementNames: readonly string[], known: readonly string[]): boolean {
  const words = elementNames.flatMap((name) => withoutWords(name, known).split(' '));
  return words.some((word) => word.length >= sharedWordLength && text.includes(word));
}

function withoutPublishing(text: string): string {
  return text.replace(publishing, ' ');
}

/** Gives a text with a blank for every stretch that it shares with one of the sources. */
function withoutWords(text: string, sources: readonly string[]): string {
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const length = sharedLength(text, at, sources);
    rest += length > 0 ? ' ' : text.charAt(at);
    at += Math.max(1, length);
  }
  return rest;
}

function sharedLength(text: string, at: number, sources: readonly string[]): number {
  const isShared = (end: number) => end <= text.length && sources.some((source) => source.includes(text.slice(at, end)));
  if (!isShared(at + sharedWordLength)) return 0;
  let length = sharedWordLength;
  while (isShared(at + length + 1)) length++;
  // A letter is not parted from its marks.
  while (length > 0 && /\p{M}/u.test(text.charAt(at + length))) length--;
  return length >= sharedWordLength ? length : 0;
}
