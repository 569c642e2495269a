import { showSafely } from '../display-width';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** What XML 1.0 forbids, beside what no report shows. */
const forbidden = /[\ufffe\uffff]/g;

/** Gives a text of one line as it may stand in an element or an attribute. */
export function escapeXml(text: string): string {
  return showSafely(text)
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
