import type { VerdictKind } from './verdict';

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
