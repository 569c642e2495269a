import type { MapNode, Pair, SequenceNode, SyntaxNode } from '../syntax-tree';
import type { Cursor } from './cursor';
import { readFlowPlain, readQuoted, type Unsure } from './scalars';
import { deepest, lexemesOf, type Read, readKey, toMap, toPair, toValue } from './values';

const key = /[A-Za-z0-9_ก-๙][A-Za-z0-9_ก-๙-]{0,99}(?=: )/y;

/** Reads a value that is written on one line: a map or list in brackets, a quoted text, within brackets a plain one too. */
export function readFlow(cursor: Cursor, start: number, name: string, depth: number): Read | Unsure {
  const sign = cursor.source.charAt(start);
  if (sign === '{' || sign === '[') {
    if (depth > deepest) return null;
    const node = sign === '{' ? readFlowMap(cursor, start, depth) : readFlowList(cursor, start, name, depth);
    return node && { node, end: node.span.end };
  }
  const isQuoted = sign === '"' || sign === "'";
  return toValue(cursor, isQuoted ? readQuoted(cursor.source, start) : readFlowPlain(cursor.source, start), name);
}

function readFlowMap(cursor: Cursor, start: number, depth: number): MapNode | Unsure {
  const pairs = new Map<string, Pair>();
  const end = readEntries(cursor, start, '}', (from) => {
    const word = readKey(cursor, key, from, pairs);
    const value = word && readFlowValue(cursor, cursor.passSpaces(word.span.end + 1), word.text, depth + 1);
    if (!value) return null;
    pairs.set(word.text, toPair(word, value.node));
    return value.end;
  });
  return end === null ? null : toMap(pairs, start, end);
}

/** Nothing may stand behind a key within brackets. */
function readFlowValue(cursor: Cursor, start: number, name: string, depth: number): Read | Unsure {
  const sign = cursor.source.charAt(start);
  if (sign !== ',' && sign !== '}') return readFlow(cursor, start, name, depth);
  // Before a comma the lexer sees an empty text.
  if (sign === ',') cursor.passLexemes(lexemesOf.plain);
  return { node: null, end: start };
}

function readFlowList(cursor: Cursor, start: number, name: string, depth: number): SequenceNode | Unsure {
  const items: SyntaxNode[] = [];
  const end = readEntries(cursor, start, ']', (from) => {
    const value = readFlow(cursor, from, name, depth + 1);
    if (value?.node) items.push(value.node);
    return value?.end ?? null;
  });
  return end === null ? null : { kind: 'sequence', span: { start, end }, items };
}

/** Reads entries with a comma between them, from the opening bracket on. Gives the end of the closing one. */
function readEntries(cursor: Cursor, start: number, close: string, readEntry: (from: number) => number | Unsure): number | Unsure {
  const { source } = cursor;
  cursor.passLexemes(2);
  let from = cursor.passSpaces(start + 1);
  if (source.charAt(from) === close) return from + 1;
  for (;;) {
    const end = readEntry(from);
    if (end === null) return null;
    const behind = cursor.passSpaces(end);
    if (source.charAt(behind) === close) return behind + 1;
    if (source.charAt(behind) !== ',') return null;
    cursor.passLexemes(1);
    from = cursor.passSpaces(behind + 1);
  }
}
