import {
  type Fraction,
  formatHundredths,
  fromHundredths,
  mean,
  meanOfHundredths,
  percentOf,
  roundToHundredths,
  toHundredths,
  weightedMean,
} from '../../ground/fraction';
import type { Indicator, Profile, Scoring } from '../../profile/profile';
import type { Submission } from '../../submission/submission';
import { computeSurveyScores, type SurveyScores } from '../../submission/survey-score';
import { type Completeness, type ItemState, isReady } from './completeness';

/** One projection. All numbers are whole hundredths: 9077 is 90.77. */
export interface Projection {
  readonly subIndicators: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, number>;
  readonly oit: number;
  /** Shares of the total: tool x weight. null without the survey score. */
  readonly shares: Readonly<Record<'IIT' | 'EIT' | 'OIT', number | null>>;
  /** null while the file gives no IIT and EIT. */
  readonly total: number | null;
  readonly level: string | null;
}

/** A projected score: from items at risk at 0 to items at risk at 100. Its own numbers are the lower ones. */
export interface Score extends Projection {
  readonly low: Projection;
  readonly high: Projection;
  /** As the file gives them, by tool and by indicator. */
  readonly surveys: SurveyScores;
  /** false only when every item has its official result and the rule comes from a published table. */
  readonly estimate: boolean;
}

const fullScore = 10_000;

/** Gives the projected score, or null where the profile has no scoring rule. The rule: `scoring` of the profile. */
export function computeScore(submission: Submission, profile: Profile, completeness: Completeness): Score | null {
  const { scoring } = profile;
  if (!scoring) return null;
  const surveys = computeSurveyScores(submission, profile);
  const results = new Map(submission.items.map((item) => [item.id, item.result?.score ?? null]));
  const project = (isFull: (state: ItemState | undefined) => boolean): Projection => {
    const itemScore = (id: string): number => {
      const result = results.get(id);
      if (typeof result === 'number') return toHundredths(result);
      return isFull(completeness.items.get(id)) ? fullScore : 0;
    };
    return aggregate(profile, scoring, itemScore, surveys);
  };
  const low = project(isReady);
  const high = project((state) => isReady(state) || state === 'at-risk');
  const estimate = scoring.basis !== 'published-table' || profile.items.some(({ id }) => typeof results.get(id) !== 'number');
  return { ...low, low, high, surveys, estimate };
}

function meanOfItems(ids: readonly string[], itemScore: (id: string) => number): Fraction {
  return meanOfHundredths(ids.map(itemScore));
}

function aggregate(profile: Profile, scoring: Scoring, itemScore: (id: string) => number, { IIT, EIT }: SurveyScores): Projection {
  const subs = profile.indicators.flatMap((indicator) => indicator.subIndicators);
  const ofSub = new Map(
    subs.map((sub) => [
      sub.id,
      meanOfItems(
        sub.items.map(({ id }) => id),
        itemScore,
      ),
    ]),
  );
  const ofTopic = subs
    .flatMap((sub) => sub.topics ?? [])
    .map((topic) => [topic.id, roundToHundredths(meanOfItems(topic.items, itemScore))] as const);
  const ofIndicator = ({ subIndicators }: Indicator) => roundToHundredths(mean(subIndicators.map(({ id }) => ofSub.get(id) as Fraction)));
  const indicators = new Map(profile.indicators.map((indicator) => [indicator.id, ofIndicator(indicator)]));
  const oit = roundToHundredths(
    weightedMean([...indicators].map(([id, value]) => [fromHundredths(value), scoring.indicatorWeights[id] ?? 1])),
  );
  const tools = { IIT: IIT.score, EIT: EIT.score, OIT: oit };
  const share = (tool: 'IIT' | 'EIT' | 'OIT') => {
    const value = tools[tool];
    return value === null ? null : roundToHundredths(percentOf(fromHundredths(value), scoring.toolWeights[tool]));
  };
  const shares = { IIT: share('IIT'), EIT: share('EIT'), OIT: share('OIT') };
  const total = shares.IIT === null || shares.EIT === null || shares.OIT === null ? null : shares.IIT + shares.EIT + shares.OIT;
  return {
    subIndicators: new Map([...ofSub].map(([id, value]) => [id, roundToHundredths(value)])),
    topics: new Map(ofTopic),
    indicators,
    oit,
    shares,
    total,
    level: total === null ? null : levelOf(total, Object.values(tools) as number[], scoring),
  };
}

function levelOf(total: number, tools: readonly number[], { levels }: Scoring): string | null {
  const holds = ({ from, eachToolFrom }: Scoring['levels'][number]) =>
    total >= toHundredths(from) && (eachToolFrom === undefined || tools.every((tool) => tool >= toHundredths(eachToolFrom)));
  return levels.find(holds)?.label ?? null;
}

/** Gives what one zero costs of the total, in hundredths by item (2568: O16 600 is 6.00 points). null without a scoring rule. */
export function computeItemCosts(profile: Profile): ReadonlyMap<string, number> | null {
  const { scoring } = profile;
  if (!scoring) return null;
  const weights = profile.indicators.map(({ id }) => scoring.indicatorWeights[id] ?? 1);
  const allWeights = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map(
    profile.indicators.flatMap((indicator, index) =>
      indicator.subIndicators.flatMap((sub) => {
        const parts = allWeights * indicator.subIndicators.length * sub.items.length;
        const cost = roundToHundredths({
          numerator: BigInt(fullScore * (weights[index] as number) * scoring.toolWeights.OIT),
          denominator: BigInt(parts) * 10_000n,
        });
        return sub.items.map(({ id }) => [id, cost] as const);
      }),
    ),
  );
}

/** Gives `85.00-90.77` of what a score lies between, and one number where both ends are the same. */
export function formatRange(low: number, high: number): string {
  return low === high ? formatHundredths(low) : `${formatHundredths(low)}-${formatHundredths(high)}`;
}

/** Gives the level of a score; `B - A` where its ends have different ones, null where none is known. */
export function formatLevel({ low, high }: Score): string | null {
  return low.level === high.level ? low.level : `${low.level ?? '?'} - ${high.level ?? '?'}`;
}
