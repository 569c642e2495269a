import type { Profile } from '../profile/profile';
import type { DivisionPart, PartState, ReviewedDivision, ReviewedItem } from './review';

/** Gives what each division owes: the items that it answers for, and of items whose elements have owners its elements alone. */
export function listDivisions(items: readonly ReviewedItem[], profile: Profile): ReviewedDivision[] {
  const parts = new Map<string, DivisionPart[]>((profile.divisions ?? []).map(({ name }) => [name, []]));
  for (const item of items)
    for (const [name, part] of partsOf(item)) {
      const known = parts.get(name);
      if (known) known.push(part);
      else parts.set(name, [part]);
    }
  const itemById = new Map(items.map((item) => [item.id, item]));
  return [...parts].flatMap(([name, owed]) => (owed.length > 0 ? [describeDivision(name, owed, itemById)] : []));
}

function describeDivision(name: string, parts: readonly DivisionPart[], items: ReadonlyMap<string, ReviewedItem>): ReviewedDivision {
  const lacking = parts.filter(({ state }) => state !== 'delivered');
  const costs = lacking.map(({ item }) => items.get(item)?.lost?.high ?? null);
  const isPriced = parts.every(({ item }) => items.get(item)?.cost !== null);
  return {
    name,
    parts,
    delivered: parts.length - lacking.length,
    lost: isPriced ? costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0) : null,
  };
}

function partsOf(item: ReviewedItem): ReadonlyMap<string, DivisionPart> {
  const isDone = !isOpenState(item.state);
  const names = new Set([...item.divisions, ...item.elements.flatMap(({ divisions }) => divisions)]);
  const parts = [...names].flatMap((name) => partOf(name, item));
  const isDelivered = ({ open }: Part) => isDone || (item.state !== 'missing' && open.length === 0);
  // Where nobody lacks an element of an open item, what is open is the whole of it.
  const isOfAll = !isDone && parts.every(({ elements, ...part }) => elements.length > 0 && isDelivered({ elements, ...part }));
  const stateOf = (part: Part): PartState => {
    if (item.state === 'none') return 'none';
    return isDone || (!isOfAll && part.elements.length > 0 && isDelivered(part)) ? 'delivered' : 'open';
  };
  return new Map(
    parts.map(({ name, ...part }) => {
      const state = stateOf({ name, ...part });
      return [name, { ...part, open: state === 'none' ? [] : part.open, state }];
    }),
  );
}

type Part = Omit<DivisionPart, 'state'> & { readonly name: string };

/** An element without an owner of its own belongs to all who answer for the item. */
function partOf(name: string, { id, elements, divisions }: ReviewedItem): Part[] {
  const own = elements.filter(
    (element) => element.divisions.includes(name) || (element.divisions.length === 0 && divisions.includes(name)),
  );
  const hasOwners = elements.some((element) => element.divisions.length > 0);
  if (!hasOwners) return [{ name, item: id, elements: [], open: openOf(elements) }];
  return own.length === 0 ? [] : [{ name, item: id, elements: own.map((element) => element.id), open: openOf(own) }];
}

function openOf(elements: ReviewedItem['elements']): string[] {
  return elements.filter(({ isRequired, isShown }) => isRequired && !isShown).map(({ id }) => id);
}

/** Gives whether an item in this state is still to be worked on; one that is answered ไม่มี is a whole statement. */
export function isOpenState(state: ReviewedItem['state']): boolean {
  return state === 'missing' || state === 'draft' || state === 'at-risk';
}
