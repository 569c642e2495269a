import { guardCell } from './csv';
import type { PackedItem } from './packed-item';

/** What is entered into ITAP of one item, as a table or a page of the package has it. */
export interface Entered {
  readonly id: string;
  readonly answer: string;
  readonly urls: readonly string[];
  readonly description: string;
}

/** Gives what is entered of each item. */
export function listEntered(items: readonly PackedItem[]): Entered[] {
  return items.map(({ id, answer, urls, description, typed }) => ({
    ...{ id, answer, urls: urls.map(({ url }) => url), description: description || (typed.item ?? '') },
  }));
}

/** Gives the same as cells of a table hold it. */
export function guardEntered({ id, answer, urls, description }: Entered): Entered {
  return { id: guardCell(id), answer: guardCell(answer), urls: urls.map(guardCell), description: guardCell(description) };
}

/** Gives the same as UTF-8 holds it, which has no room for half a pair of surrogates. */
export function encodeEntered({ id, answer, urls, description }: Entered): Entered {
  const encode = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');
  return { id: encode(id), answer: encode(answer), urls: urls.map(encode), description: encode(description) };
}

/** Gives the first item in which two accounts differ; null where they are the same. */
export function findDifference(wanted: readonly Entered[], found: readonly Entered[]): string | null {
  const textOf = ({ id, answer, urls, description }: Entered) => JSON.stringify([id, answer, urls, description]);
  for (let index = 0; index < Math.max(wanted.length, found.length); index++) {
    const [one, other] = [wanted[index], found[index]];
    if (!one || !other || textOf(one) !== textOf(other)) return (one ?? other)?.id ?? '';
  }
  return null;
}
