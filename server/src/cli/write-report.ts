import { createReportJoiner, type ReportForm } from '../core';
import type { Output } from './output';

/** Writes a report as what its form gave for the files comes in, and keeps nothing of it. `summarise` is asked at the end; null: nothing more is written. */
export async function writeReport<Summary>(
  form: Pick<ReportForm<never, Summary>, 'start' | 'between' | 'formatEnd'>,
  formatted: AsyncIterable<string>,
  summarise: () => Summary | null,
  output: Output,
): Promise<void> {
  const joiner = createReportJoiner(form);
  if (!(await output.result(form.start))) return;
  for await (const one of formatted) if (!(await output.result(joiner.join(one)))) return;
  const summary = summarise();
  if (summary !== null) await output.result(form.formatEnd(summary, joiner.isEmpty));
}
