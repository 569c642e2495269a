import type { Span } from '../ground/span';
import type { ScalarNode } from './syntax-tree';

/** Finds in the source where a part of a scalar's text stands. */
export type TextLocator = (part: Span) => Span;

/** What YAML folds away; blanks of no width and no-break blanks are letters to it. */
const blank = /[ \t\r\n]/;
const lineBreak = /[\r\n]/;
const escapedLineEnd = /^\\[\r\n]/;
const escapeLengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
const shortEscape = 2;

/**
 * Makes the locator of a scalar: offsets in its text to offsets in the source. Quotes, escapes, folding and indentation
 * are looked through; the table is built when first asked for, in one pass.
 */
export function createTextLocator({ text, span, style }: ScalarNode, source: string): TextLocator {
  if (style === 'plain' && span.end - span.start === text.length) {
    return (part) => ({ start: span.start + part.start, end: span.start + part.end });
  }
  let table: Alignment | null = null;
  return ({ start, end }) => {
    table ??= style === 'block' ? alignBlock(text, span, source) : alignFlow(text, span, style, source);
    const { starts, ends } = table;
    return { start: starts[start] ?? span.end, end: (end > start ? ends[end - 1] : starts[end]) ?? span.end };
  };
}

/** Where in the source every character of a text begins and ends; an escape is longer than what it stands for. */
interface Alignment {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Goes through a quoted or plain text and its source side by side. */
function alignFlow(text: string, span: Span, style: ScalarNode['style'], source: string): Alignment {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const quotation = style === 'quoted' ? source.charAt(span.start) : '';
  let at = span.start + quotation.length;
  for (let i = 0; i < text.length; i++) {
    const wanted = text.charAt(i);
    if (!blank.test(wanted)) while (at < span.end && blank.test(source.charAt(at))) at++;
    // An escaped line end stands for nothing.
    while (quotation === '"' && escapedLineEnd.test(source.slice(at, at + shortEscape))) {
      at += shortEscape;
      while (at < span.end && blank.test(source.charAt(at))) at++;
    }
    starts[i] = Math.min(at, span.end);
    if (quotation === '"' && source.charAt(at) === '\\') at += escapeLengths[source.charAt(at + 1)] ?? shortEscape;
    else if (source.charAt(at) === wanted) at += quotation === "'" && wanted === "'" ? shortEscape : 1;
    else if (blank.test(wanted)) while (at < span.end && blank.test(source.charAt(at))) at++;
    ends[i] = Math.min(at, span.end);
  }
  return { starts, ends };
}

/** Goes through a literal or folded text and its source side by side, past the indentation of every line. */
function alignBlock(text: string, span: Span, source: string): Alignment {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const isFolded = source.charAt(span.start) === '>';
  let at = span.start;
  // Behind `|` or `>` may stand its indicators and a comment.
  while (at < span.end && !lineBreak.test(source.charAt(at))) at++;
  at += breakLength(source, at);
  const indentation = indentationOf(text, source.slice(at, span.end));
  at = skipIndentation(source, at, indentation);
  for (let i = 0; i < text.length; i++) {
    const wanted = text.charAt(i);
    // The first of several folded line ends stands for nothing.
    if (isFolded && wanted === '\n' && text.charAt(i - 1) !== '\n' && isFoldedAway(text, i, source, at, indentation)) {
      at = skipIndentation(source, at + breakLength(source, at), indentation);
    }
    starts[i] = Math.min(at, span.end);
    const length = breakLength(source, at);
    at += Math.max(1, length);
    ends[i] = Math.min(at, span.end);
    if (length > 0) at = skipIndentation(source, at, indentation);
  }
  return { starts, ends };
}

/** Length of the line end at an offset; 0 where there is none. */
function breakLength(source: string, at: number): number {
  if (source.charAt(at) === '\r') return source.charAt(at + 1) === '\n' ? 2 : 1;
  return source.charAt(at) === '\n' ? 1 : 0;
}

const firstLetter = /^( *)[^ \r\n]/m;

/** What stands before the first letter in the source, and not in the text. */
function indentationOf(text: string, body: string): number {
  return (firstLetter.exec(body)?.[1]?.length ?? 0) - (firstLetter.exec(text)?.[1]?.length ?? 0);
}

function skipIndentation(source: string, from: number, indentation: number): number {
  let at = from;
  while (at < from + indentation && source.charAt(at) === ' ') at++;
  return at;
}

/** Gives whether more line ends stand in the source than in the text, and not at its end, where they are cut off. */
function isFoldedAway(text: string, i: number, source: string, from: number, indentation: number): boolean {
  let behind = i;
  while (text.charAt(behind) === '\n') behind++;
  let count = 0;
  for (let at = from; breakLength(source, at) > 0; count++) at = skipIndentation(source, at + breakLength(source, at), indentation);
  return behind < text.length && count > behind - i;
}
