import type { Finding } from '../findings/finding';

/** Orders findings by where they stand; those at one place by their codes. */
export function byPosition(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
