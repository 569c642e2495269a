import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Language } from '../core';
import { findWitness, type SubmissionLinks } from '../core/analysis/find-links';
import { linkTexts } from '../core/features/link-texts';
import { findUnreadableProxy, type Outcome } from '../core/links/outcome';
import type { SoughtContent } from '../core/links/page-digest';
import { findAskedUrls, findSoughtContents, type LinkKnowledge } from '../core/submission/links/assess';
import { createLinkChecker, type LinkChecker, type LinkRun } from '../links/link-checker';
import { createResultCache } from '../links/result-cache';
import { createRunCount } from '../links/run-count';
import { createPdfReader, pdfBundle } from '../platform/pdf-text';
import { createResultFile } from '../platform/result-file';
import { systemClock } from '../platform/system-clock';
import { inPortions } from './in-order';
import type { LinkOptions } from './link-options';
import type { Output } from './output';
import { saveMemory } from './save-memory';
import { cliTexts, type FileProgress } from './texts';

/** Links that are asked for in one run. A file is printed when its run is at its end, and nothing of it is kept then. */
const linksOfRun = 2_000;

export interface LinkRunContext {
  readonly options: LinkOptions;
  readonly output: Output;
  readonly language: Language;
  readonly signal: AbortSignal;
  /** Tells why the result is not all that it was to be. */
  readonly fail: (failure: string) => void;
}

/** What is asked for of a file: all that is kept of its links while they are. */
export interface AskedLinks extends Pick<SubmissionLinks, 'website'> {
  readonly urls: readonly URL[];
  readonly contents: readonly SoughtContent[];
}

/** Gives what is asked for; nothing of a file that cannot be read as a submission. */
export function findAskedLinks(source: SubmissionLinks | null, { readsContent }: LinkOptions): AskedLinks {
  if (!source) return { urls: [], contents: [], website: null };
  const { links, submission, profile, website } = source;
  const contents = readsContent ? findSoughtContents(links, submission, profile) : [];
  return { urls: findAskedUrls(links), contents, website };
}

/** A file whose links have been asked for, and what is known of links then. */
export interface OpenedFile<File> {
  readonly file: File;
  readonly knowledge: LinkKnowledge;
}

/**
 * Asks for the links of files, of so many at a time that memory does not grow with their number, and gives the files in
 * their order. Of a run that is ended it gives what it came to, and no file of a later one.
 */
export async function* runLinks<File extends { readonly asked: AskedLinks }>(
  files: AsyncIterable<File>,
  fileCount: number,
  context: LinkRunContext,
): AsyncGenerator<OpenedFile<File>> {
  const { options, output, language, signal, fail } = context;
  saveMemory();
  saveMemoryOfRequests();
  // Nothing else needs it: it is loaded where links are opened.
  const { createHttpClient } = await import('../platform/http-client');
  const client = createHttpClient(options.client);
  const store = options.cacheFile === null ? null : createResultFile(options.cacheFile);
  const texts = cliTexts[language];
  const cache = createResultCache(store, systemClock, (note) => output.message(texts.cacheNote(note, options.cacheFile ?? '')));
  const readPdf = createPdfReader(path.join(__dirname, pdfBundle));
  const checker = createLinkChecker({ get: client.get, clock: systemClock, policy: options.policy, readPdf }, cache);
  const { knowledge } = checker;
  let isProxyTold = false;
  let done = 0;
  try {
    await cache.load();
    for await (const portion of inPortions(files, ({ asked }) => asked.urls.length, linksOfRun)) {
      const asked = portion.map((file) => file.asked);
      if (!options.isOffline) await runChecks(checker, asked, { before: done, here: portion.length, all: fileCount }, context);
      const unreadable = findUnreadableProxy(asked.flatMap(({ urls }) => urls).map(knowledge.outcomeOf));
      if (unreadable !== null && !isProxyTold) fail(linkTexts[language].proxyUnreadable(unreadable));
      isProxyTold ||= unreadable !== null;
      for (const file of portion) yield { file, knowledge };
      if (signal.aborted) return fail(texts.cancelled);
      done += portion.length;
    }
  } finally {
    await checker.save();
    await client.close();
  }
}

/** A third of the memory goes for speed that no run gains: it waits for web sites. */
function saveMemoryOfRequests(): void {
  // Of the parser of HTTP, which is WebAssembly.
  setFlagsFromString('--liftoff-only');
  // Of what lives for one request; the room for it would grow to 48 MB.
  setFlagsFromString('--semi-space-growth-factor=1');
}

async function runChecks(
  checker: LinkChecker,
  asked: readonly AskedLinks[],
  files: FileProgress,
  { output, language, signal }: LinkRunContext,
) {
  const urls = asked.flatMap((one) => one.urls);
  const contents = asked.flatMap((one) => one.contents);
  const watch = output.progress ? showCount(urls, files, output.progress, language) : {};
  try {
    await checker.check(urls, { signal, witness: findWitness(asked), contents, ...watch });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    output.progress?.(null);
  }
}

/** Shows how far a run has come; gives what is to be called as it goes on. */
function showCount(
  urls: readonly URL[],
  files: FileProgress,
  show: NonNullable<Output['progress']>,
  language: Language,
): Required<Pick<LinkRun, 'onAsked' | 'onResult'>> {
  const count = createRunCount(urls);
  const showNow = () => show((columns) => cliTexts[language].linkProgress(count, columns, files));
  const showAfter = (take: (outcome: Outcome) => void) => (outcome: Outcome) => {
    take(outcome);
    showNow();
  };
  showNow();
  return { onAsked: showAfter(count.takeAsked), onResult: showAfter(count.take) };
}
