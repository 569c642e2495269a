import { limits } from '../limits';
import { daysInMonth, eraOffset, readYear } from './era';
import { formatMonth } from './months';
import { type Token, tokenize } from './tokens';

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

/** Days since a fixed day of the proleptic Gregorian calendar; years begin in March, so that leap days come last. */
function dayNumber({ year, month, day }: CivilDate): number {
  const shifted = year - eraOffset - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + day;
}

/** Day, month and year of the forms that are understood, by the kinds of their tokens. */
const forms: Readonly<Record<string, (t: readonly Token[]) => readonly (Token | undefined)[]>> = {
  'number month number': (t) => [t[0], t[1], t[2]],
  'number to number to number': (t) => (isFourDigits(t[4]) ? [t[0], t[2], t[4]] : [t[4], t[2], t[0]]),
  'number slash number slash number': (t) => (isFourDigits(t[0]) ? [t[4], t[2], t[0]] : [t[0], t[2], t[4]]),
};

const isFourDigits = (token: Token | undefined): boolean => token?.kind === 'number' && token.digits.length === 4;

const numberOf = (token: Token | undefined): number =>
  token?.kind === 'month' ? token.month : token?.kind === 'number' && token.digits.length <= 2 ? Number(token.digits) : Number.NaN;

/** Reads what has the form of a date, whether the calendar has such a day or not (`30 ก.พ. 2568`). */
function readDateForm(text: string): DateReading | null {
  if (text.length > limits.periodLength) return null;
  const tokens = tokenize(text)?.filter((token) => token.kind !== 'months' && token.kind !== 'fiscal-year');
  const form = tokens && forms[tokens.map((token) => token.kind).join(' ')];
  if (!tokens || !form) return null;
  const [day, month, yearToken] = form(tokens);
  const year = yearToken?.kind === 'number' ? readYear(yearToken.digits) : null;
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

/** Gives `2568-03-20` (B.E.). */
export function formatDate({ year, month, day }: CivilDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Gives `20 มี.ค. 2568` (B.E.). */
export function formatThaiDate({ year, month, day }: CivilDate): string {
  return `${day} ${formatMonth(month)} ${year}`;
}
