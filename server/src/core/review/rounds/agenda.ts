import type { ItemState } from '../../analysis/score/completeness';
import type { CivilDate } from '../../thai/date';
import { isOpenState } from '../divisions';
import type { Review, ReviewedItem } from '../review';
import type { RoundChanges } from './compare-rounds';

/** Why a meeting looks at an item first. */
export type RedFlag = 'fell-back' | 'died' | 'late' | 'unmoved';

/** What one division has to do, for the meeting of the working group; flagged items first, then the dearest. */
export interface AgendaEntry {
  /** null: nobody is known to answer for them. */
  readonly division: string | null;
  readonly items: readonly AgendaItem[];
}

export interface AgendaItem {
  readonly id: string;
  readonly title: string;
  readonly state: ItemState;
  readonly flags: readonly RedFlag[];
  /** Names of the elements that the division has to show; empty: the item as a whole. */
  readonly elements: readonly string[];
  readonly due: CivilDate | null;
  readonly daysLeft: number | null;
  /** Whose orders `due` and the day that it has missed are of, in words; null: the file's own day, or the last day of the answers. */
  readonly dueOrder: string | null;
  readonly lateOrder: string | null;
  /** Points of the total that are open at most, in hundredths; null where the list has no scoring rule. */
  readonly lost: number | null;
}

/** Gives the work that is open by division, those with the most red flags first. `changes`: null where there was no round. */
export function agendaOf({ items, divisions }: Review, changes: RoundChanges | null): AgendaEntry[] {
  const itemById = new Map(items.map((item) => [item.id, item]));
  const describe = (item: ReviewedItem, open: readonly string[]): AgendaItem => ({
    ...{ id: item.id, title: item.title, state: item.state, due: item.due, daysLeft: item.daysLeft },
    ...{ dueOrder: item.dueOrder, lateOrder: item.lateOrder },
    flags: findFlags(item, changes),
    elements: item.elements.flatMap(({ id, label }) => (open.includes(id) ? [label] : [])),
    lost: item.lost?.high ?? null,
  });
  const ofDivisions = divisions.map(({ name, parts }) => ({
    division: name,
    items: parts.flatMap(({ item: id, open, state }) => {
      const item = itemById.get(id);
      return item && state === 'open' ? [describe(item, open)] : [];
    }),
  }));
  const owned = new Set(divisions.flatMap(({ parts }) => parts.map(({ item }) => item)));
  const ownerless = items.filter(({ id, state }) => isOpenState(state) && !owned.has(id));
  const entries: AgendaEntry[] = [...ofDivisions, { division: null, items: ownerless.map((item) => describe(item, [])) }];
  return entries
    .filter((entry) => entry.items.length > 0)
    .map((entry) => ({ ...entry, items: [...entry.items].sort(byUrgency) }))
    .sort((a, b) => countFlagged(b) - countFlagged(a));
}

/** Gives why a meeting looks at an item first; nothing where it need not. */
export function findFlags({ id, isLate }: Pick<ReviewedItem, 'id' | 'isLate'>, changes: RoundChanges | null): RedFlag[] {
  const has = (listed: readonly { readonly item: string }[] | undefined) => listed?.some(({ item }) => item === id) === true;
  return [
    ...(has(changes?.fellBack) ? (['fell-back'] as const) : []),
    ...(has(changes?.died) ? (['died'] as const) : []),
    ...(isLate ? (['late'] as const) : []),
    ...(changes?.unmoved.includes(id) ? (['unmoved'] as const) : []),
  ];
}

function byUrgency(a: AgendaItem, b: AgendaItem): number {
  return b.flags.length - a.flags.length || (b.lost ?? 0) - (a.lost ?? 0);
}

function countFlagged({ items }: AgendaEntry): number {
  return items.filter(({ flags }) => flags.length > 0).length;
}
