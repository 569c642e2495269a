import { type SurveyTool, surveyTools } from '../../profile/tool-indicators';
import { computeSurveyScore, type SurveyScore } from '../../submission/survey-score';
import { findPair, nodeAt, type Pair } from '../../yaml/syntax-tree';
import type { ItemContext } from '../rule-context';

/** The score of a survey in the file, and the pair in which it stands. */
interface PlacedSurveyScore extends SurveyScore {
  readonly tool: SurveyTool;
  readonly pair: Pair;
}

/** Gives the scores of the surveys that a block gives; none where the list of items is not known. */
export function readSurveyScores({ root, submission, profile }: Pick<ItemContext, 'root' | 'submission' | 'profile'>): PlacedSurveyScore[] {
  if (!profile) return [];
  const scores = nodeAt(root, ['scores']);
  return surveyTools.flatMap((tool) => {
    const pair = findPair(scores, tool);
    return pair ? [{ tool, pair, ...computeSurveyScore(profile, tool, submission.scores[tool]) }] : [];
  });
}
