import { classifyOutcome, linkKey, type Outcome } from '../core';

/** How far a run is. */
export interface RunCount {
  readonly total: number;
  readonly done: number;
  readonly dead: number;
  /** Takes in that an address has been asked for; it counts once. */
  takeAsked(outcome: Outcome): void;
  /** Takes in a result. */
  take(outcome: Outcome): void;
}

/** Makes the count of a run over addresses, each counted once. */
export function createRunCount(urls: readonly URL[]): RunCount {
  const done = new Set<string>();
  const dead = new Set<string>();
  return {
    total: new Set(urls.map(linkKey)).size,
    get done() {
      return done.size;
    },
    get dead() {
      return dead.size;
    },
    takeAsked: ({ url }) => void done.add(url),
    take: (outcome) => {
      done.add(outcome.url);
      if (classifyOutcome(outcome, { website: null, randomPage: null, forms: [] }).kind === 'dead') dead.add(outcome.url);
    },
  };
}
