import type { Span } from '../../ground/span';
import { trimEndOf } from '../../ground/trim';
import { itemIdOf } from '../../thai/item-id';
import type { BlockKind } from '../../yaml/block';
import type { SyntaxFile } from '../../yaml/syntax-file';
import type { Pair } from '../../yaml/syntax-tree';

/** A key of the top level, or an item, with what stands under it. */
export interface StandingPair {
  readonly pair: Pair;
  /** The item's id (`O9`, of a misspelt key too); null: a key of the top level. */
  readonly item: string | null;
}

/**
 * Gives the keys of the top level and the items, in the order of the file: those too that cannot be read, that are empty, or that
 * stand twice. The key `items` itself is none of them where items stand under it.
 */
export function findStandingPairs({ blocks }: SyntaxFile): readonly StandingPair[] {
  return blocks.flatMap(({ block: { kind }, pairs }) => findStandingIn(kind, pairs));
}

/** Gives the same of the pairs of one block. */
export function findStandingIn(kind: BlockKind, pairs: readonly Pair[]): readonly StandingPair[] {
  if (kind === 'items') return [];
  if (kind === 'item') return pairs.map(toItem);
  return pairs.flatMap((pair) => (pair.key.text === 'items' && pair.value?.kind === 'map' ? pair.value.pairs.map(toItem) : toField(pair)));
}

function toItem(pair: Pair): StandingPair {
  return { pair, item: itemIdOf(pair.key.text) };
}

function toField(pair: Pair): StandingPair {
  return { pair, item: null };
}

/** Neighbours that belong to one group, or to none. */
export interface Run<T, G> {
  readonly group: G | null;
  readonly members: readonly T[];
}

/** Parts a list where the group changes: what stands between two members of a group parts them. */
export function findRuns<T, G>(list: readonly T[], groupOf: (member: T) => G | null): readonly Run<T, G>[] {
  const runs: { readonly group: G | null; readonly members: T[] }[] = [];
  for (const member of list) {
    const group = groupOf(member);
    const run = runs.at(-1);
    if (run?.group === group) run.members.push(member);
    else runs.push({ group, members: [member] });
  }
  return runs;
}

/** Gives a span without the blanks and line ends that it ends in. */
export function withoutEnd({ start, end }: Span, text: string): Span {
  return { start, end: start + trimEndOf(text.slice(start, end), ' \t\r\n').length };
}
