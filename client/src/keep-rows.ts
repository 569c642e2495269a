import type { SubmissionSummary } from '../../server/src/protocol';

/** Gives a summary with the rows of the one before it, where the file has become unreadable: they are the last that is known of it. */
export function keepRows(before: SubmissionSummary | undefined, now: SubmissionSummary): SubmissionSummary {
  if (now.problem?.kind !== 'unreadable' || now.items.length > 0 || !before) return now;
  const { groups, items, divisions, ready, total, list, closedSince, deadline } = before;
  const name = { agency: now.agency ?? before.agency, fiscalYear: now.fiscalYear ?? before.fiscalYear };
  return { ...now, ...name, groups, items, divisions, ready, total, list, closedSince, deadline };
}
