import { parseWebUrl } from '../addresses/address-text';
import { createFinding } from '../findings/finding';
import { placeOf, severityOf } from '../submission/urls';
import type { Rule } from './rule';
import { replaceAddress } from './writing/change-address';

export const urlWrapped: Rule<'url.wrapped'> = {
  code: 'url.wrapped',
  severity: 'warning',
  source: 'pages of agencies: their own PDF by docs.google.com/viewer?url=, FlowPaper and links copied out of Facebook and Google',
  check: (context) =>
    context.urls.flatMap(({ entry, item }) => {
      const { reading, value } = entry;
      if (reading.kind !== 'wrapped') return [];
      const { by, address, url, isCertain } = reading;
      const outer = parseWebUrl(value.trim());
      // A viewer of the same site is a page of it: only the file's own address is the better one.
      const isOwn = outer?.hostname === url.hostname;
      const fix = isCertain ? replaceAddress(entry, address) : null;
      const args = { by: isOwn ? ('own-viewer' as const) : by, host: outer?.hostname ?? '', address };
      return [createFinding('url.wrapped', placeOf(entry), args, { item, severity: severityOf(entry, isOwn ? 'info' : 'warning'), fix })];
    }),
};
