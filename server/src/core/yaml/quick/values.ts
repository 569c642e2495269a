import { mayHideFault } from '../diagnosis/hidden-faults';
import { isAbsent } from '../is-absent';
import type { MapNode, Pair, ScalarNode, SyntaxNode } from '../syntax-tree';
import type { Cursor } from './cursor';
import { matchAt, type Unsure } from './scalars';

/** A node, null where it is absent, and where it ends; of what stands on lines of its own with the comments that `yaml` counts as its. */
export interface Read {
  readonly node: SyntaxNode | null;
  readonly end: number;
}

/** Nothing in a submission is as deep. */
export const deepest = 16;

/** With the mark before a text, and for a block its sign and line end. */
export const lexemesOf: Readonly<Record<ScalarNode['style'], number>> = { plain: 2, quoted: 1, block: 4 };

/** Reads a key that no pair has yet. What follows it is part of the pattern. */
export function readKey(cursor: Cursor, pattern: RegExp, start: number, pairs: ReadonlyMap<string, Pair>): ScalarNode | Unsure {
  const text = matchAt(pattern, cursor.source, start);
  if (text === null || pairs.has(text)) return null;
  cursor.passLexemes(lexemesOf.plain + 1);
  return { kind: 'scalar', span: { start, end: start + text.length }, text, style: 'plain' };
}

/** Takes a text as the value of a key. Where a fault may hide in it another one tells. */
export function toValue(cursor: Cursor, scalar: ScalarNode | Unsure, key: string): Read | Unsure {
  if (!scalar || mayHideFault(scalar, key, cursor.source)) return null;
  cursor.passLexemes(lexemesOf[scalar.style]);
  return { node: isAbsent(scalar) ? null : scalar, end: scalar.span.end };
}

/** Makes a pair. */
export function toPair(key: ScalarNode, value: SyntaxNode | null): Pair {
  return { key, value, span: { start: key.span.start, end: value?.span.end ?? key.span.end } };
}

/** Makes a map. */
export function toMap(pairs: ReadonlyMap<string, Pair>, start: number, end: number): MapNode {
  return { kind: 'map', span: { start, end }, pairs: [...pairs.values()] };
}
