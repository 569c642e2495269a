import { formatFinding } from '../../analysis/format-finding';
import type { CheckedFinding, FindingCounts } from '../../findings/finding';
import type { Language } from '../../ground/language';
import { createLineIndex, type LineIndex } from '../../ground/line-index';
import type { CheckReportForm, CheckSummary } from './check-summary';
import type { CheckedFile } from './checked-file';
import { toJsonBlock, toJsonLine } from './json-text';
import { toCompletenessValue, toScoreValue } from './score-values';

/** The report for programs. Lines and characters are zero-based, characters UTF-16; its form is documented in the README. */
export function createJsonForm(language: Language): CheckReportForm {
  return {
    start: '{\n  "files": [',
    formatFile: (file) => `\n    ${toJsonBlock(toFileValue(file, language), 2)}`,
    between: ',',
    formatEnd: (summary, isEmpty) => `${isEmpty ? '' : '\n  '}],\n  "summary": ${toJsonBlock(toSummaryValue(summary), 1)}\n}\n`,
  };
}

/** The same line by line: each file is a value of its own, and so is the summary at the end. */
export function createJsonLinesForm(language: Language): CheckReportForm {
  return {
    start: '',
    formatFile: (file) => `${toJsonLine(toFileValue(file, language))}\n`,
    between: '',
    formatEnd: (summary) => `${toJsonLine({ summary: toSummaryValue(summary) })}\n`,
  };
}

function toSummaryValue({ counts, isInterrupted }: CheckSummary): FindingCounts & { readonly interrupted?: true } {
  return { ...counts, ...(isInterrupted && { interrupted: true }) };
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
