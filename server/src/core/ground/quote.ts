import { limits } from './limits';

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

/** Codes of the system (`ENOTFOUND`) say nothing to the people who read a message. */
const systemCode = /^[A-Z][A-Z0-9_]*$/;

/** Gives a detail in brackets, to stand behind a sentence; nothing where it says nothing to people. */
export function aside(detail: string): string {
  return detail.trim() === '' || systemCode.test(detail) ? '' : ` (${quote(detail)})`;
}
