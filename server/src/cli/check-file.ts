import {
  builtInProfiles,
  type CheckedFile,
  type CheckOptions,
  type CheckReportForm,
  type CivilDate,
  checkBytes,
  countFile,
  createCatalog,
  createJsonForm,
  createJsonLinesForm,
  createTextForm,
  type FileCounts,
  type Language,
  type OwnProfile,
  type Severity,
} from '../core';
import { CommandFailure } from './failure';
import type { CheckReportFormat } from './formats';
import { readBytes } from './shared-options';

/** What the check of a file and its report depend on; plain data, which other threads can be given. */
export interface CheckSetup extends CheckFormat {
  readonly own: readonly OwnProfile[];
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly today: CivilDate;
}

/** How checks are reported. */
export interface CheckFormat {
  readonly format: CheckReportFormat;
  readonly language: Language;
  readonly colour: boolean;
  readonly withLinks: boolean;
}

/** A file's part of the report and what it adds to the summary, or why there is none. */
export type FileReport = { readonly failure: string } | (FileCounts & { readonly formatted: string });

/** Makes the form of the report. */
export function createCheckForm(format: CheckFormat): CheckReportForm {
  const { language } = format;
  switch (format.format) {
    case 'text':
      return createTextForm(format);
    case 'json':
      return createJsonForm(language);
    case 'jsonl':
      return createJsonLinesForm(language);
  }
}

/** Makes what reads and checks files. */
export function createFileCheck(setup: CheckSetup): (path: string) => Promise<FileReport> {
  const { own, severities, today, language } = setup;
  const options: CheckOptions = { catalog: createCatalog(builtInProfiles, own), severities, today };
  const form = createCheckForm(setup);
  return async (path) => {
    try {
      return reportFile({ path, result: checkBytes(await readBytes(path, language), options) }, form);
    } catch (error) {
      if (error instanceof CommandFailure) return { failure: error.message };
      throw error;
    }
  };
}

/** Gives what a checked file comes to. */
export function reportFile(file: CheckedFile, form: CheckReportForm): FileReport {
  return { formatted: form.formatFile(file), ...countFile(file) };
}
