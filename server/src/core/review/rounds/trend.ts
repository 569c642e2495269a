import { type CivilDate, compareDates, countDays } from '../../thai/date';
import { isOpen } from '../deadlines';
import type { PointRange, Review, ReviewedDeadline } from '../review';
import type { Round } from './round';

/** How a submission has come on from round to round, against the days by which it is due. Points are whole hundredths. */
export interface Trend {
  /** By round, the review of today last. */
  readonly points: readonly TrendPoint[];
  readonly deadlines: readonly (Pick<ReviewedDeadline, 'date' | 'what' | 'kind'> & { readonly at: number; readonly isOpen: boolean })[];
  /** Days from the first point to what comes last. */
  readonly length: number;
}

export interface TrendPoint {
  readonly day: CivilDate;
  /** Days since the first point; negative after a clock that was set back. */
  readonly at: number;
  readonly ready: number;
  readonly total: number;
  readonly oit: PointRange | null;
  /** The review that is made now, whether it is recorded or not. */
  readonly isNow: boolean;
}

/** Gives the trend of a review and its rounds; null where there is but one point. `rounds`: of `selectRounds`. */
export function trendOf(rounds: readonly Round[], review: Review): Trend | null {
  const { today } = review;
  const earlier = rounds.filter(({ day }) => !today || compareDates(day, today) !== 0);
  const standing = [...earlier, ...(today ? [{ ...review, day: today }] : [])];
  const first = standing[0];
  if (!first || standing.length < 2) return null;
  const points = standing.map(
    ({ day, ready, total, score }): TrendPoint => ({
      ...{ day, at: countDays(first.day, day), ready, total, oit: score?.oit ?? null },
      isNow: today !== null && compareDates(day, today) === 0,
    }),
  );
  const deadlines = review.deadlines
    .filter(({ date }) => compareDates(date, first.day) >= 0)
    .map((deadline) => ({
      ...{ date: deadline.date, what: deadline.what, kind: deadline.kind },
      ...{ at: countDays(first.day, deadline.date), isOpen: isOpen(deadline) },
    }));
  return { points, deadlines, length: Math.max(...points.map(({ at }) => at), ...deadlines.map(({ at }) => at)) };
}
