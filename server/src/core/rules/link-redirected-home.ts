import type { Rule } from './rule';
import { eachLinkOf } from './support/judged-links';

export const linkRedirectedHome: Rule<'link.redirected-home'> = {
  code: 'link.redirected-home',
  severity: 'warning',
  source: 'sites send visitors of a page that is gone to their home page; evidence is the page itself',
  check: eachLinkOf('link.redirected-home', 'redirected-home', 'warning', ({ entry, verdict: { evidence } }) =>
    evidence.reason === 'home' ? { url: entry.value, to: evidence.to } : null,
  ),
};
