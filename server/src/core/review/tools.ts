import type { Language } from '../ground/language';
import type { Profile } from '../profile/profile';
import { titleIn } from '../profile/profile-facts';
import { listSurveyIndicators, surveyTools } from '../profile/tool-indicators';
import type { Submission } from '../submission/submission';
import { computeSurveyScore } from '../submission/survey-score';
import type { ReviewedTool } from './review';

/** Gives the surveys with the scores that the file gives, or what its numbers by indicator make. */
export function reviewTools({ scores }: Submission, profile: Profile, language: Language): ReviewedTool[] {
  return surveyTools.flatMap((tool): ReviewedTool[] => {
    const { score, indicators, isEstimate } = computeSurveyScore(profile, tool, scores[tool]);
    const listed = listSurveyIndicators(profile, tool);
    if (score === null && listed.length === 0) return [];
    return [
      {
        tool,
        weight: profile.scoring?.toolWeights[tool] ?? null,
        ...{ points: score, isEstimate },
        indicators: listed.map((each) => ({
          ...{ id: each.id, title: titleIn(each, language), questions: each.questions ?? null },
          points: indicators.get(each.id) ?? null,
        })),
      },
    ];
  });
}
