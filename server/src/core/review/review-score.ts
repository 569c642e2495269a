import { type Completeness, isReady } from '../analysis/score/completeness';
import { computeScore, type Projection, type Score } from '../analysis/score/score';
import { toHundredths } from '../ground/fraction';
import type { Profile, Scoring } from '../profile/profile';
import type { Submission } from '../submission/submission';
import type { Lift, PointRange, ReviewedScore } from './review';

/** Gives both ends of a number of a score; null where an end has none. */
export function rangeOf({ low, high }: Score, pick: (projection: Projection) => number | null | undefined): PointRange | null {
  const [from, to] = [pick(low), pick(high)];
  return typeof from === 'number' && typeof to === 'number' ? { low: from, high: to } : null;
}

/** Gives the score with what would lift it. */
export function reviewScore(
  score: Score,
  submission: Submission,
  profile: Profile,
  completeness: Completeness,
  costs: ReadonlyMap<string, number>,
): ReviewedScore {
  const { scoring } = profile;
  const projectWith = (ready: readonly string[]): Projection => {
    const items = new Map([...completeness.items, ...ready.map((id) => [id, 'ready'] as const)]);
    return computeScore(submission, profile, { ...completeness, items })?.low ?? score.low;
  };
  const open = profile.items.filter(({ id }) => !isReady(completeness.items.get(id)) && !hasResult(submission, id));
  const lift = open
    .map(({ id }): Lift => ({ item: id, oit: projectWith([id]).oit - score.low.oit, total: costs.get(id) ?? 0 }))
    .sort((a, b) => b.total - a.total);
  return {
    oit: { low: score.low.oit, high: score.high.oit },
    total: rangeOf(score, ({ total }) => total),
    level: { low: score.low.level, high: score.high.level },
    estimate: score.estimate,
    lift,
    nextLevels: scoring ? findNextLevels(score, scoring, lift, projectWith) : [],
    itemLevels: scoring ? countItemLevels(submission, profile, scoring, completeness) : [],
  };
}

function hasResult({ itemById }: Submission, id: string): boolean {
  return typeof itemById.get(id)?.result?.score === 'number';
}

/** Takes the dearest items one by one, and notes each level that is reached. */
function findNextLevels(
  { low }: Score,
  { levels }: Scoring,
  lift: readonly Lift[],
  projectWith: (ready: readonly string[]) => Projection,
): ReviewedScore['nextLevels'] {
  if (low.total === null) return [];
  const rankOf = (label: string | null) => levels.findIndex((level) => level.label === label);
  const reached: { level: string; items: readonly string[] }[] = [];
  let rank = rankOf(low.level);
  for (let count = 1; count <= lift.length && rank > 0; count++) {
    const items = lift.slice(0, count).map(({ item }) => item);
    const { level } = projectWith(items);
    const now = rankOf(level);
    if (level === null || now < 0 || now >= rank) continue;
    rank = now;
    reached.push({ level, items });
  }
  return reached;
}

/** The published tables count items by level: 004 l.684-696. */
function countItemLevels(
  { itemById }: Submission,
  { items }: Profile,
  { levels }: Scoring,
  { items: states }: Completeness,
): ReviewedScore['itemLevels'] {
  const scoreOf = (id: string, isFull: boolean) => {
    const result = itemById.get(id)?.result?.score;
    return typeof result === 'number' ? toHundredths(result) : isFull ? 10_000 : 0;
  };
  const labelOf = (points: number) => levels.find(({ from }) => points >= toHundredths(from))?.label;
  const low = items.map(({ id }) => labelOf(scoreOf(id, isReady(states.get(id)))));
  const high = items.map(({ id }) => labelOf(scoreOf(id, isReady(states.get(id)) || states.get(id) === 'at-risk')));
  const count = (labels: readonly (string | undefined)[], label: string) => labels.filter((each) => each === label).length;
  // Levels that ask for more than a number of points have the same points as the one below them.
  const byPoints = levels.filter(({ from }, index) => levels.findIndex((other) => other.from === from) === index);
  return byPoints.map(({ label }) => ({ label, low: count(low, label), high: count(high, label) }));
}
