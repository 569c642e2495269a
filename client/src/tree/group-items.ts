import type { DivisionRow, GroupRow, ItemRow, SubmissionSummary } from '../../../server/src/protocol';
import { joinFacts } from '../join-facts';
import { createItemRow, type ItemScene } from './describe-item';
import type { Row, RowIcon } from './row';
import { getGroupIcon, groupIcons } from './row-icons';
import type { Grouping } from './tree-options';
import type { TreeTexts } from './tree-texts';

/** Gives the rows below a submission: those of `items`, which a filter may have left of its own, put together. */
export function groupItems(summary: SubmissionSummary, items: readonly ItemRow[], grouping: Grouping, texts: TreeTexts): readonly Row[] {
  const scene: ItemScene = { grouping, isClosed: summary.closedSince !== null, texts };
  return groupers[grouping](summary, items, scene);
}

type Grouper = (summary: SubmissionSummary, items: readonly ItemRow[], scene: ItemScene) => readonly Row[];

const groupers: Readonly<Record<Grouping, Grouper>> = {
  indicator: groupByIndicator,
  division: groupByDivision,
  points: groupByPoints,
  deadline: groupByDeadline,
};

function groupByIndicator({ groups }: SubmissionSummary, items: readonly ItemRow[], scene: ItemScene): readonly Row[] {
  const itemRows = (of: readonly ItemRow[]) => of.map((item) => createItemRow(`item:${item.id}`, item, scene));
  const groupRow = (group: GroupRow, children: readonly Row[]): Row => {
    const kind = group.parent === null ? 'indicator' : 'subIndicator';
    return createGroup(`${kind}:${group.id}`, group.label, group.detail, getGroupIcon(groupIcons[kind], group), children, {
      describes: group.id,
      isUnfolded: group.parent === null,
    });
  };
  const subGroups = groups.filter(({ parent }) => parent !== null);
  const bySub = groupBy(items, ({ subIndicator }) => subIndicator);
  const known = new Set(groups.map(({ id }) => id));
  const indicators = groups
    .filter(({ parent }) => parent === null)
    .map((indicator) => {
      const subs = subGroups.filter(({ parent }) => parent === indicator.id);
      const rows = subs.map((sub) => groupRow(sub, itemRows(bySub.get(sub.id) ?? []))).filter(hasChildren);
      const others = items.filter((item) => item.indicator === indicator.id && !known.has(item.subIndicator));
      return groupRow(indicator, [...rows, ...itemRows(others)]);
    });
  const strangers = items.filter((item) => !known.has(item.indicator) && !known.has(item.subIndicator));
  return [...indicators.filter(hasChildren), ...itemRows(strangers)];
}

/** Each division with the items of which it owes a part; an item that several share tells below it who has delivered. */
function groupByDivision({ divisions }: SubmissionSummary, items: readonly ItemRow[], scene: ItemScene): readonly Row[] {
  const { texts } = scene;
  const byDivision = new Map<string, ItemRow[]>();
  for (const item of items)
    for (const { division } of item.parts) {
      const owed = byDivision.get(division) ?? [];
      owed.push(item);
      byDivision.set(division, owed);
    }
  const rows = divisions.map((division) => {
    const { name, delivered, total } = division;
    const children = (byDivision.get(name) ?? []).map((item) => createPartedRow(name, item, scene));
    const icon = getGroupIcon(groupIcons.division, { ready: delivered, total });
    return createGroup(`division:${name}`, name, describeDivision(division, texts), icon, children, { kind: 'division' });
  });
  const nobodys = items.filter(({ parts }) => parts.length === 0).map((item) => createItemRow(`nobody/item:${item.id}`, item, scene));
  const rest = createGroup('nobody', texts.noDivision, texts.items(nobodys.length), groupIcons.undated, nobodys);
  return [...rows, rest].filter(hasChildren);
}

function createPartedRow(division: string, item: ItemRow, scene: ItemScene): Row {
  const { texts } = scene;
  const key = `division:${division}/item:${item.id}`;
  const describePart = ({ state, open }: ItemRow['parts'][number]) => {
    if (state === 'open') return texts.partOpen(open);
    return state === 'none' ? texts.partNone : texts.partDelivered;
  };
  const own = item.parts.find((part) => part.division === division);
  const isShared = item.parts.length > 1;
  const children = isShared
    ? item.parts.map((part): Row => {
        const description = describePart(part);
        const icon = getGroupIcon(groupIcons.division, { ready: part.state === 'delivered' ? 1 : 0, total: 1 });
        const spoken = joinFacts(part.division, description);
        const row = { key: `${key}/part:${part.division}`, label: part.division, description, spoken, icon };
        return { kind: 'part', ...row, item, describes: item.id, isUnfolded: false, children: [] };
      })
    : [];
  return createItemRow(key, item, scene, { children, ...(own && isShared ? { first: describePart(own) } : {}) });
}

function describeDivision({ detail, none, lost }: DivisionRow, texts: TreeTexts): string {
  return joinFacts(
    texts.delivered(detail),
    none > 0 && texts.answeredNone(none),
    lost !== null && lost > 0 && texts.lost(formatHundredths(lost)),
  );
}

/** The dearest first; what costs nothing lies together behind. */
function groupByPoints(_summary: SubmissionSummary, items: readonly ItemRow[], scene: ItemScene): readonly Row[] {
  const { texts } = scene;
  const isOpen = ({ lost }: ItemRow) => lost !== null && lost > 0;
  const row = (item: ItemRow) => createItemRow(`item:${item.id}`, item, scene);
  const open = items.filter(isOpen).sort((a, b) => (b.lost ?? 0) - (a.lost ?? 0));
  const rest = items.filter((item) => !isOpen(item));
  const isUnscored = items.every(({ lost }) => lost === null);
  const title = isUnscored ? texts.noScoring : texts.noPoints;
  const group = createGroup('rest', title, texts.items(rest.length), groupIcons.noPoints, rest.map(row), { isUnfolded: isUnscored });
  return [...open.map(row), group].filter((shown) => shown.kind === 'item' || hasChildren(shown));
}

type DeadlineGroup = 'late' | 'next' | 'later' | 'undated' | 'done';

/** What is late first, then what the next day asks for; what is ready lies behind. */
function groupByDeadline(_summary: SubmissionSummary, items: readonly ItemRow[], scene: ItemScene): readonly Row[] {
  const { texts } = scene;
  const ahead = items.filter(({ isReady, isLate }) => !isReady && !isLate).flatMap(({ due }) => due ?? []);
  const next = ahead.reduce<ItemRow['due']>((first, due) => (first && first.key <= due.key ? first : due), null);
  const groupOf = ({ isReady, isLate, due }: ItemRow): DeadlineGroup => {
    if (isReady) return 'done';
    if (isLate) return 'late';
    if (!due) return 'undated';
    return due.key === next?.key ? 'next' : 'later';
  };
  const byGroup = groupBy(items, groupOf);
  const labels: Readonly<Record<DeadlineGroup, string>> = {
    late: texts.lateGroup,
    next: joinFacts(next?.date, next?.left),
    later: texts.laterGroup,
    undated: texts.undatedGroup,
    done: texts.doneGroup,
  };
  const order: readonly DeadlineGroup[] = ['late', 'next', 'later', 'undated', 'done'];
  const rows = order.map((name) => {
    const children = (byGroup.get(name) ?? []).map((item) => createItemRow(`deadline:${name}/item:${item.id}`, item, scene));
    const isUnfolded = name === 'late' || name === 'next';
    return createGroup(`deadline:${name}`, labels[name], texts.items(children.length), groupIcons[name], children, { isUnfolded });
  });
  return rows.filter(hasChildren);
}

interface GroupDetails {
  /** `division`: its label is the division's name. */
  readonly kind?: 'group' | 'division';
  readonly describes?: string;
  readonly isUnfolded?: boolean;
}

function createGroup(
  key: string,
  label: string,
  description: string,
  icon: RowIcon,
  children: readonly Row[],
  { kind = 'group', describes, isUnfolded = false }: GroupDetails = {},
): Row {
  const spoken = joinFacts(label, description);
  return { kind, key, label, description, spoken, icon, item: null, describes: describes ?? null, isUnfolded, children };
}

function hasChildren({ children }: Row): boolean {
  return children.length > 0;
}

function groupBy<T, Key>(list: readonly T[], keyOf: (one: T) => Key): ReadonlyMap<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one)) ?? [];
    group.push(one);
    groups.set(keyOf(one), group);
  }
  return groups;
}

function formatHundredths(value: number): string {
  return (value / 100).toFixed(2);
}
