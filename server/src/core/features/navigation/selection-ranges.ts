import type { CheckResult } from '../../analysis/check-result';
import { containsSpan, type Span } from '../../ground/span';
import { lineAround } from '../../yaml/layout';
import type { ScalarNode } from '../../yaml/syntax-tree';
import { nodesAround } from '../../yaml/trail';
import { withoutEnd } from './standing-pairs';

/** Gives what a selection at an offset grows to, from the inside out: word, line, text, value, pair, map, item, items, file. Each holds the one before. */
export function findSelectionRanges({ text, judged }: CheckResult, offset: number): readonly Span[] {
  const { root, blocks } = judged.analysis.file;
  const around = nodesAround(root, offset);
  const placed = blocks.findLast(({ start }) => start <= offset);
  const scalar = around.findLast((node) => 'kind' in node && node.kind === 'scalar') as ScalarNode | undefined;
  const line = lineAround(text, offset);
  const spans = [
    wordAround(text, offset, line),
    line,
    ...(scalar ? [contentOf(scalar, text)] : []),
    ...around.filter((node) => !('kind' in node && node.kind === 'unreadable')).map(({ span }) => span),
    ...(placed ? [{ start: placed.start, end: placed.start + placed.block.text.length }] : []),
  ].map((span) => withoutBlanks(span, text));
  const ranges: Span[] = [];
  for (const span of [...spans, { start: 0, end: text.length }].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = ranges.at(-1) ?? { start: offset, end: offset };
    if (span.end > span.start && containsSpan(span, inner) && span.end - span.start > inner.end - inner.start) ranges.push(span);
  }
  return ranges.length > 0 ? ranges : [{ start: 0, end: text.length }];
}

function withoutBlanks({ start, end }: Span, text: string): Span {
  const blanks = /^[ \t\r\n]*/.exec(text.slice(start, end))?.[0] ?? '';
  return withoutEnd({ start: start + blanks.length, end }, text);
}

/** A text without its quotation marks, or the lines of one without its `|`. */
function contentOf({ span: { start, end }, style }: ScalarNode, text: string): Span {
  if (style === 'quoted') return { start: start + 1, end: Math.max(start + 1, end - 1) };
  if (style === 'plain') return { start, end };
  const header = /^[^\r\n]*\s*/.exec(text.slice(start, end))?.[0] ?? '';
  return { start: start + header.length, end };
}

const endOfWord = /[\s,[\]{}"'#:]/;

function wordAround(text: string, offset: number, line: Span): Span {
  let [start, end] = [offset, offset];
  while (start > line.start && !endOfWord.test(text.charAt(start - 1))) start--;
  while (end < line.end && !endOfWord.test(text.charAt(end))) end++;
  return { start, end };
}
