import type { CheckResult, Language } from '../../server/src/core';
import { reportForms } from '../../server/src/core/output/report/forms';
import {
  addFile,
  addOpenedFile,
  countFile,
  emptySummary,
  type ReportedFile,
  type ReportSummary,
} from '../../server/src/core/output/report/report';
import { createReportJoiner, type ReportForm, type ReportOptions } from '../../server/src/core/output/report/report-form';
import { createCheckSubject } from '../../server/src/core/output/report/subjects/check';
import { createLinksSubject } from '../../server/src/core/output/report/subjects/links';
import { sha256 } from '../../server/src/platform/sha256';

export type FormName = keyof typeof reportForms;
export const formNames = Object.keys(reportForms) as readonly FormName[];

interface Options extends Partial<ReportOptions> {
  readonly form: FormName;
  readonly language: Language;
  /** Of what the summary says beside its counts. */
  readonly summary?: Partial<ReportSummary>;
}

const usual = { colour: false, version: '1.2.3', severities: new Map(), sha256 };

/** Puts the report on checked files together, as the command line writes it. */
export function formatCheckReport({ form, summary, ...options }: Options, files: readonly ReportedFile[]): string {
  const subject = createCheckSubject({ language: options.language, withLinks: false });
  const counted = files.reduce((sum, file) => addFile(sum, countFile(file)), emptySummary);
  return formatReport(reportForms[form](subject, { ...usual, ...options }), files, { ...counted, ...summary });
}

/** The same on links. */
export function formatLinksReport({ form, summary, ...options }: Options, files: readonly ReportedFile[]): string {
  const subject = createLinksSubject({ language: options.language, now: 0 });
  const counted = files.reduce((sum, file) => addOpenedFile(sum, file, null), emptySummary);
  return formatReport(reportForms[form](subject, { ...usual, ...options }), files, { ...counted, ...summary });
}

function formatReport(form: ReportForm, files: readonly ReportedFile[], summary: ReportSummary): string {
  const joiner = createReportJoiner(form);
  const parts = files.map((file) => joiner.join(form.formatFile(file)));
  return [form.start, ...parts, form.formatEnd(summary, joiner.isEmpty)].join('');
}

/** Gives what a report may say of a checked text. */
export function toReported(path: string, result: CheckResult): ReportedFile {
  const { text, findings, silenced, profile, completeness, score } = result;
  return {
    path,
    uri: encodeURIComponent(path.replace(/\p{Cs}/gu, '\ufffd')),
    text,
    findings,
    silenced,
    profile,
    completeness,
    score,
    links: [],
  };
}
