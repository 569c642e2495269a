import type { CheckedFinding } from '../../../findings/finding';
import type { JudgedLink } from '../../../submission/links/judged-links';
import type { LinksSummary } from '../../../submission/links/link-summary';
import type { ReportForm } from '../report-form';

/** A file and what became of its links. */
export interface LinksOfFile {
  /** As it is shown. */
  readonly path: string;
  readonly text: string;
  readonly links: readonly JudgedLink[];
  /** What pages and documents do not show; null where they were not read. */
  readonly notShown: readonly CheckedFinding[] | null;
}

/** The form of a report on links. */
export type LinksReportForm = ReportForm<LinksOfFile, LinksReportSummary>;

/** What a report says of the links of all files together. */
export interface LinksReportSummary extends LinksSummary {
  /** The run was ended before every link was opened. */
  readonly isInterrupted: boolean;
}
