import type { Fix, FixTitle, Severity } from '../../finding';
import { isOnSite } from '../../model/main-site';
import type { Item, UrlEntry } from '../../model/submission';
import { type AddressParts, locateParts, meantUrl, typedUrl } from '../../model/url';
import type { WebAddress } from '../../model/web-address';
import type { AgencyList, ListedAgency } from '../../profile/agencies';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';
import type { Page } from './placed-urls';

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

/** Signs of which a quoted text may hold the escape only. */
const needsEscape = /["'\\\r\n]/;

/** Gives the fix that changes a part of a URL, or null where the text around it forbids to write there. */
export function changePart({ locate, value }: UrlEntry, at: Span, newText: string, title: FixTitle, isSafe: boolean): Fix | null {
  if (needsEscape.test(value.slice(at.start, at.end)) || needsEscape.test(newText)) return null;
  return { title, edits: [{ span: locate(at), newText }], isSafe };
}

/** What would end a text in YAML where no quotes stand around it. */
const ofFlow = /[,[\]{}]|:$/g;

/** Gives the fix that puts another address in the place of a URL. */
export function replaceAddress(entry: UrlEntry, address: string, isSafe = false): Fix | null {
  const written = address.replace(ofFlow, encodeURIComponent);
  const { value } = entry;
  const at = { start: value.length - value.trimStart().length, end: value.trimEnd().length };
  return changePart(entry, at, written, { kind: 'replace', with: written }, isSafe);
}

/** Gives the place of a part of a URL; of one that stands in the text in another form the whole. */
export function placeOfPart(entry: UrlEntry, part: (parts: AddressParts) => Span): Span {
  return typedUrl(entry.reading) ? entry.locate(part(locateParts(entry.value))) : placeOf(entry);
}

/** Gives the path on the shared portal, by segments and with the agency's own first; null for a page elsewhere. */
export function portalPathOf(url: WebAddress, agencies: AgencyList | null): readonly string[] | null {
  return agencies && isOnSite(url, agencies.portal) ? url.segments.slice(agencies.portal.segments.length) : null;
}

/** Gives the other agency of the list to whose part of the shared portal a page belongs, or null. */
export function findOtherAgency(url: WebAddress, { agencies, website, ownAgency }: RuleContext): ListedAgency | null {
  const slug = slugOf(url, agencies);
  const ownSlug = ownAgency ? ownAgency.slug : website && slugOf(website, agencies);
  if (slug === null || slug === ownSlug) return null;
  return agencies?.agencies.find((agency) => agency.slug === slug) ?? null;
}

function slugOf(url: WebAddress, agencies: AgencyList | null): string | null {
  return portalPathOf(url, agencies)?.[0]?.toLowerCase() ?? null;
}
