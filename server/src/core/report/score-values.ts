import type { Completeness } from '../score/completeness';
import type { Score } from '../score/score';

/** Completeness as JSON: what the report of the CLI and the package both say. */
export function toCompletenessValue({ ready, total, items, subIndicators }: Completeness) {
  return { ready, total, items: Object.fromEntries(items), subIndicators: Object.fromEntries(subIndicators) };
}

/** The score as JSON: numbers with two decimals. */
export function toScoreValue({ subIndicators, indicators, oit, total, level, estimate }: Score) {
  return {
    subIndicators: toPoints(subIndicators),
    indicators: toPoints(indicators),
    oit: oit / 100,
    total: total === null ? null : total / 100,
    level,
    estimate,
  };
}

function toPoints(values: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...values].map(([id, hundredths]) => [id, hundredths / 100]));
}
