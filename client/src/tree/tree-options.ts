import type { ItemState } from '../../../server/src/protocol';

export const groupings = ['indicator', 'division', 'points', 'deadline'] as const;

/** By what the items of a submission are put together. */
export type Grouping = (typeof groupings)[number];

export const itemStates: readonly ItemState[] = ['missing', 'draft', 'at-risk', 'none', 'ready', 'approved'];

/** What is shown. An empty list, or an empty text, leaves nothing out. */
export interface TreeFilter {
  /** Words, each of which must be found. */
  readonly text: string;
  readonly states: readonly ItemState[];
  readonly divisions: readonly string[];
  /** B.E. */
  readonly years: readonly number[];
}

export interface TreeOptions {
  readonly grouping: Grouping;
  readonly filter: TreeFilter;
}

export const noFilter: TreeFilter = { text: '', states: [], divisions: [], years: [] };

export const defaultOptions: TreeOptions = { grouping: 'indicator', filter: noFilter };

/** Gives whether a filter may leave something out. */
export function isFiltering({ text, states, divisions, years }: TreeFilter): boolean {
  return text.trim() !== '' || states.length + divisions.length + years.length > 0;
}

/** Reads options as they were kept; what is not understood becomes the default. */
export function readOptions(kept: unknown): TreeOptions {
  const { grouping, filter } = asRecord(kept);
  const { text, states, divisions, years } = asRecord(filter);
  return {
    grouping: groupings.find((name) => name === grouping) ?? defaultOptions.grouping,
    filter: {
      text: typeof text === 'string' ? text : '',
      states: itemStates.filter((state) => asList(states).includes(state)),
      divisions: asList(divisions).filter((division) => typeof division === 'string'),
      years: asList(years).filter((year) => typeof year === 'number'),
    },
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
