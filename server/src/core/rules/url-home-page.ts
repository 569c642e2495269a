import { isHomePage, isOnSite } from '../addresses/main-site';
import { createFinding } from '../findings/finding';
import { evidenceOf, placeOf } from '../submission/urls';
import { eachAnsweredItem, type Rule } from './rule';

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
