import { formatHundredths } from '../../ground/fraction';
import { ownValue } from '../../ground/own-value';
import { titleIn } from '../../profile/profile-facts';
import { listSurveyIndicators, type SurveyTool, surveyTools } from '../../profile/tool-indicators';
import { computeSurveyScore } from '../../submission/survey-score';
import { readTypedScores } from '../../submission/typed-scores';
import type { Path } from '../../yaml/syntax-tree';
import { escapeMarkdown } from '../markdown';
import type { HoverPlace } from './hover';
import { hoverTexts } from './hover-texts';

/**
 * Gives of the score of a survey, `scores.IIT`, what it weighs in the total, of which indicators it is the mean and what they make; of one
 * of its indicators which that is.
 */
export function describeSurveyScore(hovered: HoverPlace): string[] {
  const { path, profile, language } = hovered;
  const [tool, indicator] = readToolPath(path);
  if (!profile || !tool) return [];
  if (indicator !== undefined) {
    const listed = listSurveyIndicators(profile, tool).find(({ id }) => id === indicator);
    return listed ? [escapeMarkdown([titleIn(listed, language), listed.questions].filter(Boolean).join(' · '))] : [];
  }
  const { scoring } = profile;
  if (!scoring || path[1] === 'previous') return [];
  const texts = hoverTexts[language];
  const questions = Object.entries(ownValue(scoring.questionWeights, tool) ?? {});
  return [
    texts.toolWeight(scoring.toolWeights[tool]),
    ...(questions.length > 0 ? [escapeMarkdown(texts.questions(questions, scoring.basis === 'inferred'))] : []),
    ...describeComputed(hovered, tool),
  ];
}

/** `scores.IIT`, `scores.IIT.1`, and the same below `scores.previous`. */
function readToolPath([top, ...rest]: Path): [tool?: SurveyTool, indicator?: string] {
  const [name, indicator, ...below] = rest[0] === 'previous' ? rest.slice(1) : rest;
  const tool = surveyTools.find((each) => each === name);
  if (top !== 'scores' || !tool || below.length > 0) return [];
  return indicator === undefined ? [tool] : [tool, String(indicator)];
}

/** What the indicators make, as the block at the place has them, of a text that cannot be read too. */
function describeComputed({ place: { block }, result, profile, language }: HoverPlace, tool: SurveyTool): string[] {
  const root = (block?.lastRead ?? block?.block)?.root;
  const scores = root ? readTypedScores(root) : result.judged.analysis.submission?.scores;
  const computed = profile && scores ? computeSurveyScore(profile, tool, scores[tool]).computed : null;
  return computed === null ? [] : [hoverTexts[language].computed(formatHundredths(computed))];
}
