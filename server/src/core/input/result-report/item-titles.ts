import { distance } from 'fastest-levenshtein';
import type { Profile } from '../../profile/profile';
import { compact } from '../../thai/compact';

/** How a title that was printed fits one of the list. */
export interface TitleFit {
  readonly id: string;
  readonly isExact: boolean;
}

export interface ItemTitles {
  /** Gives the item whose title this is, word for word; null where there is none. */
  readonly findExact: (printed: string) => string | null;
  /** Gives the item whose title this is or nearly is, before others that of `expected`; null where none is near. */
  readonly findNear: (printed: string, expected: string | null) => TitleFit | null;
  /** Gives whether the words are a heading of the list: an indicator, a sub-indicator, a topic. */
  readonly isHeading: (printed: string) => boolean;
}

/** Letters of a title in which one may differ: letters are misread and columns run together. */
const lettersPerSlip = 5;
/** From so many letters on a title may go on or break off. */
const begunLetters = 8;

/** Makes ready to recognise the items of a list by their titles. */
export function indexTitles({ items, indicators }: Profile): ItemTitles {
  const titles = items.flatMap(({ id, title, titleAliases = [] }) =>
    [title, ...titleAliases].map((each) => ({ id, key: titleKey(each) })).filter(({ key }) => key !== ''),
  );
  const byKey = new Map([...titles].reverse().map(({ id, key }) => [key, id]));
  const subs = indicators.flatMap(({ subIndicators }) => subIndicators);
  const headings = new Set([...indicators, ...subs, ...subs.flatMap(({ topics = [] }) => topics)].map(({ title }) => titleKey(title)));
  return {
    findExact: (printed) => byKey.get(titleKey(printed)) ?? null,
    isHeading: (printed) => headings.has(titleKey(printed)),
    findNear: (printed, expected) => {
      const key = titleKey(printed);
      if (key === '' || key.length > longestTitle) return null;
      const exact = titles.filter((each) => each.key === key);
      const same = exact.find(({ id }) => id === expected) ?? exact[0];
      if (same) return { id: same.id, isExact: true };
      const own = titles.some(({ id, key: each }) => id === expected && (isNear(key, each) || isBegun(key, each)));
      if (own && expected !== null) return { id: expected, isExact: false };
      const [best] = titles.filter((each) => isNear(key, each.key)).sort((a, b) => distance(key, a.key) - distance(key, b.key));
      return best ? { id: best.id, isExact: false } : null;
    },
  };
}

const longestTitle = 300;

/** One letter in five may differ. */
function isNear(one: string, other: string): boolean {
  const most = Math.floor(Math.max(one.length, other.length) / lettersPerSlip);
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most;
}

/** A title that goes on behind the other, or breaks off. */
function isBegun(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= begunLetters && (one.startsWith(other) || other.startsWith(one));
}

/** Gives a title as it is compared: letters and digits alone, so that no dash, blank or bracket makes it another. */
export function titleKey(title: string): string {
  return compact(title.slice(0, longestTitle * 2)).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
