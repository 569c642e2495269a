import { createFinding } from '../finding';
import { isHomePage } from '../model/main-site';
import { eachAnsweredItem, type Rule } from './rule';
import { evidenceOf, placeOf } from './support/urls';

export const urlHomePage: Rule<'url.home-page'> = {
  code: 'url.home-page',
  severity: 'warning',
  source: 'practice, form: the URL leads to where the information stands',
  // The rest may be on social media: nothing else speaks of it then.
  check: eachAnsweredItem((item, _expected, { website, evidence }) => {
    const page = website && evidenceOf(item)?.find(({ url }) => isHomePage(url, website));
    const risk = page && evidence.riskOf(page.entry);
    return page && risk ? [createFinding('url.home-page', placeOf(page.entry), { item: item.id }, { item: item.id, risk })] : [];
  }),
};
