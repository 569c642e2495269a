import type { Path, ScalarNode } from '../../yaml/syntax-tree';
import type { SourceText } from './source-text';

/** How what was read is written again. */
export interface Style {
  readonly source: SourceText;
  /** The keys of the map at a path, in their order. */
  readonly orderAt: (path: Path) => readonly string[];
  /** How a scalar of one line is written. */
  readonly scalarAt: (node: ScalarNode, path: Path) => string;
}

/** Blanks by which what stands below a key stands farther in. */
export const step = 2;

export const blanks = (count: number) => ' '.repeat(count);

/** Thrown where something is written in a way that is not written again: it stays as it is. */
export class UnusualLayout extends Error {}
