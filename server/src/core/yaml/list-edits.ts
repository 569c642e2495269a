import type { TextEdit } from '../findings/finding';
import { columnOf, findLineEnd, findLineStart, indentationAt, insertLinesAfter } from './layout';
import { beginPair } from './pair-edits';
import { placeOfScalar, replaceScalar } from './scalar-edits';
import { findPair, type MapNode, type Pair, type ScalarNode, type SequenceNode } from './syntax-tree';

const indentation = '  ';
const block = /^[|>]/;

/**
 * Gives the edits that write a list of entries, each YAML of one line, in the place of a scalar: a line an entry where the
 * key stands at the beginning of a line and nothing but blanks between it and the value, else between brackets.
 */
export function writeAsList(pair: Pair | null, node: ScalarNode, source: string, entries: readonly string[]): readonly TextEdit[] {
  const place = placeOfScalar(node, source);
  const lineEnd = findLineEnd(source);
  const before = indentationAt(source, node.span.start);
  const isBlock = block.test(source.charAt(place.start));
  if (before !== null && !isBlock && pair && columnOf(source, pair.key.span.start) <= before.length && !/\t/.test(before))
    return [{ span: place, newText: entries.map((entry) => `- ${entry}`).join(`${lineEnd}${before}`) }];
  const keyIndentation = pair && indentationAt(source, pair.key.span.start);
  const behindKey = pair ? source.slice(pair.key.span.end, place.start) : '';
  if (keyIndentation === null || !/^ *: *$/.test(behindKey)) return replaceScalar(node, source, `[${entries.join(', ')}]`);
  const lines = entries.map((entry) => `${lineEnd}${keyIndentation}${indentation}- ${entry}`).join('');
  // A comment behind the value, or behind `|`, stays on the line of the key.
  const [head, body] = isBlock ? replaceScalar(node, source, '') : [{ span: place, newText: '' }];
  const headEnd = head?.span.end ?? place.end;
  const rest = /^[^\r\n]*/.exec(source.slice(headEnd))?.[0] ?? '';
  const start = pair ? pair.key.span.end + behindKey.trimEnd().length : place.start;
  const lineEndAt = headEnd + rest.length;
  return [
    { span: { start, end: headEnd }, newText: '' },
    { span: { start: lineEndAt, end: Math.max(lineEndAt, body?.span.end ?? 0) }, newText: lines },
  ];
}

/**
 * Gives the edits that put entries, each YAML of one line, behind those of a list under a key of a map; a new list stands where `setPair`
 * puts a new pair. null: the layout leaves no room, or something other than a list stands there.
 */
export function addEntries(
  text: string,
  map: MapNode,
  key: string,
  entries: readonly string[],
  before: readonly string[] | null,
): readonly TextEdit[] | null {
  const value = findPair(map, key)?.value;
  if (!value) {
    const written = { lines: entries.map((entry) => `- ${entry}`), inOne: `[${entries.join(', ')}]` };
    return beginPair(text, map, key, written, before);
  }
  const edit = value.kind === 'sequence' ? addBehindLast(text, value, entries) : null;
  return edit && [edit];
}

const dash = /^ *- +$/;

function addBehindLast(text: string, { items, span }: SequenceNode, entries: readonly string[]): TextEdit | null {
  const last = items.at(-1);
  if (text.charAt(span.start) === '[') {
    const at = last ? last.span.end : span.start + 1;
    if (!/^[ \t\r\n]*\]/.test(text.slice(at))) return null;
    return { span: { start: at, end: at }, newText: `${last ? ',' : ''} ${entries.join(', ')}` };
  }
  const lineStart = last ? findLineStart(text, last.span.start) : 0;
  const lead = last ? text.slice(lineStart, last.span.start) : '';
  if (!last || !dash.test(lead)) return null;
  return insertLinesAfter(
    text,
    last.span,
    entries.map((entry) => `${lead}${entry}`),
  );
}
