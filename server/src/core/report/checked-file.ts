import type { CheckResult } from '../check';

/** A file and what the check of it gave. */
export interface CheckedFile {
  /** As it is shown. */
  readonly path: string;
  readonly result: Pick<CheckResult, 'text' | 'findings' | 'counts' | 'silenced' | 'profile' | 'completeness' | 'score'>;
}
