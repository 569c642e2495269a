import type { TextValue } from '../../model/submission';
import type { Span } from '../../text/span';

/** Gives the place of a text without the blanks around it. */
export function contentSpan({ value, locate }: TextValue): Span {
  const start = value.length - value.trimStart().length;
  return locate({ start, end: Math.max(start, value.trimEnd().length) });
}

/** Gives the place of the first line of a text. */
export function firstLineSpan({ value, locate }: TextValue): Span {
  const start = value.length - value.trimStart().length;
  const line = /^[^\r\n]*/.exec(value.slice(start))?.[0] ?? '';
  return locate({ start, end: start + line.trimEnd().length });
}
