import type { CheckResult } from '../../../analysis/check-result';
import type { Span } from '../../../ground/span';
import type { Item } from '../../../submission/submission';
import { findPlace } from '../../../yaml/find-place';
import { createScene, type Offer, type Scene } from '../scene';
import { answerItem } from './answer-item';
import { fillItem } from './fill-item';
import { insertEvidence } from './insert-evidence';
import { insertMissingItems } from './insert-missing-items';
import { markElement } from './mark-element';
import type { FileRefactoring, ItemRefactoring } from './refactoring';
import { sortItems } from './sort-items';
import { stampApproval } from './stamp-approval';
import { stateNoData } from './state-no-data';
import { writeCanonically } from './write-canonically';

/** In the order in which they are offered. */
const ofItem: readonly ItemRefactoring[] = [answerItem, markElement, writeCanonically, stateNoData, fillItem, stampApproval];
const ofFile: readonly FileRefactoring[] = [insertMissingItems, insertEvidence, sortItems];

/** An offer of the refactoring of a name. */
export interface NamedOffer extends Offer {
  readonly name: string;
}

/** Gives what may be done with the item in which a selection lies, though nothing is wrong; nothing where it can't be read. */
export function findItemRefactorings(result: CheckResult, cursor: Span): readonly NamedOffer[] {
  const scene = createScene(result);
  const item = findItem(scene, cursor);
  if (!item) return [];
  return ofItem.flatMap(({ name, find }) => find(scene, item, cursor).flatMap((each) => (each ? [{ name, ...each }] : [])));
}

/** Gives what may be done with the whole file. */
export function findFileRefactorings(result: CheckResult): readonly NamedOffer[] {
  const scene = createScene(result);
  return ofFile.flatMap(({ name, find }) => {
    const found = find(scene);
    return found ? [{ name, ...found }] : [];
  });
}

/** Gives whether a place is the line of the key `items`, where one looks for what is done with all of them. */
export function isAtItems({ judged }: CheckResult, { start }: Span): boolean {
  const { path } = findPlace(judged.analysis.file, start);
  return path.length === 1 && path[0] === 'items';
}

/** The item in whose lines a selection lies; null where its block can't be read. */
function findItem({ file, submission }: Scene, { start, end }: Span): Item | null {
  const [from, to] = [findPlace(file, start), findPlace(file, end)];
  const { block: placed, path } = from;
  if (!placed || to.block !== placed || placed.block.failure !== null) return null;
  const isWithin = ({ keySpan, key }: Item) =>
    placed.start <= keySpan.start &&
    keySpan.start < placed.start + placed.block.text.length &&
    (placed.block.kind === 'item' || key === path[1]);
  return submission?.items.find(isWithin) ?? null;
}
