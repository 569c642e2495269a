import type { Rule } from './rule';
import { eachLinkOf } from './support/judged-links';

export const linkEmpty: Rule<'link.empty'> = {
  code: 'link.empty',
  severity: 'warning',
  source: 'a page without content shows no element of an item',
  check: eachLinkOf('link.empty', 'empty', 'warning', ({ entry }) => ({ url: entry.value })),
};
