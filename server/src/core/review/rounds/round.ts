import type { ItemState } from '../../analysis/score/completeness';
import type { FindingCounts } from '../../findings/finding';
import type { VerdictCounts } from '../../submission/links/link-summary';
import type { CivilDate } from '../../thai/date';
import type { PointRange, Review, ReviewedScore } from '../review';

/**
 * How a submission stood on the day of a review: states and numbers, no text, address or name of it. Working groups meet every
 * 15 days or twice a month (001 l.63), and ask what has changed since. Points are whole hundredths.
 */
export interface Round {
  readonly day: CivilDate;
  /** When it was recorded, by the clock of the machine: ISO 8601. */
  readonly at: string;
  /** {@link markAgency} of the agency; null where the file names none. */
  readonly agency: string | null;
  /** B.E. */
  readonly fiscalYear: number;
  /** The id of the list of items. */
  readonly list: string;
  readonly ready: number;
  readonly total: number;
  readonly items: ReadonlyMap<string, RoundItem>;
  /** null where the list has no scoring rule. */
  readonly score: RoundScore | null;
  readonly counts: FindingCounts;
  /** What was to be mended, by code. */
  readonly findings: ReadonlyMap<string, number>;
  /** Verdicts by item, of those that have any. */
  readonly links: ReadonlyMap<string, VerdictCounts>;
  /** Links that nothing was known of. */
  readonly unopened: number;
}

export interface RoundItem {
  readonly state: ItemState;
  /** What was to be mended of it. */
  readonly findings: number;
  /** Required elements that it did not show. */
  readonly open: number;
}

export interface RoundScore {
  readonly oit: PointRange;
  readonly total: PointRange | null;
  readonly level: ReviewedScore['level'];
  readonly estimate: boolean;
}

/** What of a round a review does not know. */
export interface RoundOccasion {
  readonly day: CivilDate;
  readonly at: string;
  readonly agency: string | null;
}

/** Gives how a submission stands by its review. */
export function takeRound(review: Review, occasion: RoundOccasion): Round {
  const { fiscalYear, list, ready, total, counts, score, links } = review;
  return {
    ...occasion,
    ...{ fiscalYear, list: list.id, ready, total, counts },
    items: new Map(review.items.map((item) => [item.id, describeItem(item)])),
    score: score && { oit: score.oit, total: score.total, level: score.level, estimate: score.estimate },
    findings: countByCode(review),
    links: verdictsOf(links),
    unopened: links.unknown,
  };
}

/** Gives what a round holds of an item. */
export function describeItem({ state, findings, elements }: Review['items'][number]): RoundItem {
  return { state, findings: findings.length, open: elements.filter(({ isRequired, isShown }) => isRequired && !isShown).length };
}

/** Gives the verdicts that are known, by item. */
export function verdictsOf({ verdicts }: Review['links']): ReadonlyMap<string, VerdictCounts> {
  return new Map(verdicts.map(({ item, counts }) => [item, counts]));
}

/** Gives what is to be mended, by code. */
export function countByCode({ items, others }: Pick<Review, 'items' | 'others'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of [...items.flatMap(({ findings }) => findings), ...others]) counts.set(code, (counts.get(code) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
