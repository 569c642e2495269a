import type { Finding } from '../findings/finding';
import { createOnce } from '../ground/once';
import type { Reference } from './diagnosis/text-references';
import { type Place, placeTree } from './line-ends';
import type { Comment, Failure } from './parse';
import type { MapNode, Pair, SyntaxNode } from './syntax-tree';

/**
 * `preamble`: comments before the first key; `pair`: one pair of the top level; `items`: the line of that key with the
 * comments below it; `item`: one item below it; `whole`: a text that cannot be taken apart.
 */
export type BlockKind = 'preamble' | 'pair' | 'items' | 'item' | 'whole';

/**
 * A stretch of whole lines that is read alone. Everything in it is relative to its first character, so that a block that
 * moved is the same object.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** The key that it begins with, as typed; null where it has none. */
  readonly key: string | null;
  /** Why it cannot be read: a problem says more, and what stands in it is `unreadable`. null where it can. */
  readonly failure: Failure | null;
  /** A map of its pairs, mostly one; of a whole text whatever it is. null: nothing but comments. */
  readonly root: SyntaxNode | null;
  /** Where the map ends in which the block's last pair stands at the top level. */
  readonly end: number;
  readonly comments: readonly Comment[];
  /** Without those that hang on other blocks too: a key that stands twice, a reference. */
  readonly problems: readonly Finding[];
  /** By their offsets in the text with plain line ends. */
  readonly references: readonly Reference[];
  /** How many signs and words the parser saw. */
  readonly lexemes: number;
}

/** A block where it stands in a text. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: Block;
  /** The block's pairs by their places in the text. */
  readonly pairs: readonly Pair[];
  /** The block itself; of one that can't be read what it was when it last could be. null: that is not known. */
  readonly lastRead: Block | null;
}

/** Gives the place in a text of what stands in a block that begins at an offset. */
export function placeAt(offset: number): Place {
  return ({ start, end }) => ({ start: start + offset, end: end + offset });
}

/** Puts a block where it stands. */
export function placeBlock(block: Block, start: number, lastRead: Block | null): PlacedBlock {
  const pairs = createOnce(() => {
    const root = block.root && (start === 0 ? block.root : placeTree(block.root, placeAt(start)));
    return root?.kind === 'map' ? root.pairs : [];
  });
  return {
    ...{ start, block, lastRead },
    get pairs() {
      return pairs();
    },
  };
}

/** Gives the map of a block's pairs, or null. */
export function mapOf({ root }: Block): MapNode | null {
  return root?.kind === 'map' ? root : null;
}
