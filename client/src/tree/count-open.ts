import type { SubmissionSummary } from '../../../server/src/protocol';

/** How many items are not ready, and in how many files; files whose last day of answers is past are not counted. */
export interface OpenCount {
  readonly items: number;
  readonly files: number;
}

/** Counts the items that are not ready and can still become so. */
export function countOpen(summaries: readonly Pick<SubmissionSummary, 'ready' | 'total' | 'closedSince'>[]): OpenCount {
  const open = summaries.filter(({ ready, total, closedSince }) => closedSince === null && ready < total);
  return { items: open.reduce((sum, { ready, total }) => sum + total - ready, 0), files: open.length };
}
