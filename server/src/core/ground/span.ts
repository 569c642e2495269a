/** A stretch of text: UTF-16 offsets, start included, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value with the place of its text. */
export interface Spanned<T> {
  readonly value: T;
  readonly span: Span;
}

/** A zero-based line and a zero-based UTF-16 character in it, as the Language Server Protocol counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Gives whether `inner` lies within `outer`, ends included. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
