import type { Rule } from './rule';
import { eachLinkOf, evidenceOfLink } from './support/judged-links';

export const linkDead: Rule<'link.dead'> = {
  code: 'link.dead',
  severity: 'error',
  source: '003 l.41-56: every link is opened before it is published; 004: what the assessor cannot open scores 0',
  check: eachLinkOf('link.dead', 'dead', 'error', evidenceOfLink),
};
