import type { Finding } from '../findings/finding';
import { createOnce } from '../ground/once';
import type { FolderFiles } from '../links/ports';
import { rules } from '../rules';
import { rulesOf } from '../rules/define-rule';
import type { LinkContext } from '../rules/rule-context';
import { findEvidenceFaults } from '../submission/evidence-faults';
import { type AssessedLink, assessLinks, type LinkKnowledge } from '../submission/links/assess';
import type { ExcludedAddress } from '../submission/links/exclusion';
import { placeEntry } from '../submission/place-item';
import type { UrlEntry } from '../submission/submission';
import type { Analysis } from './analyse';
import { findBlockLinks } from './find-links';
import type { BlockReading, PlacedReading } from './read-block';
import { type RuledBlock, runRules } from './run-rules';
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
  /** What lies in the folder of the submission; null: it is not known. */
  readonly files: FolderFiles | null;
  readonly parts: readonly PlacedJudgement[];
}

const linkRules = rulesOf(rules, 'link');
/** Of the others there is nothing to say while nothing is known of the links. */
const linklessRules = linkRules.filter(({ restsOnLinks }) => restsOnLinks !== true);

/** What is known beside the text. */
interface Known {
  readonly links: LinkOptions | null;
  readonly files: FolderFiles | null;
}

/**
 * Says of the links and files that an analysis names what is known of them; null: nothing is. No text is read again, and of blocks that
 * stay nothing is judged again.
 */
export function judge(
  analysis: Analysis,
  options: LinkOptions | null,
  before: Judged | null = null,
  files: FolderFiles | null = null,
): Judged {
  const isSame = before?.options === options && before?.files === files;
  if (isSame && before?.analysis === analysis) return before;
  const known = new Map(isSame ? before?.parts.map(({ judgement }) => [judgement.reading, judgement]) : []);
  const silencedAt = createSilence(analysis.file);
  const blocks = analysis.parts.map((part) => judgeBlock(part, { links: options, files }, silencedAt, known.get(part.reading)));
  return { analysis, options, files, parts: runRules(options ? linkRules : linklessRules, blocks) };
}

function judgeBlock(
  part: PlacedReading,
  { links: options, files }: Known,
  silencedAt: Silence | null,
  before: BlockJudgement | undefined,
): RuledBlock<LinkContext, PlacedJudgement> {
  const { start, reading } = part;
  const { context } = reading;
  const find = createOnce(() => (options ? findBlockLinks(part, options.excluded, silencedAt ?? undefined) : []));
  const silences = silencedAt ? JSON.stringify(find().map(({ exclusion }) => exclusion)) : '';
  if (before?.silences === silences) return { known: { start, judgement: before } };
  const links = options ? assessLinks(find(), { knowledge: options.knowledge, ...context }) : [];
  const evidence = findEvidenceFaults(context.items, { submission: context.submission, website: context.website, links });
  const finish = (findings: readonly Finding[]) => ({ start, judgement: { reading, links, faulty: evidence.faulty, findings, silences } });
  return { context: { links, files, evidence, ...context }, finish };
}

/** Gives the links of the items with what is known of them, at their places in the file. */
export function placeLinks({ parts }: Judged): AssessedLink[] {
  return parts.flatMap(({ start, judgement }) => judgement.links.map((link) => ({ ...link, entry: placeEntry(link.entry, start) })));
}
