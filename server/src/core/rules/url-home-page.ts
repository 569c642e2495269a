import { createFinding } from '../finding';
import { isHomePage } from '../model/main-site';
import { meantUrl } from '../model/url';
import type { WebAddress } from '../model/web-address';
import { eachAnsweredItem, type Rule } from './rule';
import { evidenceOf, placeOf } from './support/urls';

export const urlHomePage: Rule<'url.home-page'> = {
  code: 'url.home-page',
  severity: 'warning',
  source: 'practice, form: the URL leads to where the information stands',
  check: eachAnsweredItem((item, _expected, { website }) => {
    const [first] = item.urls;
    const leadsHome = (page: WebAddress | null) => page !== null && website !== null && isHomePage(page, website);
    const isHome = evidenceOf(item)?.every(({ url }) => leadsHome(url)) ?? false;
    const hasDeeper = () => item.elements.some(({ url }) => url && !leadsHome(meantUrl(url.reading)));
    return first && isHome && !hasDeeper() ? [createFinding('url.home-page', placeOf(first), { item: item.id }, { item: item.id })] : [];
  }),
};
