import { limits } from '../../ground/limits';
import type { Profile, ProfileItem } from '../../profile/profile';
import { compact } from '../../thai/compact';
import { readDivision } from '../../thai/division';
import { readItemId } from '../../thai/item-id';
import { parsePeriod } from '../../thai/period';
import { readWord } from '../../thai/read-word';
import { isItemKey } from '../../yaml/diagnosis/known-keys';
import { readAddresses } from './pasted-addresses';

/** What a cell of a row on an item is for. `said`: what the item's key says already. */
export type CellMeaning =
  | { readonly kind: 'answer' | 'period' | 'prose'; readonly text: string }
  | { readonly kind: 'addresses' | 'divisions'; readonly list: readonly string[] }
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'said' };

const answers: ReadonlySet<string> = new Set(['มี', 'ไม่มี']);
const between = /(?<!\s)\s*[\n,;]\s*|(?<!\s)\s+และ\s+/;
const letter = /\p{L}/u;

/** Understands a cell of a row that is pasted on an item. What is nothing else is prose. */
export function readCell(cell: string, id: string, profile: Profile | null): CellMeaning {
  const word = readWord(cell);
  if (answers.has(word)) return { kind: 'answer', text: word };
  const addresses = readAddresses(cell.split('\n'));
  if (addresses) return { kind: 'addresses', list: addresses };
  if (isItemKey(word)) return { kind: 'item', id: readItemId(word) ?? word };
  const item = profile?.itemById.get(id);
  if (item && isTitle(cell, item)) return { kind: 'said' };
  if (word.length > limits.periodLength) return { kind: 'prose', text: cell };
  const divisions = word.split(between).filter((each) => each !== '');
  const isKnown = (each: string) => ['known', 'all'].includes(readDivision(each, profile?.divisions ?? []).kind);
  if (divisions.length > 0 && divisions.every(isKnown)) return { kind: 'divisions', list: divisions };
  if (letter.test(word) && !word.includes('\n') && parsePeriod(word)) return { kind: 'period', text: word };
  return { kind: 'prose', text: cell };
}

function isTitle(cell: string, { id, title }: ProfileItem): boolean {
  return [title, `${id} ${title}`].some((each) => compact(each) === compact(cell));
}
