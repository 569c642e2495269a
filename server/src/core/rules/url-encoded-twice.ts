import { locateParts } from '../addresses/url';
import { createFinding } from '../findings/finding';
import { severityOf } from '../submission/urls';
import type { Rule } from './rule';
import { replaceAddress } from './writing/change-address';

/** A Thai letter or a blank of which the `%` signs are encoded again, once or more. */
const twice = /%(?:25)+(?:E0%(?:25)+B[89AB]%(?:25)+[89AB][0-9A-F]|20)/i;
const anyTwice = /%(?:25)+(?=[0-9A-F]{2})/gi;
/** In a query that holds another address, its signs are encoded twice on purpose. */
const holdsAddress = /:\/\/|%3A%2F%2F/i;

export const urlEncodedTwice: Rule<'url.encoded-twice'> = {
  code: 'url.encoded-twice',
  severity: 'warning',
  source: 'w3c/link-checker #37: %25E0%25B8%259B for %E0%B8%9B',
  check: (context) =>
    context.pages.flatMap(({ entry, item }) => {
      const { value } = entry;
      if (!value.includes('%25')) return [];
      const { path, query } = locateParts(value);
      const typed = value.slice(query.start, query.end);
      const end = holdsAddress.test(typed) ? path.end : query.end;
      const match = twice.exec(value.slice(path.start, end));
      if (!match) return [];
      const start = path.start + match.index;
      const fixed = value.slice(0, path.start) + value.slice(path.start, end).replace(anyTwice, '%') + value.slice(end);
      const span = entry.locate({ start, end: start + match[0].length });
      const args = { typed: match[0], fixed: match[0].replace(anyTwice, '%') };
      return [
        createFinding('url.encoded-twice', span, args, { item, severity: severityOf(entry, 'warning'), fix: replaceAddress(entry, fixed) }),
      ];
    }),
};
