import {
  type DocumentDigest,
  decodeBody,
  extensionOf,
  findFileKind,
  findNames,
  limits,
  type Outcome,
  type PageDigest,
  type ReadPdf,
  readPageParts,
} from '../core';
import { type Answered, askLink, type LinkAsker } from './ask-link';

const foundStatus = 200;

/** What reading contents needs. */
export interface ContentReader {
  readonly asker: LinkAsker;
  readonly readPdf: ReadPdf;
  /** The names that are looked for, in the form of the search. */
  readonly sought: readonly string[];
}

/**
 * Asks for a link and reads what it leads to: a page and the PDF files that it leads to, or one such file. `onOutcome` is told
 * what asking gave before the reading, which may take minutes. Rejects only where the signal ends it.
 */
export async function askForContent(
  reader: ContentReader,
  url: URL,
  signal: AbortSignal,
  onOutcome: (outcome: Outcome) => void,
): Promise<{ readonly outcome: Outcome; readonly content: PageDigest }> {
  const answers: Answered[] = [];
  const most = extensionOf(url) === 'pdf' ? limits.documentBytes : limits.pageLength;
  const outcome = await askLink(reader.asker, url, most, signal, (answered) => answers.push(answered));
  onOutcome(outcome);
  const [answered] = answers;
  const isRead = answered !== undefined && answered.exchange.status === foundStatus;
  const read = isRead ? await readContent(reader, answered, signal) : nothingRead;
  return { outcome, content: { ...read, sought: reader.sought, found: [...new Set(read.found)] } };
}

type Read = Omit<PageDigest, 'sought'>;

const nothingRead: Read = { isPage: false, documents: [], isWhole: false, found: [] };

async function readContent(reader: ContentReader, answered: Answered, signal: AbortSignal): Promise<Read> {
  const { url, exchange } = answered;
  const kind = findFileKind(exchange.body);
  if (kind === 'pdf') {
    const { document, found } = await readDocument(reader, url, answered, signal);
    return { isPage: false, documents: [document], isWhole: document.kind === 'text', found };
  }
  if (kind !== 'html') return nothingRead;
  const parts = readPageParts(decodeBody(exchange.body, exchange.headers['content-type'] ?? ''), url);
  const documents: DocumentDigest[] = [];
  const found = findNames(reader.sought, parts.text);
  // One after the other: a file is large, and the page's host is one.
  for (const target of parts.documents) {
    const read = await askDocument(reader, target, signal);
    documents.push(read.document);
    found.push(...read.found);
  }
  const isWhole = parts.isWhole && exchange.isWhole && documents.every((document) => document.kind === 'text');
  return { isPage: true, documents, isWhole, found };
}

interface ReadDocument {
  readonly document: DocumentDigest;
  readonly found: readonly string[];
}

async function askDocument(reader: ContentReader, url: URL, signal: AbortSignal): Promise<ReadDocument> {
  const answers: Answered[] = [];
  await askLink(reader.asker, url, limits.documentBytes, signal, (answered) => answers.push(answered));
  return readDocument(reader, url, answers[0], signal);
}

async function readDocument(
  { readPdf, sought }: ContentReader,
  url: URL,
  answered: Answered | undefined,
  signal: AbortSignal,
): Promise<ReadDocument> {
  const toRead = (kind: DocumentDigest['kind'], text = ''): ReadDocument => ({
    document: { url: url.href, kind },
    found: findNames(sought, text),
  });
  if (answered?.exchange.status !== foundStatus || !answered.exchange.isWhole) return toRead('unread');
  const read = await readPdf(answered.exchange.body, pdfLimits, signal);
  signal.throwIfAborted();
  if (read.kind === 'text') return toRead(read.isPartial ? 'unread' : 'text', read.text);
  return toRead(read.kind === 'scanned' ? 'scanned' : 'unread');
}

/** How much of a PDF file is read. */
export const pdfLimits = { pages: limits.pdfPages, characters: limits.pdfTextLength, milliseconds: limits.pdfMilliseconds };
