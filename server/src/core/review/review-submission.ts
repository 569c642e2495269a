import type { CheckResult } from '../analysis/check-result';
import { formatFinding } from '../analysis/format-finding';
import { type Completeness, type Count, type ItemState, isReady } from '../analysis/score/completeness';
import { computeLostPoints } from '../analysis/score/lost-points';
import { computeItemCosts, type Projection } from '../analysis/score/score';
import { type CheckedFinding, isFindingOf } from '../findings/finding';
import type { Severity } from '../findings/severity';
import { toHundredths } from '../ground/fraction';
import type { Language } from '../ground/language';
import type { Span } from '../ground/span';
import type { Profile, ProfileItem, SubIndicator } from '../profile/profile';
import { isConfirmed } from '../profile/profile';
import { describeLevel, describeTitle, labelIn, titleIn } from '../profile/profile-facts';
import { schemaMissingKey } from '../schema/codes/schema-missing-key';
import { approvalStepNames, type Item, type Submission } from '../submission/submission';
import { listShortSurveys } from '../submission/survey-status';
import { findDue, listDeadlines } from './deadlines';
import { isOpenState, listDivisions } from './divisions';
import { reviewDuties } from './duties/review-duties';
import { findItemPlaces } from './item-places';
import { elementOwnersOf, ownersOf } from './owners';
import type {
  PointRange,
  Review,
  ReviewedDeadline,
  ReviewedElement,
  ReviewedFinding,
  ReviewedGroup,
  ReviewedIndicator,
  ReviewedItem,
  WaitingApproval,
} from './review';
import { reviewLinks } from './review-links';
import { rangeOf, reviewScore } from './review-score';
import { reviewTexts } from './review-texts';
import { reviewSurveys } from './surveys';
import { reviewTools } from './tools';

/** Gives the review of a checked submission; null where it cannot be read, or its list of items is not known. */
export function reviewSubmission(result: CheckResult, language: Language): Review | null {
  const { profile, completeness, score } = result;
  const { analysis } = result.judged;
  const { submission } = analysis;
  const { today } = analysis.options;
  if (!submission || !profile || !completeness) return null;
  const open = profile.items.map(({ id }) => id).filter((id) => isOpenState(completeness.items.get(id) ?? 'missing'));
  const deadlines = listDeadlines(
    submission,
    profile,
    { items: open, surveys: listShortSurveys(submission, profile) },
    today,
    reviewTexts[language],
  );
  const costs = computeItemCosts(profile) ?? new Map<string, number>();
  const items = listItems(result, { submission, profile, completeness, costs, deadlines, language });
  return {
    agency: submission.agency.name?.value ?? null,
    website: submission.agency.website?.value ?? null,
    fiscalYear: profile.fiscalYear,
    list: { id: profile.id, title: describeTitle(profile, language), origin: describeLevel(profile, language) },
    today,
    ready: completeness.ready,
    total: completeness.total,
    states: countStates(completeness),
    counts: result.counts,
    score: score && reviewScore(score, submission, profile, completeness, costs),
    indicators: listIndicators(result, profile, completeness, language),
    tools: reviewTools(submission, profile, language),
    items,
    divisions: listDivisions(items, profile),
    deadlines,
    links: reviewLinks(result.links, language),
    approvals: listWaiting(items, submission),
    surveys: reviewSurveys(submission, profile, language),
    duties: reviewDuties(submission, profile, today, language),
    suppressions: result.silenced.map(({ finding, suppression }) => ({
      ...{ item: finding.item, code: finding.code, severity: finding.severity, text: formatFinding(finding, language) },
      ...{ reason: suppression.reason, isReasoned: suppression.isReasoned },
    })),
    others: listFindings(
      result.findings.filter((finding) => unansweredOf(finding).length === 0 && !profile.itemById.has(finding.item ?? '')),
      language,
    ),
  };
}

function countStates({ items }: Completeness): Record<ItemState, number> {
  const counts: Record<ItemState, number> = { missing: 0, draft: 0, 'at-risk': 0, ready: 0, approved: 0, none: 0 };
  for (const state of items.values()) counts[state]++;
  return counts;
}

interface ItemSources {
  readonly submission: Submission;
  readonly profile: Profile;
  readonly completeness: Completeness;
  readonly costs: ReadonlyMap<string, number>;
  readonly deadlines: readonly ReviewedDeadline[];
  readonly language: Language;
}

function listItems(result: CheckResult, sources: ItemSources): ReviewedItem[] {
  const { submission, profile } = sources;
  const spanOf = findItemPlaces(result.judged.analysis, submission, profile);
  const findingsOf = (id: string) => result.findings.flatMap((finding) => findingFor(id, finding));
  return profile.indicators.flatMap((indicator) =>
    indicator.subIndicators.flatMap((sub) =>
      sub.items.map((listed) => ({
        ...{ indicator: indicator.id, subIndicator: sub.id },
        ...describeItem(listed, findingsOf(listed.id), spanOf(listed.id), sources),
      })),
    ),
  );
}

/** Gives a finding as far as it is of an item. Of items that nobody has begun one finding speaks for all: each has its own here. */
function findingFor(id: string, finding: CheckedFinding): CheckedFinding[] {
  if (unansweredOf(finding).includes(id)) return [{ ...finding, item: id, args: { ...finding.args, items: [] } }];
  return finding.item === id ? [finding] : [];
}

/** Gives the items that nobody has begun, of the finding that speaks for them. */
function unansweredOf(finding: CheckedFinding): readonly string[] {
  return isFindingOf(finding, schemaMissingKey) ? finding.args.items : [];
}

function describeItem(
  listed: ProfileItem,
  findings: readonly CheckedFinding[],
  span: Span,
  { submission, completeness, costs, deadlines, language }: ItemSources,
): Omit<ReviewedItem, 'indicator' | 'subIndicator'> {
  const item = submission.itemById.get(listed.id);
  const state = completeness.items.get(listed.id) ?? 'missing';
  const cost = costs.get(listed.id) ?? null;
  return {
    ...{ id: listed.id, title: titleIn(listed, language), state, isReady: isReady(state), cost, span },
    divisions: ownersOf(listed, item),
    lost: cost === null ? null : findLost(cost, state, item?.result?.score ?? null),
    elements: listElements(listed, item, language),
    findings: listFindings(findings, language),
    ...findDue(listed.id, deadlines),
    waitingFor: isReady(state) || state === 'at-risk' ? findWaitingStep(item) : null,
    result: item?.result ?? null,
    previous: item?.previous ?? null,
    answer: item?.answer?.value ?? null,
    urls: item?.urls.map(({ value }) => value) ?? [],
  };
}

/** What an item leaves open of its cost: by its published score where there is one, else by its state. */
function findLost(cost: number, state: ItemState, score: number | null): PointRange {
  if (score !== null) {
    const lost = Math.round((cost * (fullScore - toHundredths(score))) / fullScore);
    return { low: lost, high: lost };
  }
  return { low: isReady(state) || state === 'at-risk' ? 0 : cost, high: isReady(state) ? 0 : cost };
}

const fullScore = 10_000;

function listElements(listed: ProfileItem, item: Item | undefined, language: Language): ReviewedElement[] {
  return (listed.elements ?? []).map((element) => {
    const shown = item?.elements.find(({ id }) => id === element.id)?.shown ?? 'absent';
    return {
      ...{ id: element.id, label: labelIn(element, language), shown },
      isRequired: element.required !== false && isConfirmed(element),
      isShown: shown === 'yes' || shown === 'url' || shown === 'none',
      divisions: elementOwnersOf(element, item),
    };
  });
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The notes are left out, unless such items scored 0; the place in the list says of which item they are. */
function listFindings(findings: readonly CheckedFinding[], language: Language): ReviewedFinding[] {
  return findings
    .filter(({ severity, risk }) => severity !== 'info' || risk !== null)
    .sort((a, b) => ranks[a.severity] - ranks[b.severity])
    .map((finding) => ({
      ...{ code: finding.code, severity: finding.severity, isRisk: finding.risk !== null },
      text: formatFinding({ ...finding, item: null }, language),
    }));
}

function findWaitingStep(item: Item | undefined): ReviewedItem['waitingFor'] {
  return approvalStepNames.find((step) => !item?.approval?.[step]?.on?.reading) ?? null;
}

function listWaiting(items: readonly ReviewedItem[], { itemById }: Submission): WaitingApproval[] {
  return items.flatMap(({ id, waitingFor: step }) =>
    step ? [{ item: id, step, by: itemById.get(id)?.approval?.[step]?.by?.value ?? null }] : [],
  );
}

function listIndicators({ score }: CheckResult, profile: Profile, completeness: Completeness, language: Language): ReviewedIndicator[] {
  const most = score && computeLostPoints(profile, score.low);
  const least = score && computeLostPoints(profile, score.high);
  const points = (pick: (projection: Projection) => number | undefined): PointRange | null => score && rangeOf(score, pick);
  const lostOf = (subs: readonly SubIndicator[]): PointRange | null =>
    most && least ? { low: sumOf(subs.map(({ id }) => least.get(id))), high: sumOf(subs.map(({ id }) => most.get(id))) } : null;
  const group = (id: string, title: string, count: Count | undefined, subs: readonly SubIndicator[]): Omit<ReviewedGroup, 'points'> => {
    const items = subs.flatMap((sub) => sub.items.map((item) => item.id));
    const atRisk = items.filter((item) => completeness.items.get(item) === 'at-risk').length;
    return { id, title, ready: count?.ready ?? 0, total: count?.total ?? 0, atRisk, lost: lostOf(subs), items };
  };
  return profile.indicators.map((indicator) => ({
    ...group(indicator.id, titleIn(indicator, language), completeness.indicators.get(indicator.id), indicator.subIndicators),
    points: points(({ indicators }) => indicators.get(indicator.id)),
    subIndicators: indicator.subIndicators.map((sub) => ({
      ...group(sub.id, sub.title, completeness.subIndicators.get(sub.id), [sub]),
      points: points(({ subIndicators }) => subIndicators.get(sub.id)),
      topics: (sub.topics ?? []).map(({ id, title, items }) => ({ id, title, items, points: points(({ topics }) => topics.get(id)) })),
    })),
  }));
}

function sumOf(points: readonly (number | undefined)[]): number {
  return points.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}
