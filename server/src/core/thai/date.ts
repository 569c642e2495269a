import { limits } from '../ground/limits';
import { daysInMonth, eraOffset, readYear } from './era';
import { formatMonth } from './months';
import { tokenize, type Word, type WordKind } from './tokens';

/** A calendar day: Buddhist-era year, month 1 to 12, day 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface DateReading {
  readonly date: CivilDate;
  readonly christianEra: boolean;
  readonly twoDigitYear: boolean;
}

/** Gives whether the month has such a day. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Negative, zero or positive as `a` lies before, on or after `b`. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Gives the days from one date to another; negative where the other lies before. */
export function countDays(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Gives the day so many days after another; before it, where the number is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  let { year, month } = date;
  let day = date.day + days;
  for (let length = daysInMonth(year, month); day > length; length = daysInMonth(year, month)) {
    day -= length;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  while (day < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day += daysInMonth(year, month);
  }
  return { year, month, day };
}

/** A Monday. */
const someMonday: CivilDate = { year: 2567, month: 1, day: 1 };

/** Gives the day of the week: 1 Monday to 7 Sunday. */
export function weekdayOf(date: CivilDate): number {
  return (((countDays(someMonday, date) % 7) + 7) % 7) + 1;
}

/** Gives the last day of a month of a B.E. year. */
export function lastDayOfMonth(year: number, month: number): CivilDate {
  return { year, month, day: daysInMonth(year, month) };
}

/** Days since a fixed day of the proleptic Gregorian calendar; years begin in March, so that leap days come last. */
function dayNumber({ year, month, day }: CivilDate): number {
  const shifted = year - eraOffset - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + day;
}

/** The forms that are understood, by the kinds of their tokens, dashes, slashes and dots between them left out. */
const forms: readonly string[] = ['number month number', 'number number number'];

/** Two digits are a year only where they can be no day: `68-3-24`. */
const greatestDay = 31;

/** Words that stand beside day, month and year: `20 เดือนมีนาคม ปี พ.ศ. 2568`. */
const silent: ReadonlySet<WordKind> = new Set<WordKind>(['months', 'year', 'fiscal-year', 'era']);

const isYearFirst = ([first, , last]: readonly Word[]): boolean =>
  first?.kind === 'number' &&
  last?.kind === 'number' &&
  last.digits.length <= 2 &&
  Number(first.digits) > greatestDay &&
  Number(last.digits) <= greatestDay;

const numberOf = (word: Word | undefined): number =>
  word?.kind === 'month' ? word.month : word?.kind === 'number' && word.digits.length <= 2 ? Number(word.digits) : Number.NaN;

/** Between day, month and year stands the same sign, or none; a date has no other dashes and slashes. */
function withoutSeparators(words: readonly Word[]): readonly Word[] {
  const separators = words.filter((_, index) => index % 2 === 1).map(({ kind }) => kind);
  const isSeparated = words.length === 5 && separators.every((kind) => kind === separators[0] && (kind === 'to' || kind === 'slash'));
  return isSeparated ? words.filter((_, index) => index % 2 === 0) : words;
}

/** Reads what has the form of a date, whether the calendar has such a day or not (`30 ก.พ. 2568`). */
function readDateForm(text: string): DateReading | null {
  if (text.length > limits.periodLength) return null;
  const tokens = tokenize(text);
  if (!tokens) return null;
  const words = withoutSeparators(tokens.map(({ word }) => word).filter(({ kind }) => !silent.has(kind)));
  if (!forms.includes(words.map(({ kind }) => kind).join(' '))) return null;
  const [day, month, yearWord] = isYearFirst(words) ? [...words].reverse() : words;
  const year = yearWord?.kind === 'number' ? readYear(yearWord.digits) : null;
  if (!year) return null;
  const date = { year: year.year, month: numberOf(month), day: numberOf(day) };
  return { date, christianEra: year.christianEra, twoDigitYear: year.twoDigit };
}

/** Reads `2568-03-20`, `20 มี.ค. 2568`, `๒๐ มีนาคม ๒๕๖๘`, `20/3/2568`; C.E. and two-digit years are understood. null where it is no date. */
export function parseDate(text: string): DateReading | null {
  const reading = readDateForm(text);
  return reading && isCivilDate(reading.date) ? reading : null;
}

/** Gives whether a text has the form of a date, though the calendar may not have that day. */
export function looksLikeDate(text: string): boolean {
  return readDateForm(text) !== null;
}

/** Gives whether a text has the form of a date, and the calendar has no such day. */
export function namesNoDay(text: string): boolean {
  const reading = readDateForm(text);
  return reading !== null && !isCivilDate(reading.date);
}

/** Gives the last day of the month that a text names with a day which that month does not have (`30 ก.พ. 2568`); null for any other text. */
export function lastDayNamed(text: string): CivilDate | null {
  const date = readDateForm(text)?.date;
  const last = date && { ...date, day: daysInMonth(date.year, date.month) };
  return last && date.day > last.day && isCivilDate(last) ? last : null;
}

/** Gives `2568-03-20` (B.E.). */
export function formatDate({ year, month, day }: CivilDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Gives `20 มี.ค. 2568` (B.E.). */
export function formatThaiDate({ year, month, day }: CivilDate): string {
  return `${day} ${formatMonth(month)} ${year}`;
}
