import { limits } from '../ground/limits';
import { classifyOutcome } from './classify';
import type { Outcome } from './outcome';
import type { PageFacts } from './read-page';
import type { VerdictKind } from './verdict';

/** Milliseconds for which a result is believed, by its verdict; of others never: they pass. */
const lifetimes: Readonly<Partial<Record<VerdictKind, number>>> = {
  alive: limits.aliveLifetime,
  dead: limits.deadLifetime,
  moved: limits.deadLifetime,
  'redirected-home': limits.deadLifetime,
  login: limits.deadLifetime,
  'soft-404': limits.deadLifetime,
  empty: limits.deadLifetime,
  'wrong-type': limits.deadLifetime,
  tls: limits.deadLifetime,
  blocked: limits.deadLifetime,
};

/** "Too many requests" is said of a moment. */
const passingStatus = 429;

/** Gives whether a result is still believed. `now` in milliseconds since 1970. */
export function isFresh(outcome: Outcome, randomPage: PageFacts | null, now: number): boolean {
  if (outcome.answer?.status === passingStatus) return false;
  const { kind } = classifyOutcome(outcome, { website: null, randomPage, forms: [] });
  const age = now - outcome.checkedAt;
  return age >= 0 && age < (lifetimes[kind] ?? 0);
}
