import { findSeclusion } from '../addresses/public-host';
import { meantUrl } from '../addresses/url';
import { createFinding, type Finding } from '../findings/finding';
import { linksOf } from '../submission/links/judged-links';
import type { UrlEntry } from '../submission/submission';
import { placeOfPart, severityOf } from '../submission/urls';
import type { Rule, RuleContext } from './rule';

export const urlNotPublic: Rule<'url.not-public'> = {
  code: 'url.not-public',
  severity: 'error',
  source: '000 l.25-27: systems inside the agency; RTRDA linked test.rtrda.or.th',
  check: (context) => [
    ...context.pages.flatMap(({ entry, item, url }) => {
      const kind = findSeclusion(url);
      if (!kind) return [];
      const severity = severityOf(entry, kind === 'trial-site' ? 'warning' : 'error');
      return [
        createFinding(
          'url.not-public',
          hostOf(entry),
          { host: url.hostname, kind },
          { item, severity, risk: context.evidence.riskOf(entry) },
        ),
      ];
    }),
    ...findLinksInside(context),
  ],
};

/** Inside an office a public name may well lead to the office's own network: what this machine sees is a warning at most. */
function findLinksInside(context: RuleContext): Finding<'url.not-public'>[] {
  return linksOf(context, 'not-public').flatMap(({ entry, item }) => {
    const url = meantUrl(entry.reading);
    if (!url || findSeclusion(url)) return [];
    const args = { host: url.hostname, kind: 'leads-inside' } as const;
    return [createFinding('url.not-public', hostOf(entry), args, { item, severity: severityOf(entry, 'warning') })];
  });
}

const hostOf = (entry: UrlEntry) => placeOfPart(entry, ({ host }) => host);
