import type { Language } from '../../ground/language';
import { lastDay } from '../../submission/approval-steps';
import { type CivilDate, countDays } from '../../thai/date';
import { formatDay } from '../eras';
import { escapeMarkdown } from '../markdown';
import type { HoverPlace } from './hover';
import { hoverTexts } from './hover-texts';

/** Gives a day with how far off it is: `30 เม.ย. 2568 (อีก 12 วัน)`. */
export function describeDay(date: CivilDate, today: CivilDate | null, language: Language): string {
  const shown = formatDay(date, language);
  return today ? `${shown} (${hoverTexts[language].daysLeft(countDays(today, date))})` : shown;
}

/** Gives the file's own deadline and the last day of the answers, as far as they are known, each with the days left. */
export function describeDeadlines({ result, profile, today, language }: HoverPlace): string[] {
  const { submission } = result.judged.analysis;
  const texts = hoverTexts[language];
  const internal = submission?.deadlines.internal?.reading?.date;
  const closes = submission ? lastDay({ submission, profile }) : null;
  return [
    ...(internal ? [`${texts.internal} ${describeDay(internal, today, language)}`] : []),
    ...(closes ? [`${texts.closes} ${describeDay(closes, today, language)}`] : []),
  ].map(escapeMarkdown);
}
