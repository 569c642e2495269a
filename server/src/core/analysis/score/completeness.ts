import { fitsNeed, isDocumented } from '../../profile/period-need';
import { type Profile, requiredElements } from '../../profile/profile';
import { summarize } from '../../rules/summarize';
import { readPeriods } from '../../submission/item-periods';
import type { Item, Submission } from '../../submission/submission';
import { compareDates } from '../../thai/date';

/**
 * `missing`: not in the file; `draft`: an error of its own, a required part absent, or in what cannot be read; `at-risk`: complete, yet such items
 * scored 0, though not always, and no full score of it is published; `ready`: complete without errors; `approved`: ready, and the three approval steps dated in
 * order; `none`: answered ไม่มี.
 */
export type ItemState = 'missing' | 'draft' | 'at-risk' | 'ready' | 'approved' | 'none';

/** What was found, by item. */
export interface ItemFaults {
  /** Items with an error of their own that carries no risk. */
  readonly withErrors: ReadonlySet<string | null>;
  /** Items that the documents show scoring 0, though not always. */
  readonly atRisk: ReadonlySet<string | null>;
  /** Gives whether an item that was not read may stand in what cannot be read of the file. */
  readonly mayBeThere: (id: string) => boolean;
}

export interface Count {
  /** Ready or approved. */
  readonly ready: number;
  readonly total: number;
}

export interface Completeness extends Count {
  /** In the profile's order. */
  readonly items: ReadonlyMap<string, ItemState>;
  readonly subIndicators: ReadonlyMap<string, Count>;
  readonly indicators: ReadonlyMap<string, Count>;
}

/** Gives the state of every item of the profile; `before`, of the same profile, again where no state has changed. */
export function computeCompleteness(
  submission: Submission,
  profile: Profile,
  faults: ItemFaults,
  before: Completeness | null = null,
): Completeness {
  const items = new Map(profile.items.map(({ id }) => [id, stateOf(id, submission, profile, faults)]));
  if (before && isSame(before.items, items)) return before;
  const count = (ids: readonly string[]): Count => ({ ready: ids.filter((id) => isReady(items.get(id))).length, total: ids.length });
  const subIndicators = profile.indicators.flatMap((indicator) => indicator.subIndicators);
  return {
    ...count(profile.items.map(({ id }) => id)),
    items,
    subIndicators: new Map(subIndicators.map((sub) => [sub.id, count(sub.items.map(({ id }) => id))])),
    indicators: new Map(
      profile.indicators.map((indicator) => [indicator.id, count(indicator.subIndicators.flatMap((sub) => sub.items.map(({ id }) => id)))]),
    ),
  };
}

function isSame(one: ReadonlyMap<string, ItemState>, other: ReadonlyMap<string, ItemState>): boolean {
  return one.size === other.size && [...one].every(([id, state]) => other.get(id) === state);
}

/** Gives the ids of the items in a state, in the profile's order. */
export function itemsInState({ items }: Completeness, state: ItemState): string[] {
  return [...items].flatMap(([id, each]) => (each === state ? [id] : []));
}

/** Gives whether a state counts as ready. */
export function isReady(state: ItemState | undefined): boolean {
  return state === 'ready' || state === 'approved';
}

/** What was published with full points can no longer score 0. */
const fullResult = 100;

function stateOf(id: string, { itemById }: Submission, profile: Profile, { withErrors, atRisk, mayBeThere }: ItemFaults): ItemState {
  const item = itemById.get(id);
  if (!item) return mayBeThere(id) ? 'draft' : 'missing';
  if (withErrors.has(item.id) || !item.answer) return 'draft';
  if (item.answer.value === 'ไม่มี') return 'none';
  if (!hasRequiredParts(item, profile)) return 'draft';
  if (atRisk.has(item.id) && item.result?.score !== fullResult) return 'at-risk';
  return isApproved(item) ? 'approved' : 'ready';
}

/** What an item needs whatever the settings make of the rules' severities. */
const hasRequiredParts = summarize((item: Item, profile: Profile): boolean => {
  const expected = profile.itemById.get(item.id);
  if (!expected || item.urls.length === 0) return false;
  const shown = new Set(item.elements.filter(({ shown }) => shown === 'yes' || shown === 'url' || shown === 'none').map(({ id }) => id));
  if (requiredElements(expected).some(({ id }) => !shown.has(id))) return false;
  return !isDocumented(expected.period) || fitsNeed(readPeriods(item), expected.period);
});

function isApproved({ approval }: Item): boolean {
  const dates = [approval?.reported, approval?.approved, approval?.published].map((step) => step?.on?.reading?.date);
  const [reported, approved, published] = dates;
  return !!reported && !!approved && !!published && compareDates(reported, approved) <= 0 && compareDates(approved, published) <= 0;
}
