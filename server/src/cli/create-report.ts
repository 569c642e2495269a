import { version } from '../../../package.json';
import { type Language, type ReportedFile, type ReportForm, type ReportSubject, reportForms, type Severities } from '../core';
import { sha256 } from '../platform/sha256';
import { toArtifactUri } from './artifact-uri';
import type { StreamedFormat } from './formats';

/** How results are reported; plain data, which other threads can be given. */
export interface ReportSetup {
  readonly format: StreamedFormat;
  readonly language: Language;
  readonly colour: boolean;
  readonly severities: Severities;
}

/** Makes the form of a report on a subject. */
export function createReportForm(subject: ReportSubject, { format, ...options }: ReportSetup): ReportForm {
  return reportForms[format](subject, { ...options, version, sha256 });
}

/** Gives what a report may say of a checked file. */
export function toReportedFile(path: string, result: Omit<ReportedFile, 'path' | 'uri' | 'links'>): ReportedFile {
  const { text, findings, silenced, profile, completeness, score } = result;
  return { path, uri: toArtifactUri(path), text, findings, silenced, profile, completeness, score, links: [] };
}
