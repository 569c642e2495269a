/** Gives whether a page lies on a site: same host (ignoring `www.`), and a path at or below the site's, by whole segments. */
export function isOnSite(page: URL, site: URL): boolean {
  if (bareHost(page) !== bareHost(site)) return false;
  const root = segments(site);
  const path = segments(page);
  return root.every((segment, index) => path[index] === segment);
}

function bareHost(url: URL): string {
  return url.host.replace(/^www\./, '');
}

function segments(url: URL): string[] {
  return url.pathname.split('/').filter((segment) => segment !== '');
}
