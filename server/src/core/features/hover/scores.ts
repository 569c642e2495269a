import { ownValue } from '../../ground/own-value';
import { escapeMarkdown } from '../markdown';
import type { HoverPlace } from './hover';
import { hoverTexts } from './hover-texts';

/** Gives of the score of a survey, `scores.IIT`, what it weighs in the total and of which indicators it is the mean. */
export function describeSurveyScore({ path: [top, tool, ...below], profile, language }: HoverPlace): string[] {
  const scoring = profile?.scoring;
  if (!scoring || top !== 'scores' || (tool !== 'IIT' && tool !== 'EIT') || below.length > 0) return [];
  const texts = hoverTexts[language];
  const questions = Object.entries(ownValue(scoring.questionWeights, tool) ?? {});
  return [
    texts.toolWeight(scoring.toolWeights[tool]),
    ...(questions.length > 0 ? [escapeMarkdown(texts.questions(questions, scoring.basis === 'inferred'))] : []),
  ];
}
