import type { CheckResult } from '../../analysis/check-result';
import { formatFinding } from '../../analysis/format-finding';
import { formatHundredths } from '../../ground/fraction';
import type { Language } from '../../ground/language';
import { daysSinceClosing, findNextDeadline } from '../../review/deadlines';
import type { Review, ReviewedDivision, ReviewedItem } from '../../review/review';
import { reviewSubmission } from '../../review/review-submission';
import { compareRounds } from '../../review/rounds/compare-rounds';
import { noRounds, type RoundsReading, selectRounds } from '../../review/rounds/read-rounds';
import { stepNames } from '../../submission/step-names';
import { yamlEmpty } from '../../yaml/codes/yaml-empty';
import { interfaceTexts } from '../interface-texts';
import { findItemChanges, type ItemChange } from '../rounds/describe-changes';
import { describeDueDay } from './due-day';
import type { NextDeadline, Summary, SummaryDivision, SummaryGroup, SummaryItem, SummaryProblem } from './summary';
import { summaryTexts } from './summary-texts';
import { describeCount, describeScore, describeScoreShortly } from './summary-words';

/** Gives what a list of submissions shows of a checked one. `rounds`: its recorded reviews, against which it is compared. */
export function summarizeSubmission(result: CheckResult, language: Language, rounds: RoundsReading = noRounds): Summary {
  const { submission } = result.judged.analysis;
  const { errors, warnings } = result.counts;
  const review = reviewSubmission(result, language);
  const shared = { errors, warnings, agency: submission?.agency.name?.value ?? null };
  if (review) return { ...shared, ...summarizeReview(review, result, rounds, language) };
  const fiscalYear = submission?.fiscalYear?.value ?? null;
  return { ...nothing, ...shared, fiscalYear, problem: findProblem(result, language) };
}

/** Gives what is shown of a file that was not read. `reason`: in words, where it is known; `tooLarge`: what it is larger than, such as `1 MB`. */
export function summarizeUnread(why: { readonly reason: string | null } | { readonly tooLarge: string }, language: Language): Summary {
  const texts = summaryTexts[language];
  const message = 'tooLarge' in why ? texts.tooLarge(why.tooLarge) : texts.notRead(why.reason);
  return { ...nothing, problem: { kind: 'not-read', message } };
}

const nothing: Summary = {
  ...{ problem: null, agency: null, fiscalYear: null, list: null },
  ...{ ready: 0, total: 0, errors: 0, warnings: 0, detail: '', score: null, shortScore: null, deadline: null, closedSince: null },
  ...{ groups: [], items: [], divisions: [] },
};

function findProblem({ findings, judged }: CheckResult, language: Language): SummaryProblem {
  if (judged.analysis.submission) return { kind: 'unknown-list', message: summaryTexts[language].unknownList };
  const empty = findings.find(({ code }) => code === yamlEmpty.code);
  return empty
    ? { kind: 'empty', message: formatFinding(empty, language) }
    : { kind: 'unreadable', message: summaryTexts[language].unreadable };
}

function summarizeReview(
  review: Review,
  { score }: CheckResult,
  rounds: RoundsReading,
  language: Language,
): Omit<Summary, 'errors' | 'warnings' | 'agency'> {
  const { ready, total, states } = review;
  const changes = findItemChanges(compareRounds(selectRounds(rounds, review).rounds, review), language);
  return {
    ...{ problem: null, fiscalYear: review.fiscalYear, list: review.list.id, ready, total },
    detail: describeCount({ ready, total, atRisk: states['at-risk'] }, language),
    score: score && describeScore(score, language).join(' · '),
    shortScore: score && describeScoreShortly(score, language),
    deadline: summarizeDeadline(review, language),
    closedSince: daysSinceClosing(review.deadlines),
    groups: listGroups(review, language),
    items: review.items.map((item) => summarizeItem(item, review.divisions, changes.get(item.id) ?? null, language)),
    divisions: review.divisions.map(summarizeDivision),
  };
}

function summarizeDeadline({ deadlines }: Review, language: Language): NextDeadline | null {
  const next = findNextDeadline(deadlines);
  if (!next || next.daysLeft === null) return null;
  const { date, daysLeft, what, open } = next;
  return { ...describeDueDay(date, daysLeft, language), what, daysLeft, open: open.length };
}

function listGroups({ indicators }: Review, language: Language): SummaryGroup[] {
  const group = (parent: string | null, each: Review['indicators'][number]['subIndicators'][number] | Review['indicators'][number]) => {
    const { id, title, ready, total } = each;
    return { id, parent, label: `${id} ${title}`, detail: describeCount(each, language), ready, total };
  };
  return indicators.flatMap((indicator) => [group(null, indicator), ...indicator.subIndicators.map((each) => group(indicator.id, each))]);
}

function summarizeItem(
  item: ReviewedItem,
  divisions: readonly ReviewedDivision[],
  change: ItemChange | null,
  language: Language,
): SummaryItem {
  const { id, title, state, isReady, indicator, subIndicator, isLate, lateOrder, due, daysLeft, dueOrder, waitingFor, answer, span } = item;
  const lost = item.lost?.high ?? null;
  return {
    ...{ id, title, state, isReady, indicator, subIndicator, isLate, lateOrder, answer, span },
    stateText: interfaceTexts(language).states[state],
    divisions: item.divisions,
    parts: listParts(item, divisions),
    lost,
    lostText: lost ? summaryTexts[language].lost(formatHundredths(lost)) : null,
    due: due && { ...describeDueDay(due, daysLeft, language), daysLeft, order: dueOrder },
    waitingFor: waitingFor && stepNames[language][waitingFor],
    findings: item.findings.filter(({ severity }) => severity !== 'info').length,
    urls: item.urls.map((url) => url.trim()).filter(isPage),
    change,
  };
}

/** Gives what each division owes of an item; elements by their names. */
export function listParts(
  { id, elements }: Pick<ReviewedItem, 'id' | 'elements'>,
  divisions: readonly ReviewedDivision[],
): SummaryItem['parts'] {
  const labelOf = new Map(elements.map((element) => [element.id, element.label]));
  return divisions.flatMap(({ name, parts }) =>
    parts
      .filter(({ item }) => item === id)
      .map(({ open, state }) => ({ division: name, state, open: open.map((each) => labelOf.get(each) ?? each) })),
  );
}

function isPage(url: string): boolean {
  return /^https?:\/\/\S+$/i.test(url) && URL.canParse(url);
}

/** Gives how far a division is, in numbers. */
export function summarizeDivision({ name, parts, delivered, lost }: ReviewedDivision): SummaryDivision {
  return {
    name,
    detail: `${delivered}/${parts.length}`,
    delivered,
    none: parts.filter(({ state }) => state === 'none').length,
    total: parts.length,
    lost,
  };
}
