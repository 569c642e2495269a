import type { SubmissionSummary } from '../../../server/src/protocol';

type Known = Pick<SubmissionSummary, 'agency' | 'fiscalYear'> | undefined;

/** Gives which of other submissions are of the same agency and of an earlier year, the latest first. */
export function findEarlier<Other>(own: Known, others: readonly Other[], know: (other: Other) => Known): Other[] {
  const { agency, fiscalYear } = own ?? { agency: null, fiscalYear: null };
  if (!agency || fiscalYear === null) return [];
  const found = others.flatMap((other) => {
    const known = know(other);
    return known?.agency === agency && known.fiscalYear !== null && known.fiscalYear < fiscalYear
      ? [{ other, year: known.fiscalYear }]
      : [];
  });
  return found.sort((a, b) => b.year - a.year).map(({ other }) => other);
}
