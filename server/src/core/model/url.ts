import { limits } from '../limits';
import type { Span } from '../text/span';
import { trimEndOf } from '../text/trim';
import { toArabicDigits } from '../thai/digits';

/**
 * What a text given as a URL is. Each text has one class, the first that holds in this order, so that one cause gives one
 * finding; only a `parsed` URL is looked at further. Offsets in `at` count from the start of the text.
 */
export type UrlReading =
  | { readonly kind: 'whitespace'; readonly at: Span; readonly fixed: string }
  | { readonly kind: 'split'; readonly at: Span }
  | { readonly kind: 'thai-digits'; readonly at: Span; readonly fixed: string; readonly url: URL | null }
  | { readonly kind: 'no-scheme'; readonly fixed: string }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'parsed'; readonly url: URL };

/** Signs that the eye does not see inside a URL. */
const hiddenBlank = /[\u00a0\u00ad\u200b-\u200f\u2060\ufeff]+/g;
/** What officers type or paste before an address: a label, an opening bracket or quotation mark. */
const leadingMarks = /^(?:(?:url|link|ลิงก์|ลิ้งก์|ลิ้งค์|ลิงค์|เว็บไซต์)\s{0,9}:?\s{0,9})?[<("“'‘]?(?=https?:\/\/)/i;
const trailingMarks = '.,; \t\r\n>"”’';
const innerBlank = /\s+/;
const thaiDigit = /[๐-๙]/;
const hostLike = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/iu;

/** Classifies a text given as a URL. Never throws. */
export function readUrl(text: string): UrlReading {
  if (text.length > limits.urlLength) return { kind: 'invalid' };
  const cleaned = withoutStrayMarks(text);
  if (cleaned.fixed !== text) return { kind: 'whitespace', at: cleaned.at, fixed: cleaned.fixed };
  const blank = innerBlank.exec(text);
  if (blank) return { kind: 'split', at: { start: blank.index, end: blank.index + blank[0].length } };
  const digits = findThaiDigits(text);
  if (digits) {
    const fixed = applyArabicDigits(text, digits);
    const meant = parseWebUrl(fixed);
    if (meant || thaiDigit.test(splitAddress(text)[0])) return { kind: 'thai-digits', at: digits, fixed, url: meant };
  }
  const url = parseWebUrl(text);
  if (url) return { kind: 'parsed', url };
  return hostLike.test(text) ? { kind: 'no-scheme', fixed: `https://${text}` } : { kind: 'invalid' };
}

/** Gives the URL that a text means, Thai digits read as Arabic ones; null where it means none. */
export function meantUrl(reading: UrlReading): URL | null {
  return reading.kind === 'parsed' || reading.kind === 'thai-digits' ? reading.url : null;
}

/** Gives an http(s) URL with a host, or null. */
export function parseWebUrl(text: string): URL | null {
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return null;
  return new URL(text);
}

/** Where the parts of an address stand in its text: the host without its port; the query begins with its `?` and is empty where there is none. */
export interface AddressParts {
  readonly scheme: Span;
  readonly host: Span;
  readonly path: Span;
  readonly query: Span;
}

const port = /:[0-9]*$/;
const addressParts = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)(\?[^#]*)?/i;

/** Gives where the parts of an http(s) address stand. */
export function locateParts(text: string): AddressParts {
  const [, scheme = '', authority = '', path = '', query = ''] = addressParts.exec(text) ?? [];
  const hostStart = scheme.length + authority.lastIndexOf('@') + 1;
  const pathStart = scheme.length + authority.length;
  const queryStart = pathStart + path.length;
  return {
    scheme: { start: 0, end: Math.max(0, scheme.length - '://'.length) },
    host: { start: hostStart, end: pathStart - (port.exec(authority)?.[0].length ?? 0) },
    path: { start: pathStart, end: queryStart },
    query: { start: queryStart, end: queryStart + query.length },
  };
}

/** Takes away blanks and marks around the text, and hidden blanks inside. */
function withoutStrayMarks(text: string): { fixed: string; at: Span } {
  const visible = text.replace(hiddenBlank, '').trim().replace(leadingMarks, '');
  const fixed = trimEndOf(visible, visible.includes('(') ? trailingMarks : `${trailingMarks})`);
  let start = 0;
  while (start < fixed.length && text[start] === fixed[start]) start++;
  let end = text.length;
  let rest = fixed.length;
  while (rest > start && text[end - 1] === fixed[rest - 1]) {
    end--;
    rest--;
  }
  return { fixed, at: { start, end } };
}

/** From the first to the last Thai digit that breaks the address; null where there is none, or only in words of a path. */
function findThaiDigits(text: string): Span | null {
  if (!thaiDigit.test(text)) return null;
  const [before, path, after] = splitAddress(text);
  const places = [...before.matchAll(/[๐-๙]/g)].map((match) => match.index);
  for (const segment of path.matchAll(/[^/]+/g)) {
    if (!isNumbered(segment[0])) continue;
    for (const match of segment[0].matchAll(/[๐-๙]/g)) places.push(before.length + segment.index + match.index);
  }
  for (const match of after.matchAll(/[๐-๙]/g)) places.push(before.length + path.length + match.index);
  return places.length === 0 ? null : { start: Math.min(...places), end: Math.max(...places) + 1 };
}

/** Scheme and host; path; query and fragment. */
function splitAddress(text: string): [string, string, string] {
  const authority = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]*/i.exec(text)?.[0] ?? '';
  const path = /^[^?#]*/.exec(text.slice(authority.length))?.[0] ?? '';
  return [authority, path, text.slice(authority.length + path.length)];
}

/** A number or a code, or an English word with a number (`INFOCENTER๙`); a page or a file may be named `แผน๒๕๖๘`, `O๑.pdf`. */
const numbered = /^(?:[0-9a-f-]+|[a-z]+[0-9]+)$/i;

function isNumbered(segment: string): boolean {
  return numbered.test(toArabicDigits(segment));
}

function applyArabicDigits(text: string, { start, end }: Span): string {
  const [before, path, after] = splitAddress(text);
  const fixedPath = path.replace(/[^/]+/g, (segment) => (isNumbered(segment) ? toArabicDigits(segment) : segment));
  const whole = toArabicDigits(before) + fixedPath + toArabicDigits(after);
  return text.slice(0, start) + whole.slice(start, end) + text.slice(end);
}

/** Gives a text with its percent-encoded parts as letters; as it is where they are none. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
