import { findNearest } from '../ground/nearest';
import type { ProfileItem } from '../profile/profile';
import type { Item } from './submission';

/** Gives the names under `elements` that are none of the item, each with the one that it most likely means. */
export function findUnknownElements(item: Item, expected: ProfileItem | null): ReadonlyMap<string, string | null> {
  const known = expected?.elements?.map(({ id }) => id) ?? [];
  const given = new Set(item.elements.map(({ id }) => id));
  const open = known.filter((name) => !given.has(name));
  const unknown = item.elements.filter(({ id }) => !known.includes(id));
  return new Map(unknown.map(({ id }) => [id, findNearest(id, open)]));
}
