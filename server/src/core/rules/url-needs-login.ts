import { createFinding } from '../finding';
import { locateParts } from '../model/url';
import type { Rule } from './rule';
import { findLogin } from './support/url-sites';
import { severityOf } from './support/urls';

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
