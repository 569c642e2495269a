import { isOnSite } from '../addresses/main-site';
import { locateParts } from '../addresses/url';
import { createFinding } from '../findings/finding';
import { findOtherAgency, severityOf } from '../submission/urls';
import type { Rule } from './rule';

export const urlOtherAgency: Rule<'url.other-agency'> = {
  code: 'url.other-agency',
  severity: 'error',
  source: 'schemas/agencies; defects 4.2: one app leads จตุจักร to /bangsue',
  check: (context) => {
    const { website } = context;
    // An address of the main site that is wrong is said once, not at each of its pages.
    const wrongSite = website && findOtherAgency(website, context) ? website : null;
    return context.pages.flatMap(({ entry, item, url }) => {
      const other = findOtherAgency(url, context);
      if (!other?.slug || (item !== null && wrongSite && isOnSite(url, wrongSite))) return [];
      const { path } = locateParts(entry.value);
      const start = path.start + entry.value.slice(path.start, path.end).toLowerCase().indexOf(other.slug);
      const isCertain = other.slugSource !== undefined;
      const args = { slug: other.slug, other: other.name, isCertain };
      const span = entry.locate({ start, end: start + other.slug.length });
      const severity = severityOf(entry, isCertain ? 'error' : 'warning');
      const risk = isCertain ? null : context.evidence.riskOf(entry);
      return [createFinding('url.other-agency', span, args, { item, severity, risk })];
    });
  },
};
