import type { Count } from '../../analysis/score/completeness';
import { formatLevel, formatRange, type Score } from '../../analysis/score/score';
import { formatHundredths } from '../../ground/fraction';
import type { Language } from '../../ground/language';
import { surveyTools } from '../../profile/tool-indicators';
import { type InterfaceTexts, interfaceTexts } from '../interface-texts';
import { summaryTexts } from './summary-texts';

/** Gives `3/8`, and how many more may score 0. */
export function describeCount({ ready, total, atRisk }: Count & { readonly atRisk: number }, language: Language): string {
  return `${ready}/${total}${atRisk > 0 ? ` · ${interfaceTexts(language).states['at-risk']}: ${atRisk}` : ''}`;
}

/** Gives the projected score: of OIT, and the total with its level where the scores of IIT and EIT are known. */
export function describeScore(score: Score, language: Language): readonly string[] {
  const { low, high, estimate } = score;
  const texts: InterfaceTexts = interfaceTexts(language);
  return [
    texts.projected(formatRange(low.oit, high.oit), estimate),
    ...(low.total !== null && high.total !== null ? [texts.total(formatRange(low.total, high.total), formatLevel(score), estimate)] : []),
  ];
}

/** Gives the scores of the surveys that the file gives, each with those of its indicators. */
export function describeSurveyScores({ surveys }: Pick<Score, 'surveys'>, language: Language): readonly string[] {
  return surveyTools.flatMap((tool) => {
    const { score, indicators, isEstimate } = surveys[tool];
    if (score === null && indicators.size === 0) return [];
    const known = [...indicators].map(([id, points]) => [id, formatHundredths(points)] as const);
    return [interfaceTexts(language).survey(tool, score === null ? null : formatHundredths(score), known, isEstimate)];
  });
}

/** Gives the same in few words: the total with its level, or what is projected of OIT. */
export function describeScoreShortly(score: Score, language: Language): string {
  const { low, high, estimate } = score;
  const texts = summaryTexts[language];
  return low.total === null || high.total === null
    ? texts.shortOit(formatRange(low.oit, high.oit), estimate)
    : texts.shortTotal(formatRange(low.total, high.total), formatLevel(score), estimate);
}
