import type { Comment } from '../../yaml/parse';
import type { SyntaxNode } from '../../yaml/syntax-tree';

/** A comment by its line. */
export interface LineComment {
  readonly text: string;
  readonly column: number;
  /** Nothing but blanks stands before it. */
  readonly isAlone: boolean;
}

/** The lines of a source whose line ends are `\n`, and the comments on them. */
export interface SourceText {
  readonly text: string;
  readonly lines: readonly string[];
  readonly lineOf: (offset: number) => number;
  readonly columnOf: (offset: number) => number;
  readonly commentAt: (line: number) => LineComment | null;
}

/** Reads the lines of a source. */
export function readSourceText(text: string, comments: readonly Comment[]): SourceText {
  const lines = text.split('\n');
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  const lineOf = (offset: number) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  const columnOf = (offset: number) => offset - (starts[lineOf(offset)] ?? 0);
  const byLine = new Map(
    comments.map(({ text: written, span }): [number, LineComment] => {
      const column = columnOf(span.start);
      const line = lineOf(span.start);
      return [line, { text: written.trimEnd(), column, isAlone: (lines[line] ?? '').slice(0, column).trim() === '' }];
    }),
  );
  return { text, lines, lineOf, columnOf, commentAt: (line) => byLine.get(line) ?? null };
}

/** Gives where the signs of a node end: what YAML counts to it behind them are blanks and comments. */
export function endOfNode(node: SyntaxNode, text: string): number {
  const last = node.kind === 'map' ? node.pairs.at(-1) : node.kind === 'sequence' ? node.items.at(-1) : undefined;
  const isFlow = /[[{]/.test(text.charAt(node.span.start));
  if (last && !isFlow) return 'key' in last ? (last.value ? endOfNode(last.value, text) : last.key.span.end) : endOfNode(last, text);
  return node.span.start + text.slice(node.span.start, node.span.end).trimEnd().length;
}
