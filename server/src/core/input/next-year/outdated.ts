import { decodePart } from '../../addresses/address-text';
import { quote } from '../../ground/quote';
import type { Span } from '../../ground/span';
import { type AddressMark, findAddressMarks } from '../../submission/address-marks';
import { toArabicDigits } from '../../thai/digits';
import { readYear } from '../../thai/era';
import { fiscalYearOf } from '../../thai/month-index';
import type { TextPeriod } from '../../thai/text-periods';

/** Fiscal years (B.E.) of the former submission and of the new one. */
export interface YearStep {
  readonly from: number;
  readonly to: number;
}

/** What an address says of another year's list: a year, or the number of an item. */
export type Outdated = { readonly year: number } | { readonly item: string };

const fourDigits = /(?<![0-9])[0-9]{4}(?![0-9])/g;

/** Gives what an address of last year says that the new one's would not: years before the new one, another item's number. */
export function findOutdatedParts(address: string, former: string, id: string, step: YearStep): readonly Outdated[] {
  const marks = findAddressMarks(address, step.from).flatMap((mark) => outdatedMark(mark, former, id, step));
  const { path } = splitPath(decodePart(address));
  const years = findYears(path, step).map(({ year }) => ({ year }));
  const seen = new Map([...marks, ...years].map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}

function outdatedMark(mark: AddressMark, former: string, id: string, { to }: YearStep): Outdated[] {
  if ('year' in mark) return mark.year < to ? [{ year: mark.year }] : [];
  return mark.item === former && former !== id ? [{ item: mark.item }] : [];
}

/** Host and port say no year. */
function splitPath(address: string): { readonly path: string } {
  return { path: /^[a-z]+:\/\/[^/]*(.*)$/is.exec(address)?.[1] ?? address };
}

/** Data are of the year of a submission or of the one before. An earlier year may be that of a law. */
function isOutdated(year: number, { from, to }: YearStep): boolean {
  return year >= from - 1 && year < to;
}

function findYears(text: string, step: YearStep): readonly { readonly year: number; readonly span: Span }[] {
  return [...toArabicDigits(text).matchAll(fourDigits)].flatMap(({ 0: digits, index }) => {
    const year = readYear(digits)?.year ?? null;
    return year !== null && isOutdated(year, step) ? [{ year, span: { start: index, end: index + digits.length } }] : [];
  });
}

/** Gives the places where a text of last year says its year or period, quoted, in their order. `periods`: those that the text states. */
export function findOutdatedWords(text: string, periods: readonly TextPeriod[], step: YearStep): readonly string[] {
  const spans = periods.flatMap(({ span, period }) =>
    period.kind !== 'recurring' && [period.from, period.to].some((month) => isOutdated(fiscalYearOf(month), step)) ? [span] : [],
  );
  const isInside = ({ start }: Span) => spans.some((span) => span.start <= start && start < span.end);
  const years = findYears(text, step).flatMap(({ span }) => (isInside(span) ? [] : [withWord(text, span)]));
  const places = [...spans, ...years].sort((a, b) => a.start - b.start);
  return [...new Set(places.map(({ start, end }) => quote(text.slice(start, end))))];
}

/** Signs before a year by which it is found again. */
const lookBehind = 24;

/** A year with the word before it, where that is short. */
function withWord(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - lookBehind), start);
  const word = /[^\s>,;:()]+\s?$/u.exec(before)?.[0] ?? '';
  return { start: start - (word.length < before.length || before.length === start ? word.length : 0), end };
}
