import { limits } from '../limits';

const breaks = /[\s\p{Cc}]+/gu;

/** Gives a value between quotation marks, on one line, at most `limits.quoteLength` characters of it. */
export function quote(value: string): string {
  const start = value
    .slice(0, limits.quoteLength * 2)
    .replace(breaks, ' ')
    .trim();
  return `“${start.length > limits.quoteLength || value.length > limits.quoteLength * 2 ? `${cut(start, limits.quoteLength - 1)}…` : start}”`;
}

/** Cuts a text without leaving half a character or a base without its marks. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let end = length;
  while (end > 0 && /\p{M}|[\udc00-\udfff]/u.test(text.charAt(end))) end--;
  return text.slice(0, end);
}

/** Gives the first of a list, quoted, and how many more there are. */
export function list(values: readonly string[], most: number, more: (count: number) => string): string {
  const shown = values.slice(0, most).join(', ');
  return values.length > most ? `${shown} ${more(values.length - most)}` : shown;
}
