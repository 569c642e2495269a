import { limits } from '../core/limits';
import { decodeBody } from '../core/links/decode-body';
import { extensionOf, findFileKind } from '../core/links/file-kind';
import type { Outcome } from '../core/links/outcome';
import { type DocumentContent, type PageContent, readPageParts } from '../core/links/page-content';
import type { PdfText, ReadPdf } from '../core/ports';
import { type Answered, askLink, type LinkAsker } from './ask-link';

const foundStatus = 200;
const nothingRead: PageContent = { page: null, documents: [], isWhole: false };

/**
 * Asks for a link and reads what it leads to: a page and the PDF files that it leads to, or one such file. `onOutcome` is told
 * what asking gave before the reading, which may take minutes. Rejects only where the signal ends it.
 */
export async function askForContent(
  asker: LinkAsker,
  readPdf: ReadPdf,
  url: URL,
  signal: AbortSignal,
  onOutcome: (outcome: Outcome) => void,
): Promise<{ readonly outcome: Outcome; readonly content: PageContent }> {
  const answers: Answered[] = [];
  const most = extensionOf(url) === 'pdf' ? limits.documentBytes : limits.pageLength;
  const outcome = await askLink(asker, url, most, signal, (answered) => answers.push(answered));
  onOutcome(outcome);
  const [answered] = answers;
  const isRead = answered !== undefined && answered.exchange.status === foundStatus;
  return { outcome, content: isRead ? await readContent(asker, readPdf, answered, signal) : nothingRead };
}

async function readContent(asker: LinkAsker, readPdf: ReadPdf, answered: Answered, signal: AbortSignal): Promise<PageContent> {
  const { url, exchange } = answered;
  const kind = findFileKind(exchange.body);
  if (kind === 'pdf') {
    const document = await readDocument(readPdf, url, answered, signal);
    return { page: null, documents: [document], isWhole: document.kind === 'text' };
  }
  if (kind !== 'html') return nothingRead;
  const parts = readPageParts(decodeBody(exchange.body, exchange.headers['content-type'] ?? ''), url);
  const documents: DocumentContent[] = [];
  // One after the other: a file is large, and the page's host is one.
  for (const target of parts.documents) documents.push(await askDocument(asker, readPdf, target, signal));
  const isWhole = parts.isWhole && exchange.isWhole && documents.every((document) => document.kind === 'text');
  return { page: parts.text, documents, isWhole };
}

async function askDocument(asker: LinkAsker, readPdf: ReadPdf, url: URL, signal: AbortSignal): Promise<DocumentContent> {
  const answers: Answered[] = [];
  await askLink(asker, url, limits.documentBytes, signal, (answered) => answers.push(answered));
  return readDocument(readPdf, url, answers[0], signal);
}

async function readDocument(readPdf: ReadPdf, url: URL, answered: Answered | undefined, signal: AbortSignal): Promise<DocumentContent> {
  const unread: DocumentContent = { url: url.href, kind: 'unread', text: '' };
  if (answered?.exchange.status !== foundStatus || !answered.exchange.isWhole) return unread;
  const found = await readPdf(answered.exchange.body, pdfLimits, signal);
  signal.throwIfAborted();
  return { ...unread, ...describe(found) };
}

const pdfLimits = { pages: limits.pdfPages, characters: limits.pdfTextLength, milliseconds: limits.pdfMilliseconds };

function describe(found: PdfText): Pick<DocumentContent, 'kind' | 'text'> {
  if (found.kind === 'scanned') return { kind: 'scanned', text: '' };
  if (found.kind !== 'text') return { kind: 'unread', text: '' };
  return { kind: found.isPartial ? 'unread' : 'text', text: found.text };
}
