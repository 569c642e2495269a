import type { Position, Range, Span } from './span';

/** Converts between UTF-16 offsets and line/character positions of one text. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offset of the first character of a line (zero-based); the text's length past the last line. */
  lineStart(line: number): number;
  positionAt(offset: number): Position;
  rangeOf(span: Span): Range;
  /** Gives the offset of a position; a character past the end of its line counts as the line's end. */
  offsetAt(position: Position): number;
  spanOf(range: Range): Span;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Builds the index in one pass. `\n`, `\r\n` and a lone `\r` end a line, as in the Language Server Protocol. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) i++;
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) starts.push(i + 1);
  }
  const positionAt = (offset: number): Position => {
    const bounded = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= bounded) low = middle;
      else high = middle;
    }
    return { line: low, character: bounded - (starts[low] as number) };
  };
  const lineStart = (line: number) => starts[line] ?? text.length;
  const offsetAt = ({ line, character }: Position) => Math.min(lineStart(line) + character, lineStart(line + 1));
  return {
    lineCount: starts.length,
    lineStart,
    offsetAt,
    spanOf: ({ start, end }) => ({ start: offsetAt(start), end: offsetAt(end) }),
    positionAt,
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
  };
}
