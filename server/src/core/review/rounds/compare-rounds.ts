import type { ItemState } from '../../analysis/score/completeness';
import type { FindingCounts } from '../../findings/finding';
import { weigh } from '../../links/weight';
import type { VerdictCounts } from '../../submission/links/link-summary';
import { type CivilDate, compareDates, countDays } from '../../thai/date';
import { isOpenState } from '../divisions';
import type { PointRange, Review, ReviewedScore } from '../review';
import { countByCode, describeItem, type Round, verdictsOf } from './round';

/** What has become of a submission since its last round. Items in the order of the list. */
export interface RoundChanges {
  /** The day of the round that it is compared with. */
  readonly since: CivilDate;
  /** Days from then to today; negative where that round is dated later. null where today is not known. */
  readonly days: number | null;
  readonly ready: BeforeAndNow<number>;
  readonly total: BeforeAndNow<number>;
  /** null where one of both has no score. */
  readonly score: {
    readonly oit: BeforeAndNow<PointRange>;
    readonly total: BeforeAndNow<PointRange | null>;
    readonly level: BeforeAndNow<ReviewedScore['level']>;
    readonly estimate: boolean;
  } | null;
  readonly counts: BeforeAndNow<FindingCounts>;
  readonly becameReady: readonly StateChange[];
  readonly fellBack: readonly StateChange[];
  /** Got further, and is not ready yet; or was ready and is approved now. */
  readonly advanced: readonly StateChange[];
  /** Items with more dead links than then. */
  readonly died: readonly DeadLinks[];
  /** Open items of which nothing has changed over the last two rounds. */
  readonly unmoved: readonly string[];
  /** Items that the list had not then, and those that it has no more. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Codes that are found more or less often than then. */
  readonly findings: readonly (BeforeAndNow<number> & { readonly code: string })[];
  /** Links whose verdicts are known: states depend on it. */
  readonly opened: BeforeAndNow<number>;
}

export interface BeforeAndNow<T> {
  readonly before: T;
  readonly now: T;
}

export interface StateChange extends BeforeAndNow<ItemState> {
  readonly item: string;
  /** Then a link of it was known to be dead or doubtful, and now none of its links was opened: it may seem better than it is. */
  readonly isUnsure: boolean;
}

export interface DeadLinks extends BeforeAndNow<number> {
  readonly item: string;
  /** Then none of its links was opened: they may have been dead before. */
  readonly isNews: boolean;
}

/** How far a state is; who has answered no has said something, though it scores nothing. */
const ranks: Readonly<Record<ItemState, number>> = { missing: 0, draft: 1, none: 2, 'at-risk': 3, ready: 4, approved: 5 };

/** Compares a review with the last of its rounds that is not of the same day; null where there is none. `rounds`: of `selectRounds`. */
export function compareRounds(rounds: readonly Round[], review: Review): RoundChanges | null {
  const { today } = review;
  const earlier = rounds.filter(({ day }) => !today || compareDates(day, today) !== 0);
  const last = earlier.at(-1);
  if (!last) return null;
  const changes = listStateChanges(last, review);
  const ids = new Set(review.items.map(({ id }) => id));
  const isFurther = ({ before, now }: StateChange) => ranks[now] > ranks[before];
  const isReady = (state: ItemState) => state === 'ready' || state === 'approved';
  const hasBecomeReady = ({ before, now }: StateChange) => isReady(now) && !isReady(before);
  return {
    since: last.day,
    days: today && countDays(last.day, today),
    ready: { before: last.ready, now: review.ready },
    total: { before: last.total, now: review.total },
    score: compareScores(last, review),
    counts: { before: last.counts, now: review.counts },
    becameReady: changes.filter(hasBecomeReady),
    fellBack: changes.filter((change) => !isFurther(change)),
    advanced: changes.filter((change) => isFurther(change) && !hasBecomeReady(change)),
    died: findDeaths(last, review),
    unmoved: findUnmoved([last, earlier.at(-2)], review),
    added: review.items.flatMap(({ id }) => (last.items.has(id) ? [] : [id])),
    removed: [...last.items.keys()].filter((id) => !ids.has(id)),
    findings: compareCodes(last.findings, countByCode(review)),
    opened: { before: countOpened(last.links), now: countOpened(verdictsOf(review.links)) },
  };
}

function listStateChanges(last: Round, { items, links }: Review): StateChange[] {
  const verdicts = verdictsOf(links);
  return items.flatMap(({ id, state }) => {
    const before = last.items.get(id)?.state;
    if (before === undefined || before === state) return [];
    const isUnsure = countFaulty(last.links.get(id)) > 0 && countKnown(verdicts.get(id)) === 0;
    return [{ item: id, before, now: state, isUnsure }];
  });
}

function findDeaths(last: Round, { items, links }: Review): DeadLinks[] {
  const verdicts = verdictsOf(links);
  return items.flatMap(({ id }) => {
    const then = last.links.get(id);
    const [before, now] = [countDead(then), countDead(verdicts.get(id))];
    return now > before ? [{ item: id, before, now, isNews: countKnown(then) === 0 }] : [];
  });
}

function findUnmoved(rounds: readonly (Round | undefined)[], { items }: Review): string[] {
  return items.flatMap((item) => {
    const now = describeItem(item);
    const hasStood = rounds.every((round) => {
      const then = round?.items.get(item.id);
      return then?.state === now.state && then.findings === now.findings && then.open === now.open;
    });
    return hasStood && isOpenState(item.state) ? [item.id] : [];
  });
}

function compareScores({ score: then }: Round, { score: now }: Review): RoundChanges['score'] {
  if (!then || !now) return null;
  return {
    oit: { before: then.oit, now: now.oit },
    total: { before: then.total, now: now.total },
    level: { before: then.level, now: now.level },
    estimate: then.estimate || now.estimate,
  };
}

function compareCodes(then: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): RoundChanges['findings'] {
  const codes = [...new Set([...then.keys(), ...now.keys()])].sort();
  return codes
    .map((code) => ({ code, before: then.get(code) ?? 0, now: now.get(code) ?? 0 }))
    .filter(({ before, now: count }) => before !== count);
}

function countVerdicts(counts: VerdictCounts | undefined, isCounted: (kind: keyof VerdictCounts) => boolean): number {
  const entries = Object.entries(counts ?? {}) as [keyof VerdictCounts, number][];
  return entries.reduce((sum, [kind, count]) => sum + (isCounted(kind) ? count : 0), 0);
}

const countDead = (counts: VerdictCounts | undefined) => countVerdicts(counts, (kind) => weigh(kind) === 'dead');
const countFaulty = (counts: VerdictCounts | undefined) =>
  countVerdicts(counts, (kind) => weigh(kind) === 'dead' || weigh(kind) === 'doubtful');
/** What was left out, or not opened without a network, is not known. */
const countKnown = (counts: VerdictCounts | undefined) => countVerdicts(counts, (kind) => kind !== 'skipped' && kind !== 'offline');

function countOpened(links: ReadonlyMap<string, VerdictCounts>): number {
  return [...links.values()].reduce((sum, counts) => sum + countKnown(counts), 0);
}
