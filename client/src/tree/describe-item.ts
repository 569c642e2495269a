import type { ItemRow } from '../../../server/src/protocol';
import { joinFacts } from '../join-facts';
import type { Row } from './row';
import { getItemIcon } from './row-icons';
import type { Grouping } from './tree-options';
import type { TreeTexts } from './tree-texts';

export interface ItemScene {
  readonly grouping: Grouping;
  /** The last day of answers is past: nothing more is late. */
  readonly isClosed: boolean;
  readonly texts: TreeTexts;
}

/** Gives the row of an item; `first` is said before all else. */
export function createItemRow(key: string, item: ItemRow, scene: ItemScene, { first, children = [] }: ItemDetails = {}): Row {
  const label = `${item.id} ${item.title}`;
  const { grouping, texts } = scene;
  const due = describeDue(item, scene);
  const description = joinFacts(
    first,
    grouping === 'points' && item.lostText,
    grouping === 'deadline' && due,
    item.stateText,
    grouping !== 'deadline' && due,
    item.waitingFor !== null && texts.waitingFor(item.waitingFor),
    item.findings > 0 && texts.findings(item.findings),
    grouping !== 'division' && !item.isReady && item.divisions.join(', '),
    item.change?.text,
  );
  return {
    kind: 'item',
    ...{ key, label, description, item, children },
    spoken: joinFacts(label, description),
    icon: getItemIcon(item, scene.isClosed),
    describes: item.id,
    isUnfolded: false,
  };
}

export interface ItemDetails {
  readonly first?: string;
  readonly children?: readonly Row[];
}

/** How long is left for an item that is open, or by how much it is late. */
function describeDue({ due, isLate, lateOrder, isReady }: ItemRow, { isClosed, texts }: ItemScene): string | null {
  if (isReady || isClosed) return null;
  if (!isLate) return due?.left ?? null;
  if (!due || due.daysLeft === null) return texts.late;
  return due.daysLeft < 0 ? texts.lateBy(-due.daysLeft, due.order) : texts.lateNext(due.left, lateOrder);
}
