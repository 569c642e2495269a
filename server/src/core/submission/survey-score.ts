import { fromHundredths, roundToHundredths, toHundredths, weightedMean } from '../ground/fraction';
import { ownValue } from '../ground/own-value';
import type { Profile } from '../profile/profile';
import { listSurveyIndicators, type SurveyTool } from '../profile/tool-indicators';
import type { Submission, TypedToolScore } from './submission';

/** The score of a survey. All numbers are whole hundredths. */
export interface SurveyScore {
  /** As typed; else computed of its indicators. null: neither. */
  readonly score: number | null;
  /** What its indicators give; null while one of them is not known, or the list has none. */
  readonly computed: number | null;
  /** Of the indicators of the list, those whose score is known. */
  readonly indicators: ReadonlyMap<string, number>;
  /** Indicators of the list without a score, where some have one. */
  readonly missing: readonly string[];
  /** It is computed, by weights that are inferred. */
  readonly isEstimate: boolean;
}

export type SurveyScores = Readonly<Record<SurveyTool, SurveyScore>>;

/** Gives the scores of both surveys. */
export function computeSurveyScores({ scores }: Pick<Submission, 'scores'>, profile: Profile): SurveyScores {
  return { IIT: computeSurveyScore(profile, 'IIT', scores.IIT), EIT: computeSurveyScore(profile, 'EIT', scores.EIT) };
}

/**
 * Gives the score of a survey: as published where the file says it, else the mean of its indicators, rounded half up. They weigh as many
 * as they have questions where the list says how many, else equally (2565: 004 l.371-379; 2567: inferred from published results).
 */
export function computeSurveyScore(profile: Profile, tool: SurveyTool, { score, indicators: typed }: TypedToolScore): SurveyScore {
  const listed = listSurveyIndicators(profile, tool);
  const points = listed.flatMap(({ id }) => {
    const own = typed.find(({ key }) => key === id)?.score ?? null;
    return own === null ? [] : [[id, toHundredths(own)] as const];
  });
  const indicators = new Map(points);
  const missing = points.length === 0 ? [] : listed.flatMap(({ id }) => (indicators.has(id) ? [] : [id]));
  const weights = ownValue(profile.scoring?.questionWeights, tool);
  const isWhole = points.length > 0 && missing.length === 0;
  const computed = isWhole
    ? roundToHundredths(weightedMean(points.map(([id, value]) => [fromHundredths(value), ownValue(weights, id) ?? 1])))
    : null;
  const isEstimate = score === null && computed !== null && profile.scoring?.basis !== 'published-table';
  return { score: score === null ? computed : toHundredths(score), computed, indicators, missing, isEstimate };
}
