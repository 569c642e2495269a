import type { TextEdit } from '../findings/finding';
import {
  columnOf,
  findLineEnd,
  findLineStart,
  indentationAt,
  indentationOf,
  insertLinesAfter,
  insertLinesUnder,
  isBlockMap,
} from './layout';
import { replaceScalar } from './scalar-edits';
import { findPair, type MapNode, type Pair } from './syntax-tree';

const nothingBehind = /^([ \t]*:)(?:[ \t]*(?:~|null|Null|NULL|""|''))?(?:[ \t]+(?=,))?(?=[ \t]*(?:#|\r|\n|$|[,}\]]))/;
const dashes = /^[ -]*$/;
const behindLast = /^[ \t\r\n]*,?[ \t\r\n]*\}/;
const colonBehind = /^[ \t]*:/;

/**
 * Gives the edits that make a key of a map have a value, written as YAML of one line that holds between brackets too. A new pair
 * stands behind the last of the keys `before` that are there: without one at the beginning, and where `before` is null at the end.
 * null: something other than one value stands behind the key, or the layout leaves no room.
 */
export function setPair(
  text: string,
  map: MapNode,
  key: string,
  value: string,
  before: readonly string[] | null = null,
): readonly TextEdit[] | null {
  const pair = findPair(map, key);
  if (!pair) {
    const edit = insertPair(text, map, [`${key}: ${value}`], before);
    return edit && [edit];
  }
  if (!pair.value) {
    const edit = fillPair(text, pair, value);
    return edit && [edit];
  }
  return pair.value.kind === 'scalar' ? replaceScalar(pair.value, text, value) : null;
}

/**
 * Gives the edits that begin a list or a map under a key which has no value or is not there, where `setPair` puts a new pair. `lines`: below
 * the key, indented against nothing; `inOne`: the same on one line, for a map between braces. null: the layout leaves no room.
 */
export function beginPair(
  text: string,
  map: MapNode,
  key: string,
  { lines, inOne }: { readonly lines: readonly string[]; readonly inOne: string },
  before: readonly string[] | null,
): readonly TextEdit[] | null {
  const pair = findPair(map, key);
  const isBlock = isBlockMap(map, text);
  const indentation = isBlock ? indentationOf(map, text) : null;
  const below = lines.map((line) => `${indentation ?? ''}  ${line}`);
  const edit = pair
    ? indentation === null
      ? fillPair(text, pair, inOne)
      : insertLinesUnder(text, pair.key, below)
    : insertPair(text, map, isBlock ? [`${key}:`, ...lines.map((line) => `  ${line}`)] : [`${key}: ${inOne}`], before);
  return edit && [edit];
}

/** Gives the edit that writes a value behind a key that has none; null where more than a comment stands behind it. */
export function fillPair(text: string, { key, value }: Pair, written: string): TextEdit | null {
  const behind = nothingBehind.exec(text.slice(key.span.end));
  if (value || !behind) return null;
  const start = key.span.end + (behind[1]?.length ?? 0);
  return { span: { start, end: key.span.end + behind[0].length }, newText: ` ${written}` };
}

/**
 * Gives the edit that puts a pair into a map, where `setPair` puts a new one. `lines`: the pair line by line, those behind the first
 * indented against it; into a map between braces goes a pair of one line only.
 */
export function insertPair(text: string, map: MapNode, lines: readonly string[], before: readonly string[] | null): TextEdit | null {
  if (!isBlockMap(map, text)) return lines.length === 1 ? insertInFlow(text, map, lines[0] ?? '') : null;
  const [first] = map.pairs;
  const last = before ? map.pairs.findLast(({ key }) => before.includes(key.text)) : map.pairs.at(-1);
  if (!first) return null;
  const column = columnOf(text, first.key.span.start);
  if (!dashes.test(text.slice(findLineStart(text, first.key.span.start), first.key.span.start))) return null;
  const indentation = ' '.repeat(column);
  const indentLine = (line: string) => (line === '' ? '' : indentation + line);
  if (last) return insertLinesAfter(text, last.span, lines.map(indentLine));
  if (indentationAt(text, first.key.span.start) === null) return null;
  const start = startOfComments(text, findLineStart(text, first.key.span.start), indentation);
  const lineEnd = findLineEnd(text);
  return { span: { start, end: start }, newText: lines.map((line) => indentLine(line) + lineEnd).join('') };
}

/** Gives where the comments begin that stand above the line of a key, as far in as it; of a key of the whole file its own line: what heads a file stays first. */
function startOfComments(text: string, start: number, indentation: string): number {
  let at = start;
  while (indentation !== '' && at > 0) {
    const above = findLineStart(text, at - 1);
    if (!text.startsWith(`${indentation}#`, above)) break;
    at = above;
  }
  return at;
}

function insertInFlow(text: string, map: MapNode, pair: string): TextEdit | null {
  const last = map.pairs.at(-1);
  const colon = last && !last.value ? (colonBehind.exec(text.slice(last.span.end))?.[0].length ?? 0) : 0;
  const at = last ? last.span.end + colon : map.span.start + 1;
  // A pair that is not in the tree, its key standing twice, may follow.
  if (last && !behindLast.test(text.slice(at)))
    return { span: { start: map.span.start + 1, end: map.span.start + 1 }, newText: ` ${pair},` };
  return { span: { start: at, end: at }, newText: last ? `, ${pair}` : ` ${pair}` };
}
