import submissionSchema from '../../../../schemas/submission.schema.json';
import type { WebAddress } from '../addresses/web-address';
import { type CheckedFinding, countFindings, createFinding, type Finding, type FindingCounts, isFindingOf } from '../findings/finding';
import type { Severity } from '../findings/severity';
import { decodeText } from '../ground/decode';
import { limits } from '../ground/limits';
import { findAgencyList, findNamedAgency } from '../profile/agencies';
import type { ProfileCatalog } from '../profile/catalog';
import type { Profile } from '../profile/profile';
import { selectProfile } from '../profile/select-profile';
import { rules } from '../rules';
import type { RuleContext } from '../rules/rule-context';
import { findChangedScalars } from '../schema/changed-scalars';
import { schemaUnknownKey } from '../schema/codes/schema-unknown-key';
import { textCutByComment } from '../schema/codes/text-cut-by-comment';
import { findCutTexts } from '../schema/cut-texts';
import type { JsonSchema } from '../schema/json-schema';
import { validateSubmission } from '../schema/submission-validators';
import { validateTree } from '../schema/validate-tree';
import { saysNothing } from '../submission/description-content';
import { findEvidenceFaults } from '../submission/evidence-faults';
import { assignItems } from '../submission/item-places';
import { type AssessedLink, assessLinks, collectLinks, type LinkKnowledge } from '../submission/links/assess';
import type { ExcludedAddress } from '../submission/links/exclusion';
import { readOfficeNames } from '../submission/office-names';
import { collectPages, collectUrls } from '../submission/placed-urls';
import { collectPublishedTexts } from '../submission/published-texts';
import { readHeader, readSubmission } from '../submission/read-submission';
import type { Submission, SubmissionHeader } from '../submission/submission';
import type { CivilDate } from '../thai/date';
import { yamlEncoding } from '../yaml/codes/yaml-encoding';
import { yamlTooLarge } from '../yaml/codes/yaml-too-large';
import type { Comment } from '../yaml/parse';
import { parse } from '../yaml/syntax-file';
import type { SyntaxNode } from '../yaml/syntax-tree';
import { definitionOf, isConfigurable } from './catalogue';
import { findingsMore } from './codes/findings-more';
import { formatNewerVersion } from './codes/format-newer-version';
import { findWebsite } from './find-links';
import { gatherUnanswered } from './gather-unanswered';
import { type Completeness, computeCompleteness } from './score/completeness';
import { findItemFaults } from './score/item-faults';
import { computeItemCosts, computeScore, type Score } from './score/score';
import { applySuppressions, createSilence, type Silenced, type Suppression } from './suppression';
import { isAnyRead, withoutUnread, withoutUnsure } from './unread';

/** Format versions that this release reads. */
export const supportedFormatVersion = 1;

export interface CheckOptions {
  readonly catalog: ProfileCatalog;
  /** Severities set by the user, by code. */
  readonly severities?: ReadonlyMap<string, Severity | 'off'>;
  /** What is known of links; without it nothing is said of them. */
  readonly links?: LinkOptions;
  /** The day on which the check is made. */
  readonly today?: CivilDate;
}

export interface LinkOptions {
  readonly knowledge: LinkKnowledge;
  readonly excluded: readonly ExcludedAddress[];
}

export interface CheckResult {
  readonly text: string;
  readonly tree: SyntaxNode | null;
  /** All findings by position. An editor shows them through {@link limitFindings}. */
  readonly findings: readonly CheckedFinding[];
  /** How many they are, the same wherever it is said. */
  readonly counts: FindingCounts;
  /** Findings that comments silence: in none of the lists and counts above. */
  readonly silenced: readonly Silenced<CheckedFinding>[];
  readonly suppressions: readonly Suppression[];
  readonly submission: Submission | null;
  readonly profile: Profile | null;
  /** null where they can't be computed: the text is unreadable or the profile unknown. */
  readonly completeness: Completeness | null;
  readonly score: Score | null;
  /** The links of the items with what is known of them; empty where nothing was asked to be known. */
  readonly links: readonly AssessedLink[];
}

const schema = submissionSchema as JsonSchema;

/** Checks a text: tree, schema, rules, completeness, score. Any text in, no throw out. */
export function checkSubmission(text: string, options: CheckOptions): CheckResult {
  return checkText(text, options, false);
}

function checkText(text: string, options: CheckOptions, isUtf8: boolean): CheckResult {
  const file = parse(text, null, isUtf8);
  const { root, problems, comments } = file;
  if (!isAnyRead(file)) return nothingRead(text, settle(problems, options));
  const schemaFindings = validateTree(root, schema, validateSubmission, text);
  if (root.kind !== 'map') return nothingRead(text, settle([...problems, ...schemaFindings], options));
  const header = readHeader(root);
  const newer = findNewerVersion(header);
  if (newer) return nothingRead(text, settle([...problems, newer], options));
  const { profile, findings: profileFindings } = selectProfile(header, options.catalog);
  const submission = readSubmission(root, text, profile, options.today ?? null);
  const context = createContext({ text, root, comments }, submission, profile, options);
  const cutTexts = findCutTexts(root, schema, comments, text);
  const ruleFindings = rules.flatMap((rule) => [...rule.check(context)]);
  const found = withoutUnread(file, [
    ...assignItems(problems, root, submission.items),
    ...gatherUnanswered(schemaFindings, submission),
    ...findChangedScalars(root, schema),
    ...cutTexts,
    ...profileFindings,
    ...withoutConsequences(ruleFindings, [...schemaFindings, ...cutTexts]),
  ]);
  const { kept, silenced, suppressions } = applySuppressions(
    found,
    comments,
    root,
    text,
    (code) => options.severities?.get(code) === 'off',
  );
  const settled = settle(withoutUnsure(file, kept, suppressions), options);
  const settledSilenced = silenced
    .flatMap(({ finding, suppression }) => settle([finding], options).map((each) => ({ finding: each, suppression })))
    .sort((a, b) => byPosition(a.finding, b.finding));
  const faults = findItemFaults({ found, settled, silenced: settledSilenced }, submission, context.evidence.faulty);
  const completeness = profile && computeCompleteness(submission, profile, faults);
  const score = profile && completeness && computeScore(submission, profile, completeness);
  return {
    text,
    tree: root,
    findings: settled,
    counts: countFindings(settled),
    silenced: settledSilenced,
    suppressions,
    submission,
    profile,
    completeness,
    score,
    links: context.links,
  };
}

/** Checks the bytes of a file: the same, and whether they are UTF-8 text at all. A byte order mark is left out of the text. */
export function checkBytes(bytes: Uint8Array, options: CheckOptions): CheckResult {
  if (bytes.length > limits.fileBytes) {
    return nothingRead('', settle([createFinding(yamlTooLarge, { start: 0, end: 0 }, { what: 'file', limit: limits.fileBytes })], options));
  }
  const { text, problem } = decodeText(bytes);
  if (!problem) return checkText(text, options, true);
  const at = Math.max(0, text.search(problem === 'nul' ? /\0/ : /\ufffd/));
  return nothingRead(text, settle([createFinding(yamlEncoding, { start: at, end: at + 1 }, { problem })], options));
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Cuts the findings to what an editor shows: of each code the first ones, errors before the rest, and in the place of the
 * next one how many more there are. No code crowds out another.
 */
export function limitFindings(findings: readonly CheckedFinding[]): readonly CheckedFinding[] {
  const most = limits.findingsOfCode;
  return [...groupByCode(findings)]
    .flatMap(([code, group]) => {
      if (group.length <= most) return group;
      const ranked = [...group].sort((a, b) => rank[a.severity] - rank[b.severity] || byPosition(a, b));
      const span = ranked[most]?.span ?? { start: 0, end: 0 };
      const more = { ...createFinding(findingsMore, span, { code, count: group.length - most }), severity: 'info' as const };
      return [...ranked.slice(0, most), more];
    })
    .sort(byPosition);
}

function groupByCode(findings: readonly CheckedFinding[]): ReadonlyMap<string, readonly CheckedFinding[]> {
  const groups = new Map<string, CheckedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return groups;
}

function nothingRead(text: string, findings: readonly CheckedFinding[]): CheckResult {
  return {
    text,
    tree: null,
    findings,
    counts: countFindings(findings),
    silenced: [],
    suppressions: [],
    submission: null,
    profile: null,
    completeness: null,
    score: null,
    links: [],
  };
}

function findNewerVersion({ formatVersion }: SubmissionHeader): Finding | null {
  if (!formatVersion || formatVersion.value <= supportedFormatVersion) return null;
  return createFinding(formatNewerVersion, formatVersion.span, { version: formatVersion.value, supported: supportedFormatVersion });
}

/** Reads and classifies what the rules look at. */
export function createContext(source: CheckedSource, submission: Submission, profile: Profile | null, options: CheckOptions): RuleContext {
  const { text, root } = source;
  const website = findWebsite(submission);
  const firsts = submission.items.filter((item) => submission.itemById.get(item.id) === item);
  const agencyName = submission.agency.name?.value ?? '';
  const items = firsts.flatMap((item) => {
    const expected = profile?.itemById.get(item.id) ?? null;
    if (profile && !expected) return [];
    const isPublishedOnly = expected !== null && item.answer?.value === 'มี' && saysNothing(item, expected, agencyName);
    return [{ item, expected, isPublishedOnly }];
  });
  const urls = collectUrls(submission, items);
  const agencies = findAgencyList(profile?.agencyList);
  const publishedTexts = collectPublishedTexts(submission);
  const links = readLinks(source, submission, profile, website, options);
  return {
    text,
    root,
    submission,
    profile,
    catalog: options.catalog,
    items,
    urls,
    pages: collectPages(submission, urls),
    agencies,
    ownAgency: agencies && findNamedAgency(agencies, agencyName),
    publishedTexts,
    offices: readOfficeNames(publishedTexts, agencyName, agencies),
    website,
    costs: profile && computeItemCosts(profile),
    links,
    evidence: findEvidenceFaults(items, { submission, website, links }),
    today: options.today ?? null,
  };
}

/** A text that could be parsed. */
interface CheckedSource {
  readonly text: string;
  readonly root: SyntaxNode;
  readonly comments: readonly Comment[];
}

/** Gives the links with what is known of them. */
function readLinks(
  { text, root, comments }: CheckedSource,
  submission: Submission,
  profile: Profile | null,
  website: WebAddress | null,
  { links, today }: CheckOptions,
): readonly AssessedLink[] {
  if (!links) return [];
  const silencedAt = createSilence(comments, root, text);
  const found = collectLinks(submission, { excluded: links.excluded, silencedAt });
  return assessLinks(found, { submission, profile, website, knowledge: links.knowledge, today: today ?? null });
}

/** One cause, one finding: what only follows from a misspelt key, or from a text that is read as a comment, is left out. */
function withoutConsequences(findings: readonly Finding[], schemaFindings: readonly Finding[]): readonly Finding[] {
  const misspelt = new Set(
    schemaFindings.flatMap((finding) => {
      if (isFindingOf(finding, schemaUnknownKey)) return [`${finding.item} ${finding.args.nearest}`];
      return isFindingOf(finding, textCutByComment) ? [`${finding.item} ${finding.args.key}`] : [];
    }),
  );
  return findings.filter((finding) => !misspelt.has(`${finding.item} ${definitionOf(finding)?.misses}`));
}

/** Gives the findings with their effective severities, by position; what is set to `off` is left out. */
function settle(findings: readonly Finding[], { severities }: CheckOptions): CheckedFinding[] {
  const settled = findings.flatMap((finding) => {
    const set = isConfigurable(finding.code) ? severities?.get(finding.code) : undefined;
    const severity = set ?? finding.severity ?? definitionOf(finding)?.severity ?? 'error';
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  return settled.sort(byPosition);
}

function byPosition(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
