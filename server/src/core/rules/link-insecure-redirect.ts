import type { Rule } from './rule';
import { eachLinkOf, takeAddressFix } from './support/judged-links';

export const linkInsecureRedirect: Rule<'link.insecure-redirect'> = {
  code: 'link.insecure-redirect',
  severity: 'warning',
  source: 'RFC 9110, 4.2.2: what was asked for under https is answered under http',
  check: eachLinkOf(
    'link.insecure-redirect',
    'moved',
    'warning',
    ({ entry, verdict: { evidence } }) => (evidence.reason === 'insecure-redirect' ? { url: entry.value, to: evidence.to } : null),
    (link) => (link.verdict.evidence.reason === 'insecure-redirect' ? takeAddressFix(link, link.verdict.evidence.to) : null),
  ),
};
