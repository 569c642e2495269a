import type { Fix, FixTitle, Severity } from '../../finding';
import { isOnSite, segments } from '../../model/main-site';
import type { Item, UrlEntry } from '../../model/submission';
import { meantUrl } from '../../model/url';
import type { AgencyList, ListedAgency } from '../../profile/agencies';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';
import type { Page } from './placed-urls';

/** Gives the pages under `urls` of an item, as far as they can be read. */
export function readablePages({ id, urls }: Item): Page[] {
  return urls.flatMap((entry) => {
    const url = meantUrl(entry.reading);
    return url ? [{ entry, item: id, url }] : [];
  });
}

/** Gives the pages under `urls` of an item; null where there is none or one cannot be read: then nothing holds of them all. */
export function evidenceOf(item: Item): readonly Page[] | null {
  const pages = readablePages(item);
  return pages.length > 0 && pages.length === item.urls.length ? pages : null;
}

/** Gives the place of a URL, without quotes. */
export function placeOf({ locate, value }: UrlEntry): Span {
  return locate({ start: 0, end: value.length });
}

const mentioned: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' };

/** Gives the severity of what is wrong with the page behind a URL: inside a description it is a mention, not the evidence. */
export function severityOf({ place }: UrlEntry, severity: Severity): Severity {
  return place === 'description' ? mentioned[severity] : severity;
}

/** Signs of which a quoted text may hold the escape only. */
const needsEscape = /["'\\\r\n]/;

/** Gives the fix that changes a part of a URL, or null where the text around it forbids to write there. */
export function changePart({ locate, value }: UrlEntry, at: Span, newText: string, title: FixTitle, isSafe: boolean): Fix | null {
  if (needsEscape.test(value.slice(at.start, at.end)) || needsEscape.test(newText)) return null;
  return { title, edits: [{ span: locate(at), newText }], isSafe };
}

/** Gives the path on the shared portal, by segments and with the agency's own first; null for a page elsewhere. */
export function portalPathOf(url: URL, agencies: AgencyList | null): string[] | null {
  return agencies && isOnSite(url, agencies.portal) ? segments(url).slice(segments(agencies.portal).length) : null;
}

/** Gives the other agency of the list to whose part of the shared portal a page belongs, or null. */
export function findOtherAgency(url: URL, { agencies, website, submission }: RuleContext): ListedAgency | null {
  const slug = portalPathOf(url, agencies)?.[0]?.toLowerCase();
  const found = slug === undefined ? undefined : agencies?.agencies.find((agency) => agency.slug === slug);
  if (!agencies || !found) return null;
  const ownName = submission.agency.name?.value.trim() ?? '';
  // The longest: ทวีวัฒนา ends like วัฒนา.
  const [named] = agencies.agencies.filter(({ name }) => ownName.endsWith(name)).sort((a, b) => b.name.length - a.name.length);
  const ownSlug = named ? named.slug : website && portalPathOf(website, agencies)?.[0]?.toLowerCase();
  return found === named || found.slug === ownSlug ? null : found;
}
