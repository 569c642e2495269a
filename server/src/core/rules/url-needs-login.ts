import { findLogin } from '../addresses/known-sites';
import { locateParts } from '../addresses/url';
import { createFinding } from '../findings/finding';
import { severityOf } from '../submission/urls';
import type { Rule } from './rule';

export const urlNeedsLogin: Rule<'url.needs-login'> = {
  code: 'url.needs-login',
  severity: 'warning',
  source: '000 l.38, 81-84: digitalplan, e-saraban and e-doc are for officials who are given the right',
  check: (context) =>
    context.pages.flatMap(({ entry, item, url }) => {
      const part = findLogin(url);
      if (part === null) return [];
      const { host, path } = locateParts(entry.value);
      const at = part === '' ? -1 : entry.value.slice(path.start, path.end).indexOf(part);
      const span = at < 0 ? host : { start: path.start + at, end: path.start + at + part.length };
      const severity = severityOf(entry, 'warning');
      const risk = context.evidence.riskOf(entry);
      return [createFinding('url.needs-login', entry.locate(span), { host: url.hostname, part }, { item, severity, risk })];
    }),
};
