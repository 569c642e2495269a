import { limits } from '../core/limits';
import type { LinkKnowledge } from '../core/links/assess';
import { isFresh } from '../core/links/lifetime';
import { type FailureKind, linkKey, type Outcome } from '../core/links/outcome';
import { randomPageOf } from '../core/links/result-cache';
import { askLink, type LinkAsker } from './ask-link';
import { createHostQueue } from './host-queue';
import { createRandomPages, needsRandomPage } from './random-pages';
import { type ResultCache, readKnowledge } from './result-cache';

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
  /** Asked where only one host was, and it cannot be reached: the agency's web site tells whether the network can. */
  readonly witness?: URL | null;
  /** Called whenever something has become known of an address. */
  readonly onResult?: (outcome: Outcome) => void;
}

/** Failures that say as much of this machine's network as of the host. */
const ofNetwork: ReadonlySet<FailureKind> = new Set(['no-name', 'no-name-service', 'no-network']);

/** Makes a checker on a cache whose results are read when first needed. */
export function createLinkChecker(asking: Omit<LinkAsker, 'queue'>, cache: ResultCache): LinkChecker {
  const asker: LinkAsker = { ...asking, queue: createHostQueue(asking.policy, asking.clock) };
  const { outcomes, randomPages } = cache;
  const probes = createRandomPages(asker, randomPages);
  const inFlight = new Map<string, Promise<Outcome>>();

  const ask = async (url: URL, signal: AbortSignal): Promise<Outcome> => {
    const outcome = await askLink(asker, url, limits.bodyBytes, signal);
    if (needsRandomPage(outcome)) await probes.find(new URL(outcome.finalUrl), signal);
    return outcome;
  };
  /** What another run asks for already is waited for, and asked for anew where that run was ended. */
  const askOnce = async (url: URL, signal: AbortSignal): Promise<Outcome> => {
    const key = linkKey(url);
    for (let asked = inFlight.get(key); asked; asked = inFlight.get(key)) {
      const outcome = await asked.catch(() => null);
      signal.throwIfAborted();
      if (outcome) return outcome;
    }
    const asked = ask(new URL(key), signal).finally(() => inFlight.delete(key));
    inFlight.set(key, asked);
    return asked;
  };
  const isKnown = (key: string) => {
    const outcome = outcomes.get(key);
    return outcome !== undefined && isFresh(outcome, randomPageOf(randomPages, outcome.finalUrl), asking.clock.now());
  };

  return {
    knowledge: readKnowledge(cache),
    check: async (urls, { signal, again = false, witness = null, onResult = () => undefined }) => {
      await cache.load();
      const wanted = new Map(urls.map((url) => [linkKey(url), url]));
      const asked = [...wanted].filter(([key]) => again || !isKnown(key));
      const publish = (outcome: Outcome) => {
        outcomes.set(outcome.url, outcome);
        onResult(outcome);
      };
      for (const [key] of wanted) {
        const known = outcomes.get(key);
        if (known && !asked.some(([other]) => other === key)) onResult(known);
      }
      const held: Outcome[] = [];
      let isOnline = false;
      const settle = (outcome: Outcome) => {
        if (isOfNetwork(outcome) && !isOnline) return void held.push(outcome);
        isOnline = true;
        for (const one of [...held.splice(0), outcome]) publish(one);
      };
      await Promise.all(asked.map(async ([, url]) => settle(await askOnce(url, signal))));
      if (held.length === 0) return;
      const isOffline = await isNetworkDown(held, witness, (url) => askOnce(url, signal));
      for (const outcome of held) publish(isOffline ? { ...outcome, failure: { kind: 'offline', detail: '' } } : outcome);
    },
    save: () => cache.save(),
  };
}

function isOfNetwork({ failure }: Outcome): boolean {
  return failure !== null && ofNetwork.has(failure.kind);
}

/** No host of a run was reached. Two hosts are witnesses enough; for a single one the agency's web site is asked too. */
async function isNetworkDown(held: readonly Outcome[], witness: URL | null, ask: (url: URL) => Promise<Outcome>): Promise<boolean> {
  const hosts = new Set(held.map(({ finalUrl }) => new URL(finalUrl).host));
  if (hosts.size > 1 || !witness || hosts.has(witness.host)) return true;
  return isOfNetwork(await ask(witness));
}
