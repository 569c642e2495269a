import { toHundredths } from '../../ground/fraction';
import { type AssessmentTool, assessmentTools } from '../../profile/tool-indicators';
import type { PointRange, Review } from '../../review/review';
import type { PreviousScores } from '../../submission/submission';

/** What is known of the scores of a year. Points are whole hundredths. */
export interface ScoreYear {
  /** B.E.; null: the file does not say which earlier year. */
  readonly fiscalYear: number | null;
  /** A projection of this program; else what was published, as a file gives it. */
  readonly isEstimate: boolean;
  readonly tools: ReadonlyMap<AssessmentTool, PointRange>;
  readonly indicators: ReadonlyMap<string, PointRange>;
  readonly total: PointRange | null;
  readonly level: string | null;
}

/** Years that stand beside each other. */
const mostYears = 3;

/**
 * Gives the years of which something is known, the oldest first and the submission's own last. Of one year what was published goes before
 * what a file makes of its items.
 */
export function gatherYears(review: Review, typed: PreviousScores | null, before: ReturnType<typeof readYearsOf> | null): ScoreYear[] {
  const own = readOwnYear(review);
  const published = typed ? [readTypedYear(typed)] : [];
  const earlier = [...published, ...(before ?? [])]
    .filter(isKnown)
    .filter(({ fiscalYear }) => fiscalYear === null || fiscalYear < review.fiscalYear);
  const years = new Map<number | null, ScoreYear>();
  for (const year of earlier) {
    const known = years.get(year.fiscalYear);
    years.set(year.fiscalYear, known ? fill(known, year) : year);
  }
  const sorted = [...years.values()].sort((a, b) => (a.fiscalYear ?? Number.MIN_SAFE_INTEGER) - (b.fiscalYear ?? Number.MIN_SAFE_INTEGER));
  return [...sorted.slice(1 - mostYears), own];
}

/** Gives the years that a submission of an earlier year tells of: its own, and what it says of the one before. */
export function readYearsOf(review: Review, typed: PreviousScores | null): ScoreYear[] {
  return [readOwnYear(review), ...(typed ? [readTypedYear(typed)] : [])];
}

function readOwnYear({ fiscalYear, score, tools, indicators, items }: Review): ScoreYear {
  const exact = (points: number | null): PointRange[] => (points === null ? [] : [{ low: points, high: points }]);
  const ofTools = tools.flatMap(({ tool, points }) => exact(points).map((range) => [tool, range] as const));
  const ofSurveys = tools.flatMap((tool) =>
    tool.indicators.flatMap(({ id, points }) => exact(points).map((range) => [id, range] as const)),
  );
  const isAssessed = items.every(({ result }) => typeof result?.score === 'number');
  const level =
    score && (score.level.low === score.level.high ? score.level.low : `${score.level.low ?? '?'} – ${score.level.high ?? '?'}`);
  return {
    fiscalYear,
    // Of a list without a scoring rule nothing is computed: its scores are those that are typed.
    isEstimate: tools.some((tool) => tool.isEstimate) || (score !== null && (!isAssessed || score.estimate)),
    tools: new Map<AssessmentTool, PointRange>([...ofTools, ...(score ? [['OIT', score.oit] as const] : [])]),
    indicators: new Map([...ofSurveys, ...indicators.flatMap(({ id, points }) => (points ? [[id, points] as const] : []))]),
    total: score?.total ?? null,
    level: score?.total ? level : null,
  };
}

function readTypedYear(previous: PreviousScores): ScoreYear {
  const exact = (points: number | null): PointRange | null =>
    points === null ? null : { low: toHundredths(points), high: toHundredths(points) };
  const known = <Key>(key: Key, points: number | null) => {
    const range = exact(points);
    return range ? [[key, range] as const] : [];
  };
  return {
    fiscalYear: previous.fiscalYear,
    isEstimate: false,
    tools: new Map(assessmentTools.flatMap((tool) => known(tool, previous[tool].score))),
    indicators: new Map(assessmentTools.flatMap((tool) => previous[tool].indicators.flatMap(({ key, score }) => known(key, score)))),
    total: exact(previous.total),
    level: previous.level,
  };
}

function isKnown({ tools, indicators, total, level }: ScoreYear): boolean {
  return tools.size > 0 || indicators.size > 0 || total !== null || level !== null;
}

/** What the first does not say is taken from the second. */
function fill(one: ScoreYear, other: ScoreYear): ScoreYear {
  const adds = [...other.tools].some(([key]) => !one.tools.has(key)) || [...other.indicators].some(([key]) => !one.indicators.has(key));
  return {
    fiscalYear: one.fiscalYear,
    isEstimate: one.isEstimate || (adds && other.isEstimate),
    tools: new Map([...other.tools, ...one.tools]),
    indicators: new Map([...other.indicators, ...one.indicators]),
    total: one.total ?? other.total,
    level: one.level ?? other.level,
  };
}

/** Gives how much points rose (fell, where negative) between two years; null where one of them is not exact. */
export function changeBetween(before: PointRange | undefined | null, now: PointRange | undefined | null): number | null {
  return before && now && before.low === before.high && now.low === now.high ? now.low - before.low : null;
}
