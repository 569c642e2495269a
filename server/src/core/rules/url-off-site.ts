import { createFinding } from '../finding';
import { isOnSite } from '../model/main-site';
import { meantUrl } from '../model/url';
import { eachAnsweredItem, type Rule } from './rule';

export const urlOffSite: Rule<'url.off-site'> = {
  code: 'url.off-site',
  severity: 'warning',
  source: '002 l.256: URLs lead to the main web site',
  check: eachAnsweredItem((item, _expected, { website, submission }) => {
    const pages = item.urls.map(({ reading }) => meantUrl(reading));
    const [first] = item.urls;
    if (!website || !first || pages.some((page) => page === null || isOnSite(page, website))) return [];
    const args = { item: item.id, website: submission.agency.website?.value ?? '' };
    return [createFinding('url.off-site', first.span, args, { item: item.id })];
  }),
};
