import { createFinding } from '../findings/finding';
import { placeOf } from '../submission/urls';
import type { Rule } from './rule';
import { replaceAddress } from './writing/change-address';

export const urlDoubleScheme: Rule<'url.double-scheme'> = {
  code: 'url.double-scheme',
  severity: 'error',
  source: 'WordPress/plugin-check #890, cydrobolt/polr #194: an address is pasted behind a https:// that already stands in the field',
  check: (context) =>
    context.urls.flatMap(({ entry, item }) => {
      const { reading, value } = entry;
      if (reading.kind !== 'double-scheme') return [];
      const { fixed } = reading;
      // Of two different beginnings only a visit tells which one opens.
      const isSame = new Set(value.toLowerCase().match(/https?/g)).size === 1;
      const fix = replaceAddress(entry, fixed, isSame);
      return [createFinding('url.double-scheme', placeOf(entry), { value, fixed }, { item, fix })];
    }),
};
