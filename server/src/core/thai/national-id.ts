import { findMatches } from '../ground/matches';
import type { Span } from '../ground/span';
import { toArabicDigits } from './digits';

/** Thirteen digits, together or in the groups of the card: 1-2345-67890-12-3. The first is 1 to 8; 0 begins the numbers of companies and offices. */
const written =
  /[1-8๑-๘](?<!(?:[0-9๐-๙]|[0-9๐-๙][-‐‑–]|[/.]).)(?:[0-9๐-๙]{12}|([-‐‑– ])[0-9๐-๙]{4}\1[0-9๐-๙]{5}\1[0-9๐-๙]{2}\1[0-9๐-๙])(?![0-9๐-๙]|[-‐‑–/][0-9๐-๙])/g;

const notDigit = /[^0-9๐-๙]/g;

/** Gives where the numbers of identity cards stand, by the digit that checks the others. Linear in the text. */
export function findNationalIds(text: string): Span[] {
  return findMatches(text, written).flatMap(({ 0: typed, index }) =>
    hasRightCheckDigit(toArabicDigits(typed.replace(notDigit, ''))) ? [{ start: index, end: index + typed.length }] : [],
  );
}

/** The first twelve digits times 13 to 2, their sum modulo 11, taken from 11. */
function hasRightCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, -1)].reduce((total, digit, at) => total + Number(digit) * (digits.length - at), 0);
  return (11 - (sum % 11)) % 10 === Number(digits.at(-1));
}
