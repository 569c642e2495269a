import { formatFinding } from '../../analysis/format-finding';
import { describeSilenced, interfaceTexts } from '../../features/interface-texts';
import type { CheckedFinding } from '../../findings/finding';
import type { Language } from '../../ground/language';
import { createLineIndex } from '../../ground/line-index';
import { describeTitle } from '../../profile/profile-facts';
import type { CheckReportForm } from './check-summary';
import type { CheckedFile } from './checked-file';
import { formatCompletenessTable } from './completeness-table';
import { showSafely } from './display-width';
import { paint } from './paint';
import { reportTexts } from './texts';

export interface TextReportOptions {
  readonly language: Language;
  readonly colour?: boolean;
  /** Links were opened too. */
  readonly withLinks?: boolean;
}

/** The report for people: of each file its findings, then its completeness table; then a summary. */
export function createTextForm({ language, colour = false, withLinks = false }: TextReportOptions): CheckReportForm {
  const texts = reportTexts[language];
  const title = (text: string) => paint(showSafely(text), 'title', colour);
  return {
    start: '',
    formatFile: (file) =>
      [formatFindingLines(file, { language, colour }), describeCompleteness(file, language, title)]
        .filter((lines) => lines.length > 0)
        .map(formatBlock)
        .join('\n'),
    between: '\n',
    formatEnd: ({ files, counts, silenced, isInterrupted }, isEmpty) => {
      const parts = [interfaceTexts(language).counts(counts), ...describeSilenced(silenced, language)];
      const summary = [
        `${title(texts.summary(files))}: ${parts.join(' ')}`,
        ...(isInterrupted ? [texts.interrupted] : []),
        withLinks ? texts.linksDisclaimer : texts.disclaimer,
      ];
      return (isEmpty ? '' : '\n') + formatBlock(summary);
    },
  };
}

function formatBlock(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/** Gives a line `file:line:column: severity: code: message` of every finding; lines and UTF-16 columns count from 1. */
export function formatFindingLines(
  { path, result }: { readonly path: string; readonly result: Pick<CheckedFile['result'], 'text' | 'findings'> },
  { language, colour = false }: TextReportOptions,
): string[] {
  const lines = createLineIndex(result.text);
  return result.findings.map((finding) => {
    const { line, character } = lines.positionAt(finding.span.start);
    return `${showSafely(path)}:${line + 1}:${character + 1}: ${describeFinding(finding, language, colour)}`;
  });
}

function describeFinding(finding: CheckedFinding, language: Language, colour: boolean): string {
  return `${paint(finding.severity, finding.severity, colour)}: ${finding.code}: ${showSafely(formatFinding(finding, language))}`;
}

function describeCompleteness({ path, result }: CheckedFile, language: Language, title: (text: string) => string): string[] {
  const { profile, completeness, score } = result;
  if (!profile || !completeness) return [`${title(path)}: ${reportTexts[language].nothingComputed}`];
  return [
    `${title(path)}: ${describeTitle(profile, language)} (${profile.id})`,
    ...formatCompletenessTable(profile, completeness, score, language),
  ];
}
