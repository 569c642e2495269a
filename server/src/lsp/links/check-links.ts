import type { CancellationToken, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { decodeText, type Language } from '../../core';
import { findLinks, findWitness, type SubmissionLinks } from '../../core/analysis/find-links';
import { linkTexts } from '../../core/features/link-texts';
import { findUnreadableProxy, type Outcome } from '../../core/links/outcome';
import type { SoughtContent } from '../../core/links/page-digest';
import { type LinkWeight, weigh } from '../../core/links/weight';
import { assessLinks, findAskedUrls, findSoughtContents } from '../../core/submission/links/assess';
import { createRunCount } from '../../links/run-count';
import type { CheckLinksParams, CheckLinksResult, FileLinks } from '../../protocol';
import type { Session } from '../session';
import type { LinkSettings } from './link-settings';

/** Opens the links of submissions in one run with a count that the user sees, and gives what came of it. */
export async function checkLinks(session: Session, params: CheckLinksParams, token: CancellationToken | null): Promise<CheckLinksResult> {
  const { links: service, options } = session;
  const { settings } = await options.get(params.uris[0] ?? null);
  const texts = linkTexts[settings.language];
  if (!service.isTrusted) return { kind: 'untrusted', files: [], message: texts.untrusted };
  const sources = await Promise.all(params.uris.map((uri) => readSource(session, uri, params.item)));
  const urls = sources.flatMap(({ links }) => (links ? findAskedUrls(links.links) : []));
  const abort = session.host.createAbort();
  const contents = settings.links.readsContent
    ? sources.flatMap(({ links }) => (links ? findSoughtContents(links.links, links.submission, links.profile) : []))
    : [];
  const run = {
    urls,
    contents,
    settings: settings.links,
    again: params.again === true,
    witness: findWitness(sources.flatMap(({ links }) => links ?? [])),
    language: settings.language,
  };
  const isDone = urls.length === 0 || (await runVisibly(session, run, abort, token));
  return summarize(session, sources, isDone ? 'done' : 'cancelled', settings.language);
}

/** A file and its links; null where it cannot be read as a submission. */
interface Source {
  readonly uri: string;
  readonly links: SubmissionLinks | null;
}

async function readSource({ documents, host, options }: Session, uri: string, item: string | undefined): Promise<Source> {
  const { settings, catalog } = await options.get(uri);
  const text = documents.get(uri)?.getText() ?? (await readClosed(host.readFile, uri));
  const found = text === null ? null : findLinks(text, catalog, settings.links.excluded);
  const links = found && item !== undefined ? { ...found, links: found.links.filter((link) => link.item === item) } : found;
  return { uri, links };
}

async function readClosed(readFile: (path: string) => Promise<Uint8Array>, uri: string): Promise<string | null> {
  try {
    return decodeText(await readFile(URI.parse(uri).fsPath)).text;
  } catch {
    return null;
  }
}

interface VisibleRun {
  readonly urls: readonly URL[];
  readonly settings: LinkSettings;
  readonly contents: readonly SoughtContent[];
  readonly again: boolean;
  readonly witness: URL | null;
  readonly language: Language;
}

/** Gives whether the run came to its end; the user, or who asked for it, may end it before. */
async function runVisibly(
  session: Session,
  { urls, settings, language, ...run }: VisibleRun,
  abort: AbortController,
  token: CancellationToken | null,
): Promise<boolean> {
  const texts = linkTexts[language];
  const count = createRunCount(urls);
  const progress = await showProgress(session, texts.progress, texts.progressCount(count));
  const showCount = () => progress?.report(Math.floor((count.done / count.total) * 100), texts.progressCount(count));
  const listeners = [token, progress?.token ?? null].map((each) => each?.onCancellationRequested(() => abort.abort()));
  try {
    await session.links.check(urls, settings, {
      ...run,
      signal: abort.signal,
      onAsked: (outcome) => {
        count.takeAsked(outcome);
        showCount();
      },
      onResult: (outcome) => {
        count.take(outcome);
        showCount();
      },
    });
    return true;
  } catch (error) {
    if (!abort.signal.aborted) throw error;
    return false;
  } finally {
    progress?.done();
    for (const listener of listeners) listener?.dispose();
  }
}

type Progress = Pick<WorkDoneProgressServerReporter, 'report' | 'done' | 'token'>;

async function showProgress({ connection, showsProgress }: Session, title: string, message: string): Promise<Progress | null> {
  if (!showsProgress) return null;
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin(title, 0, message, true);
  return progress;
}

function summarize(session: Session, sources: readonly Source[], kind: 'done' | 'cancelled', language: Language): CheckLinksResult {
  const { knowledge } = session.links;
  const today = session.host.findToday();
  const texts = linkTexts[language];
  const counts: Record<LinkWeight, number> = { fine: 0, dead: 0, doubtful: 0, unverified: 0 };
  let isOffline = false;
  const outcomes: (Outcome | null)[] = [];
  const files = sources.map(({ uri, links }): FileLinks => {
    if (!links) return { uri, counts: null };
    const own: Record<LinkWeight, number> = { fine: 0, dead: 0, doubtful: 0, unverified: 0 };
    for (const { verdict, outcome, isVerified } of assessLinks(links.links, { ...links, knowledge, today })) {
      outcomes.push(outcome);
      if (!verdict || verdict.kind === 'skipped') continue;
      isOffline ||= verdict.kind === 'offline';
      const weight = isVerified && weigh(verdict.kind) === 'unverified' ? 'fine' : weigh(verdict.kind);
      own[weight]++;
      counts[weight]++;
    }
    return { uri, counts: own };
  });
  const isEmpty = Object.values(counts).every((count) => count === 0);
  const said = isOffline ? texts.offline : isEmpty ? texts.noLinks : texts.summary(counts);
  const unreadable = findUnreadableProxy(outcomes);
  const told = kind === 'cancelled' ? `${texts.cancelled} ${texts.summary(counts)}` : said;
  return { kind, files, message: unreadable === null ? told : `${texts.proxyUnreadable(unreadable)} ${told}` };
}
