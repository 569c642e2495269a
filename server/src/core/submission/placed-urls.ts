import { typedUrl } from '../addresses/url';
import type { WebAddress } from '../addresses/web-address';
import type { Item, Submission, UrlEntry } from './submission';

/** A URL of the file and the item it belongs to; null where it is the agency's. */
export interface PlacedUrl {
  readonly entry: UrlEntry;
  readonly item: string | null;
}

/** A URL of the file that means a page. */
export interface Page extends PlacedUrl {
  readonly url: WebAddress;
}

/** Gives every URL of an item: under `urls`, under `elements`, inside the description. */
export function urlsOfItem(item: Item): readonly UrlEntry[] {
  return [...item.urls, ...item.elements.flatMap(({ url }) => url ?? []), ...item.descriptionUrls];
}

/** Gives every URL that the rules look at, in the order of the file. */
export function collectUrls(submission: Submission, items: readonly { readonly item: Item }[]): PlacedUrl[] {
  const { website, otherSites } = submission.agency;
  const ofAgency = [website, ...otherSites].flatMap((entry) => (entry ? [{ entry, item: null }] : []));
  return [...ofAgency, ...items.flatMap(({ item }) => urlsOfItem(item).map((entry) => ({ entry, item: item.id })))];
}

/**
 * Gives the pages of the agency and of the items answered มี: of the others there is nothing to ask. Of an address that a viewer
 * or the like holds, that is said first.
 */
export function collectPages({ itemById }: Submission, urls: readonly PlacedUrl[]): Page[] {
  return urls.flatMap(({ entry, item }) => {
    const url = typedUrl(entry.reading);
    return url && (item === null || itemById.get(item)?.answer?.value === 'มี') ? [{ entry, item, url }] : [];
  });
}
