import { limits } from '../ground/limits';
import type { Failure, Hop } from './outcome';

/** Statuses whose Location is followed. */
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const permanent: ReadonlySet<number> = new Set([301, 308]);

/** Gives whether a status sends the visitor on. */
export function isRedirect(status: number): boolean {
  return redirects.has(status);
}

/** Gives whether a status says that the page is there. */
export function isFound(status: number): boolean {
  return status >= 200 && status <= 299;
}

/** Gives whether a status says that the page has moved for good. */
export function isPermanent(status: number): boolean {
  return permanent.has(status);
}

/** Gives where a redirect leads, or why it leads nowhere. `hops` are the redirects so far, this one last; `setsCookie`: one of them wanted one kept. */
export function readRedirect(location: string | undefined, hops: readonly Hop[], setsCookie: boolean): URL | Failure {
  const from = hops.at(-1)?.url;
  if (location === undefined || location.trim() === '') return { kind: 'malformed-redirect', detail: '(no Location)' };
  if (!URL.canParse(location, from)) return { kind: 'malformed-redirect', detail: location };
  const to = new URL(location, from);
  const asked = new URL(to.href);
  asked.hash = '';
  const isLoop = hops.some(({ url }) => url === asked.href);
  const isEndless = isLoop || hops.length > limits.redirects;
  // Sites that test for cookies send those without one round until they have it.
  if (isEndless && setsCookie) return { kind: 'needs-cookie', detail: asked.href };
  if (isLoop) return { kind: 'loop', detail: asked.href };
  if (isEndless) return { kind: 'too-many-redirects', detail: String(limits.redirects) };
  return asked;
}
