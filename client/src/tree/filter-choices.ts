import type { ItemState, SubmissionSummary } from '../../../server/src/protocol';
import { itemStates, type TreeFilter } from './tree-options';
import type { TreeTexts } from './tree-texts';

/** One thing that a filter may ask for. */
export interface FilterChoice<Value> {
  readonly value: Value;
  readonly label: string;
  /** How many items it is of. */
  readonly description: string;
  readonly isChosen: boolean;
}

type Summaries = readonly SubmissionSummary[];

/** Gives the states that items have, the worst first. */
export function listStates(summaries: Summaries, { states }: TreeFilter, texts: TreeTexts): FilterChoice<ItemState>[] {
  const counts = count(summaries.flatMap(({ items }) => items.map(({ state }) => state)));
  const order = (state: ItemState) => itemStates.indexOf(state);
  return createChoices(counts, states, (state) => texts.states[state], texts).sort((a, b) => order(a.value) - order(b.value));
}

/** Gives the divisions that answer for items, by name. */
export function listDivisions(summaries: Summaries, { divisions }: TreeFilter, texts: TreeTexts): FilterChoice<string>[] {
  const counts = count(summaries.flatMap(({ items }) => items.flatMap((item) => item.divisions)));
  return createChoices(counts, divisions, (division) => division, texts).sort((a, b) =>
    a.label.localeCompare(b.label, 'th', { numeric: true }),
  );
}

/** Gives the fiscal years of the submissions, the newest first. */
export function listYears(summaries: Summaries, { years }: TreeFilter, texts: TreeTexts): FilterChoice<number>[] {
  const counts = count(summaries.flatMap(({ fiscalYear, items }) => (fiscalYear === null ? [] : items.map(() => fiscalYear))));
  return createChoices(counts, years, texts.year, texts).sort((a, b) => b.value - a.value);
}

function count<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What is chosen already is among them, though nothing is of it any more. */
function createChoices<Value>(
  counts: ReadonlyMap<Value, number>,
  chosen: readonly Value[],
  labelOf: (value: Value) => string,
  texts: TreeTexts,
): FilterChoice<Value>[] {
  return [...new Set([...counts.keys(), ...chosen])].map((value) => ({
    value,
    label: labelOf(value),
    description: texts.items(counts.get(value) ?? 0),
    isChosen: chosen.includes(value),
  }));
}
