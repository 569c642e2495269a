/** How a report is written file by file: what is written of one need not be kept. A form belongs to one report. */
export interface ReportForm<File, Summary> {
  readonly start: string;
  /** Gives what is written of a file; empty where there is nothing to say. */
  formatFile(file: File): string;
  /** What stands between two files of which something is written. */
  readonly between: string;
  /** Gives the rest; `isEmpty`: nothing was written of any file. */
  formatEnd(summary: Summary, isEmpty: boolean): string;
}

/** Puts a report together from what its form gives for the files, one by one. */
export interface ReportJoiner {
  /** Gives what is to be written for a file, of which the form gave this. */
  join(formatted: string): string;
  /** Nothing was written of any file so far. */
  readonly isEmpty: boolean;
}

/** Makes the joiner of one report. */
export function createReportJoiner({ between }: Pick<ReportForm<never, never>, 'between'>): ReportJoiner {
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
