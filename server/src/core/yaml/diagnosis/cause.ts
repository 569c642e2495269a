import type { FixTitle, TextEdit } from '../../findings/finding';
import type { Span } from '../../ground/span';
import type { SyntaxReason } from '../codes/yaml-syntax';
import type { SourceLine } from './source-lines';

/** Why a source cannot be read. */
export interface Cause {
  readonly reason: SyntaxReason;
  /** The sign, key or blank that is named. */
  readonly sign: string;
  readonly span: Span;
  /** A mistake wherever it stands, whether a remedy is known or not. */
  readonly isCertain: boolean;
  /** What would mend it; the first that does is taken. */
  readonly remedies: readonly Remedy[];
}

export interface Remedy {
  readonly title: FixTitle;
  readonly edits: readonly TextEdit[];
  readonly isSafe: boolean;
}

/** A source whose line ends are `\n`. */
export interface Source {
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

/** One kind of mistake: gives the cause where a line has it. */
export type Detector = (line: SourceLine, source: Source) => Cause | null;

/** Gives the span of the sign at an offset, both halves of it where it has two. */
export function signAt(text: string, offset: number): Span {
  const isPair = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset, offset + 2));
  return { start: offset, end: Math.min(text.length, offset + (isPair ? 2 : 1)) };
}

/** Gives the nearest line above or below of which something holds, or null. */
export function searchLine({ lines }: Source, from: SourceLine, step: 1 | -1, holds: (line: SourceLine) => boolean): SourceLine | null {
  for (let index = from.index + step; ; index += step) {
    const line = lines[index];
    if (!line) return null;
    if (holds(line)) return line;
  }
}

const saysSomething = ({ kind }: SourceLine) => kind === 'inside' || kind === 'structure';

/** Gives the next line that is neither blank nor a comment. */
export function nextLine(source: Source, line: SourceLine): SourceLine | null {
  return searchLine(source, line, 1, saysSomething);
}

/** Gives the line before that is neither blank nor a comment. */
export function lineBefore(source: Source, line: SourceLine): SourceLine | null {
  return searchLine(source, line, -1, saysSomething);
}

/** Gives the lines on which a span lies. */
export function linesOf({ lines }: Source, span: Span): readonly SourceLine[] {
  let low = 0;
  let high = lines.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle;
  }
  let end = low + 1;
  while ((lines[end]?.start ?? span.end) < span.end) end++;
  return lines.slice(low, end);
}

/** Gives the lines that follow as long as something holds of them, blank lines and comments left out. */
export function linesWhile(source: Source, from: SourceLine, holds: (line: SourceLine) => boolean): readonly SourceLine[] {
  const found: SourceLine[] = [];
  for (let next = nextLine(source, from); next && holds(next); next = nextLine(source, next)) found.push(next);
  return found;
}
