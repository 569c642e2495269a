import { decodeBody, type FileKind, findFileKind, type Outcome } from '../core';
import { type Answered, askLink, type LinkAsker } from './ask-link';

/** A page as its site sent it. */
export interface PageSource {
  readonly outcome: Outcome;
  /** Where it was found, after redirects. */
  readonly url: URL;
  /** null where there was no answer. */
  readonly kind: FileKind | null;
  /** Its text, decoded; null where it is no page. */
  readonly html: string | null;
  /** It was read to its end. */
  readonly isWhole: boolean;
}

/** Asks for a page, by the manners of link checks. `most`: bytes of it that are read. Rejects only where the signal ends it. */
export async function askForPage(asker: LinkAsker, url: URL, most: number, signal: AbortSignal): Promise<PageSource> {
  const answers: Answered[] = [];
  const outcome = await askLink(asker, url, most, signal, (answered) => answers.push(answered));
  const [answered] = answers;
  if (!answered) return { outcome, url: new URL(outcome.finalUrl), kind: null, html: null, isWhole: false };
  const { exchange } = answered;
  const kind = findFileKind(exchange.body);
  const isPage = kind === 'html' || (kind === 'text' && /html/i.test(exchange.headers['content-type'] ?? ''));
  const html = isPage ? decodeBody(exchange.body, exchange.headers['content-type'] ?? '') : null;
  return { outcome, url: answered.url, kind, html, isWhole: exchange.isWhole };
}
