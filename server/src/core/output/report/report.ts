import type { Completeness } from '../../analysis/score/completeness';
import type { Score } from '../../analysis/score/score';
import type { Silenced } from '../../analysis/suppression';
import { addCounts, type CheckedFinding, countFindings, type FindingCounts } from '../../findings/finding';
import type { Range } from '../../ground/span';
import type { Profile } from '../../profile/profile';
import type { JudgedLink } from '../../submission/links/judged-links';
import { addLinks, emptyLinksSummary, type LinksSummary } from '../../submission/links/link-summary';

/** A file and all that a report may say of it, whichever command asks. */
export interface ReportedFile {
  /** As it is shown. */
  readonly path: string;
  /** Where it lies: below the folder of the run, or in full where it lies elsewhere. Percent-encoded. */
  readonly uri: string;
  readonly text: string;
  readonly findings: readonly CheckedFinding[];
  /** Findings that comments silence. */
  readonly silenced: readonly Silenced<CheckedFinding>[];
  readonly profile: Profile | null;
  readonly completeness: Completeness | null;
  readonly score: Score | null;
  /** What became of its links; empty where the report is on findings alone. */
  readonly links: readonly JudgedLink[];
}

/** What a report says of all files together. */
export interface ReportSummary {
  readonly files: number;
  readonly counts: FindingCounts;
  /** Findings that comments silence. */
  readonly silenced: FindingCounts;
  readonly links: LinksSummary;
  /** Ticked elements that pages and documents do not show; null where these were not read. */
  readonly notShown: readonly PlacedFinding[] | null;
  /** Why something that was asked for is not in the report, in the words of the user. */
  readonly failures: readonly string[];
  /** The run was ended before its last file, or its last link. */
  readonly isInterrupted: boolean;
}

/** A finding that stands apart from its file. */
export interface PlacedFinding {
  readonly path: string;
  readonly finding: CheckedFinding;
  readonly range: Range;
}

/** What a checked file adds to the summary: plain data, which other threads can give. */
export type FileCounts = Pick<ReportSummary, 'counts' | 'silenced'>;

const none: FindingCounts = { errors: 0, warnings: 0, infos: 0 };

/** The summary of no files. */
export const emptySummary: ReportSummary = {
  files: 0,
  counts: none,
  silenced: none,
  links: emptyLinksSummary,
  notShown: null,
  failures: [],
  isInterrupted: false,
};

/** Counts the findings of a file. */
export function countFile({ findings, silenced }: Pick<ReportedFile, 'findings' | 'silenced'>): FileCounts {
  return { counts: countFindings(findings), silenced: countFindings(silenced.map(({ finding }) => finding)) };
}

/** Gives the summary with one more checked file. */
export function addFile(summary: ReportSummary, { counts, silenced }: FileCounts): ReportSummary {
  return {
    ...summary,
    files: summary.files + 1,
    counts: addCounts([summary.counts, counts]),
    silenced: addCounts([summary.silenced, silenced]),
  };
}

/** Gives the summary with one more file whose links were opened; `notShown`: null where contents were not read. */
export function addOpenedFile(
  summary: ReportSummary,
  { links }: Pick<ReportedFile, 'links'>,
  notShown: readonly PlacedFinding[] | null,
): ReportSummary {
  return {
    ...summary,
    files: summary.files + 1,
    links: addLinks(summary.links, links),
    notShown: notShown && [...(summary.notShown ?? []), ...notShown],
  };
}
