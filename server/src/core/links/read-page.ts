import { decodePart } from '../addresses/address-text';
import { limits } from '../ground/limits';
import { decodeBody } from './decode-body';
import { type FileKind, findFileKind } from './file-kind';
import { type Forward, readForward, sendsOn } from './forward';
import { readPageText } from './page-text';

/** What verdicts need to know of a body. Small: outcomes of thousands of links are kept. */
export interface PageFacts {
  readonly kind: FileKind;
  /** Bytes read, after decoding. */
  readonly bytes: number;
  /** The body was read to its end. */
  readonly isWhole: boolean;
  readonly title: string | null;
  /** The beginning of the visible text. */
  readonly start: string;
  /** Characters of visible text in what was read. */
  readonly textLength: number;
  /**
   * Of the words, whatever their numbers: without the path asked for, and without its last part too, for pages may repeat
   * either. Pages are the same where one of them is.
   */
  readonly fingerprints: readonly string[];
  readonly hasPasswordField: boolean;
  /** Beside the field for a password: a document is shown in the page. */
  readonly showsDocument: boolean;
  /** On a page with little text: scripts, frames or pictures that hold the rest. */
  readonly hasOtherContent: boolean;
  /** On a page with little text: its source loads the script of a wall against robots. */
  readonly hasWallScript: boolean;
  /** A spreadsheet program shows it as a sheet. */
  readonly hasTable: boolean;
  /** Where it sends its visitor by itself; null where it does not. */
  readonly forward: Forward | null;
  /** Nothing but scripts of its own that send on in ways which cannot be read. */
  readonly isSwitch: boolean;
}

const otherContent = /<(?:script|iframe|frame|img|object|embed|video|audio|canvas|svg)[\s>]/i;
/** Content beside scripts of the page itself. */
const ownContent = /<(?:script[^>]{0,300}\bsrc|(?:iframe|frame|img|object|embed|video|audio|canvas|svg)[\s>])/i;
const shownDocument =
  /<(?:iframe|object|embed)\s[^>]{0,300}?(?:src|data)\s{0,3}=\s{0,3}["']?[^"'>\s]{0,300}?(?:\.pdf\b|viewer|\/preview\b|flip)/i;
const wallScript = /_Incapsula_Resource/i;

const nothingToRead = {
  title: null,
  start: '',
  textLength: 0,
  fingerprints: [],
  hasPasswordField: false,
  showsDocument: false,
  hasOtherContent: false,
  hasWallScript: false,
  hasTable: false,
  forward: null,
  isSwitch: false,
} as const;

/** How a body came. */
export interface Received {
  readonly url: URL;
  readonly contentType: string;
  /** The Refresh header. */
  readonly refresh?: string | undefined;
  readonly isWhole: boolean;
}

/** Reads what was received of a body. Never throws. */
export function readPage(body: Uint8Array, { url, contentType, refresh, isWhole }: Received): PageFacts {
  const kind = findFileKind(body);
  const facts = { kind, bytes: body.length, isWhole };
  if (kind === 'empty') return { ...facts, ...nothingToRead, forward: readForward(null, url, refresh) };
  if (kind !== 'html' && kind !== 'text') return { ...facts, ...nothingToRead };
  const source = decodeBody(body, contentType);
  const page = readPageText(source);
  const { title, text, hasPasswordField, hasTable } = page;
  const forward = readForward(page, url, refresh);
  return {
    ...facts,
    title: title && copyText(title),
    start: copyText(text.slice(0, limits.pageStartLength)),
    textLength: text.length,
    fingerprints: takeFingerprints(`${title ?? ''} ${text}`, url),
    hasPasswordField,
    showsDocument: hasPasswordField && shownDocument.test(source),
    hasOtherContent: text.length < limits.drawnPageLength && otherContent.test(source),
    hasWallScript: text.length <= limits.wallPageLength && wallScript.test(source),
    hasTable,
    forward,
    isSwitch: forward === null && text === '' && sendsOn(page.scripts) && !ownContent.test(source),
  };
}

/** A part of a text keeps all of it in memory; a copy does not. */
function copyText(part: string): string {
  return JSON.parse(JSON.stringify(part));
}

/** Parts of an address that are too short to be told from other words. */
const shortestEcho = 4;

function takeFingerprints(text: string, { href, pathname, search }: URL): string[] {
  const withoutPath = removeEchoes(text, [href, pathname + search, pathname]);
  const withoutName = removeEchoes(withoutPath, [pathname.slice(pathname.lastIndexOf('/') + 1)]);
  const hash = hashWords(withoutPath);
  return [hash, withoutName === withoutPath ? hash : hashWords(withoutName)];
}

function removeEchoes(text: string, parts: readonly string[]): string {
  const echoes = new Set(parts.flatMap((part) => [part, decodePart(part)]));
  return [...echoes].filter((part) => part.length >= shortestEcho).reduce((rest, echo) => rest.replaceAll(echo, ' '), text);
}

const prime = 0x01000193;
const blank = 0x20;
const noBreakSpace = 0xa0;
const zero = 0x30;
const nine = 0x39;
const thaiZero = 0xe50;
const thaiNine = 0xe59;

/** 64 bits of two FNV-1a hashes over everything but blanks and digits: to tell pages apart, not against forgers. */
function hashWords(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isDigit = (unit >= zero && unit <= nine) || (unit >= thaiZero && unit <= thaiNine);
    if (isDigit || unit <= blank || unit === noBreakSpace) continue;
    one = Math.imul(one ^ unit, prime);
    other = Math.imul(other ^ unit, prime);
  }
  return [one, other].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}
