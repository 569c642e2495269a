import { createFinding } from '../finding';
import { isHomePage, isOnSite } from '../model/main-site';
import { eachAnsweredItem, type Rule } from './rule';
import { evidenceOf, placeOf } from './support/urls';

export const urlHomePage: Rule<'url.home-page'> = {
  code: 'url.home-page',
  severity: 'warning',
  source: 'practice, form: the URL leads to where the information stands',
  // Beside it there may be pages elsewhere, of which nothing else speaks then.
  check: eachAnsweredItem((item, _expected, { website, evidence }) => {
    if (!website) return [];
    const own = (evidenceOf(item) ?? []).filter(({ url }) => isOnSite(url, website));
    const [page] = own;
    const risk = page ? evidence.riskOf(page.entry) : null;
    return page && risk && own.every(({ url }) => isHomePage(url, website))
      ? [createFinding('url.home-page', placeOf(page.entry), {}, { item: item.id, risk })]
      : [];
  }),
};
