import { isFresh, type LinkKnowledge, limits, linkKey, type Outcome, type ReadPdf, randomPageOf, type SoughtContent } from '../core';
import { askLink, type LinkAsker } from './ask-link';
import { createHostQueue } from './host-queue';
import { setNewest } from './keep-newest';
import { createNetworkHold } from './network-hold';
import { createRandomPages, needsRandomPage } from './random-pages';
import { askForContent } from './read-content';
import { askForPage, type PageSource } from './read-page-source';
import { type ResultCache, readKnowledge } from './result-cache';
import { createSharedJobs, type Job } from './shared-jobs';

/** Asks for links, each once, and knows what came of them. */
export interface LinkChecker {
  readonly knowledge: LinkKnowledge;
  /**
   * Asks for addresses whose results are not fresh. Resolves when all are known, or are asked for elsewhere and known there.
   * Rejects where the signal ends it; what is known by then stays, and has been told.
   */
  check(urls: readonly URL[], run: LinkRun): Promise<void>;
  /** Asks for an address and gives the page that it leads to; what came of asking is known from then on. Rejects where the signal ends it. */
  readPage(url: URL, most: number, signal: AbortSignal): Promise<PageSource>;
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
  readonly contents?: readonly SoughtContent[];
  /** Called when an address has been asked for, which may be before it is known what its answer is worth. */
  readonly onAsked?: (outcome: Outcome) => void;
  /** Called whenever something has become known of an address. */
  readonly onResult?: (outcome: Outcome) => void;
}

const ignore = () => undefined;

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

  const findRandomPage = async (outcome: Outcome, signal: AbortSignal) => {
    if (needsRandomPage(outcome)) await probes.find(new URL(outcome.finalUrl), signal);
  };
  const ask = async (url: URL, signal: AbortSignal, tell: (outcome: Outcome) => void): Promise<Outcome> => {
    const outcome = await askLink(asker, url, limits.bodyBytes, signal);
    tell(outcome);
    // Whoever wants the address meanwhile is told, and does not ask for it again.
    await findRandomPage(outcome, signal);
    return outcome;
  };
  const askWithContent = async (
    url: URL,
    names: readonly string[],
    signal: AbortSignal,
    tell: (outcome: Outcome) => void,
  ): Promise<Outcome> => {
    // Of files with several profiles one would else undo what another has had read.
    const sought = [...new Set([...names, ...(contents.get(url.href)?.sought ?? [])])];
    const { outcome, content } = await askForContent({ asker, readPdf, sought }, url, signal, tell);
    setNewest(contents, url.href, content);
    tell(outcome);
    await findRandomPage(outcome, signal);
    return outcome;
  };
  /** `names`: those that are looked for in the contents; null: these are not read. */
  const askOnce = (
    url: URL,
    names: readonly string[] | null,
    signal: AbortSignal,
    onOutcome?: (outcome: Outcome) => void,
  ): Promise<Outcome> => {
    const key = linkKey(url);
    if (!names) return jobs.run(key, signal, (ending, tell) => ask(new URL(key), ending, tell), onOutcome);
    const job: Job<Outcome> = (ending, tell) => reading.run('', ending, () => askWithContent(new URL(key), names, ending, tell));
    return jobs.run(`${key} content`, signal, job, onOutcome);
  };
  const isBelieved = (outcome: Outcome) => isFresh(outcome, randomPageOf(randomPages, outcome), asking.clock.now());

  return {
    knowledge: readKnowledge(cache),
    check: async (urls, { signal, again = false, witness = null, contents: soughtContents = [], onAsked = ignore, onResult = ignore }) => {
      await cache.load();
      cache.trim();
      const wanted = new Map(urls.map((url) => [linkKey(url), url]));
      const namesByKey = new Map<string, readonly string[]>();
      for (const { url, names } of soughtContents) namesByKey.set(linkKey(url), [...(namesByKey.get(linkKey(url)) ?? []), ...names]);
      const isComplete = (key: string) => {
        const names = namesByKey.get(key);
        const sought = contents.get(key)?.sought;
        return !names || (sought !== undefined && names.every((name) => sought.includes(name)));
      };
      const hold = createNetworkHold((outcome) => {
        setNewest(outcomes, outcome.url, outcome);
        onResult(outcome);
      });
      /** Known at once, worth something when it is known what its host answers for any address; at the end of a run, what is known. */
      const take = (outcome: Outcome, settle: (outcome: Outcome) => void) => {
        onAsked(outcome);
        return findRandomPage(outcome, signal)
          .catch(ignore)
          .then(() => settle(outcome));
      };
      const checkOne = async (key: string, url: URL) => {
        const known = outcomes.get(key);
        if (known && !again && isBelieved(known) && isComplete(key)) return take(known, onResult);
        const taken: Promise<void>[] = [];
        const takeTold = (outcome: Outcome) => void taken.push(take(outcome, hold.settle));
        await askOnce(url, namesByKey.get(key) ?? null, signal, takeTold).finally(() => Promise.all(taken));
      };
      const ends = await Promise.allSettled([...wanted].map(([key, url]) => checkOne(key, url)));
      await hold.end(witness, (url) => askOnce(url, null, signal));
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed) throw failed.reason;
    },
    readPage: async (url, most, signal) => {
      await cache.load();
      const source = await askForPage(asker, new URL(linkKey(url)), most, signal);
      setNewest(outcomes, source.outcome.url, source.outcome);
      await findRandomPage(source.outcome, signal);
      return source;
    },
    save: () => cache.save(),
  };
}
