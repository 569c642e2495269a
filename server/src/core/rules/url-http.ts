import { isOnSite } from '../addresses/main-site';
import { findSeclusion } from '../addresses/public-host';
import { locateParts } from '../addresses/url';
import type { WebAddress } from '../addresses/web-address';
import { createFinding } from '../findings/finding';
import { severityOf } from '../submission/urls';
import type { Rule } from './rule';

export const urlHttp: Rule<'url.http'> = {
  code: 'url.http',
  severity: 'warning',
  source: '000 l.32, 36: http://www.gprocurement.go.th',
  check: (context) => {
    const { website } = context;
    const isPublic = (url: WebAddress) => [null, 'trial-site'].includes(findSeclusion(url));
    const isPlain = ({ protocol }: WebAddress) => protocol === 'http:';
    // Where the main site itself has no https, its address says so once for all its pages.
    const isSaidBefore = (url: WebAddress, item: string | null) =>
      item !== null && website !== null && isPlain(website) && isOnSite(url, website);
    return context.pages.flatMap(({ entry, item, url }) => {
      if (!isPlain(url) || !isPublic(url) || isSaidBefore(url, item)) return [];
      const { scheme, host, path } = locateParts(entry.value);
      // A Thai host is shown as it is typed: nobody knows it by its xn-- form.
      const shown = url.host.includes('xn--') ? entry.value.slice(host.start, path.start) : url.host;
      return [createFinding('url.http', entry.locate(scheme), { host: shown }, { item, severity: severityOf(entry, 'warning') })];
    });
  },
};
