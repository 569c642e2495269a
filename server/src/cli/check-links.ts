import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { findUnreadableProxy, type Language, type LinkChoice, linkTexts } from '../core';
import { createLinkChecker, type LinkChecker } from '../links/link-checker';
import { createResultCache } from '../links/result-cache';
import { type LinkProgress, type OpenedFile, runLinks } from '../links/run-links';
import { createPdfReader, pdfBundle } from '../platform/pdf-text';
import { createResultFile } from '../platform/result-file';
import { sha256 } from '../platform/sha256';
import { systemClock } from '../platform/system-clock';
import type { LinkOptions } from './link-options';
import type { Output } from './output';
import { saveMemory } from './save-memory';
import { cliTexts } from './texts';

export interface LinkRunContext {
  readonly options: LinkOptions;
  readonly output: Output;
  readonly language: Language;
  readonly signal: AbortSignal;
  /** Tells why the result is not all that it was to be. */
  readonly fail: (failure: string) => void;
}

/** A checker of this machine, and what ends it: its results are kept, its connections closed. */
export interface OpenChecker {
  readonly checker: LinkChecker;
  close(): Promise<void>;
}

/** Makes a checker as the flags say. */
export async function openChecker({ options, output, language }: Omit<LinkRunContext, 'signal' | 'fail'>): Promise<OpenChecker> {
  saveMemory();
  saveMemoryOfRequests();
  // Nothing else needs it: it is loaded where links are opened.
  const { createHttpClient } = await import('../platform/http-client');
  const client = createHttpClient(options.client);
  const store = options.cacheFile === null ? null : createResultFile(options.cacheFile);
  const cache = createResultCache(store, systemClock, (note) =>
    output.message(cliTexts[language].cacheNote(note, options.cacheFile ?? '')),
  );
  const readPdf = createPdfReader(path.join(__dirname, pdfBundle));
  const checker = createLinkChecker({ get: client.get, clock: systemClock, policy: options.policy, readPdf, sha256 }, cache);
  await cache.load();
  const close = async () => {
    await checker.save();
    await client.close();
  };
  return { checker, close };
}

/** Opens the links of analysed files, shows how far that is, and gives the files in their order. */
export async function* openLinks<Source extends LinkChoice>(
  sources: AsyncIterable<Source>,
  fileCount: number,
  context: LinkRunContext,
): AsyncGenerator<OpenedFile<Source>> {
  const { options, output, language, signal, fail } = context;
  const texts = cliTexts[language];
  const { checker, close } = await openChecker(context);
  const { knowledge } = checker;
  const check: typeof checker.check = async (urls, run) => {
    try {
      if (!options.isOffline) await checker.check(urls, run);
    } finally {
      output.progress?.(null);
    }
  };
  const onProgress = ({ count, files }: LinkProgress) => output.progress?.((columns) => texts.linkProgress(count, columns, files));
  const run = { checker: { knowledge, check }, signal, readsContent: options.readsContent, fileCount, onProgress };
  let isProxyTold = false;
  try {
    for await (const opened of runLinks(sources, run)) {
      const unreadable = findUnreadableProxy(opened.links.map(({ outcome }) => outcome));
      if (unreadable !== null && !isProxyTold) fail(linkTexts[language].proxyUnreadable(unreadable));
      isProxyTold ||= unreadable !== null;
      yield opened;
    }
    if (signal.aborted) fail(texts.cancelled);
  } finally {
    await close();
  }
}

/** A third of the memory goes for speed that no run gains: it waits for web sites. */
function saveMemoryOfRequests(): void {
  // Of the parser of HTTP, which is WebAssembly.
  setFlagsFromString('--liftoff-only');
  // Of what lives for one request; the room for it would grow to 48 MB.
  setFlagsFromString('--semi-space-growth-factor=1');
}
