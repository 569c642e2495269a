import { createFinding } from '../findings/finding';
import { placeOf } from '../submission/urls';
import type { Rule } from './rule';
import { changePart } from './writing/change-address';

export const urlNoScheme: Rule<'url.no-scheme'> = {
  code: 'url.no-scheme',
  severity: 'error',
  source: '000 l.81: e-saraban.bangkok.go.th',
  check: (context) =>
    context.urls.flatMap(({ entry, item }) => {
      const { reading, value } = entry;
      if (reading.kind !== 'no-scheme') return [];
      const scheme = reading.fixed.slice(0, reading.fixed.length - value.length);
      // Not a safe one: whether the site has https, only a visit tells.
      const fix = changePart(entry, { start: 0, end: 0 }, scheme, { kind: 'replace', with: reading.fixed }, false);
      return [createFinding('url.no-scheme', placeOf(entry), { value }, { item, fix })];
    }),
};
