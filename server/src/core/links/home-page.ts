import { isHomePage } from '../model/main-site';
import { decodePart } from '../model/url';

/** Gives whether a page is the home page of its host, or of the agency's web site. */
export function isAnyHomePage(page: URL, website: URL | null): boolean {
  return isHomePage(page, new URL('/', page.href)) || (website !== null && isHomePage(page, website));
}

/** Gives whether two addresses are one page to a visitor: scheme, `www.`, a slash at the end and escapes aside. */
export function isSamePage(one: URL, other: URL): boolean {
  return visibleAddress(one) === visibleAddress(other);
}

function visibleAddress({ host, pathname, search }: URL): string {
  const path = pathname.replace(/\/+$/, '');
  return `${host.replace(/^www\./, '')}${decodePart(path)}${search}`;
}
