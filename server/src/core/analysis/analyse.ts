import { createFinding, type Finding } from '../findings/finding';
import { moveFinding } from '../findings/move-finding';
import { createOnce } from '../ground/once';
import type { ProfileCatalog } from '../profile/catalog';
import type { Profile } from '../profile/profile';
import { rules } from '../rules';
import { rulesOf } from '../rules/define-rule';
import type { FileContext } from '../rules/rule-context';
import { validateKeys } from '../schema/validate-blocks';
import { moveSpan, placeItem } from '../submission/place-item';
import { indexItems, readHeader } from '../submission/read-submission';
import type { Item, Submission, SubmissionHeader, SubmissionPart } from '../submission/submission';
import type { CivilDate } from '../thai/date';
import { itemIdOf } from '../thai/item-id';
import type { Block } from '../yaml/block';
import { findLineEnd } from '../yaml/layout';
import { parse, type SyntaxFile } from '../yaml/syntax-file';
import { formatNewerVersion } from './codes/format-newer-version';
import type { BlockFacts } from './file-facts';
import { type FileHead, isSameHead, joinHead, readHead } from './file-head';
import { type BlockForm, type BlockReading, type PlacedReading, readBlocks, readForm, type WantedBlock } from './read-block';
import { isAnyRead } from './unread';

/** Format versions that this release reads. */
export const supportedFormatVersion = 1;

export interface AnalysisOptions {
  readonly catalog: ProfileCatalog;
  /** The day on which it is made; null where it is not known. */
  readonly today: CivilDate | null;
  /** The bytes of the text are known to be UTF-8. */
  readonly isUtf8: boolean;
}

/** All that a text says by itself: nothing of links, and nothing of settings. */
export interface Analysis {
  readonly file: SyntaxFile;
  readonly options: AnalysisOptions;
  readonly profile: Profile | null;
  readonly parts: readonly PlacedReading[];
  /** The items as the rules see them, relative to their blocks; null: the text is no submission that could be read. */
  readonly submission: Submission | null;
  /** What rules of scope `file` look at; null where there is no submission. */
  readonly context: FileContext | null;
  /** On the keys of the top level, and on which list of items is meant. */
  readonly headFindings: readonly Finding[];
  /** Of the rules that look at several items or at the whole file, at their places in the file. */
  readonly fileFindings: readonly Finding[];
  /** What is kept for the next version of the text. */
  readonly kept: Kept;
}

interface Kept {
  readonly head: FileHead | null;
  readonly forms: ReadonlyMap<Block, BlockForm | null>;
  readonly readings: ReadonlyMap<Block, BlockReading>;
}

const fileRules = rulesOf(rules, 'file');
const nothingKept: Kept = { head: null, forms: new Map(), readings: new Map() };

/** Reads a text and runs the rules on it. Any text in, no throw out. `before`: an earlier version, of which the blocks that stay are not read again. */
export function analyse(text: string, options: AnalysisOptions, before: Analysis | null = null): Analysis {
  if (before && before.file.text === text && isSame(before.options, options)) return before;
  return analyseFile(parse(text, before?.file ?? null, options.isUtf8), options, before);
}

/** The same for a text that was taken apart, or refused. */
export function analyseFile(file: SyntaxFile, options: AnalysisOptions, before: Analysis | null = null): Analysis {
  const kept = before?.kept ?? nothingKept;
  const isSameReading = before !== null && isSame(before.options, options);
  if (kept.head && isSameReading && isSameHead(kept.head, file)) return analyseBlocks(file, kept.head, options, kept);
  const nothing = { file, options, profile: null, parts: [], submission: null, context: null, headFindings: [], fileFindings: [], kept };
  if (!isAnyRead(file)) return nothing;
  const root = joinHead(file);
  if (!root) return { ...nothing, headFindings: validateKeys(file.root, file.text) };
  const header = readHeader(root);
  const newer = findNewerVersion(header);
  if (newer) return { ...nothing, headFindings: [newer] };
  return analyseBlocks(file, readHead(file, root, header, options, kept.head), options, kept);
}

function isSame(one: AnalysisOptions, other: AnalysisOptions): boolean {
  return one.catalog === other.catalog && one.isUtf8 === other.isUtf8 && JSON.stringify(one.today) === JSON.stringify(other.today);
}

function findNewerVersion({ formatVersion }: SubmissionHeader): Finding | null {
  if (!formatVersion || formatVersion.value <= supportedFormatVersion) return null;
  const args = { version: formatVersion.value, supported: supportedFormatVersion };
  return createFinding(formatNewerVersion, formatVersion.span, args);
}

function analyseBlocks(file: SyntaxFile, head: FileHead, options: AnalysisOptions, kept: Kept): Analysis {
  const { facts } = head;
  const { parts, forms } = readParts(file, facts, kept);
  const submission = joinSubmission(head.part, parts);
  const context = createFileContext(file, submission, parts, facts);
  return {
    file,
    options,
    profile: facts.facts.profile,
    parts,
    submission,
    context,
    headFindings: head.findings,
    fileFindings: fileRules.flatMap((rule) => rule.check(context)),
    kept: { head, forms, readings: new Map(parts.map(({ reading }) => [reading.block, reading])) },
  };
}

/** Reads the blocks that are part of the tree; those that are known are not read again. */
function readParts({ blocks, left }: SyntaxFile, facts: BlockFacts, kept: Kept): { parts: readonly PlacedReading[]; forms: Kept['forms'] } {
  const forms = new Map<Block, BlockForm | null>();
  const seen = new Set<string>();
  const wanted: WantedBlock[] = [];
  for (const placed of blocks) {
    const { block, start } = placed;
    const known = kept.forms.get(block);
    const form = known === undefined ? readForm(block) : known;
    forms.set(block, form);
    if (!form || left.has(placed)) continue;
    const id = block.kind === 'item' && block.key !== null ? itemIdOf(block.key) : null;
    const isFirst = id === null || !seen.has(id);
    if (id !== null) seen.add(id);
    wanted.push({ start, block, form, isFirst, before: kept.readings.get(block) });
  }
  return { parts: readBlocks(wanted, facts), forms };
}

/** Joins what the blocks say into one submission; the places in its items stay those in their blocks. */
function joinSubmission(head: SubmissionPart, parts: readonly PlacedReading[]): Submission {
  const items = parts.flatMap(({ reading }) => reading.context.submission.items);
  const emptyItemSpans = new Map(
    parts.flatMap(({ start, reading }) =>
      [...reading.context.submission.emptyItemSpans].map(([id, span]) => [id, moveSpan(span, start)] as const),
    ),
  );
  return { ...head, items, itemById: indexItems(items), emptyItemSpans };
}

function createFileContext(file: SyntaxFile, submission: Submission, parts: readonly PlacedReading[], { facts }: BlockFacts): FileContext {
  const partOf = createOnce(
    () => new Map(parts.flatMap((part) => part.reading.context.submission.items.map((item) => [item, part] as const))),
  );
  const placedIn = (item: Item): PlacedReading => {
    const part = partOf().get(item);
    if (!part) throw new Error(`${item.key} is no item of the file`);
    return part;
  };
  const lineEnd = createOnce(() => findLineEnd(file.text));
  return {
    text: file.text,
    readRoot: createOnce(() => joinHead(file)),
    submission,
    items: parts.flatMap(({ reading }) => reading.context.items),
    contextOf: (item) => placedIn(item).reading.context,
    placeOf: (item, span) => moveSpan(span, placedIn(item).start),
    placeFinding: (item, finding) => moveFinding(finding, placedIn(item).start, lineEnd()),
    ...facts,
  };
}

/** Gives the submission with its items at their places in the file. */
export function placeSubmission({ submission, parts }: Analysis): Submission | null {
  if (!submission) return null;
  const items = parts.flatMap(({ start, reading }) => reading.context.submission.items.map((item) => placeItem(item, start)));
  return { ...submission, items, itemById: indexItems(items) };
}
