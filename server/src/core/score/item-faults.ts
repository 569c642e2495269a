import { type Finding, isFindingOf } from '../finding';
import type { Submission, UrlEntry } from '../model/submission';
import { meantUrl } from '../model/url';

/** What was found, by item. */
export interface ItemFaults {
  /** Items with an error of their own that carries no risk. */
  readonly withErrors: ReadonlySet<string | null>;
  /** Items that the documents show scoring 0, though not always. */
  readonly atRisk: ReadonlySet<string | null>;
}

/**
 * Gives the faults of the items. Errors go by the severities that are in force; a risk stands whatever settings and
 * comments make of the finding that carries it, and where no entry of `urls` is good evidence.
 */
export function findItemFaults(
  { found, settled }: { readonly found: readonly Finding[]; readonly settled: readonly Finding[] },
  submission: Submission,
  faulty: ReadonlySet<UrlEntry>,
): ItemFaults {
  const errors = settled.filter((finding) => finding.severity === 'error' && finding.risk === null && !restsOnLinks(finding));
  const isFutile = (entry: UrlEntry) => faulty.has(entry) || meantUrl(entry.reading) === null;
  const futile = submission.items.filter(({ urls }) => urls.length > 0 && urls.every(isFutile));
  return {
    withErrors: new Set(errors.map(({ item }) => item)),
    atRisk: new Set([...found.flatMap(({ item, risk }) => (risk ? [item] : [])), ...futile.map(({ id }) => id)]),
  };
}

/** Gives whether a finding is known only from opening a link: one of several links may fail for a day, and the item still has its evidence. */
function restsOnLinks(finding: Finding): boolean {
  return finding.code.startsWith('link.') || (isFindingOf(finding, 'url.not-public') && finding.args.kind === 'leads-inside');
}
