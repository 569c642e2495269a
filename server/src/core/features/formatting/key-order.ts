import type { Profile } from '../../profile/profile';
import { itemOfPath } from '../../schema/item-of-path';
import { keysOf } from '../../schema/key-order';
import type { Path } from '../../yaml/syntax-tree';

/** Gives the keys of the map at a path in their canonical order: that of the format, of elements that of the list of items. */
export function keyOrder(path: Path, profile: Profile | null): readonly string[] {
  const item = path.length === 3 && path[2] === 'elements' ? itemOfPath(path) : null;
  if (item !== null) return profile?.itemById.get(item)?.elements?.map(({ id }) => id) ?? [];
  return keysOf(path);
}

/** Puts things in the order of their keys; what has no place in it stays behind what it stood behind. The same array where it is in order. */
export function inOrder<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string, order: readonly string[]): readonly Thing[] {
  let rank = -1;
  const ranked = things.map((thing) => {
    const own = order.indexOf(keyOf(thing));
    rank = own < 0 ? rank : own;
    return { thing, rank };
  });
  if (ranked.every((each, index) => index === 0 || (ranked[index - 1]?.rank ?? 0) <= each.rank)) return things;
  return ranked.sort((a, b) => a.rank - b.rank).map(({ thing }) => thing);
}
