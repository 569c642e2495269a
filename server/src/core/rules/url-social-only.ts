import { createFinding } from '../finding';
import { isOnSite } from '../model/main-site';
import { decodePart, locateParts } from '../model/url';
import type { WebAddress } from '../model/web-address';
import { trimEndOf } from '../text/trim';
import { eachAnsweredItem, type Rule } from './rule';
import type { Page } from './support/placed-urls';
import { findNamedMedium, findSocialMedium } from './support/url-sites';
import { evidenceOf, placeOf } from './support/urls';

export const urlSocialOnly: Rule<'url.social-only'> = {
  code: 'url.social-only',
  severity: 'error',
  source: '004 l.743-747: /page/top/1485/Facebook-หน่วยงาน scored 0, “only links to Facebook”',
  check: eachAnsweredItem((item, _expected, { website }) => {
    const others = evidenceOf(item)?.filter(({ url }) => !findSocialMedium(url));
    const [first] = item.urls;
    if (!others || !first) return [];
    if (others.length === 0) return [createFinding('url.social-only', placeOf(first), { item: item.id, medium: null }, { item: item.id })];
    const own = others.filter(({ url }) => website && isOnSite(url, website));
    const [page] = own;
    const media = new Set(own.map(({ url }) => mediumOfPage(url)));
    const [medium] = media;
    if (!page || !medium || media.size > 1) return [];
    return [createFinding('url.social-only', placeOfName(page), { item: item.id, medium }, { item: item.id, severity: 'warning' })];
  }),
};

/** The medium that a page of the main site is about, by its name: the last segment. */
function mediumOfPage(url: WebAddress): string | null {
  return findNamedMedium(decodePart(url.segments.at(-1) ?? ''));
}

function placeOfName({ entry }: Page) {
  const before = trimEndOf(entry.value.slice(0, locateParts(entry.value).path.end), '/');
  return entry.locate({ start: before.lastIndexOf('/') + 1, end: before.length });
}
