import { groupBy } from '../../ground/group-by';
import type { ByLanguage } from '../../ground/language';
import type { Doubt } from '../found-answers';
import type { LabelScope } from './find-scopes';
import type { YearOfLabel } from './find-years';
import { pageDoubts, pageRemarks } from './page-texts';

/** Places of a page that are taken over, and what is said of the others. */
export interface ChosenScopes {
  readonly scopes: readonly LabelScope[];
  /** What is to be said of each item that is taken over. */
  readonly doubts: readonly Doubt[];
  readonly remarks: readonly ByLanguage<string>[];
  /** B.E. year of what is taken over; null where the page does not say. */
  readonly year: number | null;
}

/** Items that a menu has at least, and the share of them that stand elsewhere too. */
const leastMenu = 3;
const menuShare = 0.9;

/** Of the parts of a page by year takes that of the year that is wanted; else that of the last year, with a doubt. */
export function chooseYear(scopes: readonly LabelScope[], yearOf: YearOfLabel, wanted: number): ChosenScopes {
  const years = new Map(scopes.map((scope) => [scope, yearOf(scope.label)]));
  const known = [...new Set(years.values())].filter((year) => year !== null).sort((a, b) => a - b);
  const year = known.includes(wanted) ? wanted : (known.at(-1) ?? null);
  const isChosen = (scope: LabelScope) => (years.get(scope) ?? year) === year;
  const left = scopes.filter((scope) => !isChosen(scope));
  const items = new Set(left.map(({ label }) => label.id));
  const isOther = year !== null && year !== wanted;
  return {
    scopes: scopes.filter(isChosen),
    doubts: isOther ? [pageDoubts.otherYear(year, wanted)] : [],
    remarks: [
      ...(isOther ? [pageRemarks.pageOfYear(year, wanted)] : []),
      ...(left.length > 0
        ? [
            pageRemarks.otherYears(
              known.filter((each) => each !== year),
              items.size,
            ),
          ]
        : []),
    ],
    year,
  };
}

/** Leaves out menus: those beside the page, and lists of nothing but links to items that stand elsewhere on it with more. */
export function withoutMenus(scopes: readonly LabelScope[]): {
  readonly scopes: readonly LabelScope[];
  readonly remarks: readonly ByLanguage<string>[];
} {
  const main = scopes.filter(({ isAside }) => !isAside);
  const inMain = new Set(main.map(({ label }) => label.id));
  const shown = scopes.filter(({ isAside, label }) => !isAside || !inMain.has(label.id));
  const groups = groupBy(shown, groupOf);
  const menus = [...groups.values()].filter((group) => isMenu(group, shown));
  const inMenus = new Set(menus.flat());
  const kept = shown.filter((scope) => !inMenus.has(scope));
  const keptAddresses = new Set(kept.flatMap(({ links }) => links.map(({ anchor }) => anchor.href)));
  const lost = menus
    .flat()
    .filter(({ links }) => links.some(({ anchor }) => !keptAddresses.has(anchor.href) && !anchor.href?.startsWith('#')));
  return { scopes: kept, remarks: lost.length > 0 ? [pageRemarks.menu(lost.length)] : [] };
}

const groupOf = ({ container }: LabelScope) => container;

function isMenu(group: readonly LabelScope[], all: readonly LabelScope[]): boolean {
  const ids = new Set(group.map(({ label }) => label.id));
  if (ids.size < leastMenu || group.some(({ links }) => links.length > 1)) return false;
  const own = new Set(group);
  const others = all.filter((scope) => !own.has(scope) && ids.has(scope.label.id) && scope.links.length > 0);
  const elsewhere = new Set(others.map(({ label }) => label.id));
  const count = (scopes: readonly LabelScope[]) => scopes.reduce((sum, { links }) => sum + links.length, 0);
  return elsewhere.size >= ids.size * menuShare && count(others) > count(group);
}
