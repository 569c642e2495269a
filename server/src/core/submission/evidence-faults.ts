import { findSocialMedium, needsLogin } from '../addresses/known-sites';
import { isHomePage, isOnOwnHost, isOnSite } from '../addresses/main-site';
import { findSeclusion } from '../addresses/public-host';
import { meantUrl } from '../addresses/url';
import type { WebAddress } from '../addresses/web-address';
import type { Risk } from '../findings/finding';
import type { CheckedItem } from './checked-item';
import type { AssessedLink } from './links/assess';
import { closedVerdicts, linksOf } from './links/judged-links';
import { findOnlyChannel, findStorageBeside } from './own-sites';
import type { Item, Submission, UrlEntry } from './submission';
import { readablePages } from './urls';

/** What the pages under `urls` are worth to an assessor. */
export interface EvidenceFaults {
  /** Entries that assessors cannot open or do not accept. */
  readonly faulty: ReadonlySet<UrlEntry>;
  /** `zero` for an entry of `urls` where no entry of its item is better; null for every other place. */
  riskOf(entry: UrlEntry): Risk | null;
}

interface FaultContext {
  readonly submission: Submission;
  readonly website: WebAddress | null;
  readonly links: readonly AssessedLink[];
}

/** Gives for one item the test whether a page of it is no evidence. */
type Fault = (item: Item, context: FaultContext) => (url: WebAddress) => boolean;

const never = () => false;
/** A page that is not published yet opens for those who edit it. */
const preview = /[?&]preview=true(?=&|$)/i;

/**
 * Why assessors cannot open a page or do not accept it, as far as the file tells. Items that showed nothing else scored 0:
 * 002 l.256 and 004 l.743-747 (main web site, social media), 000 l.25-38 (systems inside the office and for officials).
 */
const faults: readonly Fault[] = [
  () => (url) => findSocialMedium(url) !== null,
  (item, { website }) => {
    const hasChannel = website !== null && findOnlyChannel(readablePages(item), website) !== null;
    return hasChannel ? (url) => isOnSite(url, website) : never;
  },
  (_item, { submission }) =>
    (url) =>
      findStorageBeside(url, submission) !== null,
  (item, { website }) => (website && !showsElementDeeper(item, website) ? (url) => isHomePage(url, website) : never),
  () => needsLogin,
  () => (url) => {
    const seclusion = findSeclusion(url);
    return seclusion === 'private-address' || seclusion === 'local-name';
  },
  () => (url) => preview.test(url.search),
  (_item, { website }) => (website ? (url) => !isOnOwnHost(url, website) : never),
];

function showsElementDeeper({ elements }: Item, website: WebAddress): boolean {
  return elements.some(({ url }) => {
    const page = url && meantUrl(url.reading);
    return url && !(page && isHomePage(page, website));
  });
}

/** Finds the faults of every entry under `urls`, whatever the settings make of the rules that name them. */
export function findEvidenceFaults(items: readonly CheckedItem[], context: FaultContext): EvidenceFaults {
  const faulty = new Set<UrlEntry>();
  const hopeless = new Set<UrlEntry>();
  const closedPages = new Set(linksOf(context, ...closedVerdicts).map(({ item, entry }) => `${item} ${meantUrl(entry.reading)?.href}`));
  for (const { item } of items) {
    if (item.answer?.value !== 'มี') continue;
    const tests = faults.map((fault) => fault(item, context));
    const bad = readablePages(item).filter(
      ({ url }) => closedPages.has(`${item.id} ${url.href}`) || tests.some((isFaulty) => isFaulty(url)),
    );
    for (const { entry } of bad) faulty.add(entry);
    if (bad.length === item.urls.length) for (const { entry } of bad) hopeless.add(entry);
  }
  return { faulty, riskOf: (entry) => (hopeless.has(entry) ? 'zero' : null) };
}
