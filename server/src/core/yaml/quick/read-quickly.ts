import type { Comment } from '../parse';
import type { Pair, ScalarNode, SyntaxNode } from '../syntax-tree';
import { type Cursor, createCursor, nobody } from './cursor';
import { readFlow } from './flow';
import { matchAt, readBlockText, readPlain, skipSpaces, type Unsure } from './scalars';
import { deepest, type Read, readKey, toMap, toPair, toValue } from './values';

/** What {@link readQuickly} reads. */
export interface QuickRead {
  readonly root: SyntaxNode;
  readonly comments: readonly Comment[];
  /** How many signs and words the lexer of `yaml` sees. */
  readonly lexemes: number;
}

/** Control characters, tabs among them: YAML has its own mind of each. */
const oddSigns = /[^\n -\uffff]/;
/** What may be a key: words without a sign of YAML. */
const key = /[A-Za-z0-9_ก-๙][A-Za-z0-9_ก-๙-]{0,99}(?=:(?:[ \n]|$))/y;
/** Longer texts may pass a limit. */
const longest = 100_000;

/**
 * Reads a text whose line ends are `\n` and that has nothing but the forms of YAML in which submissions are written: keys
 * without quotation marks, lists of `-`, texts, brackets on one line. Gives the very tree that `yaml` gives, in a twentieth of
 * the time, with nothing to be found in it; null where the text has anything else, right or wrong.
 */
export function readQuickly(source: string): QuickRead | Unsure {
  if (source.length > longest || oddSigns.test(source)) return null;
  const cursor = createCursor(source);
  cursor.goToContent(0, nobody);
  if (!isDash(cursor) && !isKey(cursor)) return null;
  const root = readBelow(cursor, '', -1, 0)?.node;
  // A line that fits nowhere is left.
  return root && cursor.column === -1 ? { root, comments: cursor.comments, lexemes: cursor.lexemes } : null;
}

function isDash({ source, at }: Cursor): boolean {
  return source.startsWith('- ', at);
}

function isKey({ source, at }: Cursor): boolean {
  return matchAt(key, source, at) !== null;
}

/** Reads the value of the key `name` that begins on a line of its own. `indentation`: that of the key. */
function readBelow(cursor: Cursor, name: string, indentation: number, depth: number): Read | Unsure {
  if (depth > deepest) return null;
  if (isDash(cursor)) return readList(cursor, name, depth);
  if (isKey(cursor)) return readMap(cursor, depth);
  return isBlockText(cursor.source, cursor.at) ? null : readLeaf(cursor, cursor.at, name, indentation, depth);
}

function isBlockText(source: string, at: number): boolean {
  const sign = source.charAt(at);
  return sign === '|' || sign === '>';
}

function readMap(cursor: Cursor, depth: number): Read | Unsure {
  const { at: start, column: indentation } = cursor;
  const pairs = new Map<string, Pair>();
  let end = start;
  while (cursor.column === indentation) {
    const word = readKey(cursor, key, cursor.at, pairs);
    const value = word && readPairValue(cursor, word, indentation, depth);
    if (!value) return null;
    pairs.set(word.text, toPair(word, value.node));
    end = value.end;
  }
  return { node: toMap(pairs, start, end), end: cursor.endOfCollection(end, indentation) };
}

function readPairValue(cursor: Cursor, { text: name, span }: ScalarNode, indentation: number, depth: number): Read | Unsure {
  const behindColon = span.end + 1;
  const start = skipSpaces(cursor.source, behindColon);
  if (!/^[\n#]?$/.test(cursor.source.charAt(start))) return readLeaf(cursor, cursor.passSpaces(behindColon), name, indentation, depth);
  const commentsBefore = cursor.comments.length;
  const next = cursor.finishLine(behindColon);
  if (next === null) return null;
  cursor.goToContent(next, nobody);
  if (cursor.column > indentation || (cursor.column === indentation && isDash(cursor)))
    return readBelow(cursor, name, indentation, depth + 1);
  // To `yaml` the comments behind a key without a value are its own, however deep.
  return { node: null, end: cursor.comments.length > commentsBefore ? cursor.at : start };
}

function readList(cursor: Cursor, name: string, depth: number): Read | Unsure {
  const { at: start, column: indentation } = cursor;
  const items: SyntaxNode[] = [];
  let end = start;
  while (cursor.column === indentation && isDash(cursor)) {
    const value = readItem(cursor, name, indentation, depth + 1);
    if (!value) return null;
    if (value.node) items.push(value.node);
    end = value.end;
  }
  return { node: { kind: 'sequence', span: { start, end }, items }, end: cursor.endOfCollection(end, indentation) };
}

function readItem(cursor: Cursor, name: string, indentation: number, depth: number): Read | Unsure {
  cursor.passLexemes(1);
  const start = cursor.passSpaces(cursor.at + 1);
  if (matchAt(key, cursor.source, start) === null) return readLeaf(cursor, start, name, indentation, depth);
  cursor.goBehindDash(start);
  return depth > deepest ? null : readMap(cursor, depth);
}

/** Reads a value without lines of keys or dashes, and goes to the line behind it. `indentation`: that of what holds the value. */
function readLeaf(cursor: Cursor, start: number, name: string, indentation: number, depth: number): Read | Unsure {
  const { source } = cursor;
  if (isBlockText(source, start)) {
    cursor.passSpaces(start + (source.charAt(start + 1) === '-' ? 2 : 1));
    const value = toValue(cursor, readBlockText(source, start, indentation), name);
    return value && { node: value.node, end: cursor.goToContent(value.end, nobody) };
  }
  const isFlow = /^[{["']$/.test(source.charAt(start));
  const value = isFlow ? readFlow(cursor, start, name, depth) : toValue(cursor, readPlain(source, start, indentation), name);
  const next = value && cursor.finishLine(value.end);
  return value && next !== null ? { node: value.node, end: cursor.goToContent(next, indentation) } : null;
}
