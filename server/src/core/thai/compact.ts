import { toArabicDigits } from './digits';

/** NFKC takes SARA AM apart. */
const partedSaraAm = /\u0e4d\u0e32/g;
const blanks = /[\s\u200b-\u200d\u2060\ufeff]+/g;

/** Gives a text as it is compared: without blanks, in one spelling, with Arabic digits and small letters. */
export function compact(text: string): string {
  return toArabicDigits(text.normalize('NFKC').replace(blanks, '')).replace(partedSaraAm, '\u0e33').toLowerCase();
}
