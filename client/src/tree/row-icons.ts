import type { GroupRow, ItemRow, ItemState, SubmissionSummary } from '../../../server/src/protocol';
import { findUrgency, type Urgency } from '../urgency';
import type { RowIcon } from './row';

const error = 'list.errorForeground';
const warning = 'list.warningForeground';
const good = 'testing.iconPassed';
const faint = 'descriptionForeground';

const itemIcons: Readonly<Record<ItemState, RowIcon>> = {
  missing: { name: 'circle-slash', color: error },
  draft: { name: 'edit', color: warning },
  'at-risk': { name: 'warning', color: warning },
  ready: { name: 'pass', color: good },
  approved: { name: 'pass-filled', color: good },
  none: { name: 'circle-large-outline', color: faint },
};

const urgencyIcons: Readonly<Record<Urgency, RowIcon>> = {
  none: { name: 'checklist', color: null },
  soon: { name: 'clock', color: warning },
  now: { name: 'clock', color: error },
};

export const groupIcons = {
  indicator: { name: 'folder-library', color: null },
  subIndicator: { name: 'list-unordered', color: null },
  division: { name: 'organization', color: null },
  late: { name: 'clock', color: error },
  next: { name: 'calendar', color: warning },
  later: { name: 'calendar', color: null },
  undated: { name: 'question', color: null },
  done: { name: 'pass', color: good },
  noPoints: { name: 'dash', color: null },
} satisfies Record<string, RowIcon>;

/** Gives the sign of an item's state; of one that is late in the colour of errors. */
export function getItemIcon({ state, isLate }: ItemRow, isClosed: boolean): RowIcon {
  const icon = itemIcons[state];
  return isLate && !isClosed ? { ...icon, color: error } : icon;
}

/** Gives the sign of a group, green where all of it is ready. */
export function getGroupIcon(icon: RowIcon, { ready, total }: Pick<GroupRow, 'ready' | 'total'>): RowIcon {
  return total > 0 && ready >= total ? { ...icon, color: good } : icon;
}

/** Gives the sign of a submission: what is wrong with it, or how near its next deadline is. */
export function getSubmissionIcon(summary: SubmissionSummary): RowIcon {
  if (summary.problem) return { name: 'warning', color: warning };
  return getGroupIcon(urgencyIcons[findUrgency(summary)], summary);
}
