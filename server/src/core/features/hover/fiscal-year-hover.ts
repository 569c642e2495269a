import { describeReturning } from '../../profile/profile-facts';
import { profileTexts } from '../../profile/profile-texts';
import { parseDate } from '../../thai/date';
import { toArabicDigits } from '../../thai/digits';
import { eraOffset } from '../../thai/era';
import { fiscalYearMonths } from '../../thai/month-index';
import { formatMonths } from '../eras';
import { escapeMarkdown } from '../markdown';
import { describeDay, describeDeadlines } from './days';
import { group, type HoverPlace, type HoverSource, row } from './hover';
import { hoverTexts } from './hover-texts';

/** `fiscalYear` of the file: from when to when it is, and its days with how far off they are. */
export const fiscalYearHover: HoverSource = (place) => {
  const { path, role, text, language, result } = place;
  if (path.length !== 1 || path[0] !== 'fiscalYear') return null;
  const typed = role === 'value' ? text : String(result.judged.analysis.submission?.fiscalYear?.value ?? '');
  const year = Number(/^2[4-6]\d\d$/.exec(toArabicDigits(typed.trim()))?.[0]);
  if (!year) return null;
  const texts = hoverTexts[language];
  const { from, to } = fiscalYearMonths(year);
  const span = (era: 'buddhist' | 'christian') => escapeMarkdown(formatMonths(from, to, language, era));
  return {
    heading: `**${texts.fiscalYear} ${year}** (${texts.eras.christian} ${year - eraOffset})`,
    rows: [...(['buddhist', 'christian'] as const).flatMap((era) => row(texts.eras[era], span(era))), ...describeWindow(place, year)],
  };
};

/** The days of the list of items and of the file, and what returns, where they are of this year. */
function describeWindow(place: HoverPlace, year: number): string[] {
  const { profile, today, language } = place;
  if (profile?.fiscalYear !== year) return [];
  const words = profileTexts[language];
  const show = (date: string) => {
    const day = parseDate(date)?.date;
    return day ? describeDay(day, today, language) : date;
  };
  const { window, deadlines = [], duties = [] } = profile;
  return [
    ...(window ? [escapeMarkdown(words.window(show(window.opens), show(window.closes)))] : []),
    ...row(hoverTexts[language].deadline, describeDeadlines(place).join(' · ')),
    ...group(
      escapeMarkdown(words.deadlines),
      deadlines.map(({ date, what }) => escapeMarkdown(`${show(date)}: ${what[language]}`)),
    ),
    ...group(
      escapeMarkdown(words.duties),
      duties.map((duty) => escapeMarkdown(describeReturning(duty, language))),
    ),
  ];
}
