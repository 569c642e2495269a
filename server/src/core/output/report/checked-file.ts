import type { CheckResult } from '../../analysis/check-result';

/** A file and what the check of it gave. */
export interface CheckedFile {
  /** As it is shown. */
  readonly path: string;
  readonly result: ReportedResult;
}

type ReportedResult = Pick<CheckResult, 'text' | 'findings' | 'counts' | 'silenced' | 'profile' | 'completeness' | 'score'>;
