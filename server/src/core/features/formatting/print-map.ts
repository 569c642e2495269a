import { isBlockMap } from '../../yaml/layout';
import type { MapNode, Pair, Path, ScalarNode, SequenceNode, SyntaxNode } from '../../yaml/syntax-tree';
import { inOrder } from './key-order';
import { printFlow } from './print-flow';
import { endOfNode, type LineComment } from './source-text';
import { blanks, type Style, step, UnusualLayout } from './style';

/** Where a collection is written, and the lines of the source that are its own. */
export interface Room {
  /** The column that its keys or dashes get. */
  readonly column: number;
  /** The first line of the source that is not written yet. */
  readonly from: number;
  /** The line on which something else begins. */
  readonly until: number;
  /** The column of what the collection stands below: comments farther in are the collection's. */
  readonly outer: number;
}

/** A pair or an entry as written: the comments and empty lines above it, and itself. */
interface Chunk {
  readonly key: string;
  readonly lead: readonly string[];
  readonly lines: readonly string[];
}

interface Printed {
  readonly lines: readonly string[];
  /** The first line of the source that is not written yet. */
  readonly next: number;
}

const nextLineComment = /^#\s*oit-disable-next-line(?=\s|$)/;

/** Gives whether a comment speaks of the line below it. */
export const speaksOfNextLine = ({ text }: LineComment) => nextLineComment.test(text);

/** Writes the pairs of a map that stands line by line, in their order. Throws `UnusualLayout`. */
export function printMap(node: MapNode, path: Path, room: Room, style: Style): Printed {
  const { chunks, tail, next } = printPairs(node, path, room, style, false);
  return { lines: [...chunks.flatMap(({ lead, lines }) => [...lead, ...lines]), ...tail], next };
}

function printPairs(node: MapNode, path: Path, { column, from, until, outer }: Room, style: Style, isBehindDash: boolean) {
  const { source } = style;
  const chunks: Chunk[] = [];
  let next = from;
  for (const [index, pair] of node.pairs.entries()) {
    const line = source.lineOf(pair.key.span.start);
    const before = (source.lines[line] ?? '').slice(0, source.columnOf(pair.key.span.start));
    if (before.trim() !== '' && !(isBehindDash && index === 0)) throw new UnusualLayout();
    const lead = printBetween(next, line, column, style);
    const following = node.pairs[index + 1];
    const printed = printPair(pair, [...path, pair.key.text], column, following ? source.lineOf(following.key.span.start) : until, style);
    chunks.push({ key: pair.key.text, lead, lines: printed.lines });
    next = printed.next;
  }
  const ordered = inOrder(chunks, ({ key }) => key, style.orderAt(path));
  if (ordered !== chunks && hasTrailingWord(from, next, style)) throw new UnusualLayout();
  const tail = printTail(next, until, outer, column, style);
  return { chunks: ordered, tail: tail.lines, next: tail.next };
}

/** A comment behind a value that speaks of the line below it would speak of another one. */
function hasTrailingWord(from: number, until: number, { source }: Style): boolean {
  for (let line = Math.max(0, from - 1); line < until; line++) {
    const comment = source.commentAt(line);
    if (comment && !comment.isAlone && speaksOfNextLine(comment)) return true;
  }
  return false;
}

function printPair({ key, value }: Pair, path: Path, column: number, until: number, style: Style): Printed {
  const { source } = style;
  const { text } = source;
  const keyLine = source.lineOf(key.span.start);
  const colon = /^[ \t]*:(?=\s|$)/.exec(text.slice(key.span.end))?.[0];
  if (colon === undefined) throw new UnusualLayout();
  const head = `${blanks(column)}${text.slice(key.span.start, key.span.end)}:`;
  const behindKey = contentBehind(key.span.end + colon.length, style);
  if (!value) return { lines: [`${head}${behindKey === '' ? '' : ` ${behindKey}`}${commentBehind(keyLine, style)}`], next: keyLine + 1 };
  if (value.kind === 'unreadable') throw new UnusualLayout();
  if (isInline(value, text)) {
    const { lines, next } = printInline(value, path, column + step, style);
    const [first = '', ...others] = lines;
    const line = source.lineOf(value.span.start);
    if (line === keyLine) return { lines: [`${head} ${first}`, ...others], next };
    if (behindKey !== '' || line !== keyLine + 1) throw new UnusualLayout();
    return { lines: [`${head}${commentBehind(keyLine, style)}`, `${blanks(column + step)}${first}`, ...others], next };
  }
  if (behindKey !== '') throw new UnusualLayout();
  const room = { column: column + step, from: keyLine + 1, until, outer: source.columnOf(key.span.start) };
  if (value.kind === 'scalar') throw new UnusualLayout();
  const { lines, next } = value.kind === 'map' ? printMap(value, path, room, style) : printSequence(value, path, room, style);
  return { lines: [`${head}${commentBehind(keyLine, style)}`, ...lines], next };
}

function printSequence(node: SequenceNode, path: Path, { column, from, until, outer }: Room, style: Style): Printed {
  const { source } = style;
  const lines: string[] = [];
  let next = from;
  for (const [index, item] of node.items.entries()) {
    const line = source.lineOf(item.span.start);
    const before = (source.lines[line] ?? '').slice(0, source.columnOf(item.span.start));
    if (!/^ *- +$/.test(before) || item.kind === 'unreadable') throw new UnusualLayout();
    lines.push(...printBetween(next, line, column, style));
    const following = node.items[index + 1];
    const itemPath = [...path, index];
    if (isInline(item, source.text)) {
      const printed = printInline(item, itemPath, column + step, style);
      lines.push(`${blanks(column)}- ${printed.lines[0]}`, ...printed.lines.slice(1));
      next = printed.next;
      continue;
    }
    if (item.kind !== 'map') throw new UnusualLayout();
    const room = {
      column: column + step,
      from: line,
      until: following ? source.lineOf(following.span.start) : until,
      outer: before.indexOf('-'),
    };
    const printed = printPairs(item, itemPath, room, style, true);
    const [first, ...others] = printed.chunks;
    const [firstLine = '', ...rest] = first?.lines ?? [];
    lines.push(...(first?.lead ?? []).map((each) => (each === '' ? '' : `${blanks(column)}${each.trimStart()}`)));
    lines.push(`${blanks(column)}- ${firstLine.trimStart()}`, ...rest, ...others.flatMap((chunk) => [...chunk.lead, ...chunk.lines]));
    lines.push(...printed.tail);
    next = printed.next;
  }
  const tail = printTail(next, until, outer, column, style);
  return { lines: [...lines, ...tail.lines], next: tail.next };
}

/** What stands behind its key or dash, not below it. */
function isInline(node: SyntaxNode, text: string): boolean {
  return node.kind === 'scalar' || (node.kind === 'map' ? !isBlockMap(node, text) : text.charAt(node.span.start) === '[');
}

/** Writes a scalar or what stands in brackets; its first line without blanks before it. */
function printInline(node: ScalarNode | MapNode | SequenceNode, path: Path, column: number, style: Style): Printed {
  const { source } = style;
  const start = source.lineOf(node.span.start);
  const end = source.lineOf(endOfNode(node, source.text));
  const next = end + 1;
  if (node.kind === 'scalar' && node.style === 'block') return { lines: printText(node, start, end, column, style), next };
  const written = source.text.slice(node.span.start, endOfNode(node, source.text));
  if (start === end) {
    const line = node.kind === 'scalar' ? style.scalarAt(node, path) : (printFlow(node, path, style) ?? written);
    return { lines: [line + commentBehind(end, style)], next };
  }
  for (let line = start; line < end; line++) if (node.kind !== 'scalar' && source.commentAt(line)) throw new UnusualLayout();
  const base = indentOf(source.lines[start] ?? '') + step;
  const farther = (line: string) => (node.kind === 'scalar' ? column : Math.max(column - step, column + indentOf(line) - base));
  const lines = written.split('\n').map((line, index) => {
    const content = line.trim();
    return index === 0 ? line.trimEnd() : content === '' ? '' : `${blanks(farther(line))}${content}`;
  });
  return { lines: [...lines.slice(0, -1), `${lines.at(-1)}${commentBehind(end, style)}`], next };
}

/** A text of several lines: the sign, and the lines below it moved together. */
function printText({ span }: ScalarNode, start: number, end: number, column: number, style: Style): readonly string[] {
  const { source } = style;
  const header = /^[|>]-?(?=[ \t]*(?:#|\n|$))/.exec(source.text.slice(span.start))?.[0];
  if (header === undefined) throw new UnusualLayout();
  const body = source.lines.slice(start + 1, end + 1);
  const own = indentOf(body.find((line) => line.trim() !== '') ?? '');
  const moved = body.map((line) => (line.length <= own && line.trim() === '' ? '' : blanks(column) + line.slice(own)));
  return [`${header}${commentBehind(start, style)}`, ...moved];
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** What stands between an offset and the end of its line, a comment left out. */
function contentBehind(offset: number, { source }: Style): string {
  const line = source.lineOf(offset);
  const comment = source.commentAt(line);
  return (source.lines[line] ?? '').slice(source.columnOf(offset), comment?.column).trim();
}

/** The comment at the end of a line, with the blanks before it. */
function commentBehind(line: number, { source }: Style): string {
  const comment = source.commentAt(line);
  if (!comment || comment.isAlone) return '';
  const before = (source.lines[line] ?? '').slice(0, comment.column);
  return before.slice(before.trimEnd().length) + comment.text;
}

/** Writes the comments and empty lines from a line to another, at a column. */
function printBetween(from: number, until: number, column: number, { source }: Style): readonly string[] {
  return source.lines.slice(from, until).map((line, index) => {
    const comment = source.commentAt(from + index);
    if (line.trim() === '') return '';
    if (!comment?.isAlone) throw new UnusualLayout();
    return blanks(column) + comment.text;
  });
}

/** Writes the comments below the last line of a collection that stand farther in than what it stands below. */
function printTail(from: number, until: number, outer: number, column: number, style: Style): Printed {
  let next = from;
  for (let line = from; line < until; line++) {
    const comment = style.source.commentAt(line);
    if (!comment) continue;
    if (!comment.isAlone || comment.column <= outer || speaksOfNextLine(comment)) break;
    next = line + 1;
  }
  return { lines: printBetween(from, next, column, style), next };
}
