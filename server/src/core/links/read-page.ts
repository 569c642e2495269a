import { limits } from '../limits';
import { decodePart } from '../model/url';
import { decodeBody } from './decode-body';
import { type FileKind, findFileKind } from './file-kind';
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
  /** Scripts, frames or pictures: a page without visible text is not empty. */
  readonly hasOtherContent: boolean;
  /** The source loads the script of a wall against robots. */
  readonly hasWallScript: boolean;
}

const otherContent = /<(?:(?:script|iframe|frame|img|object|embed|video|audio|canvas|svg)[\s>]|meta[^>]{0,300}refresh)/i;
const wallScript = /_Incapsula_Resource/i;

const nothingToRead = {
  title: null,
  start: '',
  textLength: 0,
  fingerprints: [],
  hasPasswordField: false,
  hasOtherContent: false,
  hasWallScript: false,
} as const;

/** Reads what was received of a body. Never throws. */
export function readPage(body: Uint8Array, { url, contentType, isWhole }: { url: URL; contentType: string; isWhole: boolean }): PageFacts {
  const kind = findFileKind(body);
  const facts = { kind, bytes: body.length, isWhole };
  if (kind !== 'html' && kind !== 'text') return { ...facts, ...nothingToRead };
  const source = decodeBody(body, contentType);
  const { title, text, hasPasswordField } = readPageText(source);
  return {
    ...facts,
    title: title && copyText(title),
    start: copyText(text.slice(0, limits.pageStartLength)),
    textLength: text.length,
    fingerprints: takeFingerprints(`${title ?? ''} ${text}`, url),
    hasPasswordField,
    hasOtherContent: otherContent.test(source),
    hasWallScript: wallScript.test(source),
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
  const [first, second] = [withoutPath, withoutName].map((words) => words.replace(/[\d๐-๙\s]+/g, '')) as [string, string];
  const hash = hashText(first);
  return [hash, second === first ? hash : hashText(second)];
}

function removeEchoes(text: string, parts: readonly string[]): string {
  const echoes = new Set(parts.flatMap((part) => [part, decodePart(part)]));
  return [...echoes].filter((part) => part.length >= shortestEcho).reduce((rest, echo) => rest.replaceAll(echo, ' '), text);
}

const seeds = [0x811c9dc5, 0x9e3779b9] as const;
const prime = 0x01000193;

/** 64 bits of two FNV-1a hashes: to tell pages apart, not against forgers. */
function hashText(text: string): string {
  return seeds
    .map((seed) => {
      let hash: number = seed;
      for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
