import { fromHundredths, percentOf, roundToHundredths } from '../../ground/fraction';
import type { Profile, SubIndicator } from '../../profile/profile';
import type { Projection } from './score';

const fullScore = 10_000;

/** Gives the points of the total, in hundredths, that each sub-indicator is short of in a projection. */
export function computeLostPoints(profile: Profile, score: Pick<Projection, 'subIndicators'>): ReadonlyMap<string, number> {
  const { scoring } = profile;
  if (!scoring) return new Map();
  const weightOf = (id: string) => scoring.indicatorWeights[id] ?? 1;
  const allWeights = profile.indicators.reduce((sum, { id }) => sum + weightOf(id), 0);
  const lost = (sub: SubIndicator, indicator: string, siblings: number) => {
    const missing = percentOf(fromHundredths(fullScore - (score.subIndicators.get(sub.id) ?? 0)), scoring.toolWeights.OIT);
    return roundToHundredths({
      numerator: missing.numerator * BigInt(weightOf(indicator)),
      denominator: missing.denominator * BigInt(allWeights * siblings),
    });
  };
  return new Map(
    profile.indicators.flatMap(({ id, subIndicators }) =>
      subIndicators.map((sub) => [sub.id, lost(sub, id, subIndicators.length)] as const),
    ),
  );
}
