import {
  type ByLanguage,
  classifyOutcome,
  describeEvidence,
  type FoundAnswers,
  formatVerdict,
  limits,
  type NestedPage,
  type Profile,
  type ReachedPage,
  type Unreadable,
  type Verdict,
  type WebPage,
  weigh,
} from '../core';
import type { LinkChecker } from './link-checker';
import type { PageSource } from './read-page-source';

/** How a site is read. */
export interface SiteRun {
  /** What asks for pages, within the bounds of its policy. */
  readonly checker: Pick<LinkChecker, 'readPage' | 'knowledge'>;
  readonly profile: Profile;
  /** Ends the run; what was read by then is given, with a remark. */
  readonly signal: AbortSignal;
  /** Called before the first page is asked for, and whenever one has come. */
  readonly onProgress?: (progress: SiteProgress) => void;
}

export interface SiteProgress {
  readonly done: number;
  /** Of those that are known by now. */
  readonly total: number;
}

/**
 * Reads what an agency's page says of the items of a list: the page itself, those that it goes on at or shows in frames, and one level of
 * those that it leads to on the same site; at most `limits.importedPages` of them. Rejects where the signal ends it before the page is there.
 */
export async function readWebSite(address: URL, run: SiteRun): Promise<FoundAnswers | Unreadable> {
  const { joinPages, pageProblems, pageRemarks } = await loadImport();
  const walk = createWalk(run);
  const source = await walk.ask(address, limits.importedPageBytes);
  const verdict = judgePage(source, run);
  const start = await readSource(source, run);
  if (!start) {
    if (source.kind !== null && weigh(verdict.kind) === 'fine') return { problem: pageProblems.notPage };
    return { problem: pageProblems.notOpened(...inWords(verdict)) };
  }
  walk.note(source.url);
  const { lists, others } = await readLists(start, walk);
  const rest = await walk.readAll(others);
  const reached = [...lists, ...rest.pages];
  const found = joinPages(start, reached, run.profile);
  if ('problem' in found) {
    if (verdict.kind === 'login') return { problem: pageProblems.login };
    return weigh(verdict.kind) === 'fine' ? found : { problem: pageProblems.notOpened(...inWords(verdict)) };
  }
  const { left, isEnded, unread } = walk.state();
  const remarks = [
    ...unread.map(({ url, why }) => pageRemarks.notRead(url, why)),
    ...(left > 0 ? [isEnded ? pageRemarks.ended(left) : pageRemarks.tooManyPages(left)] : []),
  ];
  return { ...found, remarks: [...found.remarks, ...remarks] };
}

type Walk = ReturnType<typeof createWalk>;

/** Pages that the list goes on at, one after the other; each may lead to the next. */
async function readLists(
  start: WebPage,
  walk: Walk,
): Promise<{ readonly lists: readonly ReachedPage[]; readonly others: readonly NestedPage[] }> {
  const lists: ReachedPage[] = [];
  const others: NestedPage[] = [];
  const queue: NestedPage[] = [];
  const take = ({ nested }: WebPage) => {
    for (const page of nested) (page.reason === 'next' || page.reason === 'frame' ? queue : others).push(page);
  };
  take(start);
  for (let page = queue.shift(); page; page = queue.shift()) {
    const { pages } = await walk.readAll([page]);
    lists.push(...pages);
    for (const { page: next } of pages) take(next);
  }
  return { lists, others };
}

/** Asks for each page once, within the bound of their number. */
function createWalk(run: SiteRun) {
  const { checker, signal, onProgress = () => undefined } = run;
  const seen = new Set<string>();
  const unread: { url: string; why: ByLanguage<string> }[] = [];
  let done = 0;
  let total = 1;
  let asked = 0;
  let left = 0;
  let isEnded = false;
  const tell = () => onProgress({ done, total });
  const ask = async (url: URL, most: number): Promise<PageSource> => {
    seen.add(url.href);
    tell();
    const source = await checker.readPage(url, most, signal);
    done++;
    tell();
    return source;
  };
  const readOne = async (by: NestedPage): Promise<ReachedPage | null> => {
    try {
      const source = await ask(by.url, limits.pageLength);
      const page = await readSource(source, run);
      // What an item leads to may be anything; of a page that lists items it is told that it did not come.
      if (!page && by.item === null) unread.push({ url: by.url.href, why: inWords(judgePage(source, run))[1] });
      return page && { by, page };
    } catch (error) {
      if (!signal.aborted) throw error;
      left++;
      isEnded = true;
      return null;
    }
  };
  return {
    ask,
    note: (url: URL) => void seen.add(url.href),
    state: () => ({ left, isEnded, unread }),
    readAll: async (pages: readonly NestedPage[]): Promise<{ readonly pages: readonly ReachedPage[] }> => {
      const fresh = pages.filter(({ url }) => !seen.has(url.href));
      for (const { url } of fresh) seen.add(url.href);
      const chosen = fresh.slice(0, limits.importedPages - asked);
      left += fresh.length - chosen.length;
      asked += chosen.length;
      total += chosen.length;
      const read = await Promise.all(chosen.map(readOne));
      return { pages: read.flatMap((page) => page ?? []) };
    },
  };
}

async function readSource({ html, url, isWhole }: PageSource, { profile }: SiteRun): Promise<WebPage | null> {
  if (html === null) return null;
  const { readWebPage, pageRemarks } = await loadImport();
  const page = readWebPage(html, url, profile);
  return isWhole ? page : { ...page, remarks: [...page.remarks, pageRemarks.notWhole(url.href)] };
}

function judgePage({ outcome }: PageSource, { checker }: SiteRun): Verdict {
  const randomPage = checker.knowledge.randomPageOf(new URL(outcome.url));
  return classifyOutcome(outcome, { website: null, randomPage, forms: [] });
}

function inWords({ kind, evidence }: Verdict): [ByLanguage<string>, ByLanguage<string>] {
  return [
    { th: formatVerdict(kind, 'th'), en: formatVerdict(kind, 'en') },
    { th: describeEvidence.th(evidence), en: describeEvidence.en(evidence) },
  ];
}

/** Nothing else needs it: it is loaded when the first source is read. */
function loadImport() {
  return import('../core/input/read-source');
}
