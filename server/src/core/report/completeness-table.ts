import type { Language } from '../messages/messages';
import type { Profile } from '../profile/profile';
import type { Completeness, Count } from '../score/completeness';
import { formatHundredths, type Score } from '../score/score';
import { displayWidth, padLeft, padRight } from './display-width';
import { computeLostPoints } from './lost-points';
import { reportTexts } from './texts';

type Row = readonly string[];

/** Gives the lines of the completeness table: sub-indicators under their indicators, the whole, and the projected total. */
export function formatCompletenessTable(profile: Profile, completeness: Completeness, score: Score | null, language: Language): string[] {
  const texts = reportTexts[language];
  const scoreColumn = score?.estimate ? texts.columns.estimate : texts.columns.score;
  const header = [texts.columns.part, texts.columns.ready, ...(score ? [scoreColumn, texts.columns.lost] : [])];
  const lost = score && computeLostPoints(profile, score);
  const row = (title: string, count: Count | undefined, points: number | undefined, missing: number | undefined): Row => [
    title,
    `${count?.ready ?? 0}/${count?.total ?? 0}`,
    ...(score ? [formatHundredths(points ?? 0), missing === undefined ? '' : formatHundredths(missing)] : []),
  ];
  const rows = profile.indicators.flatMap((indicator) => [
    row(
      `${texts.indicator} ${indicator.id} ${indicator.title}`,
      completeness.indicators.get(indicator.id),
      score?.indicators.get(indicator.id),
      undefined,
    ),
    ...indicator.subIndicators.map(({ id, title }) =>
      row(`  ${id} ${title}`, completeness.subIndicators.get(id), score?.subIndicators.get(id), lost?.get(id)),
    ),
  ]);
  const whole = row(texts.whole, completeness, score?.oit, lost ? [...lost.values()].reduce((sum, points) => sum + points, 0) : undefined);
  return [...alignRows([header, ...rows, whole]), ...describeTotal(score, language)];
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
  if (score.total === null) return [texts.noTotal];
  return [(score.estimate ? texts.estimatedTotal : texts.total)(formatHundredths(score.total), score.level)];
}
