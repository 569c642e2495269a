import type { TextEdit } from '../findings/finding';
import type { Span } from '../ground/span';
import type { MapNode, ScalarNode, SyntaxNode } from './syntax-tree';

/** Gives the line end that a text uses: that of its first line, `\n` where it has one line. */
export function findLineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Gives where the line of an offset begins. */
export function findLineStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Gives where the line of an offset ends, before its line end. */
export function findLineStop(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/);
  return length < 0 ? text.length : offset + length;
}

/** Gives the line of an offset, without its line end. */
export function lineAround(text: string, offset: number): Span {
  const start = findLineStart(text, offset);
  return { start, end: findLineStop(text, start) };
}

/** Gives how many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - findLineStart(text, offset);
}

/** Gives what stands before an offset on its line, if that is blank; null where something else stands there. */
export function indentationAt(text: string, offset: number): string | null {
  const before = text.slice(findLineStart(text, offset), offset);
  return before.trim() === '' ? before : null;
}

/** Gives whether a node is a map written line by line, into which lines can be put. */
export function isBlockMap(node: SyntaxNode | null, text: string): node is MapNode {
  return node?.kind === 'map' && text.charAt(node.span.start) !== '{';
}

/** Gives what stands before the keys of a map written line by line; null where something other than blanks does. */
export function indentationOf(node: MapNode, text: string): string | null {
  const first = node.pairs[0];
  return first ? indentationAt(text, first.key.span.start) : null;
}

/** Gives the edit that puts lines behind what stands at a span: after its last line, a comment behind it included. */
export function insertLinesAfter(text: string, { start, end }: Span, lines: readonly string[]): TextEdit {
  const contentEnd = start + text.slice(start, end).trimEnd().length;
  const rest = /^[^\r\n]*/.exec(text.slice(contentEnd))?.[0] ?? '';
  const at = contentEnd + rest.length;
  const lineEnd = findLineEnd(text);
  return { span: { start: at, end: at }, newText: lines.map((line) => `${lineEnd}${line}`).join('') };
}

const nothingBehind = /^ *:[ \t]*(?:#.*)?$/;

/** Gives the edit that puts lines under a key; null where something stands behind the key, `null` too. */
export function insertLinesUnder(text: string, { span }: ScalarNode, lines: readonly string[]): TextEdit | null {
  const rest = /^[^\r\n]*/.exec(text.slice(span.end))?.[0] ?? '';
  return nothingBehind.test(rest) ? insertLinesAfter(text, span, lines) : null;
}
