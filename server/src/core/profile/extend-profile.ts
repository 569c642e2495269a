import { findNearest } from '../ground/nearest';
import { ownValue } from '../ground/own-value';
import { allDivisions } from '../thai/division';
import type {
  BilingualText,
  Indicator,
  ProfileData,
  ProfileDeadline,
  ProfileDuty,
  ProfileElement,
  ProfileItem,
  SubIndicator,
  SurveyGroup,
} from './profile';

/** What differs in an element; null: there is none. */
export type ElementChange = Partial<Nullable<Omit<ProfileElement, 'id'>>> | null;

/** What differs in an item; null: there is none. `under`: the sub-indicator in which it stands. */
export type ItemChange =
  | (Partial<Nullable<Omit<ProfileItem, 'id' | 'elements'>>> & {
      readonly under?: string;
      readonly elements?: Readonly<Record<string, ElementChange>>;
    })
  | null;

export interface IndicatorChange {
  readonly title?: string;
  readonly titleEn?: string;
  readonly subIndicators?: Readonly<Record<string, Partial<Pick<SubIndicator, 'title' | 'topics'>>>>;
}

/** A list by what differs from another one: what `$defs/extension` of `schemas/profile.schema.json` admits. null takes away. */
export type ProfileChanges = Partial<Nullable<Omit<ProfileData, 'indicators'>>> & {
  readonly extends: string;
  readonly indicators?: Readonly<Record<string, IndicatorChange>>;
  readonly items?: Readonly<Record<string, ItemChange>>;
};

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

/** Why a change does not fit the list that it changes. */
export type Misfit =
  | { readonly kind: 'unknown-element' | 'unknown-group'; readonly name: string; readonly nearest: string | null }
  | { readonly kind: 'unknown-item' | 'item-without-place' | 'group-without-title'; readonly name: string };

export interface PlacedMisfit {
  /** From the root of the changes. */
  readonly path: readonly string[];
  readonly misfit: Misfit;
}

export interface Extended {
  readonly data: ProfileData;
  readonly misfits: readonly PlacedMisfit[];
}

/**
 * Gives the list that changes make of another one. A value stands for the other list's whole; indicators, items and elements are
 * changed by their ids. What does not fit is left out and told.
 */
export function extendProfile(base: ProfileData, changes: ProfileChanges): Extended {
  const { extends: _extends, indicators = {}, items = {}, ...values } = changes;
  const title = moveTitle(base.title, base.fiscalYear, changes.fiscalYear ?? base.fiscalYear);
  const misfits: PlacedMisfit[] = [];
  const groups = changeIndicators(keepDivisions(base.indicators, values.divisions), indicators, misfits);
  const placed = changeItems(groups, items, misfits);
  const surveys = keepInSurveys(base.surveys, values.divisions);
  const data = { ...merge({ ...base, title, ...(surveys ? { surveys } : {}) }, values), indicators: dropEmpty(placed) };
  return { data: { ...data, ...keepTasks(data, values) }, misfits };
}

/** Deadlines and duties that come from the other list are of the items, divisions and surveys that this one has; of none of them, they are not. */
function keepTasks(data: ProfileData, own: Pick<ProfileChanges, 'deadlines' | 'duties'>): Pick<ProfileData, 'deadlines' | 'duties'> {
  const items = new Set(data.indicators.flatMap(({ subIndicators }) => subIndicators.flatMap((sub) => sub.items.map(({ id }) => id))));
  const divisions = data.divisions && new Set([allDivisions, ...data.divisions.map(({ name }) => name)]);
  const known = { items, divisions, surveys: new Set(Object.keys(data.surveys ?? {})) };
  const keep = <T extends ProfileDeadline | ProfileDuty>(tasks: readonly T[]): T[] =>
    tasks.flatMap((task: T & Pick<ProfileDeadline, 'surveys'>) => {
      const keys = (['items', 'divisions', 'surveys'] as const).filter((key) => task[key] && known[key]);
      const kept = Object.fromEntries(keys.map((key) => [key, task[key]?.filter((name) => known[key]?.has(name))]));
      const isLost = keys.some((key) => task[key]?.length && kept[key]?.length === 0);
      return isLost ? [] : [{ ...task, ...kept }];
    });
  return {
    ...(data.deadlines && !own.deadlines ? { deadlines: keep(data.deadlines) } : {}),
    ...(data.duties && !own.duties ? { duties: keep(data.duties) } : {}),
  };
}

/** Gives the title of a list of another year. */
export function moveTitle({ th, en }: BilingualText, from: number, to: number): BilingualText {
  if (from === to) return { th, en };
  const move = (title: string, word: string) =>
    title.includes(String(from)) ? title.replaceAll(String(from), String(to)) : `${title} ${word} ${to}`;
  return { th: move(th, 'ปีงบประมาณ'), en: move(en, 'fiscal year') };
}

/** Where other divisions stand for those of a list, its items are those divisions' as far as they are among them. */
function keepDivisions(indicators: readonly Indicator[], divisions: ProfileData['divisions'] | null): readonly Indicator[] {
  if (!divisions) return indicators;
  const names = new Set([allDivisions, ...divisions.map(({ name }) => name)]);
  const keep = <T extends { readonly divisions?: readonly string[] }>(one: T): T =>
    one.divisions ? { ...one, divisions: one.divisions.filter((name) => names.has(name)) } : one;
  const keepItem = ({ compiledBy, elements, ...item }: ProfileItem): ProfileItem => ({
    ...keep(item),
    ...(compiledBy !== undefined && names.has(compiledBy) ? { compiledBy } : {}),
    ...(elements ? { elements: elements.map(keep) } : {}),
  });
  return mapItems(indicators, keepItem);
}

/** The same for the divisions all of whose staff answer a survey. */
function keepInSurveys(surveys: ProfileData['surveys'], divisions: ProfileData['divisions'] | null): ProfileData['surveys'] {
  if (!surveys || !divisions) return surveys;
  const names = new Set(divisions.map(({ name }) => name));
  const keepShare = (group: SurveyGroup): SurveyGroup =>
    group.share?.allOf ? { ...group, share: { ...group.share, allOf: group.share.allOf.filter((name) => names.has(name)) } } : group;
  return Object.fromEntries(Object.entries(surveys).map(([name, survey]) => [name, { ...survey, groups: survey.groups.map(keepShare) }]));
}

function mapItems(indicators: readonly Indicator[], change: (item: ProfileItem) => ProfileItem): readonly Indicator[] {
  return indicators.map((indicator) => ({
    ...indicator,
    subIndicators: indicator.subIndicators.map((sub) => ({ ...sub, items: sub.items.map(change) })),
  }));
}

/** Gives an object with other values for some keys; null takes a key away. */
function merge<T extends object>(base: T, changes: Partial<Nullable<T>>): T {
  const entries = Object.entries({ ...base, ...changes }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as T;
}

function changeIndicators(base: readonly Indicator[], changes: Readonly<Record<string, IndicatorChange>>, misfits: PlacedMisfit[]) {
  const added = newGroups(base, changes, ['indicators'], misfits).map(({ id, title }) => ({ id, title, subIndicators: [] }));
  return [...base, ...added].map((indicator): Indicator => {
    const change = ownValue(changes, indicator.id);
    if (!change) return indicator;
    const { subIndicators: subChanges = {}, ...titles } = change;
    const path = ['indicators', indicator.id, 'subIndicators'];
    const subs = newGroups(indicator.subIndicators, subChanges, path, misfits).map(({ id, title }) => ({ id, title, items: [] }));
    const changed = [...indicator.subIndicators, ...subs].map((sub) => merge(sub, ownValue(subChanges, sub.id) ?? {}));
    return { ...merge(indicator, titles), subIndicators: changed };
  });
}

/** The groups that a list does not have yet. */
function newGroups(
  base: readonly { readonly id: string }[],
  changes: Readonly<Record<string, { readonly title?: string }>>,
  path: readonly string[],
  misfits: PlacedMisfit[],
): { readonly id: string; readonly title: string }[] {
  return Object.entries(changes).flatMap(([id, { title }]) => {
    if (base.some((group) => group.id === id)) return [];
    if (title !== undefined) return [{ id, title }];
    misfits.push({ path: [...path, id], misfit: { kind: 'group-without-title', name: id } });
    return [];
  });
}

function changeItems(
  indicators: readonly Indicator[],
  changes: Readonly<Record<string, ItemChange>>,
  misfits: PlacedMisfit[],
): readonly Indicator[] {
  const subs = indicators.flatMap(({ subIndicators }) => subIndicators);
  const known = new Map(subs.flatMap(({ id, items }) => items.map((item) => [item.id, { item, under: id }] as const)));
  const changed = new Map<string, { readonly item: ProfileItem; readonly under: string }>();
  const tell = (path: readonly string[], misfit: Misfit) => void misfits.push({ path: ['items', ...path], misfit });
  for (const [id, change] of Object.entries(changes)) {
    const before = known.get(id) ?? null;
    if (!before && !change?.title) tell([id], { kind: 'unknown-item', name: id });
    if (!change || (!before && !change.title)) continue;
    const under = change.under ?? before?.under;
    const groupIds = subs.map((sub) => sub.id);
    if (under === undefined) tell([id], { kind: 'item-without-place', name: id });
    else if (!groupIds.includes(under)) tell([id, 'under'], { kind: 'unknown-group', name: under, nearest: findNearest(under, groupIds) });
    else
      changed.set(id, {
        item: changeItem(before?.item ?? { id, title: '' }, change, (path, misfit) => tell([id, ...path], misfit)),
        under,
      });
  }
  const isRemoved = (id: string) => Object.hasOwn(changes, id) && changes[id] === null;
  return indicators.map((indicator) => ({
    ...indicator,
    subIndicators: indicator.subIndicators.map((sub): SubIndicator => {
      const kept = sub.items.filter(({ id }) => !isRemoved(id) && (changed.get(id)?.under ?? sub.id) === sub.id);
      const arrived = [...changed].filter(([id, { under }]) => under === sub.id && !kept.some((item) => item.id === id));
      const items = arrived.reduce(
        (all, [, { item }]) => insertByNumber(all, item),
        kept.map((item) => changed.get(item.id)?.item ?? item),
      );
      return { ...sub, ...(sub.topics ? { topics: keepTopics(sub.topics, items) } : {}), items };
    }),
  }));
}

function changeItem(
  base: ProfileItem,
  { under: _under, elements: changes = {}, ...facts }: NonNullable<ItemChange>,
  tell: (path: readonly string[], misfit: Misfit) => void,
): ProfileItem {
  const known = base.elements ?? [];
  const elements = known.flatMap((element) => {
    const change = Object.hasOwn(changes, element.id) ? changes[element.id] : {};
    return change ? [merge<ProfileElement>(element, change)] : [];
  });
  for (const [id, change] of Object.entries(changes)) {
    if (known.some((element) => element.id === id)) continue;
    if (change?.label) elements.push(merge<ProfileElement>({ id, label: change.label }, change));
    else
      tell(['elements', id], {
        kind: 'unknown-element',
        name: id,
        nearest: findNearest(
          id,
          known.map((element) => element.id),
        ),
      });
  }
  return { ...merge(base, facts), ...(elements.length > 0 || base.elements ? { elements } : {}) };
}

/** Puts an item before the first one of a higher number. */
function insertByNumber(items: readonly ProfileItem[], item: ProfileItem): ProfileItem[] {
  const numberOf = ({ id }: ProfileItem) => Number(id.slice(1));
  const at = items.findIndex((other) => numberOf(other) > numberOf(item));
  return at < 0 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)];
}

function keepTopics(topics: NonNullable<SubIndicator['topics']>, items: readonly ProfileItem[]): NonNullable<SubIndicator['topics']> {
  const ids = new Set(items.map(({ id }) => id));
  return topics.map((topic) => ({ ...topic, items: topic.items.filter((id) => ids.has(id)) })).filter((topic) => topic.items.length > 0);
}

/** Leaves out the groups that have lost all their items. */
function dropEmpty(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators
    .map((indicator) => ({ ...indicator, subIndicators: indicator.subIndicators.filter(({ items }) => items.length > 0) }))
    .filter(({ subIndicators }) => subIndicators.length > 0);
}
