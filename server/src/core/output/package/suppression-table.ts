import type { CheckResult } from '../../analysis/check-result';
import type { Suppression } from '../../analysis/suppression';
import type { Language } from '../../ground/language';
import { packageTexts } from './texts';

/** A suppression and how much it silences. */
export interface ListedSuppression extends Pick<Suppression, 'code' | 'scope' | 'reason' | 'isReasoned'> {
  /** One-based. */
  readonly line: number;
  readonly findings: number;
  readonly errors: number;
}

/** Lists every code that a comment of the file suppresses, in its order. */
export function listSuppressions({ suppressions, silenced }: CheckResult): ListedSuppression[] {
  const findings = new Map<Suppression, number>();
  const errors = new Map<Suppression, number>();
  for (const { finding, suppression } of silenced) {
    findings.set(suppression, (findings.get(suppression) ?? 0) + 1);
    if (finding.severity === 'error') errors.set(suppression, (errors.get(suppression) ?? 0) + 1);
  }
  return suppressions.map((suppression) => {
    const { code, scope, reason, isReasoned, line } = suppression;
    const counts = { findings: findings.get(suppression) ?? 0, errors: errors.get(suppression) ?? 0 };
    return { line: line + 1, scope, code, reason, isReasoned, ...counts };
  });
}

/** Gives the rows of the table of suppressions. A draft says so in every row. */
export function createSuppressionTable(suppressions: readonly ListedSuppression[], draft: boolean, language: Language): string[][] {
  const texts = packageTexts[language];
  const mark = draft ? [texts.draftMark] : [];
  const rows = suppressions.map(({ line, scope, code, reason, isReasoned, findings, errors }) => [
    String(line),
    code,
    texts.scopes[scope],
    isReasoned ? reason : `${texts.noReason} ${reason}`.trimEnd(),
    String(findings),
    String(errors),
  ]);
  return [texts.suppressionColumns, ...rows].map((row) => [...mark, ...row]);
}
