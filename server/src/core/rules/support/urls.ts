import type { Item, UrlEntry } from '../../model/submission';
import type { RuleContext } from '../rule';

/** A URL of the file and the item it belongs to; null where it is the agency's. */
export interface PlacedUrl {
  readonly entry: UrlEntry;
  readonly item: string | null;
}

/** Gives every URL of an item: under `urls`, under `elements`, inside the description. */
export function urlsOfItem(item: Item): readonly UrlEntry[] {
  return [...item.urls, ...item.elements.flatMap(({ url }) => url ?? []), ...item.descriptionUrls];
}

/** Gives every URL that the rules look at, in the order of the file. */
export function allUrls({ submission, items }: RuleContext): PlacedUrl[] {
  const { website, otherSites } = submission.agency;
  const ofAgency = [website, ...otherSites].flatMap((entry) => (entry ? [{ entry, item: null }] : []));
  return [...ofAgency, ...items.flatMap(({ item }) => urlsOfItem(item).map((entry) => ({ entry, item: item.id })))];
}

/** Gives the place of a part of a URL; a value with quotes or line breaks is marked whole. */
export function spanInside({ span, value }: UrlEntry, at: { start: number; end: number }): { start: number; end: number } {
  const quotes = span.end - span.start - value.length;
  if (quotes !== 0 && quotes !== 2) return span;
  const start = span.start + quotes / 2;
  return { start: start + at.start, end: start + at.end };
}
