import type { CancellationToken } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import {
  type Analysis,
  addLinks,
  analyse,
  decodeText,
  emptyLinksSummary,
  findUnreadableProxy,
  isJudged,
  type LinkChoice,
  type LinksSummary,
  type LinkTexts,
  linkTexts,
} from '../../core';
import type { LinkChecker } from '../../links/link-checker';
import { runLinks } from '../../links/run-links';
import type { CheckLinksParams, CheckLinksResult, FileLinks } from '../../protocol';
import { checkOpenDocument, type Session } from '../session';
import { createRunProgress } from './run-progress';

/** Opens the links of submissions in one run with a count that the user sees, and gives what came of it. */
export async function checkLinks(session: Session, params: CheckLinksParams, token: CancellationToken | null): Promise<CheckLinksResult> {
  const { links: service, options, host } = session;
  const { settings } = await options.get(params.uris[0] ?? null);
  const texts = linkTexts[settings.language];
  if (!service.isTrusted) return { kind: 'untrusted', files: [], message: texts.untrusted };
  const abort = host.createAbort();
  const progress = createRunProgress(session, texts, () => abort.abort());
  const ending = token?.onCancellationRequested(() => abort.abort());
  const check: LinkChecker['check'] = async (urls, run) => {
    await progress.begin();
    await service.check(urls, settings.links, run);
  };
  const { readsContent } = settings.links;
  const run = { checker: { knowledge: service.knowledge, check }, signal: abort.signal, readsContent, again: params.again === true };
  const files: FileLinks[] = [];
  let unreadableProxy: string | null = null;
  let summary = emptyLinksSummary;
  try {
    const progressing = { ...run, fileCount: params.uris.length, onProgress: progress.show };
    for await (const { source, links } of runLinks(readSources(session, params), progressing)) {
      const judged = links.filter(isJudged);
      const { weights } = addLinks(emptyLinksSummary, judged);
      files.push({ uri: source.uri, counts: source.analysis.submission && weights });
      unreadableProxy ??= findUnreadableProxy(links.map(({ outcome }) => outcome));
      summary = addLinks(summary, judged);
    }
  } finally {
    service.tellRest();
    progress.end();
    ending?.dispose();
  }
  const kind = abort.signal.aborted ? 'cancelled' : 'done';
  return { kind, files, message: tell(summary, kind, unreadableProxy, texts) };
}

interface Source extends LinkChoice {
  readonly uri: string;
}

/** Gives the files as they are read; one that cannot be read is no submission. */
async function* readSources(session: Session, { uris, item }: CheckLinksParams): AsyncGenerator<Source> {
  for (const uri of uris) {
    const { settings } = await session.options.get(uri);
    const checked = await checkOpenDocument(session, uri, null);
    const analysis = checked?.result.judged.analysis ?? (await analyseClosed(session, uri));
    yield { uri, analysis, excluded: settings.links.excluded, ...(item !== undefined && { item }) };
  }
}

async function analyseClosed({ host, options }: Session, uri: string): Promise<Analysis> {
  const { catalog } = await options.get(uri);
  const bytes = await host.readFile(URI.parse(uri).fsPath).catch(() => new Uint8Array());
  return analyse(decodeText(bytes).text, { catalog, today: host.findToday(), isUtf8: false });
}

/** Gives the line on all files. */
function tell({ weights, verdicts }: LinksSummary, kind: 'done' | 'cancelled', unreadableProxy: string | null, texts: LinkTexts): string {
  const isEmpty = Object.values(weights).every((count) => count === 0);
  const said = verdicts.offline !== undefined ? texts.offline : isEmpty ? texts.noLinks : texts.summary(weights);
  const told = kind === 'cancelled' ? `${texts.cancelled} ${texts.summary(weights)}` : said;
  return unreadableProxy === null ? told : `${texts.proxyUnreadable(unreadableProxy)} ${told}`;
}
