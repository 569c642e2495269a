import { limits } from '../core/limits';
import { type Failure, type Hop, keptHeaders, type Outcome } from '../core/links/outcome';
import { type LinkPolicy, planRetry, type TryResult } from '../core/links/politeness';
import { readPage } from '../core/links/read-page';
import { isRedirect, readRedirect } from '../core/links/redirect';
import type { Clock, Exchange, HttpGet } from '../core/ports';
import type { HostQueue } from './host-queue';

/** What asking for a link needs. */
export interface LinkAsker {
  readonly get: HttpGet;
  readonly queue: HostQueue;
  readonly clock: Clock;
  readonly policy: LinkPolicy;
}

const tooManyRequests = 429;

/** A body that answered for a link, and where it was found. */
export interface Answered {
  readonly url: URL;
  readonly exchange: Exchange;
}

/** Asks for an address, follows its redirects, and tries again what may pass. `most`: bytes of a body. Rejects only where the signal ends it. */
export async function askLink(
  asker: LinkAsker,
  url: URL,
  most: number,
  signal: AbortSignal,
  onAnswer: (answered: Answered) => void = () => undefined,
): Promise<Outcome> {
  let started: number | null = null;
  for (let tries = 1; ; tries++) {
    const walk = await followRedirects(asker, url, most, signal);
    started ??= walk.started;
    const wait = planRetry(resultOf(walk.end), tries, asker.clock.now(), asker.clock.chance());
    if (wait === null) {
      if ('status' in walk.end) onAnswer({ url: walk.url, exchange: walk.end });
      return toOutcome(url, walk, tries, started, asker.clock.now());
    }
    if ('status' in walk.end && walk.end.status === tooManyRequests) asker.queue.pause(walk.url.host, wait);
    await asker.clock.wait(wait, signal);
  }
}

/** Where a series of redirects led. */
interface Walk {
  /** When the first request began, behind its time in the queue; milliseconds since 1970. */
  readonly started: number;
  readonly hops: readonly Hop[];
  readonly url: URL;
  readonly end: Exchange | Failure;
}

async function followRedirects({ get, queue, clock, policy }: LinkAsker, start: URL, most: number, signal: AbortSignal): Promise<Walk> {
  const hops: Hop[] = [];
  let url = start;
  let setsCookie = false;
  let started = 0;
  for (;;) {
    const asked = url;
    const end = await queue.run(asked.host, signal, () => {
      if (hops.length === 0) started = clock.now();
      return get(asked, { most, timeout: policy.timeout, signal });
    });
    if (!('status' in end) || !isRedirect(end.status)) return { started, hops, url, end };
    hops.push({ url: url.href, status: end.status });
    setsCookie ||= end.headers['set-cookie'] !== undefined;
    const next = readRedirect(end.headers.location, hops, setsCookie);
    if (!(next instanceof URL)) return { started, hops, url, end: next };
    url = next;
  }
}

function resultOf(end: Exchange | Failure): TryResult {
  return 'status' in end ? { status: end.status, retryAfter: end.headers['retry-after'] } : { failure: end.kind };
}

function toOutcome(url: URL, walk: Walk, attempts: number, started: number, now: number): Outcome {
  const { hops, end } = walk;
  const common = { url: url.href, hops, finalUrl: walk.url.href, attempts, checkedAt: now, elapsed: now - started };
  if (!('status' in end)) return { ...common, answer: null, failure: end };
  const { status, headers, body, isWhole } = end;
  const kept = Object.fromEntries(keptHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
  // Pages are judged by the same part of them, however much of them is read.
  const judged = body.subarray(0, limits.bodyBytes);
  const page = readPage(judged, {
    url: walk.url,
    contentType: headers['content-type'] ?? '',
    isWhole: isWhole && judged.length === body.length,
  });
  return { ...common, answer: { status, headers: kept, page }, failure: null };
}
