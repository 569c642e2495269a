import type { Span } from '../../../ground/span';
import type { ProfileElement, ProfileItem } from '../../../profile/profile';
import type { Item } from '../../../submission/submission';
import type { Path } from '../../../yaml/syntax-tree';
import type { Completion, CompletionPlace } from '../completion';

/** A place where one value stands or may be typed. */
export interface ValuePlace extends CompletionPlace {
  /** Its path, which ends in its key or in its index of a list. */
  readonly path: Path;
  /** What the list of items says of the item in which it stands. */
  readonly expected: ProfileItem | null;
  /** The item as far as it could be read. Its places are relative to its block. */
  readonly item: Item | null;
}

/** Gives what may stand at a place, in the order in which it is offered. */
export type ValueSource = (place: ValuePlace) => readonly Completion[];

/** Gives what is known of the place of a value; null where none may be typed. */
export function readValuePlace(place: CompletionPlace): ValuePlace | null {
  const { itemId, result, valuePath: path } = place;
  if (!path) return null;
  const item = result.submission?.itemById.get(itemId ?? '') ?? null;
  return { ...place, path, item, expected: result.profile?.itemById.get(itemId ?? '') ?? null };
}

/** Gives a path by names: `*` for the ids of items and elements, `[]` for an entry of a list: `items.*.urls[].url`. */
export function nameOfPath(path: Path): string {
  const named = path.map((step, index) => {
    if (typeof step === 'number') return '[]';
    return path[0] === 'items' && (index === 1 || (index === 3 && path[2] === 'elements')) ? '*' : step;
  });
  return named.join('.').replaceAll('.[]', '[]');
}

/** Gives the element in which a place lies, as the list of items has it; null where it lies in none. */
export function elementAt({ path, expected }: ValuePlace): ProfileElement | null {
  const [, , key, id] = path;
  return key === 'elements' ? (expected?.elements?.find((element) => element.id === id) ?? null) : null;
}

/** Gives what of an item stands elsewhere than under the cursor. */
export function notAtCursor<T extends { readonly span: Span }>({ result, offset }: ValuePlace, parts: readonly T[]): readonly T[] {
  const start = result.judged.analysis.file.blocks.findLast((block) => block.start <= offset)?.start ?? 0;
  return parts.filter(({ span }) => offset < start + span.start || start + span.end < offset);
}
