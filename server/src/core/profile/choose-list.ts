import { findNearest } from '../ground/nearest';
import type { CivilDate } from '../thai/date';
import { toArabicDigits } from '../thai/digits';
import { readYear } from '../thai/era';
import { fiscalYearOf, monthIndex } from '../thai/month-index';
import type { ProfileCatalog } from './catalog';
import { isCompared, type Profile } from './profile';

/** Gives the newest list of a kind of agency that is no draft: what a list of another year is made from. null: there is none. */
export function newestOfKind(kind: string, { profiles }: Pick<ProfileCatalog, 'profiles'>): Profile | null {
  return newest(profiles.filter((list) => list.profile === kind && !list.draft));
}

/** Gives the id of the list that a wrong id probably means: of a known kind the newest that is compared with its manual. */
export function nearestListId(id: string, { profiles }: Pick<ProfileCatalog, 'profiles'>): string | null {
  const kind = id.replace(/-\d{0,4}$/, '');
  const ofKind = profiles.filter((list) => list.profile === kind || list.profile === id);
  const meant = newest(ofKind.filter(isCompared)) ?? newest(ofKind);
  return (
    meant?.id ??
    findNearest(
      id,
      profiles.map((list) => list.id),
    )
  );
}

/** Reads a fiscal year as it is typed: `2570`, `๒๕๗๐`, `70`, `2027`. B.E.; null: it is none. */
export function readFiscalYear(typed: string): number | null {
  return readYear(toArabicDigits(typed.trim()))?.year ?? null;
}

/** Gives the kind of agency that the text of a submission names; null where it names none. */
export function findKind(text: string): string | null {
  return /^profile:[ \t]*["']?([a-z][a-z0-9-]*)/m.exec(text)?.[1] ?? null;
}

/** The list that a new submission is to be offered first, and the years for which every kind is offered. */
export interface OfferedLists {
  /** Of the current fiscal year first, then the next, then the others from the newest. */
  readonly lists: readonly OfferedList[];
  /** Never one that is inferred or a draft. null: there is no other. */
  readonly suggested: string | null;
}

export interface OfferedList {
  readonly id: string;
  readonly fiscalYear: number;
  /** The list itself, or the one that it is to be made from because none is known. */
  readonly list: Profile;
  readonly isKnown: boolean;
}

/** Gives the lists that a new submission may be made from: those that are known, and of every kind those of this fiscal year and the next. */
export function offerLists(catalog: ProfileCatalog, today: CivilDate, kindsInUse: readonly string[]): OfferedLists {
  const current = fiscalYearOf(monthIndex(today.year, today.month));
  const kinds = [...new Set(catalog.profiles.map(({ profile }) => profile))].sort((a, b) => useOf(b, kindsInUse) - useOf(a, kindsInUse));
  const known = catalog.profiles.map((list): OfferedList => ({ id: list.id, fiscalYear: list.fiscalYear, list, isKnown: true }));
  const toMake = [current, current + 1].flatMap((fiscalYear) =>
    kinds.flatMap((kind): OfferedList[] => {
      const list = catalog.find(kind, fiscalYear) ? null : newestOfKind(kind, catalog);
      return list ? [{ id: `${kind}-${fiscalYear}`, fiscalYear, list, isKnown: false }] : [];
    }),
  );
  const rank = ({ fiscalYear, list: { profile } }: OfferedList) => [yearRank(fiscalYear, current), kinds.indexOf(profile)] as const;
  const lists = [...known, ...toMake].sort((a, b) => {
    const [[yearA, kindA], [yearB, kindB]] = [rank(a), rank(b)];
    return yearA - yearB || kindA - kindB;
  });
  return { lists, suggested: suggest(known, kinds, kindsInUse, current) };
}

/** How many of the files at hand are of a kind. */
function useOf(kind: string, kindsInUse: readonly string[]): number {
  return kindsInUse.filter((used) => used === kind).length;
}

/** The current year, the next, then the others from the newest. */
function yearRank(fiscalYear: number, current: number): number {
  return fiscalYear === current ? -2 : fiscalYear === current + 1 ? -1 : Math.abs(fiscalYear - current);
}

function suggest(known: readonly OfferedList[], kinds: readonly string[], kindsInUse: readonly string[], current: number): string | null {
  const [kind] = kinds;
  const sure = known.filter(({ list }) => isCompared(list));
  const fitting = kindsInUse.length > 0 ? sure.filter(({ list }) => list.profile === kind) : sure;
  const [first] = [...(fitting.length > 0 ? fitting : sure)].sort(
    (a, b) =>
      yearRank(a.fiscalYear, current) - yearRank(b.fiscalYear, current) || kinds.indexOf(a.list.profile) - kinds.indexOf(b.list.profile),
  );
  return first?.id ?? null;
}

function newest(lists: readonly Profile[]): Profile | null {
  return [...lists].sort((a, b) => b.fiscalYear - a.fiscalYear)[0] ?? null;
}
