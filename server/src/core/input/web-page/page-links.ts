import { showAddress } from '../../addresses/address-text';
import { findSocialMedium, findStorage, needsLogin } from '../../addresses/known-sites';
import { isHomePage, isOnSite } from '../../addresses/main-site';
import { readWebAddress, type WebAddress } from '../../addresses/web-address';
import { unwrapAddress } from '../../addresses/wrapped-address';
import { limits } from '../../ground/limits';
import { extensionOf } from '../../links/file-kind';
import { isLoginAddress } from '../../links/login-page';
import type { PageAnchor } from './page-outline';
import type { LeadOff } from './page-texts';

/** What a link of a page is to an item. */
export type PageLink =
  | { readonly kind: 'file' | 'page' | LeadOff; readonly url: URL }
  /** `here`: a place on the page itself. `script`: only a browser knows where it leads. `unresolved`: relative, to an unknown page. */
  | { readonly kind: 'here' | 'script' | 'unresolved' | 'nothing' };

/** Tells what links of one page are. */
export interface LinkReader {
  read(anchor: PageAnchor): PageLink;
  /** A link whose address is known and leads to another page. */
  isUsable(anchor: PageAnchor): boolean;
  /** Gives whether a page lies on the same site. */
  isOwn(url: URL): boolean;
}

/** Pages that hand a visitor's own words on: to share, to print, to write. */
const shares =
  /\/(?:sharer(?:\.php)?|share(?:\.php)?|intent\/tweet|dialog\/share|R\/msg|plugins\/[a-z_]+\.php|shareArticle|pin\/create)(?:\/|$)/i;
/** What pages show in frames beside documents. */
const shownBeside = /(?:^|\.)(?:facebook|youtube|youtube-nocookie|google|googletagmanager|doubleclick|line|twitter|x)\.(?:com|me|net)$/i;
const shownMap = /^\/maps/;
const otherScheme = /^(?!https?:)[a-z][a-z0-9+.-]*:/i;

/** Sites that share one host, each below so many segments of the path. */
const sharedHosts: Readonly<Record<string, number>> = { 'sites.google.com': 2 };

/** Gives the site that a page lies on. */
export function siteOf(address: WebAddress): WebAddress {
  const depth = Object.hasOwn(sharedHosts, address.hostname) ? (sharedHosts[address.hostname] ?? 0) : 0;
  return readWebAddress(new URL(`/${address.segments.slice(0, depth).join('/')}`, address.href));
}

/** Makes the reader for a page; `address` is where it was found, null where that is not known, `base` what it says of itself. */
export function createLinkReader(address: URL | null, base: string | null): LinkReader {
  const origin = base !== null && URL.canParse(base, address?.href) ? new URL(base, address?.href) : address;
  const page = address && readWebAddress(address);
  const site = page && siteOf(page);
  const known = new Map<PageAnchor, PageLink>();

  const readHref = (href: string, isShown: boolean): PageLink => {
    if (href === '' || href.startsWith('#') || href.length > limits.urlLength) return { kind: href === '' ? 'nothing' : 'here' };
    if (otherScheme.test(href)) return { kind: 'nothing' };
    if (!URL.canParse(href, origin?.href)) return { kind: origin ? 'nothing' : 'unresolved' };
    const typed = new URL(href, origin?.href);
    if (!/^https?:$/.test(typed.protocol) || shares.test(typed.pathname)) return { kind: 'nothing' };
    if (isSamePlace(typed, address)) return { kind: typed.hash === '' ? 'nothing' : 'here' };
    const inner = unwrapAddress(typed.href);
    const url = inner?.isCertain && inner.by !== 'browser' ? new URL(inner.url.href) : typed;
    return classify(url, isShown);
  };
  const classify = (url: URL, isShown: boolean): PageLink => {
    const target = readWebAddress(url);
    if (isShown && (shownMap.test(url.pathname) || (shownBeside.test(url.hostname) && findStorage(target) === null)))
      return { kind: 'nothing' };
    if (findSocialMedium(target) !== null) return { kind: 'social', url };
    if (needsLogin(target) || isLoginAddress(url)) return { kind: 'login', url };
    if (site && isHomePage(target, site)) return { kind: 'home', url };
    const isFile = extensionOf(url) !== null || archive.test(url.pathname);
    const isElsewhere = findStorage(target) !== null && !(site && isOnSite(target, site));
    return { kind: isFile || isElsewhere ? 'file' : 'page', url };
  };
  const read = (anchor: PageAnchor): PageLink => {
    const before = known.get(anchor);
    if (before) return before;
    const { href, isScript, kind } = anchor;
    const isOnlyScript = href === null || /^\s*javascript:/i.test(href) || (isScript && /^#?$/.test(href));
    const link: PageLink = isOnlyScript ? { kind: isScript ? 'script' : 'nothing' } : readHref(href, kind === 'shown');
    known.set(anchor, link);
    return link;
  };
  return {
    read,
    isUsable: (anchor) => 'url' in read(anchor),
    isOwn: (url) => site !== null && isOnSite(readWebAddress(url), site),
  };
}

const archive = /\.(?:zip|rar|7z|pps|odp|jfif|bmp)$/i;

function isSamePlace(url: URL, address: URL | null): boolean {
  const plain = (each: URL) => each.href.slice(0, each.href.length - each.hash.length);
  return address !== null && plain(url) === plain(address);
}

/** Gives an address as it is written into a submission. */
export function writeUrl({ href }: URL): string {
  return showAddress(href);
}
