import type { Finding } from '../../../findings/finding';
import type { Offer, Scene } from '../scene';
import { addressWays } from './address';
import { answerWays } from './answer';
import { dateWays } from './date';
import { elementWays } from './element';
import { evidenceWays } from './evidence';
import { formWays } from './form';
import { headWays } from './head';
import { itemWays } from './item';
import { nameWays } from './name';
import { periodWays } from './period';
import { syntaxWays } from './syntax';
import type { Ways } from './ways';

const all: readonly Ways[] = [
  ...syntaxWays,
  ...formWays,
  ...headWays,
  ...itemWays,
  ...answerWays,
  ...addressWays,
  ...elementWays,
  ...evidenceWays,
  ...periodWays,
  ...dateWays,
  ...nameWays,
];

const byCode: ReadonlyMap<string, Ways> = new Map(all.map((ways) => [ways.code, ways]));

/** Gives what one may do about a finding beside its fix, the likeliest first. Each does something, and leaves a text readable that was. */
export function findWays(finding: Finding, scene: Scene): readonly Offer[] {
  return byCode.get(finding.code)?.find(finding, scene) ?? [];
}
