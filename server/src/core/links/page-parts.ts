import { findStorage } from '../addresses/known-sites';
import { readWebAddress } from '../addresses/web-address';
import { limits } from '../ground/limits';
import { readPageText } from './page-text';

/** The words of a page and what it leads to that could hold more of them. */
export interface PageParts {
  readonly text: string;
  /** Addresses of PDF files, each once; at most as many as are read. */
  readonly documents: readonly URL[];
  /** Nothing else on it could hold what is looked for. */
  readonly isWhole: boolean;
}

const pdfFile = /\.pdf$/i;
const otherFile = /\.(?:docx?|xlsx?|pptx?|odt|ods|zip|rar|7z)$/i;

/** Takes a page apart. `url` is where it was found. */
export function readPageParts(html: string, url: URL): PageParts {
  const { title, text, links, base } = readPageText(html);
  const origin = base !== null && URL.canParse(base, url.href) ? new URL(base, url.href).href : url.href;
  const targets = links.flatMap(({ href }) => (URL.canParse(href, origin) ? [new URL(href, origin)] : []));
  const documents = new Map(
    targets.filter(({ pathname }) => pdfFile.test(pathname)).map((target) => [withoutFragment(target).href, target]),
  );
  const isBeyond = targets.some((target) => otherFile.test(target.pathname) || findStorage(readWebAddress(target)) !== null);
  const hasWords = text.length >= limits.pageLeastLength || documents.size > 0;
  return {
    text: `${title ?? ''} ${text}`,
    documents: [...documents.values()].slice(0, limits.pageDocuments).map(withoutFragment),
    isWhole: !isBeyond && hasWords && documents.size <= limits.pageDocuments,
  };
}

function withoutFragment(url: URL): URL {
  const plain = new URL(url.href);
  plain.hash = '';
  return plain;
}
