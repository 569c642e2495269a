import type { Span } from '../../../ground/span';
import type { Item } from '../../../submission/submission';
import type { Offer, Scene } from '../scene';

/** An edit that one asks for though nothing is wrong. */
export interface Refactoring {
  /** The last part of the kind of its code actions: `refactor.rewrite.oit.NAME`, of the whole file `source.oit.NAME`. */
  readonly name: string;
}

/** One of the item in which the cursor stands. */
export interface ItemRefactoring extends Refactoring {
  find(scene: Scene, item: Item, cursor: Span): readonly (Offer | null)[];
}

/** One of the whole file. */
export interface FileRefactoring extends Refactoring {
  find(scene: Scene): Offer | null;
}
