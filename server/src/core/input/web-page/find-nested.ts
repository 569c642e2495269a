import type { Profile } from '../../profile/profile';
import { compact } from '../../thai/compact';
import { toArabicDigits } from '../../thai/digits';
import { readYear } from '../../thai/era';
import type { PageLabel } from './find-labels';
import type { LabelScope } from './find-scopes';
import type { LinkReader } from './page-links';
import type { PageAnchor, PageOutline } from './page-outline';

/** A page of the same site that says more. */
export interface NestedPage {
  readonly url: URL;
  /** `item`: what an item leads to. `next`: the list goes on there. `frame`: it is shown in the page. `section`: it lists items, by its name. */
  readonly reason: 'item' | 'next' | 'frame' | 'section';
  readonly item: string | null;
}

const nextWords = /^[\s»›>→]*(?:หน้า)?(?:ถัดไป|next(?:\spage)?|older\sposts)[\s»›>→]*$|^[»›→]$/i;
const pageNumber = /^(?:หน้า\s?)?([0-9]{1,3})$/;
const numbered = /[?&](?:page|paged|pg|p|start|offset)=([0-9]{1,5})(?:&|$)|\/page\/([0-9]{1,3})\/?$/i;
/** `O1 – O9`, `(o1-o9)`. */
const range = /(?:OIT|O)\s?[0-9]{1,2}\s{0,2}(?:[-–—~]|ถึง)\s{0,2}(?:OIT|O)?\s?[0-9]{1,2}(?![0-9])/i;
const subIndicator = /ตัวชี้วัด(?:ย่อย)?(?:ที่)?\s{0,3}(?:9|10)(?:\.[0-9])?(?![0-9])|^\s*(?:9|10)\.[0-9](?![0-9.])/;
const assessment = /(?<![A-Z])(?:ITA|OIT)(?![A-Z])|การเปิดเผยข้อมูลสาธารณะ|การประเมินคุณธรรม/i;
/** The share of a list that a page has which is where the items are; less of it may be menus. */
const listShare = 1 / 3;
const years = /(?<![0-9])2[0-9]{3}(?![0-9])/g;

/**
 * Finds pages of the same site that say more of the items of a list: those that items lead to, those that the list goes on at, and,
 * where the page has few items, those that list some by their names.
 */
export function findNested(
  outline: PageOutline,
  scopes: readonly LabelScope[],
  links: LinkReader,
  profile: Profile,
): readonly NestedPage[] {
  const pageOf = (anchor: PageAnchor) => {
    const link = links.read(anchor);
    return link.kind === 'page' && links.isOwn(link.url) ? link.url : null;
  };
  const nested = new Map<string, NestedPage>();
  const add = (url: URL | null, reason: NestedPage['reason'], item: string | null) => {
    if (!url) return;
    const plain = new URL(url.href);
    plain.hash = '';
    if (!nested.has(plain.href)) nested.set(plain.href, { url: plain, reason, item });
  };
  /** Each anchor once, with the item that it stands at first. */
  const ofItems = new Map<PageAnchor, PageLabel>();
  for (const { label, links: own } of scopes) for (const { anchor } of own) if (!ofItems.has(anchor)) ofItems.set(anchor, label);
  const withLinks = new Set([...ofItems].flatMap(([anchor, { id }]) => (links.isUsable(anchor) ? [id] : [])));
  const texts = textsOf(outline);
  for (const [anchor, { text, isAside }] of texts) {
    if (ofItems.has(anchor)) continue;
    if (anchor.kind === 'shown') add(pageOf(anchor), 'frame', null);
    else if (isNext(anchor, text, links)) add(pageOf(anchor), 'next', null);
    else if (
      withLinks.size < profile.items.length &&
      isSection(text, profile, { isAside, hasList: withLinks.size >= profile.items.length * listShare })
    )
      add(pageOf(anchor), 'section', null);
  }
  for (const [anchor, { id, isListed }] of ofItems) if (isListed) add(pageOf(anchor), 'item', id);
  return [...nested.values()];
}

interface AnchorText {
  text: string;
  readonly isAside: boolean;
}

function textsOf({ runs, elements }: PageOutline): ReadonlyMap<PageAnchor, AnchorText> {
  const texts = new Map<PageAnchor, AnchorText>();
  for (const { anchor, text, element } of runs) {
    if (!anchor) continue;
    const known = texts.get(anchor);
    if (known) known.text += text;
    else texts.set(anchor, { text: text === '' ? anchor.hint : text, isAside: elements[element]?.isAside === true });
  }
  return texts;
}

function isNext(anchor: PageAnchor, text: string, links: LinkReader): boolean {
  if (anchor.isNext || nextWords.test(text.trim())) return true;
  const number = pageNumber.exec(toArabicDigits(text.trim()))?.[1];
  const link = links.read(anchor);
  if (number === undefined || number === '1' || !('url' in link)) return false;
  return numbered.test(link.url.href);
}

/** In menus and feet of sites only what names the year that is wanted: they lead everywhere. */
function isSection(
  text: string,
  profile: Profile,
  { isAside, hasList }: { readonly isAside: boolean; readonly hasList: boolean },
): boolean {
  const digits = toArabicDigits(text);
  const named = (digits.match(years) ?? []).map((year) => readYear(year)?.year);
  if (named.length > 0 && !named.includes(profile.fiscalYear)) return false;
  if (assessment.test(digits) && named.length > 0) return true;
  if (isAside && hasList) return false;
  if (range.test(digits) || subIndicator.test(digits)) return true;
  if (!hasList && assessment.test(digits)) return true;
  const key = compact(text);
  return key !== '' && profile.indicators.some(({ subIndicators }) => subIndicators.some(({ title }) => compact(title) === key));
}
