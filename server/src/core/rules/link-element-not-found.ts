import type { Finding } from '../findings/finding';
import { findElementsNotShown } from '../links/element-search';
import { namesOf } from '../profile/element-names';
import type { ProfileElement, ProfileItem } from '../profile/profile';
import { elementName } from '../submission/description-placeholder';
import type { AssessedLink } from '../submission/links/assess';
import type { Item } from '../submission/submission';
import { eachItem, type Rule } from './rule';
import { createLinkFinding } from './support/judged-links';

export const linkElementNotFound: Rule<'link.element-not-found'> = {
  code: 'link.element-not-found',
  severity: 'info',
  source: '004 l.865-872: O41 scored 0 because its documents lacked an element that its description named',
  check: eachItem(({ item, expected }, { links }) => {
    const own = links.filter((link) => link.item === item.id && link.verdict !== null);
    return expected ? [...findScans(own), ...findNotShown(item, expected, own)] : [];
  }),
};

/** Links to which a PDF file without any text belongs. */
function findScans(links: readonly AssessedLink[]): Finding<'link.element-not-found'>[] {
  return links.flatMap((link) => {
    const scan = link.content?.documents.find(({ kind }) => kind === 'scanned');
    return scan ? [createFindingAt(link, [], [link], scan.url)] : [];
  });
}

/** A ticked element may stand on any of the item's pages, one with an address of its own only there. */
function findNotShown(item: Item, { elements = [] }: ProfileItem, links: readonly AssessedLink[]): Finding<'link.element-not-found'>[] {
  const known = (id: string) => elements.find((element) => element.id === id) ?? [];
  const ticked = item.elements.filter(({ shown }) => shown === 'yes').flatMap(({ id }) => known(id));
  const evidence = links.filter(({ entry }) => entry.place !== 'elements');
  const single = item.elements.flatMap(({ id, url }) => {
    const own = links.filter(({ entry }) => url !== null && entry.value === url.value);
    return url ? findIn(own, [known(id)].flat()) : [];
  });
  return [...findIn(evidence, ticked), ...single];
}

/** Nothing is said where one of the links was not read to its end: what is sought could stand there. */
function findIn(links: readonly AssessedLink[], elements: readonly ProfileElement[]): Finding<'link.element-not-found'>[] {
  const [first] = links;
  const digests = links.flatMap(({ content }) => (content?.isWhole ? [content] : []));
  if (!first || digests.length < links.length) return [];
  const sought = elements.map((element) => ({ id: element.id, names: namesOf(element) }));
  const missing = new Set(findElementsNotShown(sought, digests));
  const labels = elements.filter(({ id }) => missing.has(id)).map(elementName);
  return labels.length === 0 ? [] : [createFindingAt(first, labels, links, first.entry.value)];
}

function createFindingAt(
  link: AssessedLink,
  elements: readonly string[],
  links: readonly AssessedLink[],
  url: string,
): Finding<'link.element-not-found'> {
  const pages = links.filter(({ content }) => content?.isPage).length;
  const documents = links.reduce((count, { content }) => count + (content?.documents.length ?? 0), 0);
  return createLinkFinding('link.element-not-found', link, 'info', { url, elements, pages, documents });
}
