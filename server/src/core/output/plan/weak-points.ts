import type { Language } from '../../ground/language';
import type { Review, ReviewedItem } from '../../review/review';
import { planTexts } from './plan-texts';
import { changeBetween, type ScoreYear } from './score-years';

/** An indicator of the assessment, whichever tool measures it. */
export interface PlannedIndicator {
  readonly id: string;
  readonly title: string;
  readonly tool: 'IIT' | 'EIT' | 'OIT';
  readonly questions: string | null;
}

/** Gives every indicator in its order: those of the surveys, then those of what is disclosed. */
export function listIndicators({ tools, indicators }: Review): PlannedIndicator[] {
  return [
    ...tools.flatMap(({ tool, indicators: own }) => own.map(({ id, title, questions }) => ({ id, title, tool, questions }))),
    ...indicators.map(({ id, title }) => ({ id, title, tool: 'OIT' as const, questions: null })),
  ];
}

/** A full score in whole hundredths. */
const full = 10_000;

/** What weak points are found in. */
export interface WeakPointSources {
  readonly review: Review;
  /** The submission of the year before. */
  readonly before: Review | null;
  readonly years: readonly ScoreYear[];
  readonly language: Language;
}

/** Gives what is known to be weak of an indicator, in words: by its scores, and by the items that lost points, each with the assessor's reason. */
export function findWeakPoints(indicator: PlannedIndicator, sources: WeakPointSources): string[] {
  return [...describeScores(indicator, sources), ...(indicator.tool === 'OIT' ? describeItems(indicator.id, sources) : [])];
}

/** Gives whether the score of an indicator is known of the year that is analysed. */
export function isScored({ id }: PlannedIndicator, { years }: Pick<WeakPointSources, 'years'>): boolean {
  return findAnalysedYear(years)?.indicators.has(id) ?? false;
}

/** The newest year whose scores were published, else the newest of all. */
export function findAnalysedYear(years: readonly ScoreYear[]): ScoreYear | null {
  return years.findLast(({ isEstimate }) => !isEstimate) ?? years.at(-1) ?? null;
}

function describeScores({ id, tool }: PlannedIndicator, { review, years, language }: WeakPointSources): string[] {
  const texts = planTexts[language];
  const year = findAnalysedYear(years);
  const points = year?.indicators.get(id);
  if (!year || !points) return [];
  const siblings = listIndicators(review).filter((each) => each.tool === tool && each.id !== id);
  const others = siblings.flatMap((each) => year.indicators.get(each.id) ?? []);
  const isLowest = points.low < full && others.length > 0 && others.every(({ low }) => low > points.low);
  const falls = years.slice(years.indexOf(year)).flatMap((now) => {
    const before = years[years.indexOf(now) - 1];
    const change = changeBetween(before?.indicators.get(id), now.indicators.get(id));
    return before && change !== null && change < 0
      ? [texts.fell(texts.year(now.fiscalYear, now.isEstimate), -change, before.fiscalYear)]
      : [];
  });
  return [...(isLowest ? [texts.lowest(texts.year(year.fiscalYear, year.isEstimate), tool)] : []), ...falls];
}

function describeItems(indicator: string, { review, before, language }: WeakPointSources): string[] {
  const texts = planTexts[language];
  const items = review.items.filter((item) => item.indicator === indicator);
  const own = items.flatMap(({ id, title, result }) => (isLoss(result?.score) ? [texts.lost(review.fiscalYear, id, title, result)] : []));
  const told = items.flatMap(({ id, title, previous }) =>
    previous && isLoss(previous.score) ? [texts.lost(previous.fiscalYear, previous.item ?? id, title, previous)] : [],
  );
  const known = new Set(items.flatMap(({ previous }) => (previous?.item ? [`${previous.fiscalYear} ${previous.item}`] : [])));
  const ofBefore = (before?.items ?? []).flatMap((item) =>
    item.indicator === indicator && isLoss(item.result?.score) && !known.has(`${before?.fiscalYear} ${item.id}`)
      ? [texts.lost(before?.fiscalYear ?? null, item.id, item.title, item.result)]
      : [],
  );
  const open = items.filter(({ isReady, result }) => !isReady && typeof result?.score !== 'number').map(({ id }) => id);
  return [...own, ...told, ...ofBefore, ...(open.length > 0 ? [texts.open(open)] : [])];
}

function isLoss(score: number | null | undefined): boolean {
  return typeof score === 'number' && score < 100;
}

/** Gives who answers for the items of an indicator that lost points or are open; where none did, for all of them. */
export function findResponsible(indicator: string, { items }: Review): string[] {
  const own = items.filter((item) => item.indicator === indicator);
  const isWeak = ({ result, previous, isReady }: ReviewedItem) =>
    isLoss(result?.score) || isLoss(previous?.score) || (!isReady && typeof result?.score !== 'number');
  const weak = own.filter(isWeak);
  return [...new Set((weak.length > 0 ? weak : own).flatMap(({ divisions }) => divisions))];
}
