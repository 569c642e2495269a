import type { CancellationToken } from 'vscode-languageserver';
import { type FoundAnswers, type Language, linkTexts, type Profile, type ProfileCatalog, parseWebUrl, type Unreadable } from '../../core';
import { judgeFound } from '../../links/judge-found';
import type { LinkChecker } from '../../links/link-checker';
import { readWebSite } from '../../links/read-web-site';
import type { Session } from '../session';
import type { LinkSettings } from './link-settings';
import { createRunProgress } from './run-progress';

/** For which list a page is read. */
export interface PageImport {
  readonly profile: Profile;
  readonly catalog: ProfileCatalog;
  readonly language: Language;
  readonly settings: LinkSettings;
}

/**
 * Reads a page of an agency's web site, the pages that it leads to, and opens the links that are found there, within the manners of link
 * checks; never before the workspace is trusted. The user sees how far it is and may end it: what is known by then is given.
 */
export async function importPage(
  { links: service, host, ...session }: Session,
  typed: string,
  { profile, catalog, language, settings }: PageImport,
  token: CancellationToken | null,
): Promise<FoundAnswers | Unreadable> {
  if (!service.isTrusted) return { problem: { th: linkTexts.th.untrusted, en: linkTexts.en.untrusted } };
  const address = parseWebUrl(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!address) return { problem: noAddress };
  const texts = linkTexts[language];
  const abort = host.createAbort();
  const progress = createRunProgress({ ...session, host, links: service }, texts, () => abort.abort());
  const ending = token?.onCancellationRequested(() => abort.abort());
  const { signal } = abort;
  const { knowledge } = service;
  const readPage: LinkChecker['readPage'] = (url, most) => service.readPage(url, most, settings, signal);
  const check: LinkChecker['check'] = (urls, run) => service.check(urls, settings, run);
  try {
    await progress.begin();
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => progress.say(texts.pagesRead(done, total));
    const found = await readWebSite(new URL(address.href), { checker: { readPage, knowledge }, profile, signal, onProgress }).catch(
      (error: unknown) => {
        if (!signal.aborted) throw error;
        return { problem: ended };
      },
    );
    if ('problem' in found || signal.aborted) return found;
    const context = { profile, catalog, today: host.findToday(), language, excluded: settings.excluded };
    const run = { checker: { check, knowledge }, signal, readsContent: false, onProgress: progress.show };
    return (await judgeFound(found, context, run)).found;
  } finally {
    service.tellRest();
    progress.end();
    ending?.dispose();
  }
}

const noAddress = {
  th: 'ที่อยู่ของหน้าเว็บไม่ถูกต้อง ให้คัดลอกจากแถบที่อยู่ของเบราว์เซอร์ เช่น https://www.agency.go.th/ita',
  en: 'This is no address of a web page: copy it from the address bar of the browser, such as https://www.agency.go.th/ita',
};

const ended = {
  th: 'หยุดก่อนอ่านหน้าเว็บเสร็จ ยังไม่ได้เขียนอะไร',
  en: 'Ended before the page was read; nothing was written',
};
