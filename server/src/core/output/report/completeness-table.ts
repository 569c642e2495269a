import { type Completeness, type Count, itemsInState } from '../../analysis/score/completeness';
import { computeLostPoints } from '../../analysis/score/lost-points';
import { formatLevel, formatRange, type Projection, type Score } from '../../analysis/score/score';
import { interfaceTexts } from '../../features/interface-texts';
import { describeSurveyScores } from '../../features/summary/summary-words';
import type { Language } from '../../ground/language';
import type { Profile } from '../../profile/profile';
import { displayWidth, padLeft, padRight } from './display-width';
import { reportTexts } from './texts';

type Row = readonly string[];

/** Gives the lines of the completeness table: sub-indicators under their indicators, the whole, and the projected total. */
export function formatCompletenessTable(profile: Profile, completeness: Completeness, score: Score | null, language: Language): string[] {
  const texts = reportTexts[language];
  const scoreColumn = score?.estimate ? texts.columns.estimate : texts.columns.score;
  const header = [texts.columns.part, texts.columns.ready, ...(score ? [scoreColumn, texts.columns.lost] : [])];
  const most = score && computeLostPoints(profile, score.low);
  const least = score && computeLostPoints(profile, score.high);
  const range = (pointsOf: (projection: Projection) => number | undefined) =>
    score ? formatRange(pointsOf(score.low) ?? 0, pointsOf(score.high) ?? 0) : '';
  const row = (title: string, count: Count | undefined, points: string, missing: string): Row => [
    title,
    `${count?.ready ?? 0}/${count?.total ?? 0}`,
    ...(score ? [points, missing] : []),
  ];
  const rows = profile.indicators.flatMap((indicator) => [
    row(
      `${texts.indicator} ${indicator.id} ${indicator.title}`,
      completeness.indicators.get(indicator.id),
      range(({ indicators }) => indicators.get(indicator.id)),
      '',
    ),
    ...indicator.subIndicators.map(({ id, title }) =>
      row(
        `  ${id} ${title}`,
        completeness.subIndicators.get(id),
        range(({ subIndicators }) => subIndicators.get(id)),
        formatRange(least?.get(id) ?? 0, most?.get(id) ?? 0),
      ),
    ),
  ]);
  const lostInAll = formatRange(sumOf(least), sumOf(most));
  const whole = row(
    texts.whole,
    completeness,
    range(({ oit }) => oit),
    lostInAll,
  );
  return [
    ...alignRows([header, ...rows, whole]),
    ...describeRisk(completeness, language),
    ...(score ? describeSurveyScores(score, language) : []),
    ...describeTotal(score, language),
  ];
}

function sumOf(points: ReadonlyMap<string, number> | null): number {
  return [...(points?.values() ?? [])].reduce((sum, each) => sum + each, 0);
}

function describeRisk(completeness: Completeness, language: Language): string[] {
  const ids = itemsInState(completeness, 'at-risk');
  return ids.length === 0 ? [] : [interfaceTexts(language).atRisk(ids.length, ids)];
}

/** The first column to the left, the numbers to the right. */
function alignRows(rows: readonly Row[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  const align = (cell: string, column: number) => (column === 0 ? padRight(cell, widths[0] ?? 0) : padLeft(cell, widths[column] ?? 0));
  return rows.map((row) => row.map(align).join('  ').trimEnd());
}

function describeTotal(score: Score | null, language: Language): string[] {
  const texts = reportTexts[language];
  if (!score) return [texts.noScoring];
  const { low, high, estimate } = score;
  if (low.total === null || high.total === null) return [texts.noTotal];
  return [(estimate ? texts.estimatedTotal : texts.total)(formatRange(low.total, high.total), formatLevel(score))];
}
