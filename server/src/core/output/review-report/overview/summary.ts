import type { ItemState } from '../../../analysis/score/completeness';
import { daysSinceClosing, findNextDeadline } from '../../../review/deadlines';
import type { PointRange, Review, ReviewedDeadline } from '../../../review/review';
import { listFirst } from '../agency/first-steps';

/** What the overview keeps of a review: a few hundred bytes of thousands. */
export interface ReviewSummary {
  readonly agency: string | null;
  readonly fiscalYear: number;
  /** Where its report stands: an address within the page, or of another one. */
  readonly href: string;
  readonly file: string;
  readonly list: { readonly id: string; readonly title: string };
  readonly ready: number;
  readonly total: number;
  readonly oit: PointRange | null;
  readonly isEstimate: boolean;
  readonly levels: readonly [string | null, string | null] | null;
  readonly states: readonly { readonly id: string; readonly title: string; readonly state: ItemState }[];
  readonly late: number;
  readonly atRisk: number;
  /** null: no link was opened. */
  readonly dead: number | null;
  readonly next: Pick<ReviewedDeadline, 'date' | 'daysLeft'> | null;
  readonly closedSince: number | null;
  /** The first to do. */
  readonly worst: readonly string[];
}

/** Items that the overview names of an agency. */
const mostNamed = 3;

/** Gives what the overview keeps of a review. */
export function summarizeReview(review: Review, href: string, file: string): ReviewSummary {
  const { score, links, items } = review;
  const next = findNextDeadline(review.deadlines);
  const { fine, dead, doubtful, unverified } = links.weights;
  return {
    ...{ agency: review.agency, fiscalYear: review.fiscalYear, href, file, ready: review.ready, total: review.total },
    list: { id: review.list.id, title: review.list.title },
    oit: score?.oit ?? null,
    isEstimate: score?.estimate ?? true,
    levels: score?.total ? [score.level.low, score.level.high] : null,
    states: items.map(({ id, title, state }) => ({ id, title, state })),
    late: items.filter(({ isLate }) => isLate).length,
    atRisk: review.states['at-risk'],
    dead: fine + dead + doubtful + unverified > 0 ? dead : null,
    next: next && { date: next.date, daysLeft: next.daysLeft },
    closedSince: daysSinceClosing(review.deadlines),
    worst: listFirst(review)
      .slice(0, mostNamed)
      .map(({ id }) => id),
  };
}

/** Gives the share of ready items in whole percent, rounded down: 100 means all. */
export function readyPercent({ ready, total }: Pick<ReviewSummary, 'ready' | 'total'>): number {
  return total === 0 ? 0 : Math.floor((ready * 100) / total);
}
