import { locateParts } from '../addresses/url';
import { createFinding } from '../findings/finding';
import { findStorageBeside } from '../submission/own-sites';
import { severityOf } from '../submission/urls';
import type { Rule } from './rule';

export const urlStorage: Rule<'url.storage'> = {
  code: 'url.storage',
  severity: 'warning',
  source: '002 l.135: Google Drive by QR code; 002 l.256: URLs lead to the main web site',
  check: ({ pages, submission, evidence }) =>
    pages.flatMap(({ entry, item, url }) => {
      const kind = item === null ? null : findStorageBeside(url, submission);
      if (!kind) return [];
      const span = entry.locate(locateParts(entry.value).host);
      const more = { item, severity: severityOf(entry, 'warning'), risk: evidence.riskOf(entry) };
      return [createFinding('url.storage', span, { host: url.hostname, kind }, more)];
    }),
};
