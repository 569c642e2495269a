import { toArabicDigits } from './digits';

/**
 * The O is often a zero, a circle or a Greek or Cyrillic letter (004: of 43 codes 24 start with a zero, 13 with a Thai
 * zero; 001: `○1`, `05`). Exactly one sign stands for it, so that `010` and `๐๑๐` are O10 and `๐๑` is O1.
 */
const spelling = /^(?:ข้อ)?\s*(?:(?:โอ|[Oo0○〇◯ОоΟο])\s*[-.:]?\s*)?0?([0-9]{1,2})\s*[.)]?$/;

/** Gives the canonical id (`O9`) that a key means in any of its spellings, or null where it means none. */
export function readItemId(key: string): string | null {
  const match = spelling.exec(toArabicDigits(key.normalize('NFKC').trim()));
  const number = Number(match?.[1] ?? 0);
  return number > 0 ? `O${number}` : null;
}

/** Gives the id that a key under `items` means; the key itself where it means none. */
export function itemIdOf(key: string): string {
  return readItemId(key) ?? key;
}
