import { isPassing, limits, type Outcome, type RandomPage } from '../core';
import { askLink, type LinkAsker } from './ask-link';
import { setNewest } from './keep-newest';
import { createSharedJobs } from './shared-jobs';

/** What hosts answer for a page that cannot be there, asked for once a host. */
export interface RandomPages {
  /** Resolves when it is known for the host of an address, or cannot be; rejects where the signal ends it. */
  find(url: URL, signal: AbortSignal): Promise<void>;
}

/** Gives whether a result can only be judged beside what the host answers for any address. */
export function needsRandomPage({ answer }: Outcome): boolean {
  return answer !== null && answer.status >= 200 && answer.status <= 299 && answer.page.textLength > 0;
}

/** Makes the store on what is known already. */
export function createRandomPages(asker: LinkAsker, known: Map<string, RandomPage>): RandomPages {
  const jobs = createSharedJobs<void>();
  // Every page of a host that has answered waits for it.
  const first: LinkAsker = { ...asker, queue: { ...asker.queue, run: asker.queue.runFirst } };
  /** When a host was asked last, in vain or not: one that does not answer is not asked anew for each of its links. */
  const lastTries = new Map<string, number>();
  const isWithin = (time: number | undefined, lifetime: number) => time !== undefined && Math.abs(asker.clock.now() - time) < lifetime;
  const isTried = (origin: string) =>
    isWithin(known.get(origin)?.checkedAt, limits.aliveLifetime) || isWithin(lastTries.get(origin), limits.deadLifetime);
  const ask = async (origin: string, signal: AbortSignal) => {
    const url = new URL(`/oit-${Math.floor(asker.clock.chance() * 2 ** 48).toString(36)}`, origin);
    const { answer, hops, finalUrl, checkedAt } = await askLink(first, url, limits.bodyBytes, signal);
    lastTries.set(origin, checkedAt);
    // A host in trouble says nothing of its pages.
    if (!answer || isPassing(answer.status)) return;
    const isFound = answer.status >= 200 && answer.status <= 299;
    setNewest(known, origin, { facts: isFound ? answer.page : null, target: hops.length > 0 ? finalUrl : null, checkedAt });
  };
  return {
    find: async ({ origin }, signal) => {
      if (!isTried(origin)) await jobs.run(origin, signal, (ending) => ask(origin, ending));
    },
  };
}
