import type { Span } from '../text/span';
import type { ScalarNode } from './syntax-tree';

/** Finds in the source where a part of a scalar's text stands. */
export type TextLocator = (part: Span) => Span;

const blank = /\s/;
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
  let table: readonly number[] | null = null;
  return ({ start, end }) => {
    table ??= alignText(text, span, style, source);
    const last = table[end - 1];
    return { start: table[start] ?? span.end, end: end > start && last !== undefined ? last + 1 : (table[end] ?? span.end) };
  };
}

/** Gives the source offset of every character of the text. */
function alignText(text: string, span: Span, style: ScalarNode['style'], source: string): number[] {
  const table: number[] = [];
  const quotation = style === 'quoted' ? source.charAt(span.start) : '';
  let at = span.start + quotation.length;
  if (style === 'block') at = source.indexOf('\n', span.start) + 1;
  for (let i = 0; i < text.length; i++) {
    const wanted = text.charAt(i);
    if (!blank.test(wanted)) {
      while (at < span.end && blank.test(source.charAt(at)) && source.charAt(at) !== wanted) at++;
    }
    table.push(Math.min(at, span.end));
    if (source.charAt(at) === wanted) at += quotation === "'" && wanted === "'" ? shortEscape : 1;
    else if (quotation === '"' && source.charAt(at) === '\\') at += escapeLengths[source.charAt(at + 1)] ?? shortEscape;
    else if (blank.test(wanted)) while (at < span.end && blank.test(source.charAt(at))) at++;
  }
  return table;
}
