import type { SubmissionSummary } from '../../../server/src/protocol';
import { describeSubmission, nameSubmission, type SubmissionRow } from './describe-submission';
import type { Filtered } from './filter-items';
import { partPaths } from './part-paths';
import type { TreeTexts } from './tree-texts';

/** A submission as it is shown. */
export interface Arranged {
  readonly summary: SubmissionSummary;
  readonly left: Filtered;
  readonly row: SubmissionRow;
}

export interface Arrangement {
  readonly shown: readonly Arranged[];
  readonly hiddenFiles: number;
  /** Also those of the hidden files. */
  readonly hiddenItems: number;
}

const { compare } = new Intl.Collator('th', { numeric: true });

/** Gives the submissions that a filter leaves: the newest year first, by name, and those of one name told apart by their paths. */
export function arrangeSubmissions(
  files: readonly { readonly summary: SubmissionSummary; readonly path: string }[],
  filter: (summary: SubmissionSummary, path: string) => Filtered,
  texts: TreeTexts,
): Arrangement {
  const named = files.map((file) => ({
    ...file,
    name: nameSubmission(file.summary, file.path, texts),
    left: filter(file.summary, file.path),
  }));
  const parts = partPaths(named);
  const shown = named
    .map((file, index) => ({ ...file, part: parts[index] ?? null }))
    .filter(({ left }) => left.isShown)
    .sort((a, b) => (b.summary.fiscalYear ?? 0) - (a.summary.fiscalYear ?? 0) || compare(a.name, b.name) || compare(a.path, b.path));
  return {
    shown: shown.map(({ summary, name, part, left }) => ({ summary, left, row: describeSubmission(summary, { name, part }, left, texts) })),
    hiddenFiles: files.length - shown.length,
    hiddenItems: named.reduce((sum, { left }) => sum + left.hidden, 0),
  };
}
