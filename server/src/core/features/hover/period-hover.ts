import { findShortfall, needsPeriod } from '../../profile/period-need';
import { describeNeed } from '../../profile/profile-facts';
import { readPeriods, sayMonthByMonth } from '../../submission/item-periods';
import { fiscalYearOf } from '../../thai/month-index';
import { countMonths, formatPeriod, type Period, parsePeriod } from '../../thai/period';
import { type Era, formatDay, formatMonthList, formatMonths } from '../eras';
import { escapeMarkdown } from '../markdown';
import { type HoverPlace, type HoverSource, pathInItem, row } from './hover';
import { hoverTexts } from './hover-texts';

/** A reporting period: how it is read, in both eras, and whether it is what the item needs. */
export const periodHover: HoverSource = (place) => {
  const { role, text, result, language } = place;
  if (role !== 'value' || !isPeriod(place)) return null;
  const { periods } = result.judged.analysis.kept.head?.facts.reading ?? {};
  const period = parsePeriod(text, periods);
  if (!period) return null;
  return {
    heading: `**${escapeMarkdown(formatPeriod(period))}**`,
    rows: [...describeStretch(period, place), ...describeFit(period, place), ...describeWish(place, language)],
  };
};

function isPeriod(place: HoverPlace): boolean {
  const keys = (pathInItem(place) ?? []).filter((step) => typeof step === 'string');
  return keys[0] === 'elements' ? keys.length === 3 && keys[2] === 'period' : keys.length === 1 && keys[0] === 'period';
}

function describeStretch(period: Period, { language }: HoverPlace): string[] {
  const texts = hoverTexts[language];
  const { kind, from, to, day } = period;
  if (kind === 'current' || kind === 'recurring') return [];
  const [first, last] = [fiscalYearOf(from), fiscalYearOf(to)];
  const date = { year: Math.floor(from / 12), month: (from % 12) + 1, day: day ?? 1 };
  const inEra = (era: Era) => escapeMarkdown(day === null ? formatMonths(from, to, language, era) : formatDay(date, language, era));
  return [
    // The heading says it already, where it is written out.
    ...(kind === 'months' || kind === 'as-of' ? [] : row(texts.eras.buddhist, inEra('buddhist'))),
    ...row(texts.eras.christian, inEra('christian')),
    ...row(texts.fiscalYear, first === last ? String(first) : `${first} - ${last}`),
    ...(kind === 'as-of' ? [] : row(texts.length, texts.months(countMonths(period)))),
  ];
}

/** Whether the periods of the item, taken together, are what it needs, and what they lack. */
function describeFit(period: Period, { listed, item, language }: HoverPlace): string[] {
  const need = listed?.period;
  const texts = hoverTexts[language];
  if (!needsPeriod(need)) return listed && !need ? [texts.noNeed] : [];
  const periods = item ? readPeriods(item) : [period];
  const shortfall = findShortfall(periods, need);
  if (!shortfall) return [need.kind === 'monthly' && !sayMonthByMonth(periods, item) ? texts.notMonthly : texts.fits];
  const { months, counted } = shortfall;
  const lack = counted ? texts.has(counted.covered, counted.needed) : texts.lacks(formatMonthList(months, language));
  return [`${texts.fitsNot}: ${escapeMarkdown(lack)}`];
}

function describeWish({ listed }: HoverPlace, language: HoverPlace['language']): string[] {
  return listed?.period ? [escapeMarkdown(describeNeed(listed.period, language))] : [];
}
