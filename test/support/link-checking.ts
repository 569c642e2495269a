import path from 'node:path';
import { parseRange } from '../../server/src/core/addresses/network-address';
import { classifyOutcome } from '../../server/src/core/links/classify';
import type { Outcome } from '../../server/src/core/links/outcome';
import { defaultPolicy, type LinkPolicy } from '../../server/src/core/links/politeness';
import type { Clock, ResultStore } from '../../server/src/core/links/ports';
import type { Verdict } from '../../server/src/core/links/verdict';
import { createLinkChecker, type LinkChecker } from '../../server/src/links/link-checker';
import { type CacheNote, createResultCache } from '../../server/src/links/result-cache';
import { createAbort } from '../../server/src/platform/abort';
import { createHttpClient, type HttpClientOptions } from '../../server/src/platform/http-client';
import { createPdfReader, pdfBundle } from '../../server/src/platform/pdf-text';
import { sha256 } from '../../server/src/platform/sha256';
import { systemClock } from '../../server/src/platform/system-clock';

export interface CheckerOptions extends Partial<Omit<HttpClientOptions, 'addresses'>> {
  readonly policy?: Partial<LinkPolicy>;
  /** CIDR ranges that are open; those of this machine unless said. */
  readonly allowed?: readonly string[];
  readonly ports?: readonly number[];
  /** Where results are kept; nowhere unless said. */
  readonly store?: ResultStore | null;
  readonly onNote?: (note: CacheNote) => void;
  readonly clock?: Clock;
}

/** With hardly a pause, as tests must be, and as polite as the default otherwise. A machine that is starved must not end what it asks for: what is to time out says when. */
export const testPolicy: LinkPolicy = { ...defaultPolicy, delay: 5, timeout: 60_000 };

/** Gives the function that makes real link checkers; their connections end with the test. */
export function useLinkCheckers(): (options?: CheckerOptions) => LinkChecker {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  return ({
    policy = {},
    allowed = ['127.0.0.0/8'],
    ports = [],
    store = null,
    onNote = () => undefined,
    clock = systemClock,
    ...options
  }: CheckerOptions = {}) => {
    const client = createHttpClient({
      userAgent: 'oit-test/1 (+https://example.invalid)',
      proxy: { http: null, https: null, exceptions: [], isStrict: true },
      addresses: { allowed: allowed.flatMap((text) => parseRange(text) ?? []), ports },
      ...options,
    });
    closing.push(client.close);
    const cache = createResultCache(store, clock, onNote);
    return createLinkChecker(
      { get: client.get, clock, policy: { ...testPolicy, ...policy }, sha256, readPdf: createPdfReader(path.resolve('dist', pdfBundle)) },
      cache,
    );
  };
}

/** Asks for addresses and gives their outcomes in the same order. */
export async function ask(checker: LinkChecker, urls: readonly string[]): Promise<Outcome[]> {
  const parsed = urls.map((url) => new URL(url));
  await checker.check(parsed, { signal: createAbort().signal });
  return parsed.map((url) => {
    const outcome = checker.knowledge.outcomeOf(url);
    if (!outcome) throw new Error(`no outcome for ${url.href}`);
    return outcome;
  });
}

/** Gives what a checker makes of an address that it has asked for. */
export function judge(checker: LinkChecker, url: string): Verdict {
  const { outcomeOf, randomPageOf } = checker.knowledge;
  const outcome = outcomeOf(new URL(url));
  if (!outcome) throw new Error(`no outcome for ${url}`);
  return classifyOutcome(outcome, { website: null, randomPage: randomPageOf(new URL(url)), forms: [] });
}
