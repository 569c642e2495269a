import { createReportJoiner, type ReportForm, type ReportSummary } from '../core';
import type { Output } from './output';

/** Writes a report as what its form gave for the files comes in, and keeps nothing of it. `summarise` is asked at the end. */
export async function writeReport(
  form: Pick<ReportForm, 'start' | 'between' | 'formatEnd'>,
  formatted: AsyncIterable<string>,
  summarise: () => ReportSummary,
  output: Output,
): Promise<void> {
  const joiner = createReportJoiner(form);
  if (!(await output.result(form.start))) return;
  for await (const one of formatted) if (!(await output.result(joiner.join(one)))) return;
  await output.result(form.formatEnd(summarise(), joiner.isEmpty));
}
