import { readWebAddress } from '../../addresses/web-address';
import { groupBy } from '../../ground/group-by';
import type { ByLanguage } from '../../ground/language';
import { limits } from '../../ground/limits';
import { trimEndOf } from '../../ground/trim';
import type { Profile } from '../../profile/profile';
import type { Doubt } from '../found-answers';
import { chooseYear, withoutMenus } from './choose-scopes';
import { findLabels, type PageLabel, readPageName } from './find-labels';
import { findNested, type NestedPage } from './find-nested';
import { findScopes, type LabelScope } from './find-scopes';
import { findYears } from './find-years';
import { createLinkReader, type LinkReader, siteOf, writeUrl } from './page-links';
import { type PageAnchor, type PageOutline, readOutline } from './page-outline';
import { type LeadOff, pageDoubts, pageRemarks } from './page-texts';
import { findSavedAddress } from './saved-address';

/** A link of an item on a page. */
export interface PageItemLink {
  readonly url: URL;
  readonly kind: 'file' | 'page' | LeadOff;
  readonly doubts: readonly Doubt[];
}

/** An item of the list as a page shows it. */
export interface PageItem {
  readonly id: string;
  readonly title: string | null;
  /** In the order of the page, each address once; empty where it has none. */
  readonly links: readonly PageItemLink[];
  /** The page numbers it with the letter O. */
  readonly isCoded: boolean;
  /** It has links that only a browser can open. */
  readonly hasScript: boolean;
  readonly doubts: readonly Doubt[];
}

/** What a web page says of the items of a list. */
export interface WebPage {
  /** Where it was found; of a saved file as that says; null where nothing does. */
  readonly address: URL | null;
  /** The agency's site; null where that is not known. */
  readonly website: string | null;
  readonly title: string | null;
  /** B.E. year of the items; null where the page does not say. */
  readonly year: number | null;
  readonly items: readonly PageItem[];
  /** Pages that are worth asking for, the items' own last. */
  readonly nested: readonly NestedPage[];
  /** Addresses of files on the page, beside menus. */
  readonly files: readonly URL[];
  readonly remarks: readonly ByLanguage<string>[];
  /** There is hardly any text, and scripts that may draw it. */
  readonly isDrawnByScript: boolean;
  readonly hasPasswordField: boolean;
  /** The item of which the page's own title speaks; null where it names none. */
  readonly named: string | null;
}

/** Characters of text below which a page with scripts shows nothing by itself. */
const leastText = 400;
/** Numbers that are not those of the list below which they are slips. */
const leastRenumbered = 3;
/** Places of items of one page. */
const mostLabels = 5_000;

/**
 * Finds the items of a list on a web page, by number or title, and the links that belong to each by where they stand: in its row, card,
 * panel or entry, or behind its heading. `address` is where the page was found; null: a saved file,
 * which may say so itself, else it is taken for one of the agency's `website`. Never
 * throws; its time is linear in the page but for the depth of its elements, which is bounded.
 */
export function readWebPage(html: string, address: URL | null, profile: Profile, website: URL | null = null): WebPage {
  const outline = readOutline(html);
  const found = address ?? findSavedAddress(html, outline) ?? website;
  const links = createLinkReader(found, outline.base);
  const labels = findLabels(outline, profile).slice(0, mostLabels);
  const isLeading = (anchor: PageAnchor) => links.isUsable(anchor);
  const scopes = findScopes(outline, labels, isLeading);
  const yearOf = findYears(outline, labels, isLeading);
  const chosen = chooseYear(scopes, yearOf, profile.fiscalYear);
  const { scopes: kept, remarks: ofMenus } = withoutMenus(chosen.scopes);
  const items = readItems(kept, links, chosen.doubts);
  return {
    address: found,
    website: found && trimEndOf(siteOf(readWebAddress(found)).href, '/'),
    title: outline.title,
    year: chosen.year,
    items: items.map(({ item }) => item),
    nested: found ? findNested(outline, kept, links, profile) : [],
    files: findFiles(outline, links),
    remarks: [
      ...chosen.remarks,
      ...ofMenus,
      ...remarksOfLabels(kept),
      ...items.flatMap(({ remarks }) => remarks),
      ...remarksOfPage(outline, links, found),
    ],
    isDrawnByScript: outline.hasScript && items.length === 0 && textLengthOf(outline) < leastText,
    hasPasswordField: outline.hasPasswordField,
    named: readPageName(outline.title ?? '', profile),
  };
}

interface ReadItem {
  readonly item: PageItem;
  readonly remarks: readonly ByLanguage<string>[];
}

function readItems(scopes: readonly LabelScope[], links: LinkReader, doubts: readonly Doubt[]): readonly ReadItem[] {
  const byItem = groupBy(
    scopes.filter(({ label }) => label.isListed),
    ({ label }) => label.id,
  );
  return [...byItem].map(([id, places]) => readItem(id, places, links, doubts));
}

function readItem(id: string, places: readonly LabelScope[], links: LinkReader, ofYear: readonly Doubt[]): ReadItem {
  const all = places.map((place) => linksOf(place, links));
  const own = new Map<string, PageItemLink>();
  for (const link of all.flat()) {
    const known = own.get(link.url.href);
    // A link that stands twice is as sure as the surer of both.
    if (!known || link.doubts.length < known.doubts.length) own.set(link.url.href, link);
  }
  const every = [...own.values()];
  const evidence = every.filter(({ kind }) => !isLeadOff(kind));
  const off = every.filter(({ kind }) => isLeadOff(kind));
  const isOnlyOff = evidence.length === 0;
  const taken = isOnlyOff ? off.map(withReason) : evidence;
  const sizes = all.map((part) => new Set(part.filter(({ kind }) => !isLeadOff(kind)).map(({ url }) => url.href)).size);
  const isTwice = !isOnlyOff && Math.max(...sizes) < evidence.length;
  const labels = places.map(({ label }) => label);
  const best = labels.find(({ title }) => title !== null) ?? labels[0];
  const item: PageItem = {
    id,
    title: best?.title ?? null,
    isCoded: labels.some(({ isCoded }) => isCoded),
    links: taken.slice(0, limits.importedLinks),
    hasScript: places.some((place) => place.links.some(({ anchor }) => links.read(anchor).kind === 'script')),
    doubts: [
      ...uniqueDoubts(labels),
      ...(places.every(({ isAside }) => isAside) ? [pageDoubts.aside()] : []),
      ...(isTwice ? [pageDoubts.twice()] : []),
      ...ofYear,
    ],
  };
  const remarks = isOnlyOff ? [] : remarksOfLeadOffs(id, off);
  const left = taken.length - item.links.length;
  return { item, remarks: left > 0 ? [...remarks, pageRemarks.tooManyLinks(id, left)] : remarks };
}

function linksOf(place: LabelScope, links: LinkReader): readonly PageItemLink[] {
  return place.links.flatMap(({ anchor, doubts }): PageItemLink[] => {
    const link = links.read(anchor);
    return 'url' in link ? [{ ...link, doubts }] : [];
  });
}

const leadOffs: ReadonlySet<string> = new Set<LeadOff>(['social', 'login', 'home']);
const isLeadOff = (kind: PageItemLink['kind']): kind is LeadOff => leadOffs.has(kind);

function withReason(link: PageItemLink): PageItemLink {
  return isLeadOff(link.kind) ? { ...link, doubts: [...link.doubts, pageDoubts.leadsOff(link.kind)] } : link;
}

function remarksOfLeadOffs(id: string, off: readonly PageItemLink[]): readonly ByLanguage<string>[] {
  return [...groupBy(off, ({ kind }) => kind)].flatMap(([kind, links]) =>
    isLeadOff(kind)
      ? [
          pageRemarks.leadsOff(
            id,
            kind,
            links.map(({ url }) => writeUrl(url)),
          ),
        ]
      : [],
  );
}

function uniqueDoubts(labels: readonly PageLabel[]): readonly Doubt[] {
  return [...new Map(labels.flatMap(({ doubts }) => doubts.map((doubt) => [doubt.th, doubt] as const))).values()];
}

function remarksOfLabels(scopes: readonly LabelScope[]): readonly ByLanguage<string>[] {
  const idsOf = (labels: readonly LabelScope[]) => [...new Set(labels.map(({ label }) => label.id))];
  const unlisted = idsOf(scopes.filter(({ label }) => !label.isListed));
  const renumbered = idsOf(scopes.filter(({ label }) => label.isRenumbered));
  return [
    ...(unlisted.length > 0 ? [pageRemarks.notListed(unlisted)] : []),
    ...(renumbered.length >= leastRenumbered ? [pageRemarks.otherNumbering(renumbered.length)] : []),
  ];
}

function remarksOfPage({ runs, isWhole }: PageOutline, links: LinkReader, address: URL | null): readonly ByLanguage<string>[] {
  const anchors = new Set(runs.flatMap(({ anchor }) => anchor ?? []));
  const unresolved = [...anchors].filter((anchor) => links.read(anchor).kind === 'unresolved').length;
  return [
    ...(unresolved > 0 ? [pageRemarks.noAddress(unresolved)] : []),
    ...(isWhole ? [] : [pageRemarks.notWhole(address ? writeUrl(address) : '')]),
  ];
}

function findFiles({ runs, elements }: PageOutline, links: LinkReader): readonly URL[] {
  const files = new Map<string, URL>();
  for (const { anchor, element } of runs) {
    if (!anchor || elements[element]?.isAside) continue;
    const link = links.read(anchor);
    if (link.kind === 'file' && files.size < limits.importedLinks) files.set(link.url.href, link.url);
  }
  return [...files.values()];
}

function textLengthOf({ runs }: PageOutline): number {
  return runs.reduce((length, { text }) => length + text.length, 0);
}
