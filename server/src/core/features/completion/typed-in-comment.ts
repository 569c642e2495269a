import type { SourceLine } from '../../yaml/diagnosis/source-lines';
import { type Cursor, nothing, type TypedPlace } from './typed-place';

/** A comment that begins at an offset. */
export function typedInComment(text: string, line: SourceLine, start: number, at: number): readonly TypedPlace[] {
  if (start < line.start || at <= start) return [];
  const end = line.start + line.text.trimEnd().length;
  const word = { start: at - (/[^\s,#]*$/.exec(text.slice(start, at))?.[0].length ?? 0), end: at };
  return [{ ...nothing, comment: { start, end: Math.max(end, at) }, word, column: start - line.start }];
}

/** What stands behind a value: a comment, or nothing that can be typed. */
export function typedBehind({ line, at, text }: Cursor, end: number): readonly TypedPlace[] {
  const comment = /\s#/.exec(text.slice(end, line.end));
  if (comment && end + comment.index + 1 < at) return typedInComment(text, line, end + comment.index + 1, at);
  return [];
}
