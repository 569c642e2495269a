import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Language } from '../core';
import { findWitness, type SubmissionLinks } from '../core/analysis/find-links';
import { linkTexts } from '../core/features/link-texts';
import { findUnreadableProxy, type Outcome } from '../core/links/outcome';
import { findAskedUrls, findSoughtContents, type LinkKnowledge } from '../core/submission/links/assess';
import { createLinkChecker, type LinkChecker, type LinkRun } from '../links/link-checker';
import { createResultCache } from '../links/result-cache';
import { createRunCount } from '../links/run-count';
import { createPdfReader, pdfBundle } from '../platform/pdf-text';
import { createResultFile } from '../platform/result-file';
import { systemClock } from '../platform/system-clock';
import type { LinkOptions } from './link-options';
import type { Output } from './output';
import { cliTexts } from './texts';

export interface LinkCheckContext {
  readonly options: LinkOptions;
  readonly output: Output;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** What a run came to, and why it is not all that it was to be. */
export interface CheckedLinks {
  readonly knowledge: LinkKnowledge;
  readonly failures: readonly string[];
}

/** Asks for the links of submissions in one run, and gives what is known then: of a run that was ended, what it came to. */
export async function checkLinks(submissions: readonly SubmissionLinks[], context: LinkCheckContext): Promise<CheckedLinks> {
  const { options, output, language } = context;
  saveMemory();
  // Nothing else needs it: it is loaded where links are opened.
  const { createHttpClient } = await import('../platform/http-client');
  const client = createHttpClient(options.client);
  const store = options.cacheFile === null ? null : createResultFile(options.cacheFile);
  const texts = cliTexts[language];
  const cache = createResultCache(store, systemClock, (note) => output.message(texts.cacheNote(note, options.cacheFile ?? '')));
  const readPdf = createPdfReader(path.join(__dirname, pdfBundle));
  const checker = createLinkChecker({ get: client.get, clock: systemClock, policy: options.policy, readPdf }, cache);
  try {
    if (options.isOffline) await cache.load();
    else await runChecks(checker, submissions, context);
    return { knowledge: checker.knowledge, failures: findFailures(submissions, checker.knowledge, context) };
  } finally {
    await checker.save();
    await client.close();
  }
}

/** A third of the memory goes for speed that no run gains: it waits for web sites. */
function saveMemory(): void {
  // Of the parser of HTTP, which is WebAssembly.
  setFlagsFromString('--liftoff-only');
  // Of what lives for one request; the room for it would grow to 48 MB.
  setFlagsFromString('--semi-space-growth-factor=1');
}

function findFailures(
  submissions: readonly SubmissionLinks[],
  { outcomeOf }: LinkKnowledge,
  { language, signal }: LinkCheckContext,
): string[] {
  const unreadable = findUnreadableProxy(submissions.flatMap(({ links }) => findAskedUrls(links)).map(outcomeOf));
  return [
    ...(unreadable === null ? [] : [linkTexts[language].proxyUnreadable(unreadable)]),
    ...(signal.aborted ? [cliTexts[language].cancelled] : []),
  ];
}

async function runChecks(
  checker: LinkChecker,
  submissions: readonly SubmissionLinks[],
  { options, output, language, signal }: LinkCheckContext,
) {
  const urls = submissions.flatMap(({ links }) => findAskedUrls(links));
  const contents = options.readsContent
    ? submissions.flatMap(({ links, submission, profile }) => findSoughtContents(links, submission, profile))
    : [];
  const watch = output.progress ? showCount(urls, output.progress, language) : {};
  try {
    await checker.check(urls, { signal, witness: findWitness(submissions), contents, ...watch });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    output.progress?.(null);
  }
}

/** Shows how far a run has come; gives what is to be called as it goes on. */
function showCount(
  urls: readonly URL[],
  show: NonNullable<Output['progress']>,
  language: Language,
): Required<Pick<LinkRun, 'onAsked' | 'onResult'>> {
  const count = createRunCount(urls);
  const showNow = () => show((columns) => cliTexts[language].linkProgress(count, columns));
  const showAfter = (take: (outcome: Outcome) => void) => (outcome: Outcome) => {
    take(outcome);
    showNow();
  };
  showNow();
  return { onAsked: showAfter(count.takeAsked), onResult: showAfter(count.take) };
}
