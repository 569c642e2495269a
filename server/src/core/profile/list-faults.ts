import { compareDates, parseDate } from '../thai/date';
import { allDivisions } from '../thai/division';
import type { DutyRhythm, PeriodNeed, ProfileData, ProfileDuty, ProfileElement, ProfileItem } from './profile';

/** What contradicts itself in a list whose form is right. */
export type ListFault =
  | { readonly kind: 'empty' | 'not-json' | 'no-items' | 'window-reversed' }
  | { readonly kind: 'item-twice' | 'element-twice'; readonly name: string }
  | { readonly kind: 'bad-date'; readonly value: string }
  | { readonly kind: 'need-without'; readonly need: PeriodNeed['kind']; readonly keys: readonly (keyof PeriodNeed)[] }
  | { readonly kind: 'duty-twice'; readonly name: string }
  | { readonly kind: 'duty-without' | 'duty-with'; readonly every: DutyRhythm; readonly key: 'weekday' | 'beforeDay' }
  | { readonly kind: 'division-not-listed' | 'item-not-listed' | 'survey-not-listed'; readonly name: string };

/** Where a fault lies: a key of the list, or of one of its items or elements. */
export interface FaultPlace {
  readonly item?: string;
  readonly element?: string;
  readonly key?: string;
}

export interface PlacedFault {
  readonly place: FaultPlace;
  readonly fault: ListFault;
}

/** Finds what contradicts itself in a list. */
export function findListFaults(data: ProfileData): PlacedFault[] {
  const items = data.indicators.flatMap(({ subIndicators }) => subIndicators.flatMap((sub) => sub.items));
  if (items.length === 0) return [{ place: { key: 'indicators' }, fault: { kind: 'no-items' } }];
  return [
    ...repeated(items).map((name): PlacedFault => ({ place: { item: name }, fault: { kind: 'item-twice', name } })),
    ...findDayFaults(data),
    ...findTaskFaults(data, items),
    ...(data.duties ?? []).flatMap(findRhythmFaults),
    ...findSurveyFaults(data),
    ...items.flatMap((item) => findItemFaults(item, data)),
  ];
}

function findDayFaults({ window, deadlines = [] }: ProfileData): PlacedFault[] {
  const days = [
    ...(window ? [window.opens, window.closes].map((value) => ({ key: 'window', value })) : []),
    ...deadlines.map(({ date }) => ({ key: 'deadlines', value: date })),
  ];
  const wrong = days
    .filter(({ value }) => !parseDate(value))
    .map(({ key, value }): PlacedFault => ({ place: { key }, fault: { kind: 'bad-date', value } }));
  const opens = window && parseDate(window.opens)?.date;
  const closes = window && parseDate(window.closes)?.date;
  const isReversed = opens && closes && compareDates(opens, closes) > 0;
  return [...wrong, ...(isReversed ? [{ place: { key: 'window' }, fault: { kind: 'window-reversed' } } as const] : [])];
}

/** Of deadlines and duties: two of one id, and items and divisions that the list does not have. */
function findTaskFaults(data: ProfileData, items: readonly ProfileItem[]): PlacedFault[] {
  const known = new Set(items.map(({ id }) => id));
  const surveys = new Set(Object.keys(data.surveys ?? {}));
  return (['deadlines', 'duties'] as const).flatMap((key) => {
    const tasks = data[key] ?? [];
    const place = { key };
    return [
      ...repeated(tasks.flatMap(({ id }) => (id === undefined ? [] : [{ id }]))).map(
        (name): PlacedFault => ({ place, fault: { kind: 'duty-twice', name } }),
      ),
      ...tasks.flatMap((task) => [
        ...(task.items ?? [])
          .filter((id) => !known.has(id))
          .map((name): PlacedFault => ({ place, fault: { kind: 'item-not-listed', name } })),
        ...findUnlistedDivisions(place, withoutAll(task.divisions ?? []), data),
        ...(('surveys' in task && task.surveys) || [])
          .filter((name) => !surveys.has(name))
          .map((name): PlacedFault => ({ place, fault: { kind: 'survey-not-listed', name } })),
      ]),
    ];
  });
}

/** A day belongs to the rhythm that has one: a weekday to weeks, which need it, and a day of the month to months. */
function findRhythmFaults({ every, weekday, beforeDay }: ProfileDuty): PlacedFault[] {
  const place = { key: 'duties' };
  return [
    ...(every === 'week' && weekday === undefined ? [{ place, fault: { kind: 'duty-without', every, key: 'weekday' } } as const] : []),
    ...(every !== 'week' && weekday !== undefined ? [{ place, fault: { kind: 'duty-with', every, key: 'weekday' } } as const] : []),
    ...(every !== 'month' && beforeDay !== undefined ? [{ place, fault: { kind: 'duty-with', every, key: 'beforeDay' } } as const] : []),
  ];
}

/** `ทุกฝ่าย` is of every list. */
const withoutAll = (names: readonly string[]) => names.filter((name) => name !== allDivisions);

function findUnlistedDivisions(place: FaultPlace, names: readonly string[], { divisions }: ProfileData): PlacedFault[] {
  if (!divisions) return [];
  const listed = new Set(divisions.map(({ name }) => name));
  return names.filter((name) => !listed.has(name)).map((name) => ({ place, fault: { kind: 'division-not-listed', name } }));
}

function findSurveyFaults(data: ProfileData): PlacedFault[] {
  const groups = Object.values(data.surveys ?? {}).flatMap((survey) => survey.groups);
  const names = groups.flatMap(({ share }) => share?.allOf ?? []);
  return findUnlistedDivisions({ key: 'surveys' }, names, data);
}

function findItemFaults(item: ProfileItem, data: ProfileData): PlacedFault[] {
  const { id, elements = [], period } = item;
  const findUnlisted = (place: FaultPlace, names: readonly string[]) => findUnlistedDivisions(place, withoutAll(names), data);
  return [
    ...repeated(elements).map((name): PlacedFault => ({ place: { item: id, element: name }, fault: { kind: 'element-twice', name } })),
    ...findUnlisted({ item: id, key: 'divisions' }, item.divisions ?? []),
    ...findUnlisted({ item: id, key: 'compiledBy' }, item.compiledBy ? [item.compiledBy] : []),
    ...elements.flatMap((element: ProfileElement) =>
      findUnlisted({ item: id, element: element.id, key: 'divisions' }, element.divisions ?? []),
    ),
    ...findNeedFaults(id, period),
  ];
}

/** What a need must say to be one, by its kind. */
const neededKeys: Readonly<Record<PeriodNeed['kind'], readonly (keyof PeriodNeed)[]>> = {
  plan: ['years'],
  'fiscal-year': ['years'],
  months: ['atLeast', 'through'],
  monthly: ['atLeast', 'from'],
  'as-of': [],
  current: [],
};

function findNeedFaults(item: string, need: PeriodNeed | undefined): PlacedFault[] {
  if (!need) return [];
  const place = { item, key: 'period' };
  const keys = neededKeys[need.kind].filter((key) => need[key] === undefined);
  if (keys.length > 0) return [{ place, fault: { kind: 'need-without', need: need.kind, keys } }];
  return [need.from, need.through]
    .filter((month): month is string => month !== undefined && !/-(?:0[1-9]|1[0-2])$/.test(month))
    .map((value): PlacedFault => ({ place, fault: { kind: 'bad-date', value } }));
}

function repeated(ones: readonly { readonly id: string }[]): string[] {
  const ids = ones.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
