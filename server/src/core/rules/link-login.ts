import { needsLogin } from '../addresses/known-sites';
import { meantUrl } from '../addresses/url';
import type { Rule } from './rule';
import { eachLinkOf } from './support/judged-links';

export const linkLogin: Rule<'link.login'> = {
  code: 'link.login',
  severity: 'warning',
  source: '000 l.25-38: systems for officials are not open to the public',
  // Of systems that are known to need a login url.needs-login speaks.
  check: eachLinkOf('link.login', 'login', 'warning', ({ entry, verdict: { evidence } }) => {
    const address = meantUrl(entry.reading);
    return address && !needsLogin(address) && 'to' in evidence ? { url: entry.value, to: evidence.to } : null;
  }),
};
