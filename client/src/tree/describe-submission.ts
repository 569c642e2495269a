import type { SubmissionSummary } from '../../../server/src/protocol';
import { joinFacts } from '../join-facts';
import type { Filtered } from './filter-items';
import type { RowIcon } from './row';
import { getSubmissionIcon } from './row-icons';
import type { TreeTexts } from './tree-texts';

/** The row of a submission, as it is shown. */
export interface SubmissionRow {
  readonly label: string;
  readonly description: string;
  /** What is read out. */
  readonly spoken: string;
  readonly icon: RowIcon;
}

/** Gives the name of a submission: agency and year, as far as they are known, or its file. */
export function nameSubmission(
  { agency, fiscalYear }: Pick<SubmissionSummary, 'agency' | 'fiscalYear'>,
  path: string,
  texts: TreeTexts,
): string {
  if (agency === null && fiscalYear === null) return path.slice(path.lastIndexOf('/') + 1);
  return [agency ?? texts.unnamedAgency, fiscalYear].filter(Boolean).join(' ');
}

/** Gives the row of a submission; `part`: the part of its path that tells it from others of its name. */
export function describeSubmission(
  summary: SubmissionSummary,
  { name, part }: { readonly name: string; readonly part: string | null },
  { items, hidden }: Filtered,
  texts: TreeTexts,
): SubmissionRow {
  const { detail, errors, deadline, closedSince, problem, score } = summary;
  const description = problem
    ? joinFacts(part, problem.message)
    : joinFacts(
        part,
        hidden > 0 && texts.shown(items.length, items.length + hidden),
        detail,
        errors > 0 && texts.errors(errors),
        closedSince === null ? deadline?.left : texts.closed,
        score,
      );
  return { label: name, description, spoken: joinFacts(name, description), icon: getSubmissionIcon(summary) };
}
