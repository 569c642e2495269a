import type { CheckedFinding } from '../../../findings/finding';
import { type Verdict, type VerdictKind, verdictKinds } from '../../../links/verdict';
import type { AssessedLink } from '../../../submission/links/assess';

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

/** Counts the verdicts that there are, in the order of their list. */
export function countVerdicts(links: readonly ReportedLink[]): Readonly<Partial<Record<VerdictKind, number>>> {
  const counts = verdictKinds.map((kind) => [kind, links.filter(({ verdict }) => verdict.kind === kind).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
