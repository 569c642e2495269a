import { ownValue } from '../../ground/own-value';
import type { Span } from '../../ground/span';
import { schemaAt } from '../../schema/json-schema';
import { schema } from '../../schema/validate-blocks';
import { findQuoteEnd, isNothing } from '../../yaml/diagnosis/source-lines';
import type { Path } from '../../yaml/syntax-tree';
import { createMap, enterEntry, enterKey, followLine, type Level } from './open-levels';
import { typedAlone } from './typed-alone';
import { typedBehind, typedInComment } from './typed-in-comment';
import { typedInFlow } from './typed-in-flow';
import { admitsMap, type Cursor, fits, isEndOfLine, levelsBefore, nothing, type TypedPlace, tailAt, wordAt } from './typed-place';

/** What may be a key, and the value whose colon or blank is missing. */
const slippedKey = /^([^\s:#"'[\]{}&*!|>,]+)(?::(?=[^\s/])|(?=[ \t]+[^\s#]))/;

/** Gives what can be typed on a line with a key, an entry or a begun word. */
export function typedOnLine(cursor: Cursor): readonly TypedPlace[] {
  const { line, at, text } = cursor;
  const { start, contentAt, hasDash, indentation, key } = line;
  const content = text.slice(contentAt, line.end);
  const levels = levelsBefore(cursor);
  // Right behind a dash its blank is missing.
  if (hasDash && key === null && at > start + indentation && at < contentAt + 1 && content.trim() === '') {
    if (!fits(indentation, false, cursor)) return [];
    return [typedEntry(cursor, levels, { start: at, end: at }, text.charAt(at - 1) === '-' ? ' ' : '')];
  }
  if (at < contentAt) return [];
  if (key !== null) {
    const colon = line.valueAt - (/:[ \t]*$/.exec(text.slice(contentAt, line.valueAt))?.[0].length ?? 0);
    const top = followLine(levels, line).at(-1) ?? createMap([], 0);
    if (at <= colon) return typedKey(cursor, top, colon);
    return typedValue(cursor, line.valueAt, [...top.path, key], text.charAt(at - 1) === ':' ? ' ' : '');
  }
  const slip = hasDash ? null : findSlip(cursor, levels);
  if (slip && at > slip.end) return typedBehindSlip(cursor, slip);
  const inside = followLine(levels, line);
  const word = wordAt(text.slice(0, line.end), contentAt);
  if (at > Math.max(word.end, contentAt)) return typedBehind(cursor, word.end);
  if (hasDash) {
    if (/^[[{]/.test(content)) return typedInFlow(cursor);
    const path = [...(inside.at(-1)?.path ?? [])];
    return typedValue(cursor, contentAt, path, '', true);
  }
  if (/^\?(?:\s|$)/.test(content)) return [];
  if (/^["'[{|>&*!%@`#]/.test(content)) return typedText(cursor, contentAt);
  return typedAlone(cursor, { start: contentAt, end: Math.max(word.end, at) }).map((place) => keepRest(place, cursor));
}

/** A key of the format whose value stands right behind the colon, or behind a blank alone. */
interface Slip {
  readonly path: Path;
  /** Where the key ends, its colon aside. */
  readonly end: number;
}

function findSlip({ line, text }: Cursor, levels: readonly Level[]): Slip | null {
  const key = slippedKey.exec(text.slice(line.contentAt, line.end))?.[1];
  if (key === undefined) return null;
  const top = enterKey(levels, line.contentAt - line.start, key, false).at(-1) ?? createMap([], 0);
  const isKey = ownValue(schemaAt(schema, top.path)?.properties, key) !== undefined;
  return isKey ? { path: [...top.path, key], end: line.contentAt + key.length } : null;
}

function typedBehindSlip(cursor: Cursor, { path, end }: Slip): readonly TypedPlace[] {
  const { line, text } = cursor;
  const hasColon = text.charAt(end) === ':';
  const valueAt = hasColon ? end + 1 : end + (/^[ \t]*/.exec(text.slice(end, line.end))?.[0].length ?? 0);
  return typedValue(cursor, valueAt, path, hasColon ? ' ' : ': ').map((place) =>
    hasColon || place.quote !== '' ? place : { ...place, word: { start: end, end: place.word.end } },
  );
}

/** Behind a key may stand its value, whose colon is missing: that is left. */
function keepRest(place: TypedPlace, { at, text }: Cursor): TypedPlace {
  if (place.valuePath !== null) return place;
  const end = at + (/^[^\s]*/.exec(text.slice(at, place.word.end))?.[0].length ?? 0);
  return { ...place, word: { start: place.word.start, end }, tail: tailAt(text, end), isAlone: isEndOfLine(text, end) };
}

/** A value on a line of its own that begins with a sign. */
function typedText(cursor: Cursor, valueAt: number): readonly TypedPlace[] {
  const [place] = typedAlone(cursor, { start: valueAt, end: valueAt });
  const path = place?.valuePath ?? place?.mapPath;
  return path ? typedValue(cursor, valueAt, path, '') : [];
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
function typedKey({ line, at, text }: Cursor, top: Level, colon: number): readonly TypedPlace[] {
  const { contentAt, start } = line;
  const sign = text.charAt(contentAt);
  const quote = sign === '"' || sign === "'" ? sign : '';
  const end = contentAt + text.slice(contentAt, colon).trimEnd().length;
  const word = quote === '' ? { start: contentAt, end } : { start: contentAt + 1, end: end - 1 };
  if (!admitsMap(top.path) || at < word.start || word.end < at) return [];
  return [{ ...nothing, mapPath: top.path, word, quote, column: contentAt - start, hasColon: true }];
}

function typedValue(cursor: Cursor, valueAt: number, path: Path, lead: string, isEntry = false): readonly TypedPlace[] {
  const { line, at, text } = cursor;
  const value = text.slice(valueAt, line.end);
  const mapPath = isEntry && admitsMap(path) ? path : null;
  const place = { ...nothing, mapPath, valuePath: path, lead, column: isEntry ? valueAt - line.start : line.contentAt - line.start };
  if (isNothing(value) || value.startsWith('#')) {
    if (value.startsWith('#') && at > valueAt) return typedInComment(text, line, valueAt, at);
    // The value stands below already.
    if (!fits(isEntry ? line.indentation : line.contentAt - line.start, !isEntry, cursor)) return [];
    return [{ ...place, word: { start: at, end: at }, tail: tailAt(text, at), isAlone: isEndOfLine(text, at) }];
  }
  if (/^[[{]/.test(value)) return typedInFlow(cursor);
  // What is put in the place of the first line would have the others behind it.
  if (cursor.lines[line.index + 1]?.kind === 'inside') return [];
  if (/^["']/.test(value)) return typedInQuotes(cursor, valueAt, { ...place, mapPath: null });
  const word = wordAt(text.slice(0, line.end), valueAt);
  if (at < valueAt || /^[|>&*!%@`]/.test(value)) return typedBehind(cursor, word.end);
  if (at > word.end && text.slice(word.end, at).includes('#')) return typedBehind(cursor, word.end);
  const end = Math.max(word.end, at);
  return [{ ...place, word: { start: valueAt, end }, tail: tailAt(text, end), isAlone: isEndOfLine(text, end) }];
}

function typedInQuotes(cursor: Cursor, valueAt: number, place: Omit<TypedPlace, 'word'>): readonly TypedPlace[] {
  const { line, at, text } = cursor;
  const value = text.slice(valueAt, line.end);
  const quote = value.startsWith('"') ? '"' : "'";
  const end = findQuoteEnd(value, 1, quote);
  const word = { start: valueAt + 1, end: end < 0 ? valueAt + value.trimEnd().length : valueAt + end };
  if (at < word.start) return [];
  if (at > word.end) return end < 0 ? [] : typedBehind(cursor, word.end);
  return [{ ...place, word, quote, lead: '', tail: end < 0 ? quote : '', isAlone: false }];
}
