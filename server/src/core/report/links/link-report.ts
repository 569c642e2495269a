import type { AssessedLink } from '../../links/assess';
import { type Verdict, type VerdictKind, verdictKinds } from '../../links/verdict';

/** A file and what became of its links. */
export interface LinksOfFile {
  /** As it is shown. */
  readonly path: string;
  readonly text: string;
  readonly links: readonly ReportedLink[];
}

/** A link whose verdict is known. */
export interface ReportedLink extends AssessedLink {
  readonly verdict: Verdict;
}

/** What a verdict is to the one who answers for the submission. */
export type LinkWeight = 'fine' | 'dead' | 'doubtful' | 'unverified';

const weights: Readonly<Record<VerdictKind, LinkWeight>> = {
  alive: 'fine',
  dead: 'dead',
  moved: 'doubtful',
  'redirected-home': 'doubtful',
  login: 'doubtful',
  'soft-404': 'doubtful',
  empty: 'doubtful',
  'wrong-type': 'doubtful',
  tls: 'doubtful',
  'not-public': 'doubtful',
  blocked: 'unverified',
  unreachable: 'unverified',
  skipped: 'unverified',
  offline: 'unverified',
};

/** Gives what a verdict is worth. */
export function weigh(kind: VerdictKind): LinkWeight {
  return weights[kind];
}

/** Counts the verdicts that there are, in the order of their list. */
export function countVerdicts(links: readonly ReportedLink[]): Readonly<Partial<Record<VerdictKind, number>>> {
  const counts = verdictKinds.map((kind) => [kind, links.filter(({ verdict }) => verdict.kind === kind).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
