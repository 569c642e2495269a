import type { Span } from '../ground/span';

/**
 * The tree of a submission as it was typed. A key without a value and `null` count as absent: they have no node.
 * Scalars carry their text, not YAML's reading of it: `01`, `1.10` and `yes` stay what was typed.
 */
export type SyntaxNode = MapNode | SequenceNode | ScalarNode | UnreadableNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly span: Span;
  /** The text meant: of a plain scalar as typed, of a quoted or block scalar without quotes, escapes and indentation. */
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface Pair {
  readonly key: ScalarNode;
  readonly value: SyntaxNode | null;
  /** From the key to the end of the value. */
  readonly span: Span;
}

/** No two of its pairs have the same key. */
export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly pairs: readonly Pair[];
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly span: Span;
  readonly items: readonly SyntaxNode[];
}

/** An alias or the like: something stands here, and a finding says why it cannot be read. */
export interface UnreadableNode {
  readonly kind: 'unreadable';
  readonly span: Span;
}

/** One step down the tree: a key of a map or an index of a sequence. */
export type PathStep = string | number;
export type Path = readonly PathStep[];

/** From so many pairs on a map is searched by an index. Most have a few, and an index of each would take more room than the tree. */
const indexedSize = 24;

const indexes = new WeakMap<MapNode, ReadonlyMap<string, Pair>>();

function indexOf(map: MapNode): ReadonlyMap<string, Pair> {
  const known = indexes.get(map);
  if (known) return known;
  const index = new Map(map.pairs.map((pair) => [pair.key.text, pair]));
  indexes.set(map, index);
  return index;
}

/** Gives the pair of a key, or null. */
export function findPair(node: SyntaxNode | null, key: string): Pair | null {
  if (node?.kind !== 'map') return null;
  if (node.pairs.length >= indexedSize) return indexOf(node).get(key) ?? null;
  return node.pairs.find((pair) => pair.key.text === key) ?? null;
}

/** Gives the value of a key, or null where it is absent. */
export function childOf(node: SyntaxNode | null, key: string): SyntaxNode | null {
  return findPair(node, key)?.value ?? null;
}

/** Gives the node at a path, or null. */
export function nodeAt(root: SyntaxNode | null, path: Path): SyntaxNode | null {
  let node = root;
  for (const step of path) {
    node = typeof step === 'number' ? (node?.kind === 'sequence' ? (node.items[step] ?? null) : null) : childOf(node, step);
  }
  return node;
}

/** Gives the pair that a path ends in, or null where it ends in a sequence. */
export function pairAt(root: SyntaxNode | null, path: Path): Pair | null {
  const last = path.at(-1);
  return typeof last === 'string' ? findPair(nodeAt(root, path.slice(0, -1)), last) : null;
}
