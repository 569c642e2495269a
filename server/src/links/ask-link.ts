import {
  type Answer,
  type Clock,
  type Exchange,
  type Failure,
  followForward,
  type Hop,
  type HttpGet,
  isRedirect,
  keptHeaders,
  type LinkPolicy,
  limits,
  type Outcome,
  planRetry,
  readPage,
  readRedirect,
  type Sha256,
  type TryResult,
} from '../core';
import type { HostQueue } from './host-queue';

/** What asking for a link needs. */
export interface LinkAsker {
  readonly get: HttpGet;
  readonly queue: HostQueue;
  readonly clock: Clock;
  readonly policy: LinkPolicy;
  readonly sha256: Sha256;
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
    const { end } = walk;
    const wait = planRetry(resultOf(end), tries, asker.clock.now(), asker.clock.chance());
    if (wait === null) {
      if ('exchange' in end) onAnswer({ url: walk.url, exchange: end.exchange });
      return toOutcome(url, walk, tries, started, asker.clock.now());
    }
    if ('exchange' in end && end.exchange.status === tooManyRequests) asker.queue.pause(walk.url.host, wait);
    await asker.clock.wait(wait, signal);
  }
}

/** Where a series of redirects led, those of pages that send on by themselves among them. */
interface Walk {
  /** When the first request began, behind its time in the queue; milliseconds since 1970. */
  readonly started: number;
  readonly hops: readonly Hop[];
  readonly url: URL;
  readonly end: Ending | Failure;
}

interface Ending {
  readonly exchange: Exchange;
  readonly answer: Answer;
}

async function followRedirects(
  { get, queue, clock, policy, sha256 }: LinkAsker,
  start: URL,
  most: number,
  signal: AbortSignal,
): Promise<Walk> {
  const hops: Hop[] = [];
  let url = start;
  let setsCookie = false;
  let started = 0;
  for (;;) {
    const asked = url;
    const exchange = await queue.run(asked.host, signal, () => {
      if (hops.length === 0) started = clock.now();
      return get(asked, { most, timeout: policy.timeout, signal });
    });
    if (!('status' in exchange)) return { started, hops, url, end: exchange };
    const { status, headers } = exchange;
    const answer = isRedirect(status) ? null : readAnswer(exchange, url, sha256);
    const target = answer ? followForward(answer, url, hops) : headers.location;
    if (answer && target === null) return { started, hops, url, end: { exchange, answer } };
    hops.push({ url: url.href, status });
    setsCookie ||= headers['set-cookie'] !== undefined || answer?.page.forward?.setsCookie === true;
    const next = readRedirect(target ?? undefined, hops, setsCookie);
    if (!(next instanceof URL)) return { started, hops, url, end: next };
    url = next;
  }
}

function readAnswer({ status, headers, body, isWhole }: Exchange, url: URL, sha256: Sha256): Answer {
  const kept = Object.fromEntries(keptHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
  // Pages are judged by the same part of them, however much of them is read.
  const judged = body.subarray(0, limits.bodyBytes);
  const page = readPage(judged, {
    url,
    contentType: headers['content-type'] ?? '',
    refresh: headers.refresh,
    isWhole: isWhole && judged.length === body.length,
  });
  return { status, headers: kept, page, sha256: sha256(judged) };
}

function resultOf(end: Ending | Failure): TryResult {
  return 'exchange' in end ? { status: end.exchange.status, retryAfter: end.exchange.headers['retry-after'] } : { failure: end.kind };
}

function toOutcome(url: URL, { hops, end, url: last }: Walk, attempts: number, started: number, now: number): Outcome {
  const common = { url: url.href, hops, finalUrl: last.href, attempts, checkedAt: now, elapsed: now - started };
  return 'exchange' in end ? { ...common, answer: end.answer, failure: null } : { ...common, answer: null, failure: end };
}
