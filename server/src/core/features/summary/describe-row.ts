import type { CheckResult } from '../../analysis/check-result';
import { formatFinding } from '../../analysis/format-finding';
import { type Completeness, isReady, itemsInState } from '../../analysis/score/completeness';
import { countFindings } from '../../findings/finding';
import { formatHundredths } from '../../ground/fraction';
import type { Language } from '../../ground/language';
import type { Profile, ProfileItem } from '../../profile/profile';
import {
  describeElement,
  describeItemFacts,
  describeNeed,
  describeOrigin,
  describeProfile,
  describeResponsible,
  sharedConfidence,
} from '../../profile/profile-facts';
import { profileTexts } from '../../profile/profile-texts';
import { daysSinceClosing, findNextDeadline } from '../../review/deadlines';
import type { Review, ReviewedItem } from '../../review/review';
import { reviewSubmission } from '../../review/review-submission';
import { findLastDay } from '../../submission/links/last-day';
import { stepNames } from '../../submission/step-names';
import { describeSilenced, interfaceTexts } from '../interface-texts';
import { escapeMarkdown } from '../markdown';
import { describeDueDay } from './due-day';
import { listParts, summarizeDivision } from './summarize-submission';
import { summaryTexts } from './summary-texts';
import { describeScore, describeSurveyScores } from './summary-words';

/** Findings named in one tooltip. */
const findingsNamed = 6;

/** Gives what a row of a submission says when it is pointed at: an item, an indicator or a sub-indicator; null: the submission. Markdown; null where there is no such row. */
export function describeRow(result: CheckResult, row: string | null, language: Language): string | null {
  const { profile, completeness } = result;
  const review = reviewSubmission(result, language);
  if (!review || !profile || !completeness) return null;
  if (row === null) return describeSubmission(result, review, profile, completeness, language);
  const item = review.items.find(({ id }) => id === row);
  const listed = profile.itemById.get(row);
  if (item && listed) return describeItem(item, listed, review, result, profile, language);
  const groups = review.indicators.flatMap((indicator) => [indicator, ...indicator.subIndicators]);
  const group = groups.find(({ id }) => id === row);
  return group ? `${group.id} ${escapeMarkdown(group.title)}\n\n${interfaceTexts(language).ready(group.ready, group.total)}` : null;
}

function describeItem(
  item: ReviewedItem,
  listed: ProfileItem,
  { divisions }: Review,
  { findings }: CheckResult,
  profile: Profile,
  language: Language,
): string {
  const texts = interfaceTexts(language);
  const words = summaryTexts[language];
  const responsible = describeResponsible(listed, language);
  const toMend = findings.filter(({ item: id, severity }) => id === listed.id && severity !== 'info');
  const named = toMend.slice(0, findingsNamed).map((finding) => escapeMarkdown(formatFinding({ ...finding, item: null }, language)));
  const more = toMend.length > named.length ? [texts.more(toMend.length - named.length)] : [];
  const parts = listParts(item, divisions).map(({ division, state, open }) =>
    escapeMarkdown(`${division}: ${state === 'open' ? words.owes(open) : words.partStates[state]}`),
  );
  return [
    `**${listed.id}** ${escapeMarkdown(item.title)}`,
    texts.states[item.state],
    ...describeDue(item, language),
    ...(item.waitingFor ? [escapeMarkdown(words.waitingFor(stepNames[language][item.waitingFor]))] : []),
    ...(responsible ? [escapeMarkdown(`${profileTexts[language].responsible}: ${responsible}`)] : []),
    ...toList(words.parts, parts),
    ...(listed.period ? [escapeMarkdown(describeNeed(listed.period, language))] : []),
    ...describeItemFacts(listed, language).map(escapeMarkdown),
    ...describeElements(listed, language),
    ...(item.cost !== null && !isReady(item.state) ? [texts.cost(formatHundredths(item.cost))] : []),
    ...toList(texts.toMend, [...named, ...more]),
    escapeMarkdown(describeOrigin(profile, listed, language)),
  ].join('\n\n');
}

function describeDue({ due, daysLeft, dueOrder, isLate, lateOrder }: ReviewedItem, language: Language): string[] {
  if (!due) return [];
  const { date, left } = describeDueDay(due, daysLeft, language);
  const words = summaryTexts[language];
  const isNext = isLate && daysLeft !== null && daysLeft >= 0;
  const missed = isNext ? [words.late, lateOrder].filter(Boolean).join(': ') : '';
  const notes = [left, dueOrder, missed].filter(Boolean).join(', ');
  return [escapeMarkdown(`${words.due}: ${date}${notes ? ` (${notes})` : ''}`)];
}

function describeElements(item: ProfileItem, language: Language): string[] {
  const { elements = [] } = item;
  const words = profileTexts[language];
  const shared = sharedConfidence(item);
  const heading = shared ? `${words.elements} (${words.confidence[shared]})` : words.elements;
  return toList(
    heading,
    elements.map((element) => escapeMarkdown(describeElement(element, item, language))),
  );
}

function describeSubmission(
  { score, counts, silenced, judged }: CheckResult,
  review: Review,
  profile: Profile,
  completeness: Completeness,
  language: Language,
): string {
  const texts = interfaceTexts(language);
  const words = summaryTexts[language];
  const atRisk = itemsInState(completeness, 'at-risk');
  const divisions = review.divisions
    .map(summarizeDivision)
    .map(({ name, detail, none }) => escapeMarkdown(`${name}: ${detail}${none > 0 ? ` (${words.partStates.none} ${none})` : ''}`));
  return [
    texts.ready(completeness.ready, completeness.total),
    [texts.counts(counts), ...describeSilenced(countFindings(silenced.map(({ finding }) => finding)), language)].join(' '),
    ...(atRisk.length > 0 ? [texts.atRisk(atRisk.length, atRisk)] : []),
    ...(score ? describeScore(score, language) : []),
    ...(score ? describeSurveyScores(score, language) : []),
    ...(score && score.low.oit !== score.high.oit ? [texts.range] : []),
    ...describeDays(review, language),
    ...toList(words.divisions, divisions),
    texts.basis(findLastDay(judged.parts.flatMap(({ judgement }) => judgement.links))),
    ...describeProfile(profile, language).map(escapeMarkdown),
    texts.preCheck,
  ].join('\n\n');
}

function describeDays({ deadlines }: Review, language: Language): string[] {
  const words = summaryTexts[language];
  const next = findNextDeadline(deadlines);
  const closedSince = daysSinceClosing(deadlines);
  const said = next && describeDueDay(next.date, next.daysLeft, language);
  return [
    ...(next && said
      ? [escapeMarkdown(`${words.nextDeadline}: ${said.date} (${said.left}) ${next.what} · ${words.openItems(next.open.length)}`)]
      : []),
    ...(closedSince === null ? [] : [words.closedSince(closedSince)]),
  ];
}

/** Lines that are Markdown already, below a heading; nothing where there are none. */
function toList(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${heading}:\n${lines.map((line) => `- ${line}`).join('\n')}`] : [];
}
