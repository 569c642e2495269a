import { toArabicDigits } from '../../thai/digits';
import { readItemId } from '../../thai/item-id';

/** The number of an item at the beginning of a cell, and what stands behind it. */
export interface ItemCell {
  /** Canonical: `O9`. */
  readonly id: string;
  /** It is written with its letter or ข้อ: a bare number may count rows. */
  readonly isCertain: boolean;
  /** Behind the number; empty where it stands alone. */
  readonly rest: string;
}

const spelling = /^(?:ข้อ(?:ที่)?\s*)?(?:(?:OIT|โอ|[Oo0๐○〇◯ОоΟο])\s*[-.:]?\s*)?[0-9๐-๙]{1,3}(?=[\s.:)\]–—-]|$)[.:)]?/i;

/** What follows is a part of the number (`9.1`), or the end of a range (`O1-O9`). */
const goesOn = /^(?:[.]|\s*[-–—]\s*(?:[Oo]|ข้อ)?\s*)[0-9๐-๙]/;

/** Reads the number of an item: `O9`, `ข้อ ๙`, `0๑`, `O9 ข้อมูลรายได้`; null where the cell begins with none. `9.1` is the number of an indicator. */
export function readItemCell(text: string): ItemCell | null {
  const typed = text.normalize('NFKC').trim();
  const [start] = spelling.exec(typed) ?? [];
  if (start === undefined || goesOn.test(typed.slice(start.replace(/[.]$/, '').length))) return null;
  const id = readItemId(start.replace(/^ข้อที่/, 'ข้อ').replace(/^OIT/i, 'O'));
  if (id === null) return null;
  const bare = toArabicDigits(start).replace(/[^0-9A-Za-zก-๙○〇◯ОоΟο]/g, '');
  return { id, isCertain: !/^[1-9][0-9]?$/.test(bare), rest: typed.slice(start.length).replace(/^[\s:–—-]+/, '') };
}
