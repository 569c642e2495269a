import type { TextEdit } from '../../findings/finding';
import type { Span } from '../../ground/span';
import type { Item } from '../../submission/submission';
import { findLineEnd, findLineStop, indentationAt, insertLinesAfter, isBlockMap } from '../../yaml/layout';
import { findPair, type MapNode, nodeAt, type ScalarNode } from '../../yaml/syntax-tree';
import type { ItemContext } from '../rule-context';

const contentIndentation = '  ';

/** Gives the place of the key `description`, for what is missing in the text; the item's key where there is none. */
export function descriptionKeySpan({ root }: ItemContext, item: Item): Span {
  return findPair(nodeAt(root, ['items', item.key]), 'description')?.key.span ?? item.keySpan;
}

/** Gives the edit that makes lines the description of an item, as a block text; null where the layout does not allow it. */
export function writeDescription(
  { text, root }: Pick<ItemContext, 'text' | 'root'>,
  item: Item,
  lines: readonly string[],
): TextEdit | null {
  const node = nodeAt(root, ['items', item.key]);
  if (!isBlockMap(node, text)) return null;
  const pair = findPair(node, 'description');
  if (!pair) return insertPair(text, node, lines);
  const outer = indentationAt(text, pair.key.span.start);
  if (outer === null) return null;
  if (pair.value?.kind === 'scalar' && pair.value.style === 'block') return rewriteBlock(text, pair.value, outer, lines);
  if (pair.value && (pair.value.kind !== 'scalar' || /[\r\n]/.test(text.slice(pair.value.span.start, pair.value.span.end)))) return null;
  const colon = /^[ \t]*:/.exec(text.slice(pair.key.span.end, pair.value?.span.start ?? findLineStop(text, pair.key.span.end)))?.[0];
  if (colon === undefined) return null;
  const start = pair.key.span.end + colon.length;
  if (pair.value && text.slice(start, pair.value.span.start).trim() !== '') return null;
  return beginBlock(text, { start, end: pair.value?.span.end ?? start }, outer + contentIndentation, lines);
}

/** Gives the edit that adds lines to the end of a description. */
export function appendToDescription(context: Pick<ItemContext, 'text' | 'root'>, item: Item, lines: readonly string[]): TextEdit | null {
  const value = findPair(nodeAt(context.root, ['items', item.key]), 'description')?.value;
  if (value?.kind !== 'scalar') return null;
  if (value.style !== 'block') return writeDescription(context, item, [...textLines(value.text), ...lines]);
  const indentation = blockIndentation(context.text, value);
  if (indentation === null) return null;
  return insertLinesAfter(
    context.text,
    value.span,
    lines.map((line) => indentation + line),
  );
}

/** Gives the lines of a text that hold something, without the blanks around them. */
export function textLines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[\p{Cc}]+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** A new pair, behind the URLs or the answer. */
function insertPair(text: string, node: MapNode, lines: readonly string[]): TextEdit | null {
  for (const before of ['urls', 'answer']) {
    const pair = findPair(node, before);
    const outer = pair && indentationAt(text, pair.key.span.start);
    if (!pair || outer === null) continue;
    const inner = outer + contentIndentation;
    const edit = insertLinesAfter(text, pair.span, [`${outer}description: |`, ...lines.map((line) => inner + line)]);
    if (!swallowsComment(text, edit.span.end, inner)) return edit;
  }
  return null;
}

/** Makes what stands behind a key the head of a block text; a comment behind it stays there. */
function beginBlock(text: string, { start, end }: Span, indentation: string, lines: readonly string[]): TextEdit | null {
  const lineEnd = findLineStop(text, end);
  const rest = text.slice(end, lineEnd).trimEnd();
  if (!/^(?:[ \t]+#.*)?$/.test(rest) || swallowsComment(text, lineEnd, indentation)) return null;
  return { span: { start, end: lineEnd }, newText: ` |${rest}${indent(text, lines, indentation)}` };
}

function rewriteBlock(text: string, value: ScalarNode, outer: string, lines: readonly string[]): TextEdit | null {
  const indentation = value.text.trim() === '' ? outer + contentIndentation : blockIndentation(text, value);
  const start = findLineStop(text, value.span.start);
  if (indentation === null || !isPlainHead(text, value) || swallowsComment(text, value.span.end, indentation)) return null;
  const end = Math.max(start, value.span.start + text.slice(value.span.start, value.span.end).trimEnd().length);
  return { span: { start, end }, newText: indent(text, lines, indentation) };
}

/** The indentation of a block text is that of its first line, unless its head says another. */
function blockIndentation(text: string, value: ScalarNode): string | null {
  if (!isPlainHead(text, value)) return null;
  const body = text.slice(findLineStop(text, value.span.start), value.span.end);
  return /^\s*[\r\n]([ ]+)\S/.exec(body)?.[1] ?? null;
}

function isPlainHead(text: string, { span }: ScalarNode): boolean {
  return /^[|>][+-]?(?:[ \t]+#.*|[ \t]*)$/.test(text.slice(span.start, findLineStop(text, span.start)));
}

/** A comment below that is indented as deep as a block text would become part of it. */
function swallowsComment(text: string, from: number, indentation: string): boolean {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at++;
  return text.charAt(at) === '#' && (indentationAt(text, at)?.length ?? 0) >= indentation.length;
}

function indent(text: string, lines: readonly string[], indentation: string): string {
  const lineEnd = findLineEnd(text);
  return lines.map((line) => `${lineEnd}${indentation}${line}`).join('');
}
