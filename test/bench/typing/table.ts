import { medianOf } from '../links/measure';
import { renderTable } from '../links/table';
import { type Samples, toKey } from './rounds';
import type { Row, Target } from './rows';
import type { ServerId, ServerProgram } from './servers';

/** The table, and the targets that are not met. */
export interface Result {
  readonly markdown: string;
  readonly missed: readonly string[];
}

/** Gives the medians of all rounds beside one another. */
export function renderResult(rows: readonly Row[], servers: readonly ServerProgram[], samples: Samples): Result {
  const titleOf = (id: ServerId) => servers.find((server) => server.id === id)?.title ?? id;
  const missed: string[] = [];
  const cells = rows.map((row) => {
    const figureOf = (id: ServerId) => medianOf(samples.get(toKey(row.scenario, id, row.figure)) ?? []);
    const judged = row.targets.map((target) => judge(row, target, figureOf, titleOf)).filter((one) => one !== null);
    missed.push(...judged.filter(({ holds }) => !holds).map(({ text }) => `${row.title}: ${text}`));
    const figures = servers.map(({ id }) => format(figureOf(id), row.unit));
    return [row.name, row.title, row.unit, ...figures, judged.map(({ text, holds }) => (holds ? text : `${text} ✗`)).join('; ')];
  });
  return { markdown: renderTable(['row', 'figure', 'unit', ...servers.map(({ title }) => title), 'ours beside'], cells), missed };
}

/** Null where there is nothing to compare with: the other server was not measured. */
function judge(
  { unit }: Row,
  { beside, most }: Target,
  figureOf: (id: ServerId) => number,
  titleOf: (id: ServerId) => string,
): { text: string; holds: boolean } | null {
  const ratio = beside === 'itself' ? figureOf('ours') : figureOf('ours') / figureOf(beside);
  if (Number.isNaN(ratio)) return null;
  const figure = beside === 'itself' ? format(ratio, unit) : `${ratio.toFixed(2)} of ${shorten(titleOf(beside))}`;
  return { text: `${figure} (at most ${most})`, holds: ratio <= most };
}

/** Without what stands in brackets and the version. */
function shorten(title: string): string {
  return title.replace(/ \(.*\)| \d+(\.\d+)+/g, '');
}

function format(figure: number, unit: Row['unit']): string {
  if (Number.isNaN(figure)) return '–';
  return figure.toFixed(unit === 'times' ? 2 : figure < 100 ? 1 : 0);
}
