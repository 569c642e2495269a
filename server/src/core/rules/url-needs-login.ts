import { createFinding } from '../finding';
import { locateParts } from '../model/url';
import type { Rule } from './rule';
import { needsLogin } from './support/url-sites';
import { severityOf } from './support/urls';

export const urlNeedsLogin: Rule<'url.needs-login'> = {
  code: 'url.needs-login',
  severity: 'warning',
  source: '000 l.38, 81-84: digitalplan, e-saraban and e-doc are for officials who are given the right',
  check: (context) =>
    context.pages.flatMap(({ entry, item, url }) => {
      if (!needsLogin(url)) return [];
      const span = entry.locate(locateParts(entry.value).host);
      return [
        createFinding(
          'url.needs-login',
          span,
          { host: url.hostname },
          { item, severity: severityOf(entry, 'warning'), risk: context.evidence.riskOf(entry) },
        ),
      ];
    }),
};
