import type { CheckResult } from '../../analysis/check-result';
import type { Language } from '../../ground/language';
import type { Sha256 } from '../../links/ports';
import { confidenceOf, type Profile } from '../../profile/profile';
import { describeTitle } from '../../profile/profile-facts';
import type { ApprovalStep, DivisionEntry, Item, Read, Submission, TypedScores, TypedToolScore } from '../../submission/submission';
import { type CivilDate, type DateReading, formatDate } from '../../thai/date';
import { formatPeriod, type Period } from '../../thai/period';
import { toCompletenessValue, toScoreValue } from '../report/score-values';
import type { EvidenceFile } from './evidence-files';
import { type ListedItem, listItems } from './listed-item';
import { listSuppressions } from './suppression-table';
import { packageTexts } from './texts';
import { readTypedAnswers, type TypedAnswer } from './typed-answer';

/** Version of the package's JSON: `package` in `schemas/package.schema.json`. */
const packageVersion = 2;

export interface SourceValue {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a package says of the file beside what its check gave. */
export interface PackageFacts {
  readonly source: SourceValue;
  readonly day: CivilDate;
  readonly evidence: readonly EvidenceFile[];
  readonly draft: boolean;
  readonly language: Language;
  readonly sha256: Sha256;
}

/** Gives what `submission.json` holds, by `schemas/package.schema.json`. Internal notes are not in it. */
export function createPackageValue(result: CheckResult, facts: PackageFacts) {
  const { source, day, draft, language } = facts;
  const texts = packageTexts[language];
  return {
    package: packageVersion,
    draft,
    day: formatDate(day),
    language,
    notice: draft ? `${texts.draftNotice} ${texts.notice}` : texts.notice,
    source: { ...source, readable: result.submission !== null },
    profile: result.profile && toProfileValue(result.profile),
    submission: result.submission && toSubmissionValue(result, result.submission, facts),
    findings: { ...result.counts, byCode: countByCode(result.findings) },
    suppressions: listSuppressions(result).map(({ isReasoned, ...listed }) => ({ ...listed, reasoned: isReasoned })),
    completeness: result.completeness && toCompletenessValue(result.completeness),
    score: result.score && toScoreValue(result.score),
  };
}

/** What `submission.json` holds. */
export type PackageValue = ReturnType<typeof createPackageValue>;

function toProfileValue(profile: Profile) {
  const { id, fiscalYear, confidence } = profile;
  return { id, title: describeTitle(profile, 'th'), titleEn: describeTitle(profile, 'en'), fiscalYear, confidence: confidence.level };
}

function countByCode(findings: readonly { readonly code: string }[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toSubmissionValue(result: CheckResult, submission: Submission, { evidence, sha256 }: PackageFacts) {
  const typedOf = readTypedAnswers(result);
  const filesOf = (id: string) => evidence.filter(({ item }) => item === id).map((file) => toEvidenceValue(file, sha256));
  const { agency, deadlines, surveys, headcount } = submission;
  return {
    formatVersion: submission.formatVersion?.value ?? null,
    fiscalYear: submission.fiscalYear?.value ?? null,
    profile: submission.profile?.value ?? null,
    agency: {
      name: agency.name?.value ?? null,
      website: agency.website?.value ?? null,
      otherSites: agency.otherSites.map(({ value }) => value),
      contact: agency.contact?.value ?? null,
      itapUsers: { supervisor: agency.itapUsers.supervisor?.value ?? null, administrator: agency.itapUsers.administrator?.value ?? null },
    },
    deadlines: { internal: toDateValue(deadlines.internal), closes: toDateValue(deadlines.closes) },
    items: listItems(result).map((listed) => ({
      ...toItemValue(listed, result.profile),
      evidence: listed.item ? filesOf(listed.id) : [],
      typed: toTypedValue(typedOf(listed.item)),
    })),
    surveys: Object.entries(surveys).flatMap(([tool, groups]) => groups.map(({ key, count }) => ({ tool, group: key, count }))),
    headcount: headcount.map(({ key, count, divisions }) => ({
      group: key,
      count,
      divisions: divisions.map((division) => ({ division: division.key, count: division.count })),
    })),
    scores: toScoresValue(submission.scores),
  };
}

function toScoresValue({ IIT, EIT, previous }: TypedScores) {
  return {
    IIT: toToolValue(IIT),
    EIT: toToolValue(EIT),
    previous: previous && {
      ...previous,
      ...{ IIT: toToolValue(previous.IIT), EIT: toToolValue(previous.EIT), OIT: toToolValue(previous.OIT) },
    },
  };
}

function toToolValue({ score, indicators }: TypedToolScore) {
  return { score, indicators: indicators.map(({ key, score: own }) => ({ indicator: key, score: own })) };
}

function toItemValue({ id, expected, item, state, subIndicator }: ListedItem, profile: Profile | null) {
  const period = item?.periods[0];
  return {
    id,
    typedId: item?.key ?? null,
    title: expected?.title ?? null,
    responsible: { divisions: expected?.divisions ?? [], compiledBy: expected?.compiledBy ?? null },
    confidence: expected && profile ? confidenceOf(profile, expected) : null,
    subIndicator,
    state,
    answer: item?.answer?.value ?? null,
    urls: (item?.urls ?? []).map(({ value, note }) => ({ url: value, note })),
    description: item?.description?.value.trim() ?? null,
    divisions: (item?.divisions ?? []).map(toDivisionValue),
    period: period ? toPeriodValue(period) : null,
    periods: (item?.periods ?? []).map(toPeriodValue),
    elements: toElementValues(item, expected),
    approval: item?.approval
      ? {
          reported: toStepValue(item.approval.reported),
          approved: toStepValue(item.approval.approved),
          published: toStepValue(item.approval.published),
        }
      : null,
    verified: toStepValue(item?.verified ?? null),
    result: item?.result ? { score: item.result.score, remark: item.result.remark } : null,
    sameAs: item?.sameAs?.value ?? null,
  };
}

/** The profile's elements in its order, absent ones too, then what else is typed. */
function toElementValues(item: Item | null, expected: ListedItem['expected']) {
  const known = expected?.elements ?? [];
  const typed = new Map((item?.elements ?? []).map((element) => [element.id, element]));
  const others = [...typed.keys()].filter((id) => !known.some((element) => element.id === id));
  return [
    ...known.map(({ id, label, divisions = [] }) => ({ id, label, divisions })),
    ...others.map((id) => ({ id, label: null, divisions: [] })),
  ].map(({ id, label, divisions }) => {
    const element = typed.get(id);
    return {
      id,
      label,
      responsible: divisions,
      shown: element?.shown ?? 'absent',
      url: element?.url?.value ?? null,
      reason: element?.reason ?? null,
      divisions: (element?.divisions ?? []).map(toDivisionValue),
      period: element?.period ? toPeriodValue(element.period) : null,
      note: element?.note ?? null,
    };
  });
}

function toDivisionValue({ value, reading }: DivisionEntry) {
  return { typed: value, name: reading?.kind === 'known' ? reading.name : null };
}

function toPeriodValue({ value, reading }: Read<Period>) {
  return { typed: value, canonical: reading && formatPeriod(reading) };
}

function toStepValue(step: ApprovalStep | null) {
  return step && { by: step.by?.value ?? null, on: toDateValue(step.on) };
}

function toDateValue(date: Read<DateReading> | null) {
  return date && { typed: date.value, canonical: date.reading && formatDate(date.reading.date) };
}

function toEvidenceValue({ typed, packed, problem }: EvidenceFile, sha256: Sha256) {
  const inPackage = packed && { path: `data/evidence/${packed.name}`, bytes: packed.bytes.length, sha256: sha256(packed.bytes) };
  return { typed, packed: inPackage, problem };
}

function toTypedValue({ answer, urls, description, item }: TypedAnswer) {
  return answer === null && urls.length === 0 && description === null && item === null ? null : { answer, urls, description, item };
}
