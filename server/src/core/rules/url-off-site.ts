import { findSocialMedium, needsLogin } from '../addresses/known-sites';
import { isOnOwnHost } from '../addresses/main-site';
import { literalAddress } from '../addresses/network-address';
import { findSeclusion } from '../addresses/public-host';
import type { WebAddress } from '../addresses/web-address';
import { createFinding } from '../findings/finding';
import { findStorageBeside } from '../submission/own-sites';
import { evidenceOf, findOtherAgency, placeOf } from '../submission/urls';
import { eachAnsweredItem, type Rule, type RuleContext } from './rule';

export const urlOffSite: Rule<'url.off-site'> = {
  code: 'url.off-site',
  severity: 'warning',
  source: '002 l.256: URLs lead to the main web site',
  check: eachAnsweredItem((item, _expected, context) => {
    const { website, submission } = context;
    const pages = evidenceOf(item);
    if (!website || !pages || pages.some(({ url }) => isOnOwnHost(url, website))) return [];
    const page = pages.find(({ url }) => !isNamedElsewhere(url, context));
    const number = page ? literalAddress(page.url.hostname) : null;
    const args = { website: submission.agency.website?.value ?? '', number };
    return page
      ? [createFinding('url.off-site', placeOf(page.entry), args, { item: item.id, risk: context.evidence.riskOf(page.entry) })]
      : [];
  }),
};

/** Another code already says why the page is not on the main site. */
function isNamedElsewhere(url: WebAddress, context: RuleContext): boolean {
  return (
    findSocialMedium(url) !== null ||
    findStorageBeside(url, context.submission) !== null ||
    findSeclusion(url) !== null ||
    needsLogin(url) ||
    findOtherAgency(url, context) !== null
  );
}
