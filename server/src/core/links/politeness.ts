import { limits } from '../ground/limits';
import type { FailureKind } from './outcome';

/** What the user may set of how links are asked for. Times in milliseconds. */
export interface LinkPolicy {
  /** Connections at once to one host. */
  readonly perHost: number;
  /** Requests at once in all. */
  readonly concurrency: number;
  /** Between the starts of two requests to one host. */
  readonly delay: number;
  /** For each request: connecting, headers and body together. */
  readonly timeout: number;
}

export const defaultPolicy: LinkPolicy = { perHost: 2, concurrency: 32, delay: 100, timeout: 15_000 };

/** The least and the most of what the user may set, in the editor and on the command line. */
export const policyBounds = {
  concurrency: [1, 128],
  perHost: [1, 8],
  delay: [0, 10_000],
  timeout: [1_000, 120_000],
} as const satisfies Record<keyof LinkPolicy, readonly [number, number]>;

/** Gives the nearest to a value that the user may set. */
export function withinBounds(name: keyof LinkPolicy, value: number): number {
  const [least, most] = policyBounds[name];
  return Math.min(most, Math.max(least, Math.round(value)));
}

/** What one try ended in: a status, or a failure. */
export type TryResult = { readonly status: number; readonly retryAfter: string | undefined } | { readonly failure: FailureKind };

/** Statuses that pass: asked again. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Gives whether a status speaks of the moment, not of the page. */
export function isPassing(status: number): boolean {
  return passing.has(status);
}

/** Tries in all, by failure; of others one is enough. */
const triesByFailure: Readonly<Partial<Record<FailureKind, number>>> = {
  'no-name': 2,
  'no-name-service': 2,
  'no-network': 2,
  refused: 2,
  timeout: 2,
  proxy: 2,
  reset: 3,
  'broken-body': 3,
};
const triesOfStatus = 3;

/**
 * Gives how many milliseconds to wait before the next try, or null where there is none. `tries` made so far, from 1;
 * `now` in milliseconds since 1970; `chance` from 0 to 1 spreads the tries of many links.
 */
export function planRetry(result: TryResult, tries: number, now: number, chance: number): number | null {
  const most = 'status' in result ? (isPassing(result.status) ? triesOfStatus : 1) : (triesByFailure[result.failure] ?? 1);
  if (tries >= most) return null;
  const asked = 'status' in result ? readRetryAfter(result.retryAfter, now) : null;
  if (asked !== null) return asked > limits.retryAfter ? null : asked;
  const backoff = Math.min(limits.retryBackoffMost, limits.retryBackoff * 2 ** (tries - 1));
  return Math.round(backoff * (0.5 + chance / 2));
}

/** Gives the milliseconds that a Retry-After header asks for (RFC 9110, 10.2.3: seconds or a date); null where it cannot be read. */
export function readRetryAfter(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = parseHttpDate(text);
  return date === null ? null : Math.max(0, date - now);
}

const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Reads a date of HTTP (RFC 9110, 5.6.7); milliseconds since 1970, or null. */
export function parseHttpDate(text: string): number | null {
  const time = httpDate.test(text) ? new Date(text).getTime() : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
