import type { Rule } from './rule';
import { eachLinkOf, evidenceOfLink } from './support/judged-links';

export const linkWrongType: Rule<'link.wrong-type'> = {
  code: 'link.wrong-type',
  severity: 'warning',
  source: '001 l.173: PDF for O14; national lists: PDF and Excel; the first bytes tell what a file is',
  check: eachLinkOf('link.wrong-type', 'wrong-type', 'warning', evidenceOfLink),
};
