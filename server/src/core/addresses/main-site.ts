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

const file = /\.(?:pdf|docx?|xlsx?|pptx?|csv|odt|ods|jpe?g|png|zip|rar)$/i;
/** Folders into which the editors of a site put files. */
const storage = /^(?:user_files(?:_editor)?|wp-content|uploads?|files?|storage|media|assets|downloads?|documents?)$/i;

/**
 * Gives whether a page lies on the agency's host, though not below its site's path: behind another port, or a file. Where
 * agencies share a host they share its storage too, and a file's path does not tell whose it is.
 */
export function isOnOwnHost(page: WebAddress, site: WebAddress): boolean {
  if (bareName(page) !== bareName(site)) return false;
  const isBelow = site.segments.every((segment, index) => page.segments[index] === segment);
  return isBelow || file.test(page.pathname) || storage.test(page.segments[0] ?? '');
}

const bareName = ({ hostname }: WebAddress) => hostname.replace(/^www\./, '');
