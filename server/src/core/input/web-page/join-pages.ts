import { groupBy } from '../../ground/group-by';
import type { ByLanguage } from '../../ground/language';
import { limits } from '../../ground/limits';
import type { Profile } from '../../profile/profile';
import type { Doubt, FoundAnswers, FoundEntry, FoundItem, FoundValue, Unreadable } from '../found-answers';
import type { NestedPage } from './find-nested';
import { writeUrl } from './page-links';
import { pageDoubts, pageProblems, pageRemarks } from './page-texts';
import type { PageItem, PageItemLink, WebPage } from './read-web-page';

/** A page that another one led to. */
export interface ReachedPage {
  readonly by: NestedPage;
  readonly page: WebPage;
}

/** Items on whose pages a file may stand: with one more it is of the site. */
const mostSharing = 2;

/** What one item has, gathered from all pages. */
interface Gathered {
  readonly places: readonly Place[];
  readonly links: readonly PageItemLink[];
  readonly doubts: readonly Doubt[];
}

interface Place {
  readonly page: WebPage;
  readonly item: PageItem;
}

/** Makes answers of a page and of those that it led to: those that list items, and the items' own, whose files are taken over as well. */
export function joinPages(start: WebPage, reached: readonly ReachedPage[], profile: Profile): FoundAnswers | Unreadable {
  const lists = [start, ...reached.filter(({ by }) => by.item === null).map(({ page }) => page)];
  const all = groupBy(
    lists.flatMap((page) => page.items.map((item): Place => ({ page, item }))),
    ({ item }) => item.id,
  );
  // A title alone, on a page of the same site, is that of a menu where another page has the item with its code.
  const places = new Map([...all].map(([id, of]) => [id, of.some(isCoded) ? of.filter(isCoded) : of]));
  if (places.size === 0) return { problem: whyNothing(start) };
  const { shared, isShared } = findShared(reached);
  const own = groupBy(
    reached.filter(({ by }) => by.item !== null),
    ({ by }) => by.item ?? '',
  );
  const gathered = [...places].map(([id, of]) => [id, gather(id, of, own.get(id) ?? [], isShared)] as const);
  const items = gathered.filter(([, { links }]) => links.length > 0).map(([id, of]) => toFoundItem(id, of, start));
  const idsOf = (test: (of: Gathered) => boolean) => gathered.filter(([, of]) => test(of)).map(([id]) => id);
  const withScript = idsOf(({ places: of }) => of.some(({ item }) => item.hasScript));
  const withoutLink = idsOf(({ links, places: of }) => links.length === 0 && !of.some(({ item }) => item.hasScript));
  const absent = profile.items.filter(({ id }) => !places.has(id)).map(({ id }) => id);
  const remarks = [
    ...lists.flatMap((page) => page.remarks),
    ...(withScript.length > 0 ? [pageRemarks.script(withScript)] : []),
    ...(withoutLink.length > 0 ? [pageRemarks.noLink(withoutLink)] : []),
    ...(shared.length > 0 ? [pageRemarks.shared(shared)] : []),
    ...(absent.length > 0 ? [pageRemarks.notFound(absent)] : []),
  ];
  return {
    ...{ kind: 'web-page', agencyName: null, website: start.website },
    fiscalYear: lists.map(({ year }) => year).find((year) => year !== null) ?? null,
    items,
    remarks: unique(remarks),
  };
}

const isCoded = ({ item }: Place) => item.isCoded;

/** Files that stand on the pages of many items are of the site, not of an item. */
function findShared(reached: readonly ReachedPage[]) {
  const itemsByFile = new Map<string, Set<string>>();
  for (const { by, page } of reached)
    for (const { href } of by.item === null ? [] : page.files)
      itemsByFile.set(href, (itemsByFile.get(href) ?? new Set()).add(by.item ?? ''));
  const isShared = (url: URL) => (itemsByFile.get(url.href)?.size ?? 0) > mostSharing;
  const shared = [...itemsByFile.keys()].map((href) => new URL(href)).filter(isShared);
  return { isShared, shared: shared.map(writeUrl) };
}

function gather(id: string, places: readonly Place[], own: readonly ReachedPage[], isShared: (url: URL) => boolean): Gathered {
  const links = new Map<string, PageItemLink>();
  const add = (link: PageItemLink) => {
    const known = links.get(link.url.href);
    if (!known || link.doubts.length < known.doubts.length) links.set(link.url.href, link);
  };
  const doubts: Doubt[] = places.flatMap(({ item }) => item.doubts);
  for (const { item } of places) {
    for (const link of item.links) {
      add(link);
      const reached = own.find(({ by }) => by.url.href === withoutHash(link.url));
      if (!reached) continue;
      const { files, others } = readOwnPage(id, reached.page);
      const page = writeUrl(reached.by.url);
      if (others.length > 0) doubts.push(pageDoubts.pageOfOther(page, others));
      for (const file of files) if (!isShared(file.url)) add(file);
    }
  }
  const all = [...links.values()];
  const sizes = places.map(({ item }) => item.links.length);
  const listed = new Set(places.flatMap(({ item }) => item.links.map(({ url }) => url.href))).size;
  if (places.length > 1 && Math.max(...sizes) < listed)
    doubts.push(pageDoubts.twoPages(places.flatMap(({ page }) => (page.address ? [writeUrl(page.address)] : []))));
  return { places, links: all.slice(0, limits.importedLinks), doubts: unique(doubts) };
}

/** What the page of one item shows of it; `others`: it speaks of other items, and not of this one. */
function readOwnPage(id: string, page: WebPage): { readonly files: readonly PageItemLink[]; readonly others: readonly string[] } {
  const own = page.items.find((item) => item.id === id);
  const ownFiles = own?.links.filter(({ kind }) => kind === 'file') ?? [];
  if (ownFiles.length > 0) return { files: ownFiles, others: [] };
  const named = own || page.named === id;
  const others = page.items.filter((item) => item.id !== id).map((item) => item.id);
  const isOther = !named && (page.named !== null || (others.length > 0 && others.length <= mostSharing));
  if (isOther) return { files: [], others: page.named === null ? others : [page.named] };
  // A page of many items has their files.
  if (others.length > mostSharing) return { files: [], others: [] };
  const doubts = named ? [] : [pageDoubts.fromPage(page.address ? writeUrl(page.address) : '')];
  return { files: page.files.map((url) => ({ url, kind: 'file', doubts })), others: [] };
}

function toFoundItem(id: string, { places, links, doubts }: Gathered, start: WebPage): FoundItem {
  const urls: FoundEntry[] = links.map(({ url, doubts: ofLink }) => ({ value: writeUrl(url), doubts: ofLink }));
  const isAnswered = links.some(({ kind }) => kind === 'file' || kind === 'page');
  const values: FoundValue[] = [
    ...(isAnswered ? [{ path: ['answer'], value: answered, doubts: [] }] : []),
    ...(urls.length > 0 ? [{ path: ['urls'], value: urls, doubts: [] }] : []),
  ];
  const elsewhere = places.find(({ page }) => page !== start)?.page.address;
  const address = elsewhere ? writeUrl(elsewhere) : null;
  return {
    id,
    title: places.find(({ item }) => item.title !== null)?.item.title ?? null,
    place: address === null ? null : { th: `หน้า ${address}`, en: `page ${address}` },
    values,
    doubts,
  };
}

/** As a submission says that an item is published. */
const answered = 'มี';

function whyNothing({ isDrawnByScript, hasPasswordField, nested }: WebPage): ByLanguage<string> {
  if (isDrawnByScript) return pageProblems.drawn;
  if (hasPasswordField) return pageProblems.login;
  return nested.length > 0 ? pageProblems.nothingDeeper : pageProblems.nothing;
}

function withoutHash({ href, hash }: URL): string {
  return href.slice(0, href.length - hash.length);
}

function unique<Text extends ByLanguage<string>>(texts: readonly Text[]): readonly Text[] {
  return [...new Map(texts.map((text) => [text.th, text])).values()];
}
