import {
  builtInProfiles,
  type CheckOptions,
  type CivilDate,
  checkBytes,
  countFile,
  createCatalog,
  createCheckSubject,
  type FileCounts,
  type OwnProfile,
  type ReportedFile,
  type ReportForm,
} from '../core';
import { createReportForm, type ReportSetup, toReportedFile } from './create-report';
import { CommandFailure } from './failure';
import { createFolderLists } from './folder-files';
import { readBytes } from './shared-options';

/** What the check of a file and its report depend on; plain data, which other threads can be given. */
export interface CheckSetup extends ReportSetup {
  readonly own: readonly OwnProfile[];
  readonly today: CivilDate;
  readonly withLinks: boolean;
}

/** A file's part of the report and what it adds to the summary, or why there is none. */
export type FileReport = { readonly failure: string } | (FileCounts & { readonly formatted: string });

/** Makes the form of the report. */
export function createCheckForm(setup: CheckSetup): ReportForm {
  return createReportForm(createCheckSubject(setup), setup);
}

/** Makes what reads and checks files. */
export function createFileCheck(setup: CheckSetup): (path: string) => Promise<FileReport> {
  const { own, severities, today, language } = setup;
  const options: CheckOptions = { catalog: createCatalog(builtInProfiles, own), severities, today };
  const form = createCheckForm(setup);
  const listFiles = createFolderLists();
  return async (path) => {
    try {
      const bytes = await readBytes(path, language);
      return reportFile(toReportedFile(path, checkBytes(bytes, { ...options, files: await listFiles(path) })), form);
    } catch (error) {
      if (error instanceof CommandFailure) return { failure: error.message };
      throw error;
    }
  };
}

/** Gives what a checked file comes to. */
export function reportFile(file: ReportedFile, form: ReportForm): FileReport {
  return { formatted: form.formatFile(file), ...countFile(file) };
}
