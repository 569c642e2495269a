import { linksOf } from '../submission/links/judged-links';
import type { Rule } from './rule';
import { createLinkFinding } from './support/judged-links';

export const linkOffline: Rule<'link.offline'> = {
  code: 'link.offline',
  severity: 'info',
  source: 'no host at all answers: that says something of this machine, not of the links',
  check: (context) =>
    linksOf(context, 'offline')
      .slice(0, 1)
      .map((link) => createLinkFinding('link.offline', link, 'info', {})),
};
