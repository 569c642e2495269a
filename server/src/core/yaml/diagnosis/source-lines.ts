import { isKnownKey } from './known-keys';

/** A line of a source whose line ends are `\n`, and what YAML sees in it. */
export interface SourceLine {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `inside`: it goes on with what a line before it has begun. */
  readonly kind: 'blank' | 'comment' | 'inside' | 'structure';
  /** Blanks at its start. */
  readonly indentation: number;
  /** Where its key or value begins, behind the dashes of a list. */
  readonly contentAt: number;
  readonly hasDash: boolean;
  readonly key: string | null;
  /** Where the value begins; the end of the line where there is none. */
  readonly valueAt: number;
  /** The nearest line above with a dash or a key of a submission, by its index; -1 where there is none. */
  readonly owner: number;
}

/** Gives whether a line of its own begins with neither a dash nor a key of a submission. */
export function isLoose({ kind, key, hasDash }: SourceLine): boolean {
  return kind === 'structure' && !hasDash && !(key !== null && isKnownKey(key));
}

/** What is still open at the end of a line, and how far the lines that belong to it are indented at least. */
interface Opening {
  readonly kind: 'block' | 'quote' | 'flow' | 'plain';
  readonly least: number;
  readonly sign: string;
  readonly depth: number;
}

const blockHeader = /^[|>][-+\d]*[ \t]*(?:#.*)?$/;
const documentMark = /^(?:---|\.\.\.)(?:\s|$)/;
const dashed = /^ *((?:- +)*(?:-$)?)/;
const keySign = /:(?=[ \t]|$)/;
const quotedKey = /^("[^"]*"|'[^']*') *:(?=[ \t]|$)/;
const noKey = /^["'#&*!|>%@`[\]{},?]/;

/** Reads the lines of a source. It never fails: a source that YAML refuses has lines too. */
export function readSourceLines(source: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let open: Opening | null = null;
  let start = 0;
  let owner = -1;
  for (const text of source.split('\n')) {
    const read = { ...readLine(text, start, lines.length), owner };
    const goesOn: boolean = open !== null && read.kind !== 'blank' && belongsTo(open, read);
    if (goesOn) lines.push({ ...read, kind: 'inside' });
    else lines.push(read);
    if (!goesOn && read.kind === 'structure' && !isLoose(read)) owner = read.index;
    if (read.kind !== 'blank') open = goesOn && open ? continueOpening(open, text) : findOpening(read);
    start += text.length + 1;
  }
  return lines;
}

function readLine(text: string, start: number, index: number): SourceLine {
  const end = start + text.length;
  const indentation = text.search(/[^ ]|$/);
  const line = { index, start, end, text, indentation, contentAt: end, hasDash: false, key: null, valueAt: end, owner: -1 };
  if (text.trim() === '' && !/[^ \t\r]/.test(text)) return { ...line, kind: 'blank' };
  if (/^[ \t]*#/.test(text) || documentMark.test(text)) return { ...line, kind: 'comment' };
  const dashes = dashed.exec(text)?.[1] ?? '';
  const column = indentation + dashes.length;
  const content = text.slice(column);
  const at = { contentAt: start + column, hasDash: dashes !== '' };
  const key = readKey(content);
  if (!key) return { ...line, ...at, kind: 'structure', valueAt: start + column };
  const behind = content.slice(key.length);
  return { ...line, ...at, kind: 'structure', key: key.name, valueAt: end - behind.trimStart().length };
}

/** Gives the key at the start of a line without its indentation, and its length with the colon; null where none is. */
export function readKey(content: string): { readonly name: string; readonly length: number } | null {
  const quoted = quotedKey.exec(content);
  if (quoted) return { name: (quoted[1] ?? '').slice(1, -1), length: quoted[0].length };
  const colon = content.search(keySign);
  if (colon <= 0 || noKey.test(content) || content.slice(0, colon).includes(' #')) return null;
  return { name: content.slice(0, colon).trimEnd(), length: colon + 1 };
}

function belongsTo(open: Opening, line: SourceLine): boolean {
  if (open.kind === 'flow' && /^[\]}]/.test(line.text.trim())) return true;
  if (line.indentation < open.least) return false;
  if (open.kind !== 'plain') return true;
  return line.kind === 'structure' && !line.hasDash && !(line.key !== null && isKnownKey(line.key));
}

function continueOpening(open: Opening, text: string): Opening | null {
  if (open.kind === 'quote') return findQuoteEnd(text, 0, open.sign) < 0 ? open : null;
  if (open.kind !== 'flow') return open;
  const { depth } = followBrackets(text, 0, open.depth);
  return depth > 0 ? { ...open, depth } : null;
}

function findOpening({ kind, text, start, end, key, hasDash, contentAt, valueAt, indentation }: SourceLine): Opening | null {
  if (kind !== 'structure' || valueAt >= end) return null;
  const value = text.slice(valueAt - start);
  const column = contentAt - start;
  const least = key !== null ? column + 1 : hasDash ? column - 1 : indentation;
  const opening = (of: Opening['kind'], depth = 0): Opening => ({ kind: of, least, sign: value.charAt(0), depth });
  if (blockHeader.test(value)) return opening('block');
  if (/^["']/.test(value)) return findQuoteEnd(value, 1, value.charAt(0)) < 0 ? opening('quote') : null;
  if (/^[[{]/.test(value)) {
    const { depth, end: closedAt } = followBrackets(value, 0, 0);
    if (depth > 0) return opening('flow', depth);
    return isNothing(value.slice(closedAt)) ? null : opening('plain');
  }
  return opening('plain');
}

/** Gives whether nothing but blanks and a comment stands in a text. */
export function isNothing(text: string): boolean {
  return /^\s*(?:$|#)/.test(text) && !/^#/.test(text);
}

/** Gives where a quoted text ends: the offset of its closing sign, or -1. */
export function findQuoteEnd(text: string, from: number, sign: string): number {
  for (let at = from; at < text.length; at++) {
    if (sign === '"' && text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === sign) {
      if (sign === '"' || text.charAt(at + 1) !== sign) return at;
      at++;
    }
  }
  return -1;
}

/** Follows brackets through a line; `end` is behind the last one where all are closed. */
export function followBrackets(text: string, from: number, open: number): { readonly depth: number; readonly end: number } {
  let depth = open;
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if ((sign === '"' || sign === "'") && /[[{,:\s]/.test(text.charAt(at - 1))) {
      const end = findQuoteEnd(text, at + 1, sign);
      if (end > 0) at = end;
    } else if (sign === '#' && /\s/.test(text.charAt(at - 1))) break;
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') {
      depth--;
      if (depth === 0) return { depth, end: at + 1 };
    }
  }
  return { depth, end: text.length };
}
