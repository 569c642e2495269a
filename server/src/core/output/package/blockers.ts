import type { CheckResult } from '../../analysis/check-result';
import type { CheckedFinding } from '../../findings/finding';

/** What keeps an export a draft. */
export interface Blockers {
  readonly errors: readonly CheckedFinding[];
  /** Errors that a comment silences without a reason. */
  readonly silenced: readonly CheckedFinding[];
}

/** Gives every error, and every one that a comment silences without a reason, by position. */
export function findBlockers({ findings, silenced }: Pick<CheckResult, 'findings' | 'silenced'>): Blockers {
  return {
    errors: findings.filter(isError),
    silenced: silenced.flatMap(({ finding, suppression }) => (isError(finding) && !suppression.isReasoned ? [finding] : [])),
  };
}

/** Gives whether anything does. */
export function isBlocked({ errors, silenced }: Blockers): boolean {
  return errors.length + silenced.length > 0;
}

const isError = ({ severity }: CheckedFinding) => severity === 'error';
