import type { Span } from '../ground/span';
import type { TextValue } from './submission';

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
