import { isTracking, nameOf, withoutTracking } from '../addresses/tracking';
import { locateParts } from '../addresses/url';
import { createFinding } from '../findings/finding';
import type { Rule } from './rule';
import { changePart } from './writing/change-address';

export const urlTracking: Rule<'url.tracking'> = {
  code: 'url.tracking',
  severity: 'info',
  source: 'defects 4.1: ?fbclid= on addresses of districts',
  check: (context) =>
    context.pages.flatMap(({ entry, item }) => {
      if (!entry.value.includes('?')) return [];
      const { query } = locateParts(entry.value);
      const typed = entry.value.slice(query.start, query.end);
      const parameters = typed.slice(1).split('&');
      const names = parameters.filter(isTracking).map(nameOf);
      const [name] = names;
      if (name === undefined) return [];
      const first = parameters.findIndex(isTracking);
      const last = parameters.findLastIndex(isTracking);
      const start = query.start + 1 + parameters.slice(0, first).reduce((sum, before) => sum + before.length + 1, 0);
      const span = entry.locate({ start, end: start + parameters.slice(first, last + 1).join('&').length });
      // Where `&amp;` divides the parameters, it is put right first (url.html-entity).
      const fix = typed.includes('&amp;')
        ? null
        : changePart(entry, query, withoutTracking(typed), { kind: 'remove', what: names.join(', ') }, true);
      return [createFinding('url.tracking', span, { names }, { item, fix })];
    }),
};
