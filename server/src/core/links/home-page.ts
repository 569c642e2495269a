import { decodePart } from '../addresses/address-text';
import { isHomePage } from '../addresses/main-site';
import { readWebAddress, type WebAddress } from '../addresses/web-address';
import { trimEndOf } from '../ground/trim';

/** Gives whether a page is the home page of its host, or of the agency's web site. */
export function isAnyHomePage(page: URL, website: WebAddress | null): boolean {
  const address = readWebAddress(page);
  return isHomePage(address, readWebAddress(new URL('/', page.href))) || (website !== null && isHomePage(address, website));
}

/** Gives whether two addresses are one page to a visitor: scheme, `www.`, a slash at the end and escapes aside. */
export function isSamePage(one: URL, other: URL): boolean {
  return visibleAddress(one) === visibleAddress(other);
}

/** Gives whether two addresses name one page, each on its own host: of a site that has moved to another one. */
export function isSamePath(one: URL, other: URL): boolean {
  return visiblePath(one) === visiblePath(other);
}

function visibleAddress(url: URL): string {
  return `${readWebAddress(url).bareHost}${visiblePath(url)}`;
}

function visiblePath({ pathname, search }: URL): string {
  return `${decodePart(trimEndOf(pathname, '/'))}${search}`;
}
