import { describeSilenced, interfaceTexts } from '../../../features/interface-texts';
import type { Language } from '../../../ground/language';
import { createLineIndex } from '../../../ground/line-index';
import { describeTitle } from '../../../profile/profile-facts';
import { formatCompletenessTable } from '../completeness-table';
import { showSafely } from '../display-width';
import { remarkOn, toFindingValue } from '../finding-remarks';
import { formatRemarkLines } from '../remark-lines';
import type { ReportedFile, ReportSummary } from '../report';
import { toCompletenessValue, toScoreValue } from '../score-values';
import type { CaseFailure, Painter, Remark, ReportCase, ReportSubject, ReportSuite } from '../subject';
import { reportTexts } from '../texts';

export interface CheckSubjectOptions {
  readonly language: Language;
  /** Links were opened too. */
  readonly withLinks: boolean;
}

/** What `oit check` reports: findings, completeness and projected score. */
export function createCheckSubject({ language, withLinks }: CheckSubjectOptions): ReportSubject {
  const texts = reportTexts[language];
  const remarksOf = ({ findings }: ReportedFile) => findings.map((finding) => remarkOn(finding, language));
  return {
    name: 'oit check',
    remarksOf,
    silencedOf: ({ silenced }) =>
      silenced.map(({ finding, suppression: { reason, comment } }) => ({ ...remarkOn(finding, language), reason, comment })),
    suiteOf: (file) => createSuite(file, remarksOf(file), language),
    values: {
      list: 'files',
      of: (file) => [toFileValue(file, language)],
      atEnd: ({ counts, isInterrupted }) => ({ summary: { ...counts, ...(isInterrupted && { interrupted: true }) } }),
    },
    lines: {
      blockOf: (file, paint) => describeStanding(file, language, paint),
      atEnd: ({ files, counts, silenced, isInterrupted }: ReportSummary, paint) => [
        `${paint(texts.summary(files), 'title')}: ${[interfaceTexts(language).counts(counts), ...describeSilenced(silenced, language)].join(' ')}`,
        ...(isInterrupted ? [texts.interrupted] : []),
        withLinks ? texts.linksDisclaimer : texts.disclaimer,
      ],
    },
  };
}

function describeStanding({ path, profile, completeness, score }: ReportedFile, language: Language, paint: Painter): string[] {
  const title = paint(showSafely(path), 'title');
  if (!profile || !completeness) return [`${title}: ${reportTexts[language].nothingComputed}`];
  return [
    `${title}: ${describeTitle(profile, language)} (${profile.id})`,
    ...formatCompletenessTable(profile, completeness, score, language),
  ];
}

function toFileValue({ path, text, findings, profile, completeness, score }: ReportedFile, language: Language) {
  const lines = createLineIndex(text);
  return {
    path,
    profile: profile?.id ?? null,
    findings: findings.map((finding) => toFindingValue(finding, lines.rangeOf(finding.span), language)),
    completeness: completeness && toCompletenessValue(completeness),
    score: score && toScoreValue(score),
  };
}

/** A remark and its line, which all cases of a file know of one index of the text. */
interface WrittenRemark {
  readonly remark: Remark;
  readonly line: string;
}

/** A case for what belongs to no item, and one for every item: of the list, and where one is only found in the file, behind those. */
function createSuite(file: ReportedFile, remarks: readonly Remark[], language: Language): ReportSuite {
  const lines = formatRemarkLines(file, remarks);
  const byItem = new Map<string | null, WrittenRemark[]>([[null, []]]);
  for (const item of file.completeness?.items.keys() ?? []) byItem.set(item, []);
  for (const [index, remark] of remarks.entries()) {
    const written = { remark, line: lines[index] ?? '' };
    const others = byItem.get(remark.item);
    if (others) others.push(written);
    else byItem.set(remark.item, [written]);
  }
  const titleOf = (item: string) => file.profile?.itemById.get(item)?.title;
  const nameOf = (item: string | null) =>
    item === null ? reportTexts[language].wholeFile : [item, titleOf(item)].filter(Boolean).join(' ');
  return { cases: Array.from(byItem, ([item, written]) => createCase(file.path, nameOf(item), written)), output: [] };
}

/** Errors are failures; the rest is told. */
function createCase(group: string, name: string, written: readonly WrittenRemark[]): ReportCase {
  const others = written.filter(({ remark }) => remark.severity !== 'error');
  return { group, name, elapsed: null, failure: findFailure(written), skipped: null, output: others.map(({ line }) => line) };
}

function findFailure(written: readonly WrittenRemark[]): CaseFailure | null {
  const errors = written.filter(({ remark }) => remark.severity === 'error');
  const [first] = errors;
  if (!first) return null;
  const more = errors.length > 1 ? ` (+${errors.length - 1})` : '';
  return { type: first.remark.code ?? '', message: first.remark.message + more, lines: errors.map(({ line }) => line) };
}
