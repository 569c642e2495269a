import { addFile, type CheckReportForm, countFile, emptySummary } from '../../server/src/core/output/report/check-summary';
import type { CheckedFile } from '../../server/src/core/output/report/checked-file';
import type { LinksOfFile, LinksReportForm } from '../../server/src/core/output/report/links/link-report';
import { createReportJoiner, type ReportForm } from '../../server/src/core/output/report/report-form';
import { addLinks, emptyLinksSummary } from '../../server/src/core/submission/links/link-summary';

/** Puts the report on checked files together, as the command line writes it. */
export function formatCheckReport(form: CheckReportForm, files: readonly CheckedFile[]): string {
  const summary = files.reduce((sum, file) => addFile(sum, countFile(file)), emptySummary);
  return formatReport(form, files, summary);
}

/** The same on links. */
export function formatLinksReport(form: LinksReportForm, files: readonly LinksOfFile[]): string {
  return formatReport(form, files, { ...files.reduce((sum, { links }) => addLinks(sum, links), emptyLinksSummary), isInterrupted: false });
}

function formatReport<File, Summary>(form: ReportForm<File, Summary>, files: readonly File[], summary: Summary): string {
  const joiner = createReportJoiner(form);
  const parts = files.map((file) => joiner.join(form.formatFile(file)));
  return [form.start, ...parts, form.formatEnd(summary, joiner.isEmpty)].join('');
}
