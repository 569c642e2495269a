import { shortened } from '../addresses/url';
import { createFinding } from '../findings/finding';
import { findMatches } from '../ground/matches';
import type { Span } from '../ground/span';
import { severityOf } from '../submission/urls';
import type { Rule } from './rule';

const encoded = /(?:%[0-9A-F]{2})+/gi;
/** The first signs of an encoded Thai letter, of which the rest is lost. */
const halfLetter = /%E0(?:%B[89AB])?$/i;
const halfSign = /(?:%[0-9A-F]{2}){2}(%[0-9A-F]?)$/i;

export const urlCut: Rule<'url.cut'> = {
  code: 'url.cut',
  severity: 'warning',
  source: 'UTF-8: a Thai letter is three bytes, %E0%B8%9B; addresses cut off when copied',
  check: (context) =>
    context.pages.flatMap(({ entry, item }) => {
      const dots = shortened.exec(entry.value);
      const at = dots ? { start: dots.index, end: entry.value.length } : entry.value.includes('%') ? findCut(entry.value) : null;
      if (!at) return [];
      const args = { typed: entry.value.slice(at.start, at.end), isShortened: dots !== null };
      return [createFinding('url.cut', entry.locate(at), args, { item, severity: severityOf(entry, 'warning') })];
    }),
};

/** Gives what is left of a letter at the end of an address; null where it is whole, or was never in UTF-8. */
function findCut(address: string): Span | null {
  const sign = halfSign.exec(address)?.[1] ?? '';
  const end = address.length - sign.length;
  const letter = halfLetter.exec(address.slice(0, end))?.[0] ?? '';
  const start = end - letter.length;
  if (start === address.length || !isUtf8(address.slice(0, start))) return null;
  return { start, end: address.length };
}

/** Addresses of old sites hold Thai letters as single bytes (TIS-620): there `%E0` is เ. */
function isUtf8(text: string): boolean {
  return findMatches(text, encoded).every(([run]) => {
    try {
      decodeURIComponent(run);
      return true;
    } catch {
      return false;
    }
  });
}
