import { meantUrl } from '../../addresses/url';
import type { CheckedFinding, Finding } from '../../findings/finding';
import type { Span } from '../../ground/span';
import { moveSpan } from '../../submission/place-item';
import type { UrlEntry } from '../../submission/submission';
import { restsOnLinks } from '../catalogue';
import type { PlacedJudgement } from '../judge';
import type { Silenced } from '../suppression';
import type { ItemFaults } from './completeness';

/** The findings before settings and comments, what these leave, and what the comments silence. */
interface AllFindings {
  readonly found: readonly Finding[];
  readonly settled: readonly CheckedFinding[];
  readonly silenced: readonly Silenced<CheckedFinding>[];
}

/**
 * Gives the faults of the items. Errors go by the severities that are in force, and silencing one without a reason changes
 * nothing. A risk stands whatever settings and comments make of the finding that carries it, and where no entry of `urls` is
 * evidence: each is faulty, no address, or has an error that is silenced.
 */
export function findItemFaults(
  { found, settled, silenced }: AllFindings,
  parts: readonly PlacedJudgement[],
): Omit<ItemFaults, 'mayBeThere'> {
  const unreasoned = silenced.flatMap(({ finding, suppression }) => (suppression.isReasoned ? [] : [finding]));
  // One of several links may fail for a day, and the item still has its evidence.
  const errors = [...settled, ...unreasoned].filter(
    (finding) => finding.severity === 'error' && finding.risk === null && !restsOnLinks(finding),
  );
  const holdsSilenced = createSearch(silenced.flatMap(({ finding }) => (finding.severity === 'error' ? [finding.span.start] : [])));
  const futile = parts.flatMap(({ start, judgement: { reading, faulty } }) => {
    const isFutile = (entry: UrlEntry) =>
      faulty.has(entry) || meantUrl(entry.reading) === null || holdsSilenced(moveSpan(entry.span, start));
    return reading.context.submission.items.filter(({ urls }) => urls.length > 0 && urls.every(isFutile));
  });
  return {
    withErrors: new Set(errors.map(({ item }) => item)),
    atRisk: new Set([...found.flatMap(({ item, risk }) => (risk ? [item] : [])), ...futile.map(({ id }) => id)]),
  };
}

/** Gives the function that says whether one of some offsets lies in a span. */
function createSearch(offsets: readonly number[]): (span: Span) => boolean {
  const sorted = [...offsets].sort((a, b) => a - b);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return (sorted[low] ?? end) < end;
  };
}
