import submissionSchema from '../../../../../schemas/submission.schema.json';
import type { CheckResult } from '../../analysis/check-result';
import type { Language } from '../../ground/language';
import { createOnce } from '../../ground/once';
import type { Span } from '../../ground/span';
import { itemOfPath } from '../../schema/item-of-path';
import { type JsonSchema, schemaAt, typesOf } from '../../schema/json-schema';
import type { CivilDate } from '../../thai/date';
import type { PlacedBlock } from '../../yaml/block';
import { findQuoteEnd, isNothing, readSourceLines, type SourceLine } from '../../yaml/diagnosis/source-lines';
import type { Path } from '../../yaml/syntax-tree';
import type { CompletionPlace } from './completion';
import { type FlowPlace, findFlowPlace } from './flow-place';
import { closeLevels, createMap, enterEntry, followLine, type Level } from './open-levels';

const schema: JsonSchema = submissionSchema;

/** What of a place comes from the lines around it; its offsets count from the start of the block. */
type TypedPlace = Pick<CompletionPlace, 'mapPath' | 'valuePath' | 'comment' | 'word' | 'quote' | 'lead' | 'tail' | 'column'> &
  Pick<CompletionPlace, 'isFlow' | 'isAlone' | 'hasColon'> & {
    /** The other keys of a map in braces; null: those of the lines count. */
    readonly flowKeys: ReadonlySet<string> | null;
  };

/** The lines of a block and the line of the cursor. */
interface Cursor {
  /** With line ends of one sign, every offset kept. */
  readonly text: string;
  readonly at: number;
  readonly lines: readonly SourceLine[];
  readonly line: SourceLine;
  /** What is open where the block begins. */
  readonly base: readonly Level[];
}

/**
 * Finds what can be typed at an offset: null where nothing is to be offered, as in prose or in a web address. It goes by the
 * lines of the block alone, so that what cannot be read has its places too. Any offset in, no throw out.
 */
export function locateCompletion(result: CheckResult, offset: number, language: Language, today: CivilDate | null): CompletionPlace | null {
  const { blocks } = result.judged.analysis.file;
  const placed = blocks.findLast(({ start }) => start <= offset) ?? blocks[0];
  if (!placed) return null;
  const cursor = readCursor(placed, offset - placed.start);
  const typed = cursor && findTyped(cursor);
  if (!typed) return null;
  const { flowKeys, ...place } = typed;
  const move = (span: Span): Span => ({ start: span.start + placed.start, end: span.end + placed.start });
  const word = move(place.word);
  const before = result.text.slice(word.start, Math.min(offset, word.end)).trimStart();
  if (isInAddress(before) || (before !== '' && place.mapPath === null && isProse(place.valuePath))) return null;
  const path = place.mapPath ?? place.valuePath ?? [];
  return {
    ...{ result, offset, language, today, ...place, word, typed: before },
    comment: place.comment && move(place.comment),
    itemId: itemOfPath(path),
    keys: createOnce(() => flowKeys ?? findKeys(place.mapPath ?? [], cursor, blocks, placed)),
  };
}

function isInAddress(typed: string): boolean {
  return /^(?:https?:|www\.)/i.test(typed);
}

const proseKeys: ReadonlySet<unknown> = new Set(['description', 'note', 'notes', 'remark', 'none']);

function isProse(path: Path | null): boolean {
  return proseKeys.has(path?.at(-1));
}

function readCursor({ block }: PlacedBlock, at: number): Cursor | null {
  const text = block.text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  const lines = readSourceLines(text);
  const line = lines.findLast(({ start }) => start <= at);
  if (!line) return null;
  const head = lines.find(({ kind }) => kind === 'structure');
  const top = createMap([], 0);
  const items = { ...top, last: 'items', isOpen: true };
  const base = block.kind === 'item' ? [items, createMap(['items'], head?.indentation ?? 0)] : [top];
  return { text, at, lines, line, base };
}

function findTyped(cursor: Cursor): TypedPlace | null {
  const { line, at, text } = cursor;
  switch (line.kind) {
    case 'blank':
      return typedOnBlankLine(cursor);
    case 'comment':
      return typedInComment(text, line, line.start + line.text.indexOf('#'), at);
    case 'inside':
      return typedInFlow(cursor);
    case 'structure':
      return typedOnLine(cursor);
  }
}

const nothing = {
  mapPath: null,
  valuePath: null,
  comment: null,
  quote: '',
  lead: '',
  tail: '',
  isFlow: false,
  isAlone: false,
  hasColon: false,
  flowKeys: null,
} as const;

function typedInComment(text: string, line: SourceLine, start: number, at: number): TypedPlace | null {
  if (start < line.start || at <= start) return null;
  const end = line.start + line.text.trimEnd().length;
  const word = { start: at - (/[^\s,#]*$/.exec(text.slice(start, at))?.[0].length ?? 0), end: at };
  return { ...nothing, comment: { start, end: Math.max(end, at) }, word, column: start - line.start };
}

/** What is open where the line of the cursor begins. */
function levelsBefore({ lines, line, base }: Cursor): readonly Level[] {
  return lines.slice(0, line.index).reduce<readonly Level[]>(followLine, base);
}

function typedOnBlankLine(cursor: Cursor): TypedPlace | null {
  const { lines, line, at, text } = cursor;
  const column = at - line.start;
  if (text.slice(line.start, at).includes('\t')) return null;
  const next = lines.slice(line.index + 1).find(({ kind }) => kind !== 'blank');
  const above = lines.slice(0, line.index).findLast(({ kind }) => kind === 'structure' || kind === 'comment');
  const isGoingOn = next?.kind === 'inside' || (above !== undefined && lines.slice(above.index).some(isInsideBefore(line)));
  if (above && (isGoingOn || opensText(above)) && (next?.kind === 'inside' || column > above.contentAt - above.start)) {
    return opensFlow(above) ? typedInFlow(cursor) : null;
  }
  return typedAlone(cursor, column, { start: line.start, end: at });
}

function isInsideBefore(line: SourceLine) {
  return ({ kind, index }: SourceLine) => kind === 'inside' && index < line.index;
}

function valueText({ text, start, valueAt }: SourceLine): string {
  return text.slice(valueAt - start);
}

/** A text of several lines may go on below, or prose does. */
function opensText(line: SourceLine): boolean {
  const value = valueText(line);
  return /^[|>]/.test(value) || isOpenQuote(value) || opensFlow(line) || (!isNothing(value) && proseKeys.has(line.key));
}

function isOpenQuote(value: string): boolean {
  return /^["']/.test(value) && findQuoteEnd(value, 1, value.charAt(0)) < 0;
}

function opensFlow(line: SourceLine): boolean {
  return /^[[{]/.test(valueText(line));
}

/** What is typed on a line of its own, as the beginning of a key, an entry or a value. The blanks before it are put right. */
function typedAlone(cursor: Cursor, column: number, word: Span): TypedPlace {
  const { line, text } = cursor;
  const open = levelsBefore(cursor);
  const top = closeLevels(open, column, false).at(-1) ?? createMap([], 0);
  const start = word.start - (word.start > line.start && text.slice(line.start, word.start).trim() === '' ? word.start - line.start : 0);
  const place = (target: Partial<TypedPlace>, meant: number, sign = ''): TypedPlace => {
    const isRight = meant === column;
    return {
      ...nothing,
      ...target,
      word: isRight ? { start: start + column, end: word.end } : { start, end: word.end },
      lead: (isRight ? '' : ' '.repeat(meant)) + sign,
      column: meant,
      isAlone: isEndOfLine(text, word.end),
      tail: tailAt(text, word.end),
    };
  };
  if (top.kind === 'list') return place(entryOf(top.path, typeof top.last === 'number' ? top.last + 1 : 0), top.column, '- ');
  if (top.last === null || !top.isOpen || column <= top.column)
    return place({ mapPath: admitsMap(top.path) ? top.path : null }, top.column);
  const path = [...top.path, top.last];
  const there = open.find((level) => isSamePath(level.path, path));
  if (there?.kind === 'list') return place(entryOf(path, typeof there.last === 'number' ? there.last + 1 : 0), there.column, '- ');
  const below = cursor.lines.slice(line.index + 1).find(({ kind }) => kind === 'structure');
  const isBelow = below !== undefined && below.indentation > top.column;
  const meant = there?.column ?? (isBelow ? below.indentation : top.column + 2);
  const types = typesOf(schemaAt(schema, path));
  if ((isBelow && below.hasDash) || (types.length === 1 && types[0] === 'array')) return place(entryOf(path, 0), meant, '- ');
  return place({ mapPath: admitsMap(path) ? path : null, valuePath: admitsMap(path) && types.length === 1 ? null : path }, meant);
}

function entryOf(list: Path, index: number): Pick<TypedPlace, 'mapPath' | 'valuePath'> {
  const path = [...list, index];
  return { mapPath: admitsMap(path) ? path : null, valuePath: path };
}

/** Gives whether keys may stand at a path. */
function admitsMap(path: Path): boolean {
  const part = schemaAt(schema, path);
  return part?.properties !== undefined || typeof part?.additionalProperties === 'object';
}

function isEndOfLine(text: string, at: number): boolean {
  return /^[ \t]*(?:\n|$)/.test(text.slice(at));
}

/** A comment needs a blank before it. */
function tailAt(text: string, at: number): string {
  return text.charAt(at) === '#' ? ' ' : '';
}

/** A key of the format with its colon, and the value right behind that. */
const gluedKey = /^([^\s:#"'[\]{}&*!|>,]+):(?=[^\s/])/;

function typedOnLine(cursor: Cursor): TypedPlace | null {
  const { line, at, text } = cursor;
  const { start, contentAt, hasDash, indentation, key } = line;
  const content = text.slice(contentAt, line.end);
  const levels = levelsBefore(cursor);
  // Right behind a dash its blank is missing.
  if (hasDash && key === null && at > start + indentation && at < contentAt + 1 && content.trim() === '') {
    return typedEntry(cursor, levels, { start: at, end: at }, text.charAt(at - 1) === '-' ? ' ' : '');
  }
  if (at < contentAt) return null;
  const glued = key === null ? gluedKey.exec(content)?.[1] : undefined;
  const inside = followLine(levels, glued === undefined ? line : { ...line, key: glued, valueAt: contentAt + glued.length + 1 });
  const top = inside.at(-1) ?? createMap([], 0);
  const isKey = glued !== undefined && schemaAt(schema, top.path)?.properties?.[glued] !== undefined;
  if (key !== null || isKey) {
    const name = key ?? glued ?? '';
    const colon =
      glued === undefined
        ? line.valueAt - (/:[ \t]*$/.exec(text.slice(contentAt, line.valueAt))?.[0].length ?? 0)
        : contentAt + name.length;
    if (at <= colon) return typedKey(cursor, top, colon);
    return typedValue(
      cursor,
      glued === undefined ? line.valueAt : colon + 1,
      [...top.path, name],
      text.charAt(at - 1) === ':' || isKey ? ' ' : '',
    );
  }
  const word = wordAt(text.slice(0, line.end), contentAt);
  if (at > Math.max(word.end, contentAt)) return typedBehind(cursor, word.end);
  if (hasDash) {
    if (/^[[{]/.test(content)) return typedInFlow(cursor);
    const path = [...(inside.at(-1)?.path ?? [])];
    return typedValue(cursor, contentAt, path, '', true);
  }
  if (/^["'[{|>&*!%@`#]/.test(content)) return typedText(cursor, contentAt);
  return typedAlone(cursor, contentAt - start, { start: contentAt, end: Math.max(word.end, at) });
}

/** A value on a line of its own that begins with a sign. */
function typedText(cursor: Cursor, valueAt: number): TypedPlace | null {
  const { line } = cursor;
  const { valuePath, mapPath } = typedAlone(cursor, valueAt - line.start, { start: valueAt, end: valueAt });
  const path = valuePath ?? mapPath;
  return path && typedValue(cursor, valueAt, path, '');
}

function typedBehind({ line, at, text }: Cursor, end: number): TypedPlace | null {
  const comment = /\s#/.exec(text.slice(end, line.end));
  if (comment && end + comment.index + 1 < at) return typedInComment(text, line, end + comment.index + 1, at);
  return null;
}

function typedEntry(cursor: Cursor, levels: readonly Level[], word: Span, lead: string): TypedPlace {
  const { line, text } = cursor;
  const entered = enterEntry(levels, line.indentation, line.indentation + 2);
  const path = entered.at(-1)?.path ?? [];
  const mapPath = admitsMap(path) ? path : null;
  const column = word.start - line.start + lead.length;
  return { ...nothing, mapPath, valuePath: path, word, lead, tail: tailAt(text, word.end), column, isAlone: isEndOfLine(text, word.end) };
}

/** The word is a key: it may become another one. */
function typedKey({ line, text }: Cursor, top: Level, colon: number): TypedPlace | null {
  const { contentAt, start } = line;
  const sign = text.charAt(contentAt);
  const quote = sign === '"' || sign === "'" ? sign : '';
  const end = contentAt + text.slice(contentAt, colon).trimEnd().length;
  const word = quote === '' ? { start: contentAt, end } : { start: contentAt + 1, end: end - 1 };
  if (!admitsMap(top.path)) return null;
  return { ...nothing, mapPath: top.path, word, quote, column: contentAt - start, hasColon: true };
}

function typedValue(cursor: Cursor, valueAt: number, path: Path, lead: string, isEntry = false): TypedPlace | null {
  const { line, at, text } = cursor;
  const value = text.slice(valueAt, line.end);
  const mapPath = isEntry && admitsMap(path) ? path : null;
  const place = { ...nothing, mapPath, valuePath: path, lead, column: isEntry ? valueAt - line.start : line.contentAt - line.start };
  if (isNothing(value) || value.startsWith('#')) {
    if (value.startsWith('#') && at > valueAt) return typedInComment(text, line, valueAt, at);
    return { ...place, word: { start: at, end: at }, tail: tailAt(text, at), isAlone: isEndOfLine(text, at) };
  }
  if (/^[[{]/.test(value)) return typedInFlow(cursor);
  if (/^["']/.test(value)) return typedInQuotes(cursor, valueAt, { ...place, mapPath: null });
  const word = wordAt(text.slice(0, line.end), valueAt);
  if (at < valueAt || /^[|>&*!%@`]/.test(value)) return typedBehind(cursor, word.end);
  if (at > word.end && text.slice(word.end, at).includes('#')) return typedBehind(cursor, word.end);
  const end = Math.max(word.end, at);
  return { ...place, word: { start: valueAt, end }, tail: tailAt(text, end), isAlone: isEndOfLine(text, end) };
}

function typedInQuotes(cursor: Cursor, valueAt: number, place: Omit<TypedPlace, 'word'>): TypedPlace | null {
  const { line, at, text } = cursor;
  const value = text.slice(valueAt, line.end);
  const quote = value.startsWith('"') ? '"' : "'";
  const end = findQuoteEnd(value, 1, quote);
  const word = { start: valueAt + 1, end: end < 0 ? valueAt + value.trimEnd().length : valueAt + end };
  if (at < word.start) return null;
  if (at > word.end) return end < 0 ? null : typedBehind(cursor, word.end);
  return { ...place, word, quote, lead: '', tail: end < 0 ? quote : '', isAlone: false };
}

/** The plain text that begins at an offset: to the comment behind it, or the end of the line. */
function wordAt(text: string, start: number): Span {
  const comment = text.slice(start).search(/\s#/);
  const end = comment < 0 ? text.length : start + comment;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** What is typed inside brackets, be it lines below the one on which they begin. */
function typedInFlow(cursor: Cursor): TypedPlace | null {
  const { lines, line, at, text } = cursor;
  const from = lines.slice(0, line.index + 1).findLast(({ kind }) => kind === 'structure');
  if (!from || !opensFlow(from)) return null;
  const last = lines.slice(from.index + 1).find(({ kind }) => kind === 'structure' || kind === 'comment');
  const end = last ? last.start - 1 : text.length;
  const found = findFlowPlace(text.slice(from.valueAt, end), at - from.valueAt);
  if (!found) return typedBehind(cursor, at);
  const levels = followLine(levelsBefore({ ...cursor, line: from }), from);
  const top = levels.at(-1) ?? createMap([], 0);
  const outer = from.key === null && !from.hasDash ? top.path : from.key === null ? top.path : [...top.path, from.key];
  return flowTyped(found, outer, from);
}

function flowTyped(found: FlowPlace, outer: Path, from: SourceLine): TypedPlace | null {
  const { kind, path, word, quote, isClosed, hasColon, isGlued, keys } = found;
  const whole = [...outer, ...path];
  const isKey = kind === 'key';
  if (isKey && !admitsMap(whole)) return null;
  return {
    ...nothing,
    ...(isKey ? { mapPath: whole } : { valuePath: whole }),
    word: { start: word.start + from.valueAt, end: word.end + from.valueAt },
    quote,
    lead: isGlued && quote === '' ? ' ' : '',
    tail: quote === '' || isClosed ? '' : quote,
    column: from.contentAt - from.start,
    isFlow: true,
    hasColon,
    flowKeys: keys,
  };
}

/** The keys of a map that stand in the lines, that of the cursor's line aside. */
function findKeys(path: Path, cursor: Cursor, blocks: readonly PlacedBlock[], own: PlacedBlock): ReadonlySet<string> {
  const keys = new Set<string>();
  let levels = cursor.base;
  for (const line of cursor.lines) {
    levels = followLine(levels, line);
    const top = levels.at(-1);
    if (line !== cursor.line && line.kind === 'structure' && line.key !== null && top && isSamePath(top.path, path)) keys.add(line.key);
  }
  const isOwnHead =
    cursor.line.kind === 'structure' && cursor.lines.every(({ kind, index }) => kind !== 'structure' || index >= cursor.line.index);
  for (const placed of blocks) {
    const { kind, key } = placed.block;
    const isThere = path.length === 0 ? kind === 'pair' || kind === 'items' : path.length === 1 && path[0] === 'items' && kind === 'item';
    if (isThere && key !== null && !(placed === own && isOwnHead)) keys.add(key);
  }
  return keys;
}

function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
