import { formatFinding } from '../../analysis/format-finding';
import { addCounts, type CheckedFinding } from '../../findings/finding';
import type { Language } from '../../ground/language';
import { createLineIndex, type LineIndex } from '../../ground/line-index';
import type { CheckedFile } from './checked-file';
import { toJsonText } from './json-text';
import { toCompletenessValue, toScoreValue } from './score-values';

/** The report for programs. Lines and characters are zero-based, characters UTF-16; its form is documented in the README. */
export function createJsonReport(files: readonly CheckedFile[], language: Language): string {
  const report = {
    files: files.map((file) => toFileValue(file, language)),
    summary: addCounts(files.map(({ result }) => result.counts)),
  };
  return toJsonText(report);
}

function toFileValue({ path, result }: CheckedFile, language: Language) {
  const { text, profile, completeness, score } = result;
  const lines = createLineIndex(text);
  return {
    path,
    profile: profile?.id ?? null,
    findings: result.findings.map((finding) => toFindingValue(finding, lines, language)),
    completeness: completeness && toCompletenessValue(completeness),
    score: score && toScoreValue(score),
  };
}

/** Gives a finding for programs. */
export function toFindingValue(finding: CheckedFinding, lines: LineIndex, language: Language) {
  return {
    code: finding.code,
    severity: finding.severity,
    message: formatFinding(finding, language),
    item: finding.item,
    range: lines.rangeOf(finding.span),
    fixable: finding.fix !== null,
  };
}
