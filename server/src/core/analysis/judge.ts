import type { Finding } from '../findings/finding';
import { createOnce } from '../ground/once';
import { rules } from '../rules';
import { rulesOf } from '../rules/define-rule';
import type { LinkContext } from '../rules/rule-context';
import { findEvidenceFaults } from '../submission/evidence-faults';
import { type AssessedLink, assessLinks, type LinkKnowledge } from '../submission/links/assess';
import type { ExcludedAddress } from '../submission/links/exclusion';
import { placeEntry } from '../submission/place-item';
import type { UrlEntry } from '../submission/submission';
import type { Analysis, PlacedReading } from './analyse';
import { findBlockLinks } from './find-links';
import type { BlockReading } from './read-block';
import { createSilence, type Silence } from './suppression';

/** What is known of links at one moment. Of the same object nothing is judged again. */
export interface LinkOptions {
  readonly knowledge: LinkKnowledge;
  readonly excluded: readonly ExcludedAddress[];
}

/** What the links of a block come to. Places are those in the block's own text. */
export interface BlockJudgement {
  readonly reading: BlockReading;
  readonly links: readonly AssessedLink[];
  /** Entries of `urls` that assessors cannot open or do not accept. */
  readonly faulty: ReadonlySet<UrlEntry>;
  readonly findings: readonly Finding[];
  /** Why comments leave links out. */
  readonly silences: string;
}

export interface PlacedJudgement {
  readonly start: number;
  readonly judgement: BlockJudgement;
}

/** An analysis and what is known of its links. */
export interface Judged {
  readonly analysis: Analysis;
  readonly options: LinkOptions | null;
  readonly parts: readonly PlacedJudgement[];
}

const linkRules = rulesOf(rules, 'link');

/** Says of the links of an analysis what is known of them; null: nothing is. No text is read again, and of blocks that stay nothing is judged again. */
export function judge(analysis: Analysis, options: LinkOptions | null, before: Judged | null = null): Judged {
  if (before?.analysis === analysis && before.options === options) return before;
  const known = new Map(before?.options === options ? before.parts.map(({ judgement }) => [judgement.reading, judgement]) : []);
  const silencedAt = createSilence(analysis.file);
  const parts = analysis.parts.map((part) => ({
    start: part.start,
    judgement: judgeBlock(part, options, silencedAt, known.get(part.reading)),
  }));
  return { analysis, options, parts };
}

function judgeBlock(
  part: PlacedReading,
  options: LinkOptions | null,
  silencedAt: Silence | null,
  before: BlockJudgement | undefined,
): BlockJudgement {
  const { reading } = part;
  if (before?.silences === '' && !silencedAt) return before;
  const { context } = reading;
  const find = createOnce(() => (options ? findBlockLinks(part, options.excluded, silencedAt ?? undefined) : []));
  const silences = silencedAt ? JSON.stringify(find().map(({ exclusion }) => exclusion)) : '';
  if (before?.silences === silences) return before;
  const links = options ? assessLinks(find(), { knowledge: options.knowledge, ...context }) : [];
  const evidence = findEvidenceFaults(context.items, { submission: context.submission, website: context.website, links });
  const linkContext: LinkContext = { links, evidence, ...context };
  const findings = linkRules.flatMap((rule) => rule.check(linkContext));
  return { reading, links, faulty: evidence.faulty, findings, silences };
}

/** Gives the links of the items with what is known of them, at their places in the file. */
export function placeLinks({ parts }: Judged): AssessedLink[] {
  return parts.flatMap(({ start, judgement }) => judgement.links.map((link) => ({ ...link, entry: placeEntry(link.entry, start) })));
}
