import {
  type Clock,
  formatCache,
  type LinkKnowledge,
  limits,
  linkKey,
  type Outcome,
  type PageDigest,
  parseCache,
  type RandomPage,
  type ResultStore,
  randomPageOf,
} from '../core';
import { keepNewest } from './keep-newest';

/** What is known of links, in this session and from earlier ones. */
export interface ResultCache {
  readonly outcomes: Map<string, Outcome>;
  readonly randomPages: Map<string, RandomPage>;
  /** What links lead to says, by address: of this session only, for names that are looked for change. */
  readonly contents: Map<string, PageDigest>;
  /** Reads what earlier sessions kept, once. Never rejects: what cannot be read is dropped with a note. */
  load(): Promise<void>;
  /** Drops the oldest of what is too much to be kept in memory; what a run finds out stays for its length. */
  trim(): void;
  /** Keeps what is known, beside what other sessions have kept meanwhile. Never rejects. */
  save(): Promise<void>;
}

/** Why results of earlier sessions are not there, or later ones will not be. */
export type CacheNote = 'unreadable' | 'corrupt' | 'not-written';

/** Makes a cache. null: nothing is kept between sessions. */
export function createResultCache(store: ResultStore | null, clock: Pick<Clock, 'now'>, onNote: (note: CacheNote) => void): ResultCache {
  const outcomes = new Map<string, Outcome>();
  const randomPages = new Map<string, RandomPage>();
  const contents = new Map<string, PageDigest>();
  const noted = new Set<CacheNote>();
  const noteOnce = (note: CacheNote) => {
    if (!noted.has(note)) onNote(note);
    noted.add(note);
  };
  const takeIn = (text: string | null) => {
    if (text === null) return;
    const kept = parseCache(text, clock.now());
    if (!kept) return noteOnce('corrupt');
    for (const [key, outcome] of kept.outcomes) if (isNewer(outcome, outcomes.get(key))) outcomes.set(key, outcome);
    for (const [key, page] of kept.randomPages) if (isNewer(page, randomPages.get(key))) randomPages.set(key, page);
  };
  let loaded: Promise<void> | null = null;
  return {
    outcomes,
    randomPages,
    contents,
    trim: () => {
      keepNewest(outcomes, { entries: limits.cachedLinks, characters: limits.cachedBytes });
      keepNewest(randomPages, { entries: limits.cachedLinks, characters: limits.cachedBytes });
      keepNewest(contents, { entries: limits.cachedContents, characters: limits.cachedContentLength });
    },
    load: () => {
      loaded ??= (store?.read() ?? Promise.resolve(null)).then(takeIn, () => noteOnce('unreadable'));
      return loaded;
    },
    save: async () => {
      const change = (kept: string | null) => {
        takeIn(kept);
        return formatCache({ outcomes, randomPages }, clock.now());
      };
      await store?.update(change).catch(() => noteOnce('not-written'));
    },
  };
}

/** Gives what a cache knows of links, at any time. */
export function readKnowledge({
  outcomes,
  randomPages,
  contents,
}: Pick<ResultCache, 'outcomes' | 'randomPages' | 'contents'>): LinkKnowledge {
  const outcomeOf = (url: URL) => outcomes.get(linkKey(url)) ?? null;
  return {
    outcomeOf,
    contentOf: (url) => contents.get(linkKey(url)) ?? null,
    randomPageOf: (url) => {
      const outcome = outcomeOf(url);
      return outcome && randomPageOf(randomPages, outcome);
    },
  };
}

function isNewer(one: { readonly checkedAt: number }, other: { readonly checkedAt: number } | undefined): boolean {
  return other === undefined || one.checkedAt > other.checkedAt;
}
