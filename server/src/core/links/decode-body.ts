import { mediaTypeOf } from './file-kind';

const charsetParameter = /charset\s*=\s*["']?([a-z0-9_:-]+)/i;
/** Where a page may name its own character set (HTML standard: within the first 1024 bytes). */
const metaWindow = 1024;
const defaultCharset = 'utf-8';
/** What Thai pages that name none were written in before UTF-8. */
const olderThai = 'windows-874';

/** Gives the text of a body: by its Content-Type, else by what the page says of itself, else UTF-8, else Windows-874. Never throws. */
export function decodeBody(body: Uint8Array, contentType: string): string {
  const named = charsetParameter.exec(contentType)?.[1] ?? charsetOfPage(body, contentType);
  const decoder = named === undefined ? null : createDecoder(named);
  if (decoder) return decoder.decode(body);
  const text = new TextDecoder(defaultCharset).decode(body);
  // The last character may be cut where the reading stopped.
  return text.slice(0, -2).includes('\ufffd') ? (createDecoder(olderThai)?.decode(body) ?? text) : text;
}

function charsetOfPage(body: Uint8Array, contentType: string): string | undefined {
  if (mediaTypeOf(contentType).startsWith('image/')) return undefined;
  const start = String.fromCharCode(...body.subarray(0, metaWindow));
  const meta = /<meta[^>]{0,200}>/gi;
  for (const [tag] of start.matchAll(meta)) {
    const found = charsetParameter.exec(tag)?.[1];
    if (found) return found;
  }
  return undefined;
}

function createDecoder(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}
