import { linksOf } from '../submission/links/judged-links';
import type { Rule } from './rule';
import { createLinkFinding, evidenceOfLink } from './support/judged-links';
import { verifyFix } from './writing/verification';

export const linkUnverified: Rule<'link.unverified'> = {
  code: 'link.unverified',
  severity: 'info',
  source: 'bangkok.go.th answers programs with 403: a refusal, a time-out or a fault that passes is no dead link',
  check: (context) =>
    linksOf(context, 'blocked', 'unreachable').flatMap((link) => {
      if (link.isVerified) return [];
      const kind = link.verdict.kind === 'blocked' ? 'blocked' : 'unreachable';
      return [createLinkFinding('link.unverified', link, 'info', { ...evidenceOfLink(link), kind }, { fix: verifyFix(context, link) })];
    }),
};
