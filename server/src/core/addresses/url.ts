import { limits } from '../ground/limits';
import type { Span } from '../ground/span';
import { trimEndOf } from '../ground/trim';
import { toArabicDigits } from '../thai/digits';
import { findOddBracket } from './address-end';
import { parseWebUrl } from './address-text';
import { withoutDoubledScheme } from './doubled-scheme';
import { type AddressPart, splitAddresses } from './split-addresses';
import { isGlued } from './text-urls';
import type { WebAddress } from './web-address';
import { unwrapAddress, type WrappedAddress } from './wrapped-address';

/**
 * What a text given as a URL is. Each text has one class, the first that holds in this order, so that one cause gives one
 * finding; only a `parsed` URL is looked at further. Offsets in `at` count from the start of the text.
 */
export type UrlReading =
  | { readonly kind: 'double-scheme'; readonly fixed: string; readonly url: WebAddress | null }
  | ({ readonly kind: 'wrapped' } & WrappedAddress)
  | { readonly kind: 'several'; readonly parts: readonly AddressPart[] }
  | { readonly kind: 'whitespace'; readonly at: Span; readonly fixed: string }
  | { readonly kind: 'split'; readonly at: Span }
  | { readonly kind: 'thai-digits'; readonly at: Span; readonly fixed: string; readonly url: WebAddress | null }
  | { readonly kind: 'no-scheme'; readonly fixed: string }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'parsed'; readonly url: WebAddress };

/** Signs that the eye does not see inside a URL. */
const hiddenBlank = /[\u00a0\u00ad\u200b-\u200f\u2060\ufeff]+/g;
/** What officers type or paste before an address: a label, an opening bracket or quotation mark. */
const leadingMarks = /^(?:(?:url|link|ลิงก์|ลิ้งก์|ลิ้งค์|ลิงค์|เว็บไซต์)\s{0,9}:?\s{0,9})?[<("“'‘]?(?=https?:\/\/)/i;
const trailingMarks = '.,; \t\r\n>"”’';
const trailingBrackets = ')]}';
/** An address that was shown or copied short: what is lost cannot be known, so nothing is taken away. */
export const shortened = /(?:\.{3,9}|…)$/;
const innerBlank = /\s+/;
const plainAddress = /^https?:\/\/\S+$/i;
const thaiDigit = /[๐-๙]/;
const hostLike = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/iu;

/** Classifies a text given as a URL. Never throws. */
export function readUrl(text: string): UrlReading {
  if (text.length > limits.urlLength) return { kind: 'invalid' };
  const cleaned = withoutStrayMarks(text);
  const fixedScheme = withoutDoubledScheme(cleaned);
  if (fixedScheme !== null) {
    return { kind: 'double-scheme', fixed: fixedScheme, url: parseWebUrl(fixedScheme) };
  }
  const wrapped = innerBlank.test(cleaned) || isGlued(cleaned) ? null : unwrapAddress(cleaned);
  if (wrapped) return { kind: 'wrapped', ...wrapped };
  const parts = plainAddress.test(cleaned) && !isGlued(cleaned) ? [] : splitAddresses(cleaned);
  if (parts.length > 1 || parts.some(({ address, note }) => note !== null || address !== cleaned)) return { kind: 'several', parts };
  if (cleaned !== text) return { kind: 'whitespace', at: findDifference(text, cleaned), fixed: cleaned };
  const blank = innerBlank.exec(text);
  if (blank) return { kind: 'split', at: { start: blank.index, end: blank.index + blank[0].length } };
  const fixed = withArabicDigits(text);
  if (fixed !== text) {
    const meant = parseWebUrl(fixed);
    if (meant || thaiDigit.test(splitAddress(text)[0])) return { kind: 'thai-digits', at: findDifference(text, fixed), fixed, url: meant };
  }
  const url = parseWebUrl(text);
  if (url) return { kind: 'parsed', url };
  return hostLike.test(text) ? { kind: 'no-scheme', fixed: `https://${text}` } : { kind: 'invalid' };
}

/** Gives the URL that a text means, Thai digits read as Arabic ones, out of what holds it; null where it means none. */
export function meantUrl(reading: UrlReading): WebAddress | null {
  return 'url' in reading ? reading.url : null;
}

/** The same where every part of the URL stands in the text as well, sign by sign: what is said of a part has its place. */
export function typedUrl(reading: UrlReading): WebAddress | null {
  return reading.kind === 'parsed' || reading.kind === 'thai-digits' ? reading.url : null;
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

/** Gives the text without blanks and marks around it, and without hidden blanks inside. */
function withoutStrayMarks(text: string): string {
  const visible = text.replace(hiddenBlank, '').trim().replace(leadingMarks, '');
  const trimmed = trimEndOf(visible, trailingMarks);
  const dots = /^\.{3,9}/.exec(visible.slice(trimmed.length))?.[0];
  if (dots) return trimmed + dots;
  const odd = findOddBracket(trimmed);
  const isStray = odd !== null && trimEndOf(trimmed.slice(odd), trailingMarks + trailingBrackets) === '';
  return isStray ? trimEndOf(trimmed.slice(0, odd), trailingMarks) : trimmed;
}

/** Gives where a text differs from what is made of it, from the first sign to the last. */
function findDifference(text: string, fixed: string): Span {
  let start = 0;
  while (start < fixed.length && text[start] === fixed[start]) start++;
  let end = text.length;
  let rest = fixed.length;
  while (rest > start && text[end - 1] === fixed[rest - 1]) {
    end--;
    rest--;
  }
  return { start, end };
}

/** Scheme and host; path; query and fragment. */
function splitAddress(text: string): [string, string, string] {
  const authority = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]*/i.exec(text)?.[0] ?? '';
  const path = /^[^?#]*/.exec(text.slice(authority.length))?.[0] ?? '';
  return [authority, path, text.slice(authority.length + path.length)];
}

/** A number or a code, or an English word with a number (`INFOCENTER๙`); a page or a file may be named `แผน๒๕๖๘`, `O๑.pdf`. */
const numbered = /^(?:[0-9a-f-]+|[a-z]+[0-9]+)$/i;

/** Gives the text with Arabic digits for the Thai ones that break an address; those in words, as of a file's name, do not. */
function withArabicDigits(text: string): string {
  if (!thaiDigit.test(text)) return text;
  const [before, path, after] = splitAddress(text);
  return toArabicDigits(before) + withArabicNumbers(path) + withArabicNumbers(after);
}

function withArabicNumbers(text: string): string {
  return text.replace(/[^/?&=#]+/g, (part) => {
    const arabic = toArabicDigits(part);
    return numbered.test(arabic) ? arabic : part;
  });
}
