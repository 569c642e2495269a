import { type VerdictKind, verdictKinds } from '../../links/verdict';
import { type LinkWeight, weigh } from '../../links/weight';
import type { JudgedLink } from './judged-links';

/** What the links of all files of a run come to: the one count of what the editor and the command line say of them. */
export interface LinksSummary {
  readonly files: number;
  readonly links: number;
  readonly verdicts: VerdictCounts;
  /** Links that are not skipped, by what they are worth. */
  readonly weights: WeightCounts;
  /** When the oldest result came, in milliseconds since 1970; infinite where there is none. */
  readonly oldest: number;
}

/** How many verdicts of a kind there are, of those that there are. */
export type VerdictCounts = Readonly<Partial<Record<VerdictKind, number>>>;

export type WeightCounts = Readonly<Record<LinkWeight, number>>;

/** The summary of no files. */
export const emptyLinksSummary: LinksSummary = {
  files: 0,
  links: 0,
  verdicts: {},
  weights: { fine: 0, dead: 0, doubtful: 0, unverified: 0 },
  oldest: Number.POSITIVE_INFINITY,
};

/** Gives the summary with the links of one more file. */
export function addLinks(summary: LinksSummary, links: readonly JudgedLink[]): LinksSummary {
  return {
    files: summary.files + 1,
    links: summary.links + links.length,
    verdicts: addVerdicts(summary.verdicts, links),
    weights: addWeights(summary.weights, links),
    oldest: links.reduce((oldest, { outcome }) => Math.min(oldest, outcome?.checkedAt ?? oldest), summary.oldest),
  };
}

/** Keeps the kinds in the order of their list. */
function addVerdicts(counts: VerdictCounts, links: readonly JudgedLink[]): VerdictCounts {
  const sums = verdictKinds.map(
    (kind) => [kind, (counts[kind] ?? 0) + links.filter(({ verdict }) => verdict.kind === kind).length] as const,
  );
  return Object.fromEntries(sums.filter(([, count]) => count > 0));
}

function addWeights(counts: WeightCounts, links: readonly JudgedLink[]): WeightCounts {
  const weights = links.flatMap((link) => weightOf(link) ?? []);
  const countOf = (weight: LinkWeight) => counts[weight] + weights.filter((each) => each === weight).length;
  return { fine: countOf('fine'), dead: countOf('dead'), doubtful: countOf('doubtful'), unverified: countOf('unverified') };
}

/** Gives what a link is worth: what no program can open, and a person has opened, is fine; null: the link is left out. */
export function weightOf({ verdict, isVerified }: JudgedLink): LinkWeight | null {
  if (verdict.kind === 'skipped') return null;
  const weight = weigh(verdict.kind);
  return weight === 'unverified' && isVerified ? 'fine' : weight;
}
