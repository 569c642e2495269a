import { decodePart } from '../addresses/address-text';
import { findNamedMedium, findSocialMedium, findStorage } from '../addresses/known-sites';
import { isOnSite } from '../addresses/main-site';
import { meantUrl } from '../addresses/url';
import type { WebAddress } from '../addresses/web-address';
import type { Page } from './placed-urls';
import type { Submission, UrlEntry } from './submission';

/** Gives what hides the document behind a page that is not on a site of the agency's own; null where nothing does. */
export function findStorageBeside(url: WebAddress, { agency: { website, otherSites } }: Submission): 'storage' | 'shortener' | null {
  const kind = findStorage(url);
  const isOwn = (site: UrlEntry) => {
    const address = meantUrl(site.reading);
    return address !== null && isOnSite(url, address);
  };
  return kind && [website, ...otherSites].some((site) => site && isOwn(site)) ? null : kind;
}

/** Gives the page of the main site that is about one social medium, by its name, where the item shows no other page of that site. */
export function findOnlyChannel(pages: readonly Page[], website: WebAddress): { readonly page: Page; readonly medium: string } | null {
  const own = pages.filter(({ url }) => !findSocialMedium(url) && isOnSite(url, website));
  const media = new Set(own.map(({ url }) => findNamedMedium(decodePart(url.segments.at(-1) ?? ''))));
  const [page] = own;
  const [medium] = media;
  return page && medium && media.size === 1 ? { page, medium } : null;
}
