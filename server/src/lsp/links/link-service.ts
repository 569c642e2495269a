import type { Connection } from 'vscode-languageserver';
import { type EditorProxy, type LinkKnowledge, parseRange, readProxySettings } from '../../core';
import { createLinkChecker, type LinkChecker, type LinkRun } from '../../links/link-checker';
import type { PageSource } from '../../links/read-page-source';
import { createResultCache, readKnowledge } from '../../links/result-cache';
import type { ClientFeatures } from '../client-features';
import type { ServerHost } from '../server-host';
import { type CheckerSource, createCheckerPool } from './checker-pool';
import type { LinkSettings } from './link-settings';

/** Opens links for the editor, and knows what came of them. Nothing is opened before the user trusts the workspace. */
export interface LinkService {
  readonly knowledge: LinkKnowledge;
  /** Counts how often it was told that something has become known: what was computed from an earlier number is out of date. */
  readonly revision: number;
  readonly isTrusted: boolean;
  grantTrust(): void;
  /** Reads what earlier sessions have kept. */
  load(): Promise<void>;
  /** Opens links as {@link LinkChecker} does. Rejects where the workspace is not trusted. */
  check(urls: readonly URL[], settings: LinkSettings, run: LinkRun): Promise<void>;
  /** Reads a page as {@link LinkChecker} does. Rejects where the workspace is not trusted. */
  readPage(url: URL, most: number, settings: LinkSettings, signal: AbortSignal): Promise<PageSource>;
  /**
   * Calls a function after something has become known: now and then, for a run may open hundreds of links. It is given the addresses
   * (as `linkKey` has them); null: any may be.
   */
  onChange(listener: (urls: ReadonlySet<string> | null) => void): void;
  /** Tells at once what has not been told yet: a run is at its end. */
  tellRest(): void;
  /** Ends what is under way; what is known by then is kept. */
  close(): Promise<void>;
}

/** Changes are told at most so often, in milliseconds: a run may open hundreds of links. */
const tellingInterval = 200;

/** Makes the service; it does nothing before it is asked to. */
export function createLinkService(connection: Connection, host: ServerHost, client: ClientFeatures): LinkService {
  const listeners: ((urls: ReadonlySet<string> | null) => void)[] = [];
  const store = client.cacheFolder === null ? null : host.openResultStore(client.cacheFolder);
  const cache = createResultCache(store, host.clock, (note) => connection.console.warn(`links: kept results: ${note}`));
  let isTrusted = client.isTrusted;
  let revision = 0;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let judged = new Set<string>();
  const pool = createCheckerPool();

  const tell = (urls: ReadonlySet<string> | null) => {
    if (waiting) clearTimeout(waiting);
    waiting = null;
    judged = new Set();
    revision++;
    for (const listener of listeners) listener(urls);
  };
  const tellSoon = (url: string) => {
    judged.add(url);
    waiting ??= setTimeout(() => tell(judged), tellingInterval);
  };
  const readEditorProxy = async (): Promise<EditorProxy> => {
    if (!client.answersConfiguration) return {};
    return ((await connection.workspace.getConfiguration({ section: 'http' })) as EditorProxy | null) ?? {};
  };
  const findSource = async ({ policy, allowPrivate, ports }: LinkSettings): Promise<CheckerSource> => {
    const proxy = readProxySettings(host.environment, await readEditorProxy());
    const addresses = { allowed: allowPrivate.flatMap((range) => parseRange(range) ?? []), ports };
    return {
      key: JSON.stringify([policy, allowPrivate, ports, proxy]),
      open: async () => {
        const http = await host.openHttpClient({ userAgent: host.userAgent, addresses, proxy });
        const { clock, readPdf, sha256 } = host;
        return { http, checker: createLinkChecker({ get: http.get, clock, policy, readPdf, sha256 }, cache) };
      },
    };
  };
  const closing = host.createAbort();
  /** Every link of a run listens to its signal: one that the host makes is made for so many. */
  const joinSignals = (...signals: AbortSignal[]): AbortSignal => {
    const joined = AbortSignal.any(signals);
    const abort = host.createAbort();
    joined.addEventListener('abort', () => abort.abort(joined.reason), { once: true });
    if (joined.aborted) abort.abort(joined.reason);
    return abort.signal;
  };
  const running = new Set<Promise<unknown>>();
  const onChecker = async (checker: LinkChecker, urls: readonly URL[], run: LinkRun) => {
    try {
      await checker.check(urls, {
        ...run,
        signal: joinSignals(run.signal, closing.signal),
        onResult: (outcome) => {
          tellSoon(outcome.url);
          run.onResult?.(outcome);
        },
      });
    } finally {
      await checker.save();
    }
  };

  const use = async <T>(settings: LinkSettings, run: (checker: LinkChecker) => Promise<T>): Promise<T> => {
    if (!isTrusted) throw new Error('the workspace is not trusted');
    const job = pool.use(() => findSource(settings), run);
    running.add(job);
    return job.finally(() => running.delete(job));
  };

  return {
    knowledge: readKnowledge(cache),
    get revision() {
      return revision;
    },
    get isTrusted() {
      return isTrusted;
    },
    grantTrust: () => {
      isTrusted = true;
    },
    load: async () => {
      const before = cache.outcomes.size;
      await cache.load();
      if (cache.outcomes.size > before) tell(null);
    },
    check: (urls, settings, run) => use(settings, (checker) => onChecker(checker, urls, run)),
    readPage: (url, most, settings, signal) =>
      use(settings, async (checker) => {
        const source = await checker.readPage(url, most, joinSignals(signal, closing.signal));
        tellSoon(source.outcome.url);
        return source;
      }),
    onChange: (listener) => void listeners.push(listener),
    tellRest: () => {
      if (waiting) tell(judged);
    },
    close: async () => {
      closing.abort();
      await Promise.allSettled(running);
      await pool.close();
    },
  };
}
