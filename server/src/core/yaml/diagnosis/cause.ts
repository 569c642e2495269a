import type { FixTitle, TextEdit } from '../../finding';
import type { SyntaxReason } from '../../messages/arguments/structure';
import type { Span } from '../../text/span';
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

/** Gives the next line that is neither blank nor a comment. */
export function nextLine({ lines }: Source, { index }: SourceLine): SourceLine | null {
  return lines.slice(index + 1).find(({ kind }) => kind === 'inside' || kind === 'structure') ?? null;
}

/** Gives the line before that is neither blank nor a comment. */
export function lineBefore({ lines }: Source, { index }: SourceLine): SourceLine | null {
  return lines.slice(0, index).findLast(({ kind }) => kind === 'inside' || kind === 'structure') ?? null;
}
