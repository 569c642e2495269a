import { createFinding } from '../finding';
import { findSeclusion } from '../model/public-host';
import { locateParts } from '../model/url';
import type { Rule } from './rule';
import { severityOf } from './support/urls';

export const urlNotPublic: Rule<'url.not-public'> = {
  code: 'url.not-public',
  severity: 'error',
  source: '000 l.25-27: systems inside the agency; RTRDA linked test.rtrda.or.th',
  check: (context) =>
    context.pages.flatMap(({ entry, item, url }) => {
      const kind = findSeclusion(url);
      if (!kind) return [];
      const severity = severityOf(entry, kind === 'trial-site' ? 'warning' : 'error');
      return [
        createFinding('url.not-public', entry.locate(locateParts(entry.value).host), { host: url.hostname, kind }, { item, severity }),
      ];
    }),
};
