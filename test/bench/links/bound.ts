import type { LinkPolicy } from '../../../server/src/core/links/politeness';

/**
 * Gives the milliseconds below which no checker stays that keeps to a policy: `requests` by host, each answered after
 * `latency`. Which of the three limits it is depends on the policy.
 */
export function findBound({ perHost, concurrency, delay }: LinkPolicy, requests: readonly number[], latency: number): number {
  const busiest = Math.max(...requests);
  const all = requests.reduce((sum, count) => sum + count, 0);
  return Math.max(busiest * delay, (busiest * latency) / perHost, (all * latency) / concurrency);
}
