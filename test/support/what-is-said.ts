import { createHash } from 'node:crypto';
import {
  type CheckResult,
  type CivilDate,
  checkBytes,
  createSkeleton,
  describeConfidence,
  describeDays,
  describeDuty,
  describePackage,
  describePlan,
  describeRow,
  describeTitle,
  findCodeActions,
  findCompletions,
  findDocumentSymbols,
  findHover,
  findInlayHints,
  findItemCodeLenses,
  findItemRefactorings,
  findWhatToCompare,
  formatActionTitle,
  formatSubmission,
  type Language,
  listDuties,
  occurrences,
  type Profile,
  type ProfileCatalog,
  reviewSubmission,
  summarizeSubmission,
  titleOfDuty,
} from '../../server/src/core';
import { createOnce } from '../../server/src/core/ground/once';
import { describeProfile } from '../../server/src/core/profile/profile-facts';
import { formatCheckReport, toReported } from './reports';

const languages: readonly Language[] = ['th', 'en'];
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const today: CivilDate = { year: 2568, month: 4, day: 10 };

/** What one part of the product says, computed only when it is asked for. */
export type Saying = readonly [part: string, say: () => string];

/**
 * Gives all that the product says of a submission, in both languages, part by part, without places: findings, hovers, completions, edits,
 * tree, review, reports and the tables of the package; not the source that is packed beside them. What is dear to compute comes last.
 */
export function sayOfSubmission(text: string, catalog: ProfileCatalog): readonly Saying[] {
  const bytes = new TextEncoder().encode(text);
  const check = createOnce(() => checkBytes(bytes, { catalog, today }));
  const cursors = findCursors(text);
  const inBoth = (say: (language: Language, result: CheckResult) => unknown) => () =>
    withoutPlaces(languages.map((each) => say(each, check())));
  return [
    ['text report', inBoth((language, result) => formatCheckReport({ form: 'text', language }, [toReported('a', result)]))],
    ['JSON report', inBoth((language, result) => JSON.parse(formatCheckReport({ form: 'json', language }, [toReported('a', result)])))],
    ['summary', inBoth((language, result) => summarizeSubmission(result, language))],
    ['rows', inBoth((language, result) => sayRows(result, language))],
    ['review', inBoth((language, result) => reviewSubmission(result, language))],
    ['plan', inBoth((language, result) => describePlan(result, null, language))],
    ['package', inBoth((language, result) => pack(bytes, result, language))],
    ['symbols', inBoth((_, result) => findDocumentSymbols(result))],
    ['lenses', inBoth((language, result) => findItemCodeLenses(result, language))],
    ['hints', inBoth((language, result) => findInlayHints(result, { start: 0, end: text.length }, language))],
    ['format', inBoth((_, result) => formatSubmission(result).map(({ newText }) => newText))],
    ['hovers', inBoth((language, result) => cursors.map((at) => findHover(result, at, { language, now: 0 })?.markdown))],
    ['edits', inBoth((language, result) => cursors.map((at) => sayEdits(result, at, language)))],
    ['completions', inBoth((language, result) => cursors.map((at) => findCompletions(result, at, language, today)))],
  ];
}

function sayRows(result: CheckResult, language: Language): unknown {
  const rows = [null, ...(result.profile?.items ?? []).map(({ id }) => id)];
  return rows.map((row) => describeRow(result, row, language));
}

/** Gives all that it says of a list by itself: where it is offered, listed, begun from, and compared with the manual. */
export function sayOfList(profile: Profile, base: Profile): readonly Saying[] {
  const agency = { agencyName: 'หน่วยงาน', website: 'https://every.example' };
  const inBoth = (say: (language: Language) => unknown) => () => withoutPlaces(languages.map(say));
  return [
    [
      'profiles',
      inBoth((language) => [
        profile.id,
        profile.items.length,
        describeTitle(profile, language),
        describeConfidence(profile, language),
        describeDays(profile, language),
      ]),
    ],
    [
      'duties',
      inBoth((language) => [
        describeProfile(profile, language),
        listDuties(profile, null).map((duty) => [
          ...[duty.id, titleOfDuty(duty, language), describeDuty(duty, language)],
          occurrences(duty, duty.first, duty.last).map(({ by }) => by),
        ]),
      ]),
    ],
    ['new', inBoth((language) => createSkeleton(profile, agency, language))],
    ['compare', inBoth((language) => findWhatToCompare(profile, base, language))],
  ];
}

/** Where words begin, and the ends of lines. */
function findCursors(text: string): readonly number[] {
  return [...text.matchAll(/[^\s:,{}[\]#-]+|$/gm)].map(({ index }) => index);
}

function sayEdits(result: CheckResult, at: number, language: Language) {
  const span = { start: at, end: at };
  return [...findCodeActions(result, span), ...findItemRefactorings(result, span)].map(({ title, edits }) => [
    formatActionTitle(title, language),
    edits.map(({ newText }) => newText),
  ]);
}

/** All that pages, sheets and tables of the package are written from, without the hash of the source. */
function pack(bytes: Uint8Array, result: CheckResult, language: Language) {
  const named = result.submission?.items.flatMap(({ id, evidence }) => evidence.map(({ value }) => ({ item: id, typed: value }))) ?? [];
  const evidence = named.map((file) => ({ ...file, packed: null, problem: 'not-found' }) as const);
  const content = describePackage({ bytes, fileName: 'a.oit.yaml', result, draft: true, day: today, evidence, language, sha256 });
  return { ...content, key: null, source: null, value: { ...content.value, source: null } };
}

const places: readonly string[] = ['span', 'range', 'selection', 'start', 'end', 'offset', 'problem'];

/** What moves with the length of a text is not what it says. */
function withoutPlaces(said: unknown): string {
  return JSON.stringify(said, (key, value) => (places.includes(key) ? undefined : value instanceof Map ? [...value] : value));
}
