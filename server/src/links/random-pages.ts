import { limits } from '../core/limits';
import type { Outcome } from '../core/links/outcome';
import type { RandomPage } from '../core/links/result-cache';
import { askLink, type LinkAsker } from './ask-link';

/** What hosts answer for a page that cannot be there, asked for once a host. */
export interface RandomPages {
  /** Resolves when it is known for the host of an address; rejects where the signal ends it. */
  find(url: URL, signal: AbortSignal): Promise<void>;
}

/** Gives whether a result can only be judged beside what the host answers for any address. */
export function needsRandomPage({ answer }: Outcome): boolean {
  return answer !== null && answer.status >= 200 && answer.status <= 299 && answer.page.textLength > 0;
}

/** Makes the store on what is known already. */
export function createRandomPages(asker: LinkAsker, known: Map<string, RandomPage>): RandomPages {
  const inFlight = new Map<string, Promise<void>>();
  const ask = async (origin: string, signal: AbortSignal) => {
    const url = new URL(`/oit-${Math.floor(asker.clock.chance() * 2 ** 48).toString(36)}`, origin);
    const { answer, failure, checkedAt } = await askLink(asker, url, limits.bodyBytes, signal);
    if (failure) return;
    const isFound = answer !== null && answer.status >= 200 && answer.status <= 299;
    known.set(origin, { facts: isFound ? answer.page : null, checkedAt });
  };
  return {
    find: async ({ origin }, signal) => {
      for (let asked = inFlight.get(origin); asked; asked = inFlight.get(origin)) {
        await asked.catch(() => undefined);
        signal.throwIfAborted();
        if (!inFlight.has(origin)) return;
      }
      const page = known.get(origin);
      if (page && asker.clock.now() - page.checkedAt < limits.aliveLifetime) return;
      const asked = ask(origin, signal).finally(() => inFlight.delete(origin));
      inFlight.set(origin, asked);
      await asked;
    },
  };
}
