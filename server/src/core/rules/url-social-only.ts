import { findSocialMedium } from '../addresses/known-sites';
import { locateParts, typedUrl } from '../addresses/url';
import { createFinding } from '../findings/finding';
import { trimEndOf } from '../ground/trim';
import { findOnlyChannel } from '../submission/own-sites';
import type { Page } from '../submission/placed-urls';
import { evidenceOf, placeOf } from '../submission/urls';
import { eachAnsweredItem, type Rule } from './rule';

export const urlSocialOnly: Rule<'url.social-only'> = {
  code: 'url.social-only',
  severity: 'error',
  source: '004 l.743-747: /page/top/1485/Facebook-หน่วยงาน scored 0, “only links to Facebook”',
  check: eachAnsweredItem((item, _expected, { website, evidence }) => {
    const pages = evidenceOf(item);
    const [first] = pages ?? [];
    if (!pages || !first) return [];
    if (pages.every(({ url }) => findSocialMedium(url))) {
      const more = { item: item.id, risk: evidence.riskOf(first.entry) };
      return [createFinding('url.social-only', placeOf(first.entry), { medium: null }, more)];
    }
    const channel = website && findOnlyChannel(pages, website);
    if (!channel) return [];
    const { page, medium } = channel;
    const more = { item: item.id, severity: 'warning', risk: evidence.riskOf(page.entry) } as const;
    return [createFinding('url.social-only', placeOfName(page), { medium }, more)];
  }),
};

function placeOfName({ entry }: Page) {
  if (!typedUrl(entry.reading)) return placeOf(entry);
  const before = trimEndOf(entry.value.slice(0, locateParts(entry.value).path.end), '/');
  return entry.locate({ start: before.lastIndexOf('/') + 1, end: before.length });
}
