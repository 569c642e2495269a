import type { Profile } from '../../profile/profile';
import { compact } from '../../thai/compact';
import { toArabicDigits } from '../../thai/digits';
import { readItemId } from '../../thai/item-id';

/** What the beginning of a text says of an item. */
export interface LabelText {
  /** As the text numbers it: `O5`; null where it is known by its title alone. */
  readonly number: string | null;
  /** `code`: with the letter O. `plain`: a number alone, which may count anything. */
  readonly numbering: 'code' | 'plain' | null;
  /** The list has an item of that number. */
  readonly isListed: boolean;
  /** What stands behind the number; empty where nothing does. */
  readonly title: string;
  /** The item of the list that has this title. */
  readonly titled: TitledItem | null;
}

export interface TitledItem {
  readonly id: string;
  /** Nothing else stands beside the title. */
  readonly isExact: boolean;
}

/** Finds what a text says of the items of a list. */
export interface LabelReader {
  /** null: it says nothing of one. */
  read(text: string): LabelText | null;
}

const bullets = /^[^\p{L}\p{N}○〇◯]+/u;
/** `O1`, `o-1`, `OIT 1`, `O 1.`, `ข้อ O1`, `โอ 1`, `oit01`; not `O1 - O6`, which is a range, and not `O365`. */
const code =
  /^(?:(?:ข้อ|ตัวชี้วัด)(?:ที่)?\s{0,3})?(?:OIT|โอ|[O○〇◯ОΟ])\s{0,2}[-_.:(]?\s{0,2}(0?[0-9]{1,2})(?![0-9A-Z]|\.[0-9])\s{0,2}[).:]?(?!\s{0,3}(?:[-–—~]|ถึง|TO)\s{0,3}(?:OIT|O)?[-_.\s]{0,2}[0-9]{1,2}(?![0-9.]))/i;
/** `1.`, `1)`, `01`, `ข้อ 1`: not `9.1`, `1/2568`, `1 ม.ค. 2568` or `10 %`. */
const plain =
  /^(?:ข้อ(?:ที่)?\s{0,3}\(?(0?[0-9]{1,2})|\(?(0?[0-9]{1,2})(?=[.):\s]|$))(?![0-9]|[.:/-][0-9])\s{0,2}[.):]{0,2}(?!\s{0,3}(?:(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.?|[%-]))/;
/** `โครงสร้าง (O1)`. */
const codeBehind = /[([]\s{0,2}(?:ข้อ\s{0,2})?(?:OIT|O)\s{0,2}[-_.]?\s{0,2}(0?[0-9]{1,2})\s{0,2}[)\]]\s*$/i;
const callToAct =
  /[\s([»>:–-]*(?:คลิก(?:ที่นี่|เพื่อดู|ดู|ลิงก์)?(?:ข้อมูล|รายละเอียด)?|click here|ดาวน์โหลด|download|รายละเอียด(?:เพิ่มเติม)?|ดูข้อมูล|ดูเพิ่มเติม|read more|อ่านต่อ)[\s)\]«>]*$/i;
/** Characters beside a title: `ประจำปีงบประมาณ พ.ศ. 2568`, `(คลิก)`. */
const mostBeside = 90;
/** Titles that are shorter begin many other texts. */
const leastBeginning = 8;

/** Makes the reader for a list. */
export function createLabelReader({ items, itemById }: Profile): LabelReader {
  const ids = new Map<string, string | null>();
  for (const item of items)
    for (const title of [item.title, ...(item.titleAliases ?? []), ...(item.titleEn === undefined ? [] : [item.titleEn])]) {
      const key = compact(title);
      // Of two items with one title none is meant.
      ids.set(key, ids.has(key) && ids.get(key) !== item.id ? null : item.id);
    }
  const beginnings = [...ids].filter(([key]) => key.length >= leastBeginning).sort(([a], [b]) => b.length - a.length);
  const findTitled = (title: string): TitledItem | null => {
    const key = compact(title);
    if (key === '') return null;
    const exact = ids.get(key);
    if (exact) return { id: exact, isExact: true };
    const found = beginnings.find(([beginning]) => key.startsWith(beginning) && key.length <= beginning.length + mostBeside);
    return found?.[1] ? { id: found[1], isExact: false } : null;
  };
  const toLabel = (numbering: 'code' | 'plain', digits: string, rest: string): LabelText | null => {
    const number = readItemId(`O${Number(digits)}`);
    const isListed = number !== null && itemById.has(number);
    const title = cleanTitle(rest);
    const titled = findTitled(title);
    return number !== null && (isListed || titled || numbering === 'code') ? { number, numbering, isListed, title, titled } : null;
  };
  return {
    read: (typed) => {
      const text = typed
        .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
        .trim()
        .replace(bullets, '')
        .slice(0, longestLabel);
      if (text === '') return null;
      const digits = toArabicDigits(text);
      const coded = code.exec(digits);
      if (coded) return toLabel('code', coded[1] ?? '', text.slice(coded[0].length));
      const behind = codeBehind.exec(digits);
      if (behind) return toLabel('code', behind[1] ?? '', text.slice(0, behind.index));
      const counted = plain.exec(digits);
      if (counted) return toLabel('plain', counted[1] ?? counted[2] ?? '', text.slice(counted[0].length));
      const title = cleanTitle(text);
      const titled = findTitled(title);
      return titled && { number: null, numbering: null, isListed: true, title, titled };
    },
  };
}

/** Characters of a line that are looked at. */
const longestLabel = 600;

function cleanTitle(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(callToAct, '')
    .replace(/^[\s:;.,)\]–—-]+|[\s:;–—-]+$/g, '')
    .trim();
}
