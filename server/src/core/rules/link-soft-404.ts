import type { Rule } from './rule';
import { eachLinkOf, evidenceOfLink } from './support/judged-links';

export const linkSoft404: Rule<'link.soft-404'> = {
  code: 'link.soft-404',
  severity: 'warning',
  source: 'a page that says “not found” with status 200 is no evidence either',
  check: eachLinkOf('link.soft-404', 'soft-404', 'warning', evidenceOfLink),
};
