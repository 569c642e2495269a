import { locateParts } from '../addresses/url';
import { findMatches } from '../ground/matches';
import type { Span } from '../ground/span';
import { toArabicDigits } from '../thai/digits';
import { readYear } from '../thai/era';
import { readItemId } from '../thai/item-id';

/** A year beside ITA or OIT: `ITA/2567`, `ITA_68`, `OIT-2025`. */
const assessment = /(?<![a-z])(?:ita|oit)(?![a-z])(?:[-_./ ]{0,3}(25[0-9]{2}|20[0-9]{2}|[67][0-9])(?![0-9]))?/gi;
/** An item's number, a year before it or not: `O05`, `66.O08`, `68_o12`. */
const itemNumber = /(?<![a-z0-9])(?:(25[0-9]{2}|[67][0-9])[-_. ]{1,3})?(o[0-9]{1,2})(?![a-z0-9])/gi;
/** In every address with a mark stands one of these; in most stands none. */
const anyMark = /ita|o(?:it|[0-9๐-๙])/i;

/** An item's number or a year that an address names. */
export type AddressMark = { readonly at: Span } & ({ readonly year: number } | { readonly item: string });

/** Gives what the path of an address says, in its order. Numbers of items count only beside ITA, OIT or a year, and of this year's list. */
export function findAddressMarks(address: string, fiscalYear: number): AddressMark[] {
  if (!anyMark.test(address)) return [];
  const { path, query } = locateParts(address);
  const text = toArabicDigits(address.slice(0, query.end)).replace(/%20/g, '   ');
  const from = path.start;
  const assessments = findMatches(text.slice(from), assessment);
  const years = assessments.flatMap((match) => yearMark(match[1], from + match.index + match[0].length - (match[1]?.length ?? 0)) ?? []);
  const pathYear = years.at(-1)?.year ?? fiscalYear;
  const numbers = findMatches(text.slice(from), itemNumber).flatMap((match): AddressMark[] => {
    const start = from + match.index;
    const [typed, yearDigits, number = ''] = match;
    const own = yearMark(yearDigits, start);
    if (!own && assessments.length === 0) return [];
    if ((own?.year ?? pathYear) !== fiscalYear) return own ? [own] : [];
    const end = start + typed.length;
    return [{ at: { start: end - number.length, end }, item: readItemId(number) ?? number }];
  });
  return [...years, ...numbers].sort((a, b) => a.at.start - b.at.start);
}

function yearMark(digits: string | undefined, start: number): { at: Span; year: number } | null {
  const reading = readYear(digits ?? '');
  return digits && reading ? { at: { start, end: start + digits.length }, year: reading.year } : null;
}
