import { ownValue } from '../ground/own-value';
import type { Profile, SurveyIndicator } from './profile';

/** The three tools of the assessment: two surveys, and what is disclosed (002 l.81-122). */
export const assessmentTools = ['IIT', 'EIT', 'OIT'] as const;

export type AssessmentTool = (typeof assessmentTools)[number];

/** The tools whose score a submission gives. */
export const surveyTools = ['IIT', 'EIT'] as const;

export type SurveyTool = (typeof surveyTools)[number];

/** Gives the indicators of a survey as a list has them; none where it does not say (001 l.6-20; 004 l.371-379). */
export function listSurveyIndicators({ surveyIndicators }: Profile, tool: SurveyTool): readonly SurveyIndicator[] {
  return ownValue(surveyIndicators, tool) ?? [];
}

/** Gives the numbers of the indicators of a tool. */
export function indicatorIdsOf(profile: Profile, tool: AssessmentTool): readonly string[] {
  return (tool === 'OIT' ? profile.indicators : listSurveyIndicators(profile, tool)).map(({ id }) => id);
}

/** Gives the indicators whose scores stand at a path of a submission, `scores.IIT` or `scores.previous.OIT`; none where none do. */
export function findScoredIndicators([top, ...rest]: readonly (string | number)[], profile: Profile | null): readonly SurveyIndicator[] {
  const [name, ...below] = rest[0] === 'previous' ? rest.slice(1) : rest;
  const tool = assessmentTools.find((each) => each === name);
  if (top !== 'scores' || !profile || !tool || below.length > 0) return [];
  return tool === 'OIT' ? profile.indicators : listSurveyIndicators(profile, tool);
}
