import { cut } from '../ground/quote';

const labelLength = 60;

/** Gives an element as messages name it: the id that is typed, and in brackets its label, cut to what fits into a list. */
export function nameElement({ id, label }: { readonly id: string; readonly label: string }): string {
  const line = label.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `${id} (${line.length > labelLength ? `${cut(line, labelLength - 1)}…` : line})`;
}
