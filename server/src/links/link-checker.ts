import { limits } from '../core/limits';
import type { LinkKnowledge } from '../core/links/assess';
import { isFresh } from '../core/links/lifetime';
import { type FailureKind, linkKey, type Outcome } from '../core/links/outcome';
import { randomPageOf } from '../core/links/result-cache';
import type { ReadPdf } from '../core/ports';
import { askLink, type LinkAsker } from './ask-link';
import { createHostQueue } from './host-queue';
import { createRandomPages, needsRandomPage } from './random-pages';
import { askForContent } from './read-content';
import { type ResultCache, readKnowledge } from './result-cache';
import { createSharedJobs } from './shared-jobs';

/** Asks for links, each once, and knows what came of them. */
export interface LinkChecker {
  readonly knowledge: LinkKnowledge;
  /**
   * Asks for addresses whose results are not fresh. Resolves when all are known, or are asked for elsewhere and known there.
   * Rejects where the signal ends it; what is known by then stays.
   */
  check(urls: readonly URL[], run: LinkRun): Promise<void>;
  /** Keeps on disk what is known. */
  save(): Promise<void>;
}

export interface LinkRun {
  readonly signal: AbortSignal;
  /** Asks also for addresses whose results are fresh. */
  readonly again?: boolean;
  /** Asked where no host can be reached: the agency's web site tells whether the network can. */
  readonly witness?: URL | null;
  /** Addresses whose contents are read too. */
  readonly contents?: readonly URL[];
  /** Called whenever something has become known of an address. */
  readonly onResult?: (outcome: Outcome) => void;
}

/** Failures that say as much of this machine's network as of the host. */
const ofNetwork: ReadonlySet<FailureKind> = new Set(['no-name', 'no-name-service', 'no-network']);
/** Failures that come about without the host: they say nothing of the network either way. */
const ofOurs: ReadonlySet<FailureKind> = new Set(['not-asked', 'timeout', 'proxy', 'offline']);

/** What a checker needs of the machine. */
export interface CheckerPorts extends Omit<LinkAsker, 'queue'> {
  readonly readPdf: ReadPdf;
}

/** Contents are large: few links at once are read to their end. */
const readingPolicy = { perHost: 4, concurrency: 4, delay: 0, timeout: 0 };

/** Makes a checker on a cache whose results are read when first needed. */
export function createLinkChecker({ readPdf, ...asking }: CheckerPorts, cache: ResultCache): LinkChecker {
  const asker: LinkAsker = { ...asking, queue: createHostQueue(asking.policy, asking.clock) };
  const { outcomes, randomPages, contents } = cache;
  const probes = createRandomPages(asker, randomPages);
  const jobs = createSharedJobs<Outcome>();
  const reading = createHostQueue(readingPolicy, asking.clock);

  const ask = async (url: URL, signal: AbortSignal): Promise<Outcome> => {
    const outcome = await askLink(asker, url, limits.bodyBytes, signal);
    if (needsRandomPage(outcome)) await probes.find(new URL(outcome.finalUrl), signal);
    return outcome;
  };
  const askWithContent = async (url: URL, signal: AbortSignal): Promise<Outcome> => {
    const { outcome, content } = await askForContent(asker, readPdf, url, signal);
    contents.set(url.href, content);
    if (needsRandomPage(outcome)) await probes.find(new URL(outcome.finalUrl), signal);
    return outcome;
  };
  const askOnce = (url: URL, withContent: boolean, signal: AbortSignal): Promise<Outcome> => {
    const key = linkKey(url);
    if (!withContent) return jobs.run(key, signal, (ending) => ask(new URL(key), ending));
    const job = (ending: AbortSignal) => reading.run('', ending, () => askWithContent(new URL(key), ending));
    return jobs.run(`${key} content`, signal, job);
  };
  const isBelieved = (outcome: Outcome) => isFresh(outcome, randomPageOf(randomPages, outcome), asking.clock.now());

  return {
    knowledge: readKnowledge(cache),
    check: async (urls, { signal, again = false, witness = null, contents: contentUrls = [], onResult = () => undefined }) => {
      await cache.load();
      const wanted = new Map(urls.map((url) => [linkKey(url), url]));
      const read = new Set(contentUrls.map(linkKey));
      const isComplete = (key: string) => !read.has(key) || contents.has(key);
      const asked: URL[] = [];
      for (const [key, url] of wanted) {
        const known = outcomes.get(key);
        if (known && !again && isBelieved(known) && isComplete(key)) onResult(known);
        else asked.push(url);
      }
      const publish = (outcome: Outcome) => {
        outcomes.set(outcome.url, outcome);
        onResult(outcome);
      };
      const held: Outcome[] = [];
      let isOnline = false;
      const settle = (outcome: Outcome) => {
        isOnline ||= showsNetwork(outcome);
        if (!isOnline && isOfNetwork(outcome)) return void held.push(outcome);
        for (const one of isOnline ? [...held.splice(0), outcome] : [outcome]) publish(one);
      };
      await Promise.all(asked.map(async (url) => settle(await askOnce(url, read.has(linkKey(url)), signal))));
      if (held.length === 0) return;
      const isOffline = await isNetworkDown(held, witness, (url) => askOnce(url, false, signal));
      for (const outcome of held) publish(isOffline ? { ...outcome, failure: { kind: 'offline', detail: '' } } : outcome);
    },
    save: () => cache.save(),
  };
}

/** Gives whether a result can only have come over a network that works. */
function showsNetwork({ hops, failure }: Outcome): boolean {
  return hops.length > 0 || failure === null || !(ofNetwork.has(failure.kind) || ofOurs.has(failure.kind));
}

function isOfNetwork({ failure }: Outcome): boolean {
  return failure !== null && ofNetwork.has(failure.kind);
}

/** No host of a run was reached. That several are gone at once says little where the others are still known; the agency's web site tells. */
async function isNetworkDown(held: readonly Outcome[], witness: URL | null, ask: (url: URL) => Promise<Outcome>): Promise<boolean> {
  const hosts = new Set(held.map(({ url }) => new URL(url).host));
  if (!witness || hosts.has(witness.host)) return true;
  return !showsNetwork(await ask(witness));
}
