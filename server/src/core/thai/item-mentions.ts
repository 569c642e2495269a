import { findMatches } from '../ground/matches';
import type { Span } from '../ground/span';
import { readItemId } from './item-id';

/** An item that a text names. */
export interface ItemMention {
  /** Canonical: `O36`. */
  readonly id: string;
  /** In the text; with the word ข้อ where that stands before the number. */
  readonly span: Span;
}

/** `ตามที่ได้ระบุไว้ในข้อ ๐๓๖`, `ข้อ O36`. */
export const itemReference = /ข้อ\s{0,3}([Oo0๐○][0-9๐-๙]{1,2})(?![0-9๐-๙])/g;

/** The same, or an id alone; `CO2` and `page/O2` are none. */
const mention = new RegExp(`${itemReference.source}|(?<![A-Za-z0-9_./%-])(O[0-9๐-๙]{1,2})(?![A-Za-z0-9_๐-๙])`, 'g');

/** Gives the items that a text names, in its order. */
export function findItemMentions(text: string): readonly ItemMention[] {
  return findMatches(text, mention).flatMap(({ 0: typed, 1: named, 2: alone, index }) => {
    const id = readItemId(named ?? alone ?? '');
    return id === null ? [] : [{ id, span: { start: index, end: index + typed.length } }];
  });
}
