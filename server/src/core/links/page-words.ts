import { limits } from '../ground/limits';
import type { PageFacts } from './read-page';

/** Words that speak of the page on which they stand. */
export interface PageWords {
  /** With the flags `g` and `u`. */
  readonly pattern: RegExp;
  /** Characters that may stand before and behind them; with more of them the page is one of something else. */
  readonly before: number;
  readonly behind: number;
}

/** Where a sentence of Thai, which writes no blanks between words, begins; to stand before the first of its words. */
export const clauseStart = '(?:(?<![ก-๙])|(?<=ขออภัย|ขอโทษ|ขณะนี้|ตอนนี้|เนื่องจาก|ด้วย|ค่ะ|ครับ))';

const reach = 40;
/** They ask what to do where that is read, or tell of it. */
const tells =
  /(?:หาก|ถ้า|กรณี|เมื่อ|ทำไม|คำถาม|วิธี|แก้ปัญหา|ปัญหา|ข้อความ|คำว่า|ขึ้นว่า|\bif|\bwhen(?:ever)?|\bwhy|\bhow|\bfix(?:ing|es)?|\bmessages?|\babout|\bcalled)[^.!?]{0,30}$/iu;
const asks = /^\s?(?:คือ|หมายถึง|หมายความ|แปลว่า)|^[^.!?]{0,25}(?:ทำอย่างไร|ทำยังไง|อย่างไร|หรือไม่|หรือเปล่า|ไหม|คืออะไร|เกิดจาก|แก้ได้|\?)/u;

/** Gives the first words in a text that say something themselves: no question, and no tale of what others may read. */
export function findSaid(text: string, pattern: RegExp): RegExpExecArray | null {
  for (const found of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, found.index - reach), found.index);
    const behind = text.slice(found.index + found[0].length).slice(0, reach);
    if (!tells.test(before) && !asks.test(behind)) return found;
  }
  return null;
}

/** Gives the words with which a page speaks of itself: in its title, or in a text of hardly anything else. */
export function findPageWords({ title, start, textLength }: PageFacts, { pattern, before, behind }: PageWords): string | null {
  const inTitle = findSaid((title ?? '').slice(0, limits.pageTitleLength), pattern);
  if (inTitle) return inTitle[0].trim();
  return findInText(start, textLength, { pattern, before, behind });
}

/** The same, in its text only. */
export function findInText(start: string, textLength: number, { pattern, before, behind }: PageWords): string | null {
  const found = findSaid(start.slice(0, limits.pageStartLength), pattern);
  if (!found || found.index > before || textLength - found.index - found[0].length > behind) return null;
  return found[0].trim();
}
