import { isOnSite } from '../addresses/main-site';
import { type AddressParts, locateParts, meantUrl, typedUrl } from '../addresses/url';
import type { WebAddress } from '../addresses/web-address';
import type { Severity } from '../findings/severity';
import type { Span } from '../ground/span';
import type { AgencyList, ListedAgency } from '../profile/agencies';
import type { Page } from './placed-urls';
import type { Item, UrlEntry } from './submission';

/** Gives the pages under `urls` of an item, as far as they can be read. */
export function readablePages({ id, urls }: Item): Page[] {
  const pages: Page[] = [];
  for (const entry of urls) {
    const url = meantUrl(entry.reading);
    if (url) pages.push({ entry, item: id, url });
  }
  return pages;
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

/** Gives the place of a part of a URL; of one that stands in the text in another form the whole. */
export function placeOfPart(entry: UrlEntry, part: (parts: AddressParts) => Span): Span {
  return typedUrl(entry.reading) ? entry.locate(part(locateParts(entry.value))) : placeOf(entry);
}

/** Gives the path on the shared portal, by segments and with the agency's own first; null for a page elsewhere. */
export function portalPathOf(url: WebAddress, agencies: AgencyList | null): readonly string[] | null {
  return agencies && isOnSite(url, agencies.portal) ? url.segments.slice(agencies.portal.segments.length) : null;
}

/** By what the agency's own part of the shared portal is known. */
interface OwnSites {
  readonly agencies: AgencyList | null;
  readonly website: WebAddress | null;
  readonly ownAgency: ListedAgency | null;
}

/** Gives the other agency of the list to whose part of the shared portal a page belongs, or null; so where nothing says whose the submission is. */
export function findOtherAgency(url: WebAddress, { agencies, website, ownAgency }: OwnSites): ListedAgency | null {
  if (!ownAgency && !website) return null;
  const slug = slugOf(url, agencies);
  const ownSlug = ownAgency ? ownAgency.slug : website && slugOf(website, agencies);
  if (slug === null || slug === ownSlug) return null;
  return agencies?.agencies.find((agency) => agency.slug === slug) ?? null;
}

function slugOf(url: WebAddress, agencies: AgencyList | null): string | null {
  return portalPathOf(url, agencies)?.[0]?.toLowerCase() ?? null;
}
