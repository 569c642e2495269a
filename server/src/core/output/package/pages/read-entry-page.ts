import { decodeEntities } from '../../workbook/decode-entities';
import type { Entered } from '../entered';

const field =
  /<textarea id="[^"]*" readonly(?:="")? rows="[0-9]+" data-field="(answer|url|description)" data-of="([^"]*)">([^<]*)<\/textarea>/g;

/** Reads of the page that `renderEntryPage` wrote what is entered of each item, in the order of the page; null where it is no such page. */
export function readEntryPage(bytes: Uint8Array): Entered[] | null {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('class="entry"')) return null;
  const read: Entered[] = [];
  for (const [, kind, of = '', content = ''] of text.matchAll(field)) {
    const [id, value] = [decodeEntities(of), decodeEntities(content)];
    const last = read.at(-1);
    if (kind === 'answer' || !last) read.push({ id, answer: value, urls: [], description: '' });
    else read.splice(-1, 1, kind === 'url' ? { ...last, urls: [...last.urls, value] } : { ...last, description: value });
  }
  return read;
}
