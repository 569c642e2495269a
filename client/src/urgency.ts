import type { SubmissionSummary } from '../../server/src/protocol';

/** From so many days before a deadline on it is said with a warning, */
export const WARNING_DAYS = 14;
/** and from so many on as the nearest of all. */
export const ERROR_DAYS = 3;

export type Urgency = 'none' | 'soon' | 'now';

/** Gives how near the next day is by which something open is due; after the last day of answers nothing is near. */
export function findUrgency({ deadline, closedSince }: Pick<SubmissionSummary, 'deadline' | 'closedSince'>): Urgency {
  if (!deadline || closedSince !== null || deadline.daysLeft > WARNING_DAYS) return 'none';
  return deadline.daysLeft > ERROR_DAYS ? 'soon' : 'now';
}
