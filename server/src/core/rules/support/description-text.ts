import type { TextValue } from '../../model/submission';
import type { Span } from '../../text/span';
import { toArabicDigits } from '../../thai/digits';

/** NFKC takes SARA AM apart. */
const partedSaraAm = /\u0e4d\u0e32/g;
const blanks = /[\s\u200b-\u200d\u2060\ufeff]+/g;

/** Gives a text as it is compared: without blanks, in one spelling, with Arabic digits and small letters. */
export function compact(text: string): string {
  return toArabicDigits(text.normalize('NFKC').replace(blanks, '')).replace(partedSaraAm, '\u0e33').toLowerCase();
}

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
