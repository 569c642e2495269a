import type { Completeness } from '../../analysis/score/completeness';
import type { Projection, Score } from '../../analysis/score/score';
import type { SurveyScore } from '../../submission/survey-score';

/** Completeness as JSON: what the report of the CLI and the package both say. */
export function toCompletenessValue({ ready, total, items, subIndicators }: Completeness) {
  return { ready, total, items: Object.fromEntries(items), subIndicators: Object.fromEntries(subIndicators) };
}

/** The score as JSON: numbers with two decimals. Beside the range stand the numbers of its lower end. */
export function toScoreValue({ subIndicators, indicators, low, high, surveys, estimate }: Score) {
  return {
    subIndicators: toPoints(subIndicators),
    indicators: toPoints(indicators),
    ...toResultValue(low),
    surveys: { IIT: toSurveyValue(surveys.IIT), EIT: toSurveyValue(surveys.EIT) },
    estimate,
    low: toResultValue(low),
    high: toResultValue(high),
  };
}

function toSurveyValue({ score, indicators, isEstimate }: SurveyScore) {
  return { score: score === null ? null : score / 100, indicators: toPoints(indicators), estimate: isEstimate };
}

function toResultValue({ oit, total, level }: Projection) {
  return { oit: oit / 100, total: total === null ? null : total / 100, level };
}

function toPoints(values: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...values].map(([id, hundredths]) => [id, hundredths / 100]));
}
