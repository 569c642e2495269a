import type { Span } from '../../ground/span';
import { findLineEnd, findLineStart } from '../../yaml/layout';
import { readAddresses, writeAddress } from './pasted-addresses';

/** Columns by which what stands below a key stands farther in. */
const step = 2;

const lineBreak = /\r\n|\n|\r/;
const blockHeader = /^(\s*)(?:-\s+)*[\w๐-๙"'-]+\s*:\s+[|>][+\-\d]{0,2}\s*(?:#.*)?$/;
const listKey = /^\s*(?:urls|otherSites|evidence)\s*:\s*(?:#.*)?$/;
const listEntry = /^(\s*)-(?:\s|$)/;
const emptyValue = /^\s*(?:-\s+)*[\w๐-๙-]+\s*:\s+$/;
/** Keys whose value is prose, whatever its lines begin with. */
const proseKey = /^\s*(?:-\s+)*(?:description|notes?|remark|none)\s*:/;
const itemKey = /^\s*["']?O[0-9๐-๙]{1,2}["']?\s*:\s*(?:#.*)?$/i;

/**
 * Gives what is to be written for a pasted text of several lines so that it has the indentation of its place: addresses as
 * entries of a list, prose as a text of several lines, keys below their neighbours. null: it may stand as it is.
 * Works in any text, readable or not. `at`: UTF-16 offsets of what the pasted text replaces.
 */
export function indentPaste(text: string, at: Span, pasted: string): string | null {
  const lines = pasted.trimEnd().split(lineBreak);
  const place = findPlace(text, at, lines);
  if (lines.length < 2 && !(place?.kind === 'list' && isWorthAnEntry(place, pasted))) return null;
  const written = place && [...(writeAt(place, lines) ?? [])];
  if (!written || written.length === 0) return null;
  const before = text.slice(findLineStart(text, at.start), at.start);
  const after = /^[^\r\n]*/.exec(text.slice(at.end))?.[0] ?? '';
  // What stands behind the cursor alone on its line stays so.
  if (before.trim() === '' && after.trim() !== '' && place.kind !== 'block') written.push(before);
  else if (place.kind === 'line' && /[\r\n]$/.test(pasted)) written.push('');
  return written.join(findLineEnd(text));
}

/** A line of addresses that is more, or other, than what stands behind its dash. */
function isWorthAnEntry({ typed }: Extract<Place, { kind: 'list' }>, pasted: string): boolean {
  const addresses = readAddresses([pasted]);
  return addresses !== null && (typed !== 'entry' || addresses.join('\n') !== pasted.trim());
}

/** Where a text is pasted. Columns count what stands before. */
type Place =
  /** In a list: the column of its dashes, and what of the entry's beginning is already there. */
  | { readonly kind: 'list'; readonly column: number; readonly typed: number | 'key' | 'dash' | 'entry' }
  /** In a text of several lines: its column, and that of the cursor where nothing stands before it on its line. */
  | { readonly kind: 'block'; readonly column: number; readonly typed: number | 'text' | 'header' }
  /** Behind a key that has no value yet. */
  | { readonly kind: 'value'; readonly column: number; readonly isProse: boolean }
  /** On an empty line elsewhere; `typed`: the column of the cursor. */
  | { readonly kind: 'line'; readonly column: number; readonly typed: number };

function findPlace(text: string, { start, end }: Span, pasted: readonly string[]): Place | null {
  const lineStart = findLineStart(text, start);
  const before = text.slice(lineStart, start);
  const after = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  const isEmpty = before.trim() === '';
  const above = text.slice(0, lineStart).split(lineBreak).slice(0, -1);
  if (blockHeader.test(before)) return { kind: 'block', column: indentOf(before) + step, typed: 'header' };
  const [below = ''] = withoutComments(text.slice(end).split(lineBreak).slice(1));
  const item = isItem(pasted) && after.trim() === '' ? above.findLast((line) => itemKey.test(line)) : undefined;
  // What is left of an item that stands around the place would come to belong to the other one.
  if (item !== undefined && indentOf(below) > indentOf(item)) return null;
  if (item !== undefined) return { kind: 'line', column: indentOf(item), typed: isEmpty ? before.length : Number.POSITIVE_INFINITY };
  const block = findBlock(above, isEmpty ? Number.POSITIVE_INFINITY : indentOf(before), isEmpty ? before.length : 0);
  if (block && before === '' && isBeside(block.header, pasted)) return null;
  if (block && isEmpty && after.trim() !== '' && indentOf(before + after) <= block.header) return null;
  if (block) return { kind: 'block', column: block.column, typed: isEmpty ? before.length : 'text' };
  if (!/^\s*(?:#.*)?$/.test(after)) return null;
  const isAbove = (key: string) => indentOf(below) > indentOf(key) || (indentOf(below) === indentOf(key) && listEntry.test(below));
  const columnBelow = (key: string, least = 0) =>
    isAbove(key) && listEntry.test(below) ? indentOf(below) : Math.max(least, indentOf(key) + step);
  if (listKey.test(before)) return { kind: 'list', column: columnBelow(before), typed: 'key' };
  if (/^\s*-\s*$/.test(before)) return { kind: 'list', column: indentOf(before), typed: before.endsWith('-') ? 'dash' : 'entry' };
  if (emptyValue.test(before) && isAbove(before)) return null;
  if (emptyValue.test(before)) return { kind: 'value', column: indentOf(before), isProse: proseKey.test(before) };
  if (!isEmpty) return null;
  const neighbour = withoutComments(above).at(-1) ?? '';
  if (listKey.test(neighbour)) return { kind: 'list', column: columnBelow(neighbour, before.length), typed: before.length };
  const isOfList = before.length >= indentOf(neighbour) || (before === '' && readAddresses(pasted) !== null);
  if (listEntry.test(neighbour) && isOfList) return { kind: 'list', column: indentOf(neighbour), typed: before.length };
  return before === '' ? null : { kind: 'line', column: before.length, typed: before.length };
}

/** Gives whether nothing but a key of its own would be right at a place: an empty line that belongs to no list and no text. */
export function isAmongKeys(text: string, at: Span, pasted: string): boolean {
  const isEmpty = text.slice(findLineStart(text, at.start), at.start).trim() === '';
  const place = findPlace(text, at, pasted.trimEnd().split(lineBreak));
  return isEmpty && (place === null || place.kind === 'line');
}

/** Gives whether an offset lies in a text of several lines, on an empty line only where that is as far in as the text. */
export function isInText(text: string, at: number): boolean {
  const start = findLineStart(text, at);
  const before = text.slice(start, at);
  const isEmpty = before.trim() === '';
  const above = text.slice(0, start).split(lineBreak).slice(0, -1);
  const block = findBlock(above, isEmpty ? Number.POSITIVE_INFINITY : indentOf(before), isEmpty ? before.length : 0);
  return block !== null && !(isEmpty && before !== '' && before.length <= block.header);
}

/** Gives whether the lines are an item with what stands in it. */
function isItem(lines: readonly string[]): boolean {
  const [first = '', second = ''] = withoutComments(lines);
  return itemKey.test(first) && isMapping(second) && indentOf(second) > 0;
}

/** Gives whether lines below a text of several lines say by their own column that they are keys beside or above its key. */
function isBeside(header: number, lines: readonly string[]): boolean {
  const [first = ''] = withoutComments(lines);
  return isMapping(first) && indentOf(first) > 0 && indentOf(first) <= header;
}

/** Gives the columns of the text of several lines that the lines above have begun, and of its key; null where they have not. `indent`: of the line itself. */
function findBlock(above: readonly string[], indent: number, typed: number): { readonly column: number; readonly header: number } | null {
  let least = indent;
  let first: number | null = Number.isFinite(indent) ? indent : null;
  for (const line of above.toReversed()) {
    if (line.trim() === '') continue;
    const header = blockHeader.test(line);
    const column = indentOf(line);
    if (header && column < least) return { column: first ?? Math.max(typed, column + step), header: column };
    first = column;
    least = Math.min(least, column);
    if (least === 0) return null;
  }
  return null;
}

function withoutComments(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !/^\s*(?:#|$)/.test(line));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function writeAt(place: Place, lines: readonly string[]): readonly string[] | null {
  switch (place.kind) {
    case 'list':
      return writeEntries(place, lines);
    case 'block':
      return writeBlock(place, lines);
    case 'value': {
      const entries = readAddresses(lines);
      if (entries) return ['', ...entries.map((entry) => `${blanks(place.column + step)}- ${writeAddress(entry)}`)];
      const written = indent(dedent(lines), place.column + step);
      return !place.isProse && isMapping(withoutComments(lines)[0] ?? '') ? ['', ...written] : ['|', ...written];
    }
    case 'line':
      return leaveFirst(indent(dedent(lines), place.column), place.column, place.typed);
  }
}

function writeEntries({ column, typed }: Extract<Place, { kind: 'list' }>, lines: readonly string[]): readonly string[] | null {
  const addresses = readAddresses(lines)?.map(writeAddress);
  if (!addresses) {
    return typeof typed !== 'number' || !listEntry.test(lines[0] ?? '') ? null : leaveFirst(indent(dedent(lines), column), column, typed);
  }
  const entries = addresses.map((entry) => `${blanks(column)}- ${entry}`);
  if (typed === 'key') return ['', ...entries];
  if (typed === 'dash') return [` ${addresses[0]}`, ...entries.slice(1)];
  // Behind the dash that is there already.
  if (typed === 'entry') return [addresses[0] ?? '', ...entries.slice(1)];
  return leaveFirst(entries, column, typed);
}

function writeBlock({ column, typed }: Extract<Place, { kind: 'block' }>, lines: readonly string[]): readonly string[] {
  const written = indent(dedent(lines), column);
  if (typed === 'header') return ['', ...written];
  return typed === 'text' ? [lines[0] ?? '', ...written.slice(1)] : leaveFirst(written, column, typed);
}

/** The first line goes where the cursor is: what is missing before it is filled up; a cursor too far in begins a new line. */
function leaveFirst(lines: readonly string[], column: number, typed: number = column): readonly string[] {
  return typed > column ? ['', ...lines] : [(lines[0] ?? '').slice(typed), ...lines.slice(1)];
}

/** Gives whether a text begins with a key or an entry of a list. */
export function isMapping(line: string): boolean {
  return /^\s*(?:-\s+)?[\w๐-๙-]+:(?:\s|$)/.test(line) || /^\s*-\s/.test(line);
}

/** Takes the indentation that all lines share, that of the first one aside: it is copied without its beginning. */
function dedent(lines: readonly string[]): readonly string[] {
  const spaced = lines.map((line) => line.replace(/^[\t ]+/, (start) => start.replaceAll('\t', blanks(step))));
  const rest = spaced.slice(1).filter((line) => line.trim() !== '');
  const least = Math.min(...rest.map(indentOf));
  const first = indentOf(spaced[0] ?? '');
  const followsDeeper = isDeeper(spaced[0] ?? '') && indentOf(rest[0] ?? '') === least;
  const shared = first > 0 ? Math.min(first, least) : followsDeeper ? Math.max(0, least - step) : least;
  return [(spaced[0] ?? '').slice(Math.min(first, shared)), ...spaced.slice(1).map((line) => line.slice(Math.min(shared, indentOf(line))))];
}

/** What follows a line that ends in `:` stands below it. */
function isDeeper(line: string): boolean {
  return /:\s*(?:[|>][+\-\d]{0,2}\s*)?(?:#.*)?$/.test(line);
}

function indent(lines: readonly string[], column: number): readonly string[] {
  return lines.map((line) => (line.trim() === '' ? '' : blanks(column) + line));
}

function blanks(count: number): string {
  return ' '.repeat(count);
}
