import type { Analysis } from '../analysis/analyse';
import type { CheckResult } from '../analysis/check-result';
import { formatFinding } from '../analysis/format-finding';
import { type Completeness, type Count, type ItemState, isReady, itemsInState } from '../analysis/score/completeness';
import { formatLevel, formatRange, type Score } from '../analysis/score/score';
import { type CheckedFinding, countFindings } from '../findings/finding';
import { formatHundredths } from '../ground/fraction';
import type { Language } from '../ground/language';
import type { Span } from '../ground/span';
import type { Profile, ProfileItem } from '../profile/profile';
import {
  describeElement,
  describeItemFacts,
  describeNeed,
  describeOrigin,
  describeProfile,
  describeResponsible,
  sharedConfidence,
} from '../profile/profile-facts';
import { profileTexts } from '../profile/profile-texts';
import { findLastDay } from '../submission/links/last-day';
import { moveSpan } from '../submission/place-item';
import type { Item, Submission } from '../submission/submission';
import { describeSilenced, type InterfaceTexts, interfaceTexts } from './interface-texts';
import { escapeMarkdown } from './markdown';

/** One row of the completeness tree: submission > indicator > sub-indicator > item. */
export interface CompletenessTree extends Count {
  readonly kind: 'submission' | 'indicator' | 'subIndicator' | 'item';
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** The projected OIT score of a submission, in words; only there, and only where a scoring rule is known. */
  readonly score?: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly state?: ItemState;
  /** Where the row's text stands, or where a missing item belongs. */
  readonly span: Span;
  readonly children: readonly CompletenessTree[];
}

/** Findings named in one tooltip. */
const findingsNamed = 6;

/** Gives the tree of a checked submission, or null while no completeness can be computed. */
export function buildCompletenessTree(result: CheckResult, language: Language): CompletenessTree | null {
  const { profile, completeness } = result;
  const { analysis } = result.judged;
  const { submission, context } = analysis;
  if (!submission || !profile || !completeness) return null;
  const texts = interfaceTexts(language);
  const places = findPlaces(analysis, submission, profile);
  const findingsOf = (id: string) => result.findings.filter(({ item }) => item === id);
  const itemNode = (item: ProfileItem): CompletenessTree => {
    const state = completeness.items.get(item.id) ?? 'missing';
    const ready = isReady(state) ? 1 : 0;
    const tooltip = describeItem(item, profile, state, context?.costs?.get(item.id), findingsOf(item.id), texts, language);
    const span = places.get(item.id) ?? submission.itemsSpan;
    return {
      kind: 'item',
      id: item.id,
      label: `${item.id} ${item.title}`,
      detail: texts.states[state],
      tooltip,
      state,
      ready,
      total: 1,
      span,
      children: [],
    };
  };
  const group = (
    kind: 'indicator' | 'subIndicator',
    id: string,
    title: string,
    count: Count,
    children: readonly CompletenessTree[],
  ): CompletenessTree => ({
    kind,
    id,
    label: `${id} ${title}`,
    detail: describeCount(count, countAtRisk(children), texts),
    tooltip: `${id} ${escapeMarkdown(title)}\n\n${texts.ready(count.ready, count.total)}`,
    ready: count.ready,
    total: count.total,
    span: children[0]?.span ?? submission.itemsSpan,
    children,
  });
  const indicators = profile.indicators.map((indicator) => {
    const subs = indicator.subIndicators.map((sub) =>
      group('subIndicator', sub.id, sub.title, countOf(completeness.subIndicators, sub.id), sub.items.map(itemNode)),
    );
    return group('indicator', indicator.id, indicator.title, countOf(completeness.indicators, indicator.id), subs);
  });
  return {
    kind: 'submission',
    id: profile.id,
    label: `${submission.agency.name?.value ?? texts.unnamedAgency} ${profile.fiscalYear}`,
    detail: describeCount(completeness, countAtRisk(indicators), texts),
    ...(result.score && { score: describeOit(result.score, texts) }),
    tooltip: describeSubmission(result, profile, completeness, texts, language),
    ready: completeness.ready,
    total: completeness.total,
    span: { start: 0, end: 0 },
    children: indicators,
  };
}

function countOf(counts: ReadonlyMap<string, Count>, id: string): Count {
  return counts.get(id) ?? { ready: 0, total: 0 };
}

/** The key of each item that is in the file; for one that is missing the end of the item before it. */
function findPlaces({ file: { text }, parts }: Analysis, { emptyItemSpans }: Submission, profile: Profile): ReadonlyMap<string, Span> {
  const items = new Map<string, Pick<Item, 'span' | 'keySpan'>>();
  for (const { start, reading } of parts)
    for (const { id, span, keySpan } of reading.context.submission.items)
      if (!items.has(id)) items.set(id, { span: moveSpan(span, start), keySpan: moveSpan(keySpan, start) });
  const places = new Map<string, Span>();
  let before: Span | null = null;
  for (const { id } of profile.items) {
    const item = items.get(id);
    if (item) {
      const end = item.span.start + text.slice(item.span.start, item.span.end).trimEnd().length;
      before = { start: end, end };
      places.set(id, item.keySpan);
    } else {
      const place = emptyItemSpans.get(id) ?? before;
      if (place) places.set(id, place);
    }
  }
  return places;
}

function describeItem(
  item: ProfileItem,
  profile: Profile,
  state: ItemState,
  cost: number | undefined,
  findings: readonly CheckedFinding[],
  texts: InterfaceTexts,
  language: Language,
): string {
  const responsible = describeResponsible(item, language);
  const toMend = findings.filter(({ severity }) => severity !== 'info');
  const named = toMend.slice(0, findingsNamed).map((finding) => escapeMarkdown(formatFinding({ ...finding, item: null }, language)));
  const more = toMend.length > named.length ? [texts.more(toMend.length - named.length)] : [];
  const lines = [
    `**${item.id}** ${escapeMarkdown(item.title)}`,
    texts.states[state],
    ...(responsible ? [escapeMarkdown(`${profileTexts[language].responsible}: ${responsible}`)] : []),
    ...(item.period ? [escapeMarkdown(describeNeed(item.period, language))] : []),
    ...describeItemFacts(item, language).map(escapeMarkdown),
    ...describeElements(item, language),
    ...(cost !== undefined && !isReady(state) ? [texts.cost(formatHundredths(cost))] : []),
    ...(named.length > 0 ? [`${texts.toMend}:\n${[...named, ...more].map((line) => `- ${line}`).join('\n')}`] : []),
    escapeMarkdown(describeOrigin(profile, item, language)),
  ];
  return lines.join('\n\n');
}

function describeElements(item: ProfileItem, language: Language): string[] {
  const { elements = [] } = item;
  if (elements.length === 0) return [];
  const words = profileTexts[language];
  const shared = sharedConfidence(item);
  const heading = shared ? `${words.elements} (${words.confidence[shared]})` : words.elements;
  return [`${heading}:\n${elements.map((element) => `- ${escapeMarkdown(describeElement(element, item, language))}`).join('\n')}`];
}

function describeSubmission(
  { score, counts, silenced, judged }: CheckResult,
  profile: Profile,
  completeness: Completeness,
  texts: InterfaceTexts,
  language: Language,
): string {
  const atRisk = itemsInState(completeness, 'at-risk');
  const lines = [
    texts.ready(completeness.ready, completeness.total),
    [texts.counts(counts), ...describeSilenced(countFindings(silenced.map(({ finding }) => finding)), language)].join(' '),
    ...(atRisk.length > 0 ? [texts.atRisk(atRisk.length, atRisk)] : []),
    ...(score ? describeScore(score, texts) : []),
    texts.basis(findLastDay(judged.parts.flatMap(({ judgement }) => judgement.links))),
    ...describeProfile(profile, language).map(escapeMarkdown),
    texts.preCheck,
  ];
  return lines.join('\n\n');
}

/** `3/8`, and how many more may score 0. */
function describeCount({ ready, total }: Count, atRisk: number, texts: InterfaceTexts): string {
  return `${ready}/${total}${atRisk > 0 ? ` · ${texts.states['at-risk']}: ${atRisk}` : ''}`;
}

function countAtRisk(rows: readonly CompletenessTree[]): number {
  return rows.reduce((sum, { state, children }) => sum + (state === 'at-risk' ? 1 : countAtRisk(children)), 0);
}

function describeOit({ low, high, estimate }: Score, texts: InterfaceTexts): string {
  return texts.projected(formatRange(low.oit, high.oit), estimate);
}

function describeScore(score: Score, texts: InterfaceTexts): string[] {
  const { low, high, estimate } = score;
  return [
    describeOit(score, texts),
    ...(low.total !== null && high.total !== null ? [texts.total(formatRange(low.total, high.total), formatLevel(score), estimate)] : []),
    ...(low.oit === high.oit ? [] : [texts.range]),
  ];
}
