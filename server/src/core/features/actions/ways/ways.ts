import type { CodeDefinition } from '../../../findings/define-code';
import type { Finding } from '../../../findings/finding';
import type { Offer, Scene } from '../scene';

/** The ways out of the findings of one code, beside its fix. They are worked out when one asks for them, not at each check. */
export interface Ways {
  readonly code: string;
  find(finding: Finding, scene: Scene): readonly Offer[];
}

/** Gives the ways out of the findings of a code: the first is the likeliest. What gives null is not offered. */
export function waysOut<A extends object>(
  { code }: CodeDefinition<A>,
  find: (finding: Finding<A>, scene: Scene) => readonly (Offer | null)[],
): Ways {
  // A finding was made by the definition of its code.
  return { code, find: (finding, scene) => find(finding as Finding<A>, scene).filter((each) => each !== null) };
}
