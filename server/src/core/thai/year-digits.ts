import type { Span } from '../ground/span';
import { toArabicDigits, toThaiDigits } from './digits';
import { readYear } from './era';

/** What stands for a year in a date or period, and how it is written with four digits of the Buddhist era. */
export interface YearDigits {
  readonly span: Span;
  readonly newText: string;
}

/** Days, months and quarters are at most this, so that a greater number of two digits is a year. */
const greatestDay = 31;

const numbers = /[0-9๐-๙]+/g;
const christianMark = /ค(?=\.\s?ศ)/g;
const thaiDigit = /[๐-๙]/;

/** Gives the years of the Christian era in a date or period, and the mark ค.ศ. before them. */
export function findChristianYears(text: string): YearDigits[] {
  const years = findYears(text, (digits) => digits.length === 4 && readYear(digits)?.christianEra === true);
  const marks = [...text.matchAll(christianMark)].map(({ index }) => ({ span: { start: index, end: index + 1 }, newText: 'พ' }));
  return [...marks, ...years].sort((a, b) => a.span.start - b.span.start);
}

/** Gives the years of two digits in a date or period, as far as they cannot be days or months. */
export function findTwoDigitYears(text: string): YearDigits[] {
  return findYears(text, (digits) => digits.length === 2 && Number(digits) > greatestDay);
}

function findYears(text: string, isMeant: (digits: string) => boolean): YearDigits[] {
  return [...text.matchAll(numbers)].flatMap(({ 0: typed, index }) => {
    const digits = toArabicDigits(typed);
    const year = isMeant(digits) ? readYear(digits) : null;
    if (!year) return [];
    const written = String(year.year);
    return [{ span: { start: index, end: index + typed.length }, newText: thaiDigit.test(typed) ? toThaiDigits(written) : written }];
  });
}
