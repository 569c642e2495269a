import type { CheckResult } from '../../analysis/check-result';
import type { Language } from '../../ground/language';
import { formatEvidence } from '../../links/texts/evidence';
import { formatVerdict } from '../../links/texts/verdict-names';
import type { VerdictKind } from '../../links/verdict';
import type { LinkWeight } from '../../links/weight';
import { isJudged } from '../../submission/links/judged-links';
import { weightOf } from '../../submission/links/link-summary';
import type { UrlEntry } from '../../submission/submission';

/** What is known of a link on the day of the package: it is judged on the address that was submitted, so what was there is kept on record. */
export interface PackedLink {
  readonly item: string;
  readonly url: string;
  readonly place: UrlEntry['place'];
  /** null: it has not been opened. */
  readonly verdict: VerdictKind | null;
  /** null: left out, or not opened. */
  readonly weight: LinkWeight | null;
  /** In words; empty where it has not been opened. */
  readonly text: string;
  readonly status: number | null;
  readonly finalUrl: string | null;
  /** ISO 8601, UTC. */
  readonly checkedAt: string | null;
  /** SHA-256 of what was read of it, of so many bytes, to its end or not. */
  readonly read: { readonly sha256: string; readonly bytes: number; readonly isWhole: boolean } | null;
  /** A person has opened it within the last days. */
  readonly isVerified: boolean;
}

/** Gives the links of a submission in the order of the file, each once an item, with what is known of them. */
export function packLinks({ links }: CheckResult, language: Language): PackedLink[] {
  return links.map((link) => {
    const { entry, item, verdict, outcome, isVerified } = link;
    const { answer = null, finalUrl = null, checkedAt = null } = outcome ?? {};
    return {
      ...{ item, url: entry.value, place: entry.place, verdict: verdict?.kind ?? null, isVerified, finalUrl },
      weight: isJudged(link) ? weightOf(link) : null,
      text: verdict ? `${formatVerdict(verdict.kind, language)}: ${formatEvidence(verdict.evidence, language)}` : '',
      status: answer?.status ?? null,
      checkedAt: checkedAt === null ? null : new Date(checkedAt).toISOString(),
      read: answer?.sha256 ? { sha256: answer.sha256, bytes: answer.page.bytes, isWhole: answer.page.isWhole } : null,
    };
  });
}
