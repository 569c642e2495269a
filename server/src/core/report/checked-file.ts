import type { CheckedFinding, CheckResult } from '../check';

/** A file and what the check of it gave. */
export interface CheckedFile {
  /** As it is shown. */
  readonly path: string;
  readonly result: Pick<CheckResult, 'text' | 'findings' | 'profile' | 'completeness' | 'score'>;
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts findings by severity. */
export function countFindings(findings: readonly CheckedFinding[]): FindingCounts {
  const count = (severity: CheckedFinding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
