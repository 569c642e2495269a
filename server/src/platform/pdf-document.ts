import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Makes pdf.js work in the thread that it is called in.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PdfMessage, PdfTask } from './pdf-messages';

/** Nothing is fetched, no code is made at run time, no font or picture is read: the letters of texts stand in the file itself. */
const safeOptions = {
  isEvalSupported: false,
  useWorkerFetch: false,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  maxImageSize: 0,
  verbosity: VerbosityLevel.ERRORS,
} as const;

/** Reads a PDF file page by page and says what it finds; to be run in a thread of its own, which may be ended at any time. */
export async function readPdfDocument({ bytes, limits }: PdfTask, send: (message: PdfMessage) => void): Promise<void> {
  let document: PDFDocumentProxy;
  try {
    document = await getDocument({ ...safeOptions, data: bytes }).promise;
  } catch (error) {
    send({ kind: error instanceof Error && error.name === 'PasswordException' ? 'protected' : 'broken' });
    return;
  }
  send({ kind: 'opened', pages: document.numPages });
  const last = Math.min(document.numPages, limits.pages);
  let isPartial = last < document.numPages;
  let left = limits.characters;
  let broken = 0;
  for (let page = 1; page <= last && left > 0; page++) {
    try {
      const text = await readPage(document, page, left);
      left -= text.length;
      send({ kind: 'page', text });
    } catch {
      broken++;
    }
  }
  isPartial ||= left <= 0 || broken > 0;
  send(broken === last ? { kind: 'broken' } : { kind: 'done', isPartial });
}

/** Gives the text of a page, of so many characters at most: what comes after them is not even looked at. */
async function readPage(document: PDFDocumentProxy, number: number, most: number): Promise<string> {
  const page = await document.getPage(number);
  const reader = page.streamTextContent().getReader();
  let text = '';
  while (text.length < most) {
    const { value, done } = await reader.read();
    if (done) break;
    for (const item of value.items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
  }
  page.cleanup();
  return text.slice(0, most);
}
