import type { CheckedFinding } from '../../../findings/finding';
import { type Verdict, type VerdictKind, verdictKinds } from '../../../links/verdict';
import type { AssessedLink } from '../../../submission/links/assess';
import type { ReportForm } from '../report-form';

/** A file and what became of its links. */
export interface LinksOfFile {
  /** As it is shown. */
  readonly path: string;
  readonly text: string;
  readonly links: readonly ReportedLink[];
  /** What pages and documents do not show; null where they were not read. */
  readonly notShown: readonly CheckedFinding[] | null;
}

/** A link whose verdict is known. */
export interface ReportedLink extends AssessedLink {
  readonly verdict: Verdict;
}

/** The form of a report on links. */
export type LinksReportForm = ReportForm<LinksOfFile, LinksSummary>;

/** What a report says of the links of all files together. */
export interface LinksSummary {
  readonly files: number;
  readonly links: number;
  readonly verdicts: VerdictCounts;
  /** When the oldest result came, in milliseconds since 1970; infinite where there is none. */
  readonly oldest: number;
  /** The run was ended before every link was opened. */
  readonly isInterrupted: boolean;
}

/** How many verdicts of a kind there are, of those that there are. */
export type VerdictCounts = Readonly<Partial<Record<VerdictKind, number>>>;

/** The summary of no files. */
export const emptyLinksSummary: LinksSummary = { files: 0, links: 0, verdicts: {}, oldest: Number.POSITIVE_INFINITY, isInterrupted: false };

/** Gives the summary with one more file. */
export function addLinks(summary: LinksSummary, { links }: Pick<LinksOfFile, 'links'>): LinksSummary {
  return {
    ...summary,
    files: summary.files + 1,
    links: summary.links + links.length,
    verdicts: addVerdicts(summary.verdicts, links),
    oldest: links.reduce((oldest, { outcome }) => Math.min(oldest, outcome?.checkedAt ?? oldest), summary.oldest),
  };
}

/** Keeps the kinds in the order of their list. */
function addVerdicts(counts: VerdictCounts, links: readonly ReportedLink[]): VerdictCounts {
  const sums = verdictKinds.map(
    (kind) => [kind, (counts[kind] ?? 0) + links.filter(({ verdict }) => verdict.kind === kind).length] as const,
  );
  return Object.fromEntries(sums.filter(([, count]) => count > 0));
}
