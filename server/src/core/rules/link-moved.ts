import type { Rule } from './rule';
import { eachLinkOf, takeAddressFix } from './support/judged-links';

export const linkMoved: Rule<'link.moved'> = {
  code: 'link.moved',
  severity: 'warning',
  source: 'RFC 9110, 15.4.2 and 15.4.9: links ought to be changed to the address that 301 and 308 name',
  check: eachLinkOf(
    'link.moved',
    'moved',
    'warning',
    ({ entry, verdict: { evidence } }) => (evidence.reason === 'moved' ? { url: entry.value, to: evidence.to } : null),
    (link) => (link.verdict.evidence.reason === 'moved' ? takeAddressFix(link, link.verdict.evidence.to) : null),
  ),
};
