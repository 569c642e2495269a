import { createFinding } from '../finding';
import { isOnSite } from '../model/main-site';
import { locateParts, meantUrl } from '../model/url';
import type { Rule } from './rule';
import { findStorage } from './support/url-sites';
import { severityOf } from './support/urls';

export const urlStorage: Rule<'url.storage'> = {
  code: 'url.storage',
  severity: 'warning',
  source: '002 l.135: Google Drive by QR code; 002 l.256: URLs lead to the main web site',
  check: (context) => {
    const { website, otherSites } = context.submission.agency;
    const ownSites = [website, ...otherSites].flatMap((site) => (site && meantUrl(site.reading)) ?? []);
    return context.pages.flatMap(({ entry, item, url }) => {
      const kind = findStorage(url);
      if (!kind || item === null || ownSites.some((site) => isOnSite(url, site))) return [];
      const span = entry.locate(locateParts(entry.value).host);
      return [createFinding('url.storage', span, { host: url.hostname, kind }, { item, severity: severityOf(entry, 'warning') })];
    });
  },
};
