import { decodePart } from '../../addresses/address-text';
import { findSocialMedium } from '../../addresses/known-sites';
import { isHomePage, isOnSite } from '../../addresses/main-site';
import { withoutTracking } from '../../addresses/tracking';
import { meantUrl } from '../../addresses/url';
import type { WebAddress } from '../../addresses/web-address';
import type { AgencyList } from '../../profile/agencies';
import type { CheckedItem } from '../../submission/checked-item';
import type { Page } from '../../submission/placed-urls';
import type { Item } from '../../submission/submission';
import { placeOf, portalPathOf, readablePages } from '../../submission/urls';
import { toArabicDigits } from '../../thai/digits';
import { readItemId } from '../../thai/item-id';
import { defineRule, found } from '../define-rule';
import type { FileContext } from '../rule-context';
import { summarize } from '../summarize';

/** By what the two are one page: the same address, the page's number, or all but what stands behind `#`. */
interface Arguments {
  readonly other: string;
  readonly by: 'address' | 'number' | 'all-but-fragment';
}

export const urlDuplicate = defineRule<Arguments>({
  code: 'url.duplicate',
  severity: 'warning',
  scope: 'file',
  source: '004 l.751, 753 (O10, O11: 17998) and 004 l.811, 827 (O27, O31: 18013)',
  texts: {
    th: {
      message: ({ other, by }) =>
        by === 'all-but-fragment'
          ? `ใช้หน้าเดียวกับข้อ ${other} ต่างกันเพียงส่วนหลังเครื่องหมาย # ให้ลองเปิดดูว่าไปถึงส่วนที่ต้องการ หรือใส่ “sameAs: ${other}” ถ้าตั้งใจให้อยู่หน้าเดียวกัน ถ้าเป็นคนละส่วนของหน้าเดียวกันก็ใช้ได้`
          : `ใช้หน้าเดียวกับข้อ ${other}${by === 'number' ? ' (ดูจากเลขหน้า ไม่ใช่ชื่อท้าย URL)' : ''} ให้แก้ URL หรือใส่ “sameAs: ${other}” ถ้าตั้งใจให้อยู่หน้าเดียวกัน เพราะอาจคัดลอกผิดข้อ ทำให้ข้อหนึ่งไม่มีหลักฐาน`,
      meaning: 'สองข้อใช้หน้าเดียวกัน โดยไม่นับเลขไทย การเข้ารหัส `www.` เครื่องหมายท้าย และชื่อที่ตามหลังเลขหน้าบนเว็บไซต์ร่วม',
      why: 'มักเป็นการคัดลอกผิดหรืออ่านเลขผิดหนึ่งตัว ทำให้ข้อหนึ่งไม่มีหลักฐานของตน',
      remedy: 'เปิดทั้งสองข้อแล้วแก้ URL ที่ผิด ถ้าตั้งใจให้อยู่หน้าเดียวกัน ให้ใส่ `sameAs: O10` ในข้อใดข้อหนึ่ง',
    },
    en: {
      message: ({ other, by }) =>
        by === 'all-but-fragment'
          ? `The page is that of item ${other}; only the part behind # differs. Open it to see that the part is reached, or write “sameAs: ${other}” if one page is meant to show both. Two parts of one page are right.`
          : `The page is that of item ${other}${by === 'number' ? ' (by its number, not by the name behind it)' : ''}. Correct the URL, or write “sameAs: ${other}” if one page is meant to show both. One may be copied by mistake and so have no evidence.`,
      meaning:
        'Two items use the same page, whatever the digits, the encoding, `www.`, the ending and, on the shared portal, the name behind the page number.',
      why: 'Mostly it is copied by mistake or one digit is misread, and one of the items has no evidence of its own.',
      remedy: 'Open both and correct the wrong URL. If one page is meant to show both, write `sameAs: O10` in either item.',
    },
  },
  check: (context) => {
    const answered = context.items.map(({ item }) => item).filter(({ answer }) => answer?.value === 'มี');
    const shared = groupSharing(answered);
    return [...groupByPage(context).values()].flatMap((uses) => {
      const [first] = uses;
      const second = uses.find((use) => shared(use.item.id) !== shared(first?.item.id ?? ''));
      if (!first || !second) return [];
      return uses.map((use) => {
        const others = uses.filter(({ item }) => shared(item.id) !== shared(use.item.id));
        const other = others.find(({ page }) => page.url.hash === use.page.url.hash) ?? (use === first ? second : (others[0] ?? first));
        const by = howAlike(use.page.url, other.page.url);
        const related = [{ note: 'other-place' as const, span: context.placeOf(other.item, placeOf(other.page.entry)) }];
        const severity = by === 'all-but-fragment' ? 'info' : 'warning';
        return found(placeOf(use.page.entry), { other: other.item.id, by }, { item: use.item.id, within: use.item, related, severity });
      });
    });
  },
});

interface PageUse {
  readonly item: Item;
  readonly page: Page;
}

/** A page of an item and what its addresses have in common. */
interface NamedPage {
  readonly page: Page;
  readonly key: string;
}

/** The pages that an item shows. What every item may show beside its own page is left out. */
const namedPages = summarize(({ item }: CheckedItem, { website, agencies, submission }: FileContext): readonly NamedPage[] => {
  if (item.answer?.value !== 'มี') return [];
  const otherSites = submission.agency.otherSites.flatMap(({ reading }) => meantUrl(reading) ?? []);
  const isCommon = (url: WebAddress) =>
    (url.pathname === '/' && url.search === '') ||
    (website && isHomePage(url, website)) ||
    findSocialMedium(url) !== null ||
    otherSites.some((site) => isOnSite(url, site));
  return readablePages(item).flatMap((page) => (isCommon(page.url) ? [] : [{ page, key: pageKey(page.url, agencies) }]));
});

/** The items by the pages they show, each page once an item. */
function groupByPage(context: FileContext): ReadonlyMap<string, readonly PageUse[]> {
  const groups = new Map<string, PageUse[]>();
  for (const checked of context.items) {
    const { item } = checked;
    for (const { page, key } of namedPages(checked, context)) {
      const uses = groups.get(key);
      if (!uses) groups.set(key, [{ item, page }]);
      else if (uses.at(-1)?.item !== item) uses.push({ item, page });
    }
  }
  return groups;
}

/** By what two addresses of one page are known to be one. */
function howAlike(one: WebAddress, other: WebAddress): Arguments['by'] {
  if (one.hash !== other.hash) return 'all-but-fragment';
  const name = ({ segments }: WebAddress) => decodePart(segments.at(-1) ?? '');
  return toArabicDigits(name(one)) === toArabicDigits(name(other)) ? 'address' : 'number';
}

/** What stands behind `#` names a page of its own where the site is one program: `#!/plan`, `#/plan`. */
const route = /^#!?\//;

const portalPage = 'page';

const pageNumber = /^[0-9]+$/;

/** What two addresses of one page have in common. */
function pageKey(url: WebAddress, agencies: AgencyList | null): string {
  const path = portalPathOf(url, agencies) ? withoutName(url.segments) : url.segments;
  const names = toArabicDigits(path.map(decodePart).join('/')).normalize('NFC');
  return `${url.bareHost}/${names}${withoutTracking(url.search)}${route.test(url.hash) ? url.hash : ''}`;
}

/** On the portal a page's name is decoration: `…/page/sub/17998/แผนปฏิบัติการ` is `…/page/sub/17998`. */
function withoutName(path: readonly string[]): readonly string[] {
  const at = path.indexOf(portalPage);
  const number = at < 0 ? -1 : path.findIndex((segment, index) => index > at && pageNumber.test(segment));
  return number < 0 ? path : path.slice(0, number + 1);
}

/** Gives for each item the one that stands for all that are shown on the same page on purpose (`sameAs`, on either side). */
function groupSharing(items: readonly Item[]): (id: string) => string {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { id, sameAs } of items) {
    const own = find(id);
    const other = find(readItemId(sameAs?.value ?? '') ?? id);
    if (own !== other) parents.set(own, other);
  }
  return find;
}
