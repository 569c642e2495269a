import { createFinding } from '../findings/finding';
import { findMatches } from '../ground/matches';
import type { Rule } from './rule';
import { changePart } from './writing/change-address';

/** `&amp;`, also escaped twice (`&amp;amp;`); other entities; both percent-encoded; what a web site leaves of `&amp;` in a page's name. */
const entity = /&(?:amp;)+|&(?:#[0-9]{1,6}|#x[0-9a-f]{1,6}|lt|gt|quot|apos|nbsp);|%26(?:amp|#[0-9]{1,6})%3b|\bQampA\b/gi;
const ampersand = /^&(?:amp;)+$/i;
const lostPunctuation = /^qampa$/i;

export const urlHtmlEntity: Rule<'url.html-entity'> = {
  code: 'url.html-entity',
  severity: 'warning',
  source: '004 l.742: /QampA',
  check: (context) =>
    context.pages.flatMap(({ entry, item }) =>
      findMatches(entry.value, entity).flatMap((match) => {
        const typed = match[0];
        const isName = lostPunctuation.test(typed);
        const at = { start: match.index, end: match.index + typed.length };
        const fix = ampersand.test(typed) ? changePart(entry, at, '&', { kind: 'replace', with: '&' }, true) : null;
        return [createFinding('url.html-entity', entry.locate(at), { typed, isName }, { item, fix })];
      }),
    ),
};
