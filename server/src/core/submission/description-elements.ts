import { findMatches } from '../ground/matches';
import { holdsName, longerWords, namesOf } from '../profile/element-names';
import { type ProfileElement, type ProfileItem, requiredElements } from '../profile/profile';
import { compact } from '../thai/compact';
import type { Item } from './submission';

const counted = /(?<![0-9.,/:-])([0-9]{1,2})(?:กระบวนงาน|รายการ|ประเภท|เรื่อง|ด้าน|หัวข้อ|ข้อ|หมวด|ส่วน|องค์ประกอบ|บริการ|มาตรการ|ตาราง|งาน)/g;
/** From this on a count stands for a list that nobody writes out in a description. */
const longList = 4;

/** `12 กระบวนงาน`: a text that gives the number of the whole list, in one or by its parts, speaks of all of it. */
function statesWhole(text: string, wholes: readonly number[]): boolean {
  const counts = findMatches(text, counted).map((match) => Number(match[1]));
  const sum = counts.reduce((total, count) => total + count, 0);
  return wholes.some((whole) => whole >= longList && (sum === whole || counts.includes(whole)));
}

/** Words of every list and office, which tell no element from another. */
const common =
  /สำนักงานเขต|หน่วยงาน|กรุงเทพมหานคร|ราชการ|ประชาชน|เจ้าหน้าที่|เว็บไซต์หลัก|เว็บไซต์|ลิงก์|ข้อมูล|เอกสาร|รายละเอียด|รายงาน|เผยแพร่|ประกาศ|ประจำปี|ปัจจุบัน|ช่องทาง|แนวทาง|หลักเกณฑ์|มาตรการ|ความ|และ|หรือ|ของ|การ|ตาม|ด้าน|ต่อ|ที่|ใน/g;
/** `แผนการใช้จ่าย` and `แผนใช้จ่าย` are one name. */
const joints = /การ|ความ|ของ|และ|หรือ/g;
const notLetters = /[^\p{L}\p{M}]+/gu;
/** Letters in a row that an officer's words must share with a name; Thai has no blanks between words. */
const sharedLetters = 5;
/** Letters of a description that are looked through for them. */
const longestSearched = 4000;

function rowsOfLetters(text: string): string[] {
  const words = text.replace(common, ' ').replace(notLetters, ' ').split(' ');
  return words.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - sharedLetters + 1) }, (_, at) => word.slice(at, at + sharedLetters)),
  );
}

/** How an item's elements are mentioned. */
interface Mentions {
  readonly element: ProfileElement;
  /** Its names, and those of the other elements, compacted. */
  readonly own: readonly string[];
  readonly others: readonly string[];
  /** Rows of letters that no other element has; those of the title only where there is nothing else. An only element is named. */
  readonly rows: readonly string[];
}

const known = new WeakMap<ProfileItem, readonly Mentions[]>();

function mentionsOf(expected: ProfileItem): readonly Mentions[] {
  const found = known.get(expected) ?? readMentions(expected);
  known.set(expected, found);
  return found;
}

function readMentions({ title, elements = [] }: ProfileItem): Mentions[] {
  const inTitle = new Set(rowsOfLetters(compact(title)));
  const names = elements.map((element) => ({ element, own: namesOf(element).map(compact) }));
  return names.map(({ element, own }) => {
    const others = names.flatMap((other) => (other.element === element ? [] : other.own));
    const ofOthers = new Set(others.flatMap(rowsOfLetters));
    const alone = own.flatMap(rowsOfLetters).filter((row) => !ofOthers.has(row));
    if (names.length === 1) return { element, own, others, rows: [] };
    const distinct = alone.filter((row) => !inTitle.has(row));
    return { element, own, others, rows: distinct.length > 0 ? distinct : alone };
  });
}

/** Gives whether a text names an element, or has words of its name: `การยืมและเบิกจ่าย` for `การยืมหรือเบิกจ่าย`. */
function isMentioned(text: string, { own, others, rows }: Mentions): boolean {
  const longer = [...longerWords, ...others];
  if (own.some((name) => holdsName(text, name, longer))) return true;
  const bare = text.slice(0, longestSearched).replace(joints, '');
  const bareLonger = longer.map((name) => name.replace(joints, ''));
  const bareOwn = own.map((name) => name.replace(joints, '')).filter((name) => name.length >= sharedLetters);
  if (bareOwn.some((name) => holdsName(bare, name, bareLonger))) return true;
  const searched = text.slice(0, longestSearched).replace(common, ' ');
  return rows.some((row) => searched.includes(row));
}

/** Gives the elements that a description must name and does not: those that are ticked, or all required where none is listed. */
export function findUnnamedElements(description: string, item: Item, expected: ProfileItem): ProfileElement[] {
  const shown = new Set(item.elements.filter((entry) => entry.shown === 'yes' || entry.shown === 'url').map(({ id }) => id));
  const elements = expected.elements ?? [];
  const asked = item.elements.length > 0 ? elements.filter(({ id }) => shown.has(id)) : requiredElements(expected);
  if (asked.length === 0) return [];
  const text = compact(description);
  if (statesWhole(text, [asked.length, elements.length])) return [];
  return mentionsOf(expected)
    .filter((mentions) => asked.includes(mentions.element) && !isMentioned(text, mentions))
    .map(({ element }) => element);
}
