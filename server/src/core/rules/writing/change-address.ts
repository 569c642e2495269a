import type { Fix, FixTitle } from '../../findings/finding';
import type { Span } from '../../ground/span';
import type { UrlEntry } from '../../submission/submission';

/** Signs of which a quoted text may hold the escape only. */
const needsEscape = /["'\\\r\n]/;

/** Gives the fix that changes a part of a URL, or null where the text around it forbids to write there. */
export function changePart({ locate, value }: UrlEntry, at: Span, newText: string, title: FixTitle, isSafe: boolean): Fix | null {
  if (needsEscape.test(value.slice(at.start, at.end)) || needsEscape.test(newText)) return null;
  return { title, edits: [{ span: locate(at), newText }], isSafe };
}

/** What would end a text in YAML where no quotes stand around it. */
const ofFlow = /[,[\]{}]|:$/g;

/** Gives the fix that puts another address in the place of a URL. */
export function replaceAddress(entry: UrlEntry, address: string, isSafe = false): Fix | null {
  const written = address.replace(ofFlow, encodeURIComponent);
  const { value } = entry;
  const at = { start: value.length - value.trimStart().length, end: value.trimEnd().length };
  return changePart(entry, at, written, { kind: 'replace', with: written }, isSafe);
}
