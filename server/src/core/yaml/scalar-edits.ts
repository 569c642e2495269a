import type { TextEdit } from '../findings/finding';
import type { Span } from '../ground/span';
import { trimEndOf } from '../ground/trim';
import type { ScalarNode } from './syntax-tree';

const blockHeader = /^[|>][-+\d]*/;

/** Gives the place of a scalar as it stands in the source: every line of it, without the blanks and line ends behind it. */
export function placeOfScalar({ span: { start, end } }: ScalarNode, source: string): Span {
  const written = source.slice(start, end);
  return { start, end: start + trimEndOf(written, ' \t\r\n').length };
}

/** Gives the edits that put a text of one line in the place of a whole scalar; a comment behind `|` or `>` stays. */
export function replaceScalar(node: ScalarNode, source: string, newText: string): readonly TextEdit[] {
  const place = placeOfScalar(node, source);
  const written = source.slice(place.start, place.end);
  const header = node.style === 'block' ? blockHeader.exec(written)?.[0] : undefined;
  if (header === undefined) return [{ span: place, newText }];
  const headerEnd = place.start + header.length;
  const lineEnd = written.search(/[\r\n]/);
  const body = { start: lineEnd < 0 ? place.end : place.start + lineEnd, end: place.end };
  return [
    { span: { start: place.start, end: headerEnd }, newText },
    { span: body, newText: '' },
  ];
}
