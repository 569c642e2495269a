import { addCounts, countFindings, type FindingCounts } from '../../findings/finding';
import type { CheckedFile } from './checked-file';
import type { ReportForm } from './report-form';

/** What a report says of all files together. */
export interface CheckSummary {
  readonly files: number;
  readonly counts: FindingCounts;
  /** Findings that comments silence. */
  readonly silenced: FindingCounts;
  /** The check was ended before every file was checked. */
  readonly isInterrupted: boolean;
}

/** The form of a report on checks. */
export type CheckReportForm = ReportForm<CheckedFile, CheckSummary>;

/** What a file adds to the summary. */
export type FileCounts = Pick<CheckSummary, 'counts' | 'silenced'>;

const none: FindingCounts = { errors: 0, warnings: 0, infos: 0 };

/** The summary of no files. */
export const emptySummary: CheckSummary = { files: 0, counts: none, silenced: none, isInterrupted: false };

/** Counts the findings of a file. */
export function countFile({ result }: CheckedFile): FileCounts {
  return { counts: result.counts, silenced: countFindings(result.silenced.map(({ finding }) => finding)) };
}

/** Gives the summary with one more file. */
export function addFile(summary: CheckSummary, { counts, silenced }: FileCounts): CheckSummary {
  return {
    ...summary,
    files: summary.files + 1,
    counts: addCounts([summary.counts, counts]),
    silenced: addCounts([summary.silenced, silenced]),
  };
}
