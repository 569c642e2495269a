import type { CheckResult } from '../../analysis/check-result';
import { containsSpan, type Span } from '../../ground/span';
import { nodesAt } from '../../yaml/nodes-at';
import type { ScalarNode } from '../../yaml/syntax-tree';
import { withoutEnd } from './standing-pairs';

/** Gives what a selection at an offset grows to, from the inside out: word, line, text, value, pair, map, item, items, file. Each holds the one before. */
export function findSelectionRanges({ text, judged }: CheckResult, offset: number): readonly Span[] {
  const { root, blocks } = judged.analysis.file;
  const around = nodesAt(root, offset);
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

/** The line at an offset. */
function lineAround(text: string, offset: number): Span {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const start = offset === 0 ? 0 : lineStart;
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  return { start, end: start + line.length };
}

const endOfWord = /[\s,[\]{}"'#:]/;

function wordAround(text: string, offset: number, line: Span): Span {
  let [start, end] = [offset, offset];
  while (start > line.start && !endOfWord.test(text.charAt(start - 1))) start--;
  while (end < line.end && !endOfWord.test(text.charAt(end))) end++;
  return { start, end };
}
