import { findMatches } from '../ground/matches';
import type { Span } from '../ground/span';
import { type DateReading, namesNoDay, parseDate } from './date';
import { monthPattern } from './months';
import { type Period, parsePeriod } from './period';

/** Years with four digits: in running text two may be anything. */
const year = '(?:พ\\.?ศ\\.?|ค\\.ศ\\.?)?\\s{0,2}[0-9๐-๙]{4}(?![0-9๐-๙])';
/** What must not stand before is looked for behind the first digit: a text is searched faster for a digit than for what is absent. */
const day = '[0-9๐-๙](?<![0-9๐-๙/.-].)[0-9๐-๙]?';

const namedMonthDate = `${day}\\s{0,3}(?:เดือน\\s{0,2})?${monthPattern}\\s{0,3}${year}`;
const namedMonthPattern = new RegExp(namedMonthDate, 'g');
const datePattern = new RegExp(`${namedMonthDate}|${day}/[0-9๐-๙]{1,2}/[0-9๐-๙]{4}(?![0-9๐-๙])`, 'g');

const rangeYear = '(?:\\s{0,3}(?:พ\\.?ศ\\.?\\s{0,2})?(?:[0-9๐-๙]{4}|[0-9๐-๙]{2})(?![0-9๐-๙]))';
const rangePattern = new RegExp(
  `${monthPattern}${rangeYear}?\\s{0,3}(?:[-‐‑–—−~]|ถึง)\\s{0,3}(?:เดือน\\s{0,2})?${monthPattern}${rangeYear}`,
  'g',
);

export interface TextDate {
  readonly span: Span;
  readonly reading: DateReading;
}

/** Gives the dates inside a running text. Linear in the text. */
export function findTextDates(text: string): TextDate[] {
  return findMatches(text, datePattern).flatMap((match) => {
    const reading = parseDate(match[0]);
    return reading ? [{ span: { start: match.index, end: match.index + match[0].length }, reading }] : [];
  });
}

/** A year of five digits behind a sign that it is one: `พ.ศ. ๒๕๖๘๘` (002 l.95). */
const longYearPattern = /[0-9๐-๙]{5}(?<=(?:พ\.?ศ\.?|ปีงบประมาณ)\s{0,2}.{5})(?![0-9๐-๙])/g;

/** Gives what has the form of a date inside a running text and is none: a day that no calendar has, a year with a digit too many. `45/13/2568` may number a letter. Linear in the text. */
export function findImpossibleDates(text: string): { readonly span: Span; readonly problem: 'no-day' | 'long-year' }[] {
  const days = findMatches(text, namedMonthPattern).flatMap(({ 0: typed, index }) =>
    namesNoDay(typed) ? [{ span: { start: index, end: index + typed.length }, problem: 'no-day' as const }] : [],
  );
  const years = findMatches(text, longYearPattern).map(({ 0: typed, index }) => ({
    span: { start: index, end: index + typed.length },
    problem: 'long-year' as const,
  }));
  return [...days, ...years];
}

export interface TextRange {
  readonly span: Span;
  readonly period: Period;
}

/** Gives the stretches of months inside a running text: `ตุลาคม ๒๕๖๔ - เมษายน ๒๕๖๕`. Linear in the text. */
export function findTextRanges(text: string): TextRange[] {
  return findMatches(text, rangePattern).flatMap((match) => {
    const period = parsePeriod(match[0]);
    return period ? [{ span: { start: match.index, end: match.index + match[0].length }, period }] : [];
  });
}
