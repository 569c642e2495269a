import type { Rule } from './rule';
import { eachLinkOf, evidenceOfLink } from './support/judged-links';

export const linkTls: Rule<'link.tls'> = {
  code: 'link.tls',
  severity: 'warning',
  source: 'RFC 5280, 6; RFC 9525: browsers warn before such a page, or refuse it',
  check: eachLinkOf('link.tls', 'tls', 'warning', evidenceOfLink),
};
