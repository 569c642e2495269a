import { cut } from '../ground/quote';

/** An element by its id and its label. */
export interface NamedElement {
  readonly id: string;
  readonly label: string;
}

const labelLength = 60;

/** Gives an element as messages name it: the id that is typed, and in brackets its label, cut to what fits into a list. */
export function nameElement({ id, label }: NamedElement): string {
  const line = label.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `${id} (${line.length > labelLength ? `${cut(line, labelLength - 1)}…` : line})`;
}
