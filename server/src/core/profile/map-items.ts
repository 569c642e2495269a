import { compact } from '../thai/compact';
import type { Confidence, Ground, Profile, ProfileItem } from './profile';

/**
 * Why an item is taken for one of another list: its title or an alias is the same, what the list says, or several such steps over the lists of
 * the years between (`steps`).
 */
export type MappingGround = 'same-title' | 'same-alias' | 'steps' | Ground;

/** An item of another list that an item comes from. */
export interface FormerItem {
  readonly item: ProfileItem;
  readonly ground: MappingGround;
  /** Equal titles of two lists say it themselves: as sure as the lists. Over several years the least of all. */
  readonly confidence: Confidence;
}

/** Where the items of a list come from, by their ids in its order. Items that come from none are not in it. */
export type ItemMap = ReadonlyMap<string, readonly FormerItem[]>;

/**
 * Gives where the items of a list come from in another one: by equal titles and aliases, and as the list says; else through a list of the same
 * kind of a year between them. Nothing else is taken for the same.
 */
export function mapItems(from: Profile, to: Profile, known: readonly Profile[]): ItemMap {
  const between = known
    .filter(({ profile, fiscalYear }) => profile === to.profile && fiscalYear > from.fiscalYear && fiscalYear < to.fiscalYear)
    .sort((a, b) => b.fiscalYear - a.fiscalYear);
  const titles = indexTitles(from);
  const direct = new Map(to.items.map((item) => [item.id, findDirect(item, from, titles)]));
  const [nearest] = between;
  const through = nearest ? joinMaps(mapItems(nearest, to, []), mapItems(from, nearest, known)) : new Map<string, readonly FormerItem[]>();
  const entries = to.items.map(({ id }) => [id, unite([...(direct.get(id) ?? []), ...(through.get(id) ?? [])], from)] as const);
  return new Map(entries.filter(([, former]) => former.length > 0));
}

type Titles = ReadonlyMap<string, readonly Pick<FormerItem, 'item' | 'ground'>[]>;

function indexTitles({ items }: Profile): Titles {
  const titles = new Map<string, Pick<FormerItem, 'item' | 'ground'>[]>();
  const add = (title: string, entry: Pick<FormerItem, 'item' | 'ground'>) =>
    titles.set(compact(title), [...(titles.get(compact(title)) ?? []), entry]);
  for (const item of items) add(item.title, { item, ground: 'same-title' });
  for (const item of items) for (const alias of item.titleAliases ?? []) add(alias, { item, ground: 'same-alias' });
  return titles;
}

function findDirect({ title, titleAliases = [], renumberedFrom = [] }: ProfileItem, from: Profile, titles: Titles): FormerItem[] {
  const same = titles.get(compact(title)) ?? [];
  const byAlias = titleAliases
    .flatMap((alias) => titles.get(compact(alias)) ?? [])
    .map(({ item }) => ({ item, ground: 'same-alias' as const }));
  const stated = renumberedFrom.flatMap(({ profile, item: id, ground, confidence }): FormerItem[] => {
    const item = profile === from.id ? from.itemById.get(id) : undefined;
    return item ? [{ item, ground, confidence }] : [];
  });
  return [...[...same, ...byAlias].map((one): FormerItem => ({ ...one, confidence: 'document' })), ...stated];
}

/** What comes from what comes from it. */
function joinMaps(later: ItemMap, earlier: ItemMap): ItemMap {
  const follow = ({ item, ground, confidence }: FormerItem): FormerItem[] =>
    (earlier.get(item.id) ?? []).map((former) => ({
      item: former.item,
      ground: isSame(ground) ? former.ground : isSame(former.ground) ? ground : 'steps',
      confidence: leastOf(confidence, former.confidence),
    }));
  return new Map([...later].map(([id, former]) => [id, former.flatMap(follow)]));
}

const isSame = (ground: MappingGround): boolean => ground === 'same-title' || ground === 'same-alias';

const sureness: readonly Confidence[] = ['inferred', 'web-page', 'document'];
const leastOf = (one: Confidence, other: Confidence): Confidence => (sureness.indexOf(one) < sureness.indexOf(other) ? one : other);

/** Each item once, by what is said of it first, in the order of its list. */
function unite(former: readonly FormerItem[], { items }: Profile): readonly FormerItem[] {
  const first = new Map<string, FormerItem>();
  for (const one of former) if (!first.has(one.item.id)) first.set(one.item.id, one);
  return items.flatMap(({ id }) => first.get(id) ?? []);
}
