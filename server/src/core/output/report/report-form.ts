import type { Severities } from '../../analysis/settle';
import type { Language } from '../../ground/language';
import type { Sha256 } from '../../links/ports';
import type { ReportedFile, ReportSummary } from './report';
import type { ReportSubject } from './subject';

/** How a report is written file by file. A form keeps nothing of one: any thread may write it. */
export interface ReportForm {
  readonly start: string;
  /** Gives what is written of a file; empty where there is nothing to say. */
  formatFile(file: ReportedFile): string;
  /** What stands between two files of which something is written. */
  readonly between: string;
  /** Gives the rest; `isEmpty`: nothing was written of any file. */
  formatEnd(summary: ReportSummary, isEmpty: boolean): string;
}

/** What reports depend on beside their subject. */
export interface ReportOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Of the program. */
  readonly version: string;
  /** As the user set them. */
  readonly severities: Severities;
  readonly sha256: Sha256;
}

/** Makes the form of a report. */
export type CreateReportForm = (subject: ReportSubject, options: ReportOptions) => ReportForm;

/** Puts a report together from what its form gives for the files, one by one. */
export interface ReportJoiner {
  /** Gives what is to be written for a file, of which the form gave this. */
  join(formatted: string): string;
  /** Nothing was written of any file so far. */
  readonly isEmpty: boolean;
}

/** Makes the joiner of one report. */
export function createReportJoiner({ between }: Pick<ReportForm, 'between'>): ReportJoiner {
  let isEmpty = true;
  return {
    join: (formatted) => {
      if (formatted === '') return '';
      const joined = isEmpty ? formatted : between + formatted;
      isEmpty = false;
      return joined;
    },
    get isEmpty() {
      return isEmpty;
    },
  };
}
