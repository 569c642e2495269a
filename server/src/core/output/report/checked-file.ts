import type { CheckResult } from '../../analysis/check';

/** A file and what the check of it gave. */
export interface CheckedFile {
  /** As it is shown. */
  readonly path: string;
  readonly result: ReportedResult;
}

type ReportedResult = Pick<CheckResult, 'text' | 'findings' | 'counts' | 'silenced' | 'profile' | 'completeness' | 'score'>;

/** Keeps of a check what reports need: the tree and the submission of each of thousands of files would fill the memory. */
export function toCheckedFile(path: string, { text, findings, counts, silenced, profile, completeness, score }: CheckResult): CheckedFile {
  return { path, result: { text, findings, counts, silenced, profile, completeness, score } };
}
