import { itemIdOf } from '../thai/item-id';
import type { PathStep } from '../yaml/syntax-tree';

/** Gives the id of the item in which a path of the tree lies, or null. */
export function itemOfPath([top, key]: readonly PathStep[]): string | null {
  return top === 'items' && typeof key === 'string' ? itemIdOf(key) : null;
}
