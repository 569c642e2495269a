/** Gives whether a page lies on a site: same host (ignoring `www.`), and a path at or below the site's, by whole segments. */
export function isOnSite(page: URL, site: URL): boolean {
  if (bareHost(page) !== bareHost(site)) return false;
  const root = segments(site);
  const path = segments(page);
  return root.every((segment, index) => path[index] === segment);
}

/** A page that every visitor meets first: the site's own address, or one of its usual other names. */
const homeNames = /^(?:index\.[a-z]{3,5}|home|coverpages?)$/i;

/** Gives whether a page is the home page of a site. A query or a place on the page (`?p=4`, `#ita`) leads further. */
export function isHomePage(page: URL, site: URL): boolean {
  if (!isOnSite(page, site) || page.search !== '' || page.hash !== '') return false;
  const [name, ...more] = segments(page).slice(segments(site).length);
  return more.length === 0 && (name === undefined || homeNames.test(name));
}

/** Gives the host and the port without `www.`. */
export function bareHost(url: URL): string {
  return url.host.replace(/^www\./, '');
}

/** Gives the segments of the path, as they are typed. */
export function segments(url: URL): string[] {
  return url.pathname.split('/').filter((segment) => segment !== '');
}
