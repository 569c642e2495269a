import type { WebAddress } from './web-address';

/** Gives whether a page lies on a site: same host (ignoring `www.`), and a path at or below the site's, by whole segments. */
export function isOnSite(page: WebAddress, site: WebAddress): boolean {
  return page.bareHost === site.bareHost && site.segments.every((segment, index) => page.segments[index] === segment);
}

/** A page that every visitor meets first: the site's own address, or one of its usual other names. */
const homeNames = /^(?:index\.[a-z]{3,5}|home|coverpages?)$/i;

/** Gives whether a page is the home page of a site. A query or a place on the page (`?p=4`, `#ita`) leads further. */
export function isHomePage(page: WebAddress, site: WebAddress): boolean {
  if (!isOnSite(page, site) || page.search !== '' || page.hash !== '') return false;
  const deeper = page.segments.length - site.segments.length;
  return deeper === 0 || (deeper === 1 && homeNames.test(page.segments.at(-1) ?? ''));
}
