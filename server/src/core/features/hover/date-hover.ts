import { lastDay } from '../../submission/approval-steps';
import { countDays, parseDate } from '../../thai/date';
import { fiscalYearOf, monthIndex } from '../../thai/month-index';
import { formatDay } from '../eras';
import { escapeMarkdown } from '../markdown';
import { type HoverPlace, type HoverSource, row } from './hover';
import { hoverTexts } from './hover-texts';

/** A date, where one is meant: in both eras, of which fiscal year, and how far off. */
export const dateHover: HoverSource = (place) => {
  const { role, text, language, today, result, profile } = place;
  const date = role === 'value' && isDate(place) ? parseDate(text)?.date : undefined;
  if (!date) return null;
  const texts = hoverTexts[language];
  const { submission } = result.judged.analysis;
  const closes = submission && !isClosing(place) ? lastDay({ submission, profile }) : null;
  return {
    heading: `**${escapeMarkdown(formatDay(date, language))}**`,
    rows: [
      ...row(texts.eras.christian, escapeMarkdown(formatDay(date, language, 'christian'))),
      ...row(texts.fiscalYear, String(fiscalYearOf(monthIndex(date.year, date.month)))),
      ...row(texts.fromToday, today && texts.daysLeft(countDays(today, date))),
      ...(closes ? [texts.beforeClosing(countDays(date, closes))] : []),
    ],
  };
};

/** `on` of a step, and the deadlines. */
function isDate({ path }: HoverPlace): boolean {
  return path.at(-1) === 'on' || (path[0] === 'deadlines' && path.length === 2);
}

function isClosing({ path }: HoverPlace): boolean {
  return path[0] === 'deadlines' && path[1] === 'closes';
}
