import type { Finding } from '../findings/finding';
import { isFindingOf } from '../findings/finding';
import { rules } from '../rules';
import { rulesOf } from '../rules/define-rule';
import type { ItemContext } from '../rules/rule-context';
import { findChangedScalars } from '../schema/changed-scalars';
import { schemaUnknownKey } from '../schema/codes/schema-unknown-key';
import { textCutByComment } from '../schema/codes/text-cut-by-comment';
import { findCutTexts } from '../schema/cut-texts';
import { schema, validateItem, validatePair } from '../schema/validate-blocks';
import { saysNothing } from '../submission/description-content';
import { readOfficeNames } from '../submission/office-names';
import { collectPages, collectUrls } from '../submission/placed-urls';
import { collectPublishedTexts } from '../submission/published-texts';
import { readPart } from '../submission/read-submission';
import type { SubmissionPart } from '../submission/submission';
import type { Block } from '../yaml/block';
import type { MapNode, Pair, SyntaxNode } from '../yaml/syntax-tree';
import { definitionOf } from './catalogue';
import type { BlockFacts } from './file-facts';
import { type RuledBlock, runRules } from './run-rules';

/** What the form of a block alone says. */
export interface BlockForm {
  /** The block's tree as that of a submission of its own. */
  readonly root: MapNode;
  readonly schemaFindings: readonly Finding[];
  /** Of scalars that are read otherwise than they were meant. */
  readonly scalarFindings: readonly Finding[];
}

/** What is known of a block without its neighbours and without links. Its places are those in its own text. */
export interface BlockReading {
  readonly block: Block;
  readonly form: BlockForm;
  readonly facts: BlockFacts;
  /** Its item is the first of that id in the file: of another one the rules say nothing. */
  readonly isFirst: boolean;
  readonly context: ItemContext;
  /** Of the rules that look at items one by one. */
  readonly findings: readonly Finding[];
}

/** A block of the file and what is known of it. */
export interface PlacedReading {
  /** Where the block begins: what is known of it is relative to that. */
  readonly start: number;
  readonly reading: BlockReading;
}

/** A block that is to be read. */
export interface WantedBlock extends Pick<BlockReading, 'block' | 'form' | 'isFirst'> {
  readonly start: number;
  /** What was known of it before. */
  readonly before: BlockReading | undefined;
}

const itemRules = rulesOf(rules, 'item');

/** Gives what the form of a block says; null where there is nothing in it. */
export function readForm(block: Block): BlockForm | null {
  if (block.root?.kind !== 'map') return null;
  const root = block.kind === 'item' ? asSubmission(block.root) : block.root;
  const schemaFindings = block.root.pairs.flatMap((pair) =>
    block.kind === 'item' ? validateItem(root, pair.key.text, block.text) : validatePairs(root, pair, block.text),
  );
  const scalarFindings = [...findChangedScalars(root, schema), ...findCutTexts(root, schema, block.comments, block.text)];
  return { root, schemaFindings, scalarFindings };
}

function validatePairs(root: SyntaxNode, { key }: Pair, text: string): Finding[] {
  return validatePair(root, key.text, text);
}

/** An item as the only one below `items`. */
function asSubmission(map: MapNode): MapNode {
  const key = { kind: 'scalar', span: { start: 0, end: 0 }, text: 'items', style: 'plain' } as const;
  const pair = { key, value: map, span: map.span };
  return { kind: 'map', span: map.span, pairs: [pair] };
}

/** Reads blocks and runs the rules that look at items one by one. What can be read no otherwise than before is not read again. */
export function readBlocks(wanted: readonly WantedBlock[], facts: BlockFacts): readonly PlacedReading[] {
  return runRules(
    itemRules,
    wanted.map((each) => readBlock(each, facts)),
  );
}

function readBlock({ start, block, form, isFirst, before }: WantedBlock, facts: BlockFacts): RuledBlock<ItemContext, PlacedReading> {
  if (before?.facts === facts && before.isFirst === isFirst) return { known: { start, reading: before } };
  const part = readPart(form.root, block.text, facts.reading);
  const context = createItemContext(block, form, part, facts, isFirst);
  const finish = (found: readonly Finding[]) => {
    const findings = withoutConsequences(found, [...form.schemaFindings, ...form.scalarFindings]);
    return { start, reading: { block, form, facts, isFirst, context, findings } };
  };
  return { context, finish };
}

/** Classifies what the rules look at in a block. */
export function createItemContext(
  { text }: Block,
  { root }: BlockForm,
  part: SubmissionPart,
  { facts, head }: BlockFacts,
  isFirst: boolean,
): ItemContext {
  const submission = withHead(part, head);
  const agencyName = head.agency.name?.value ?? '';
  const { profile, knownOffices } = facts;
  const firsts = isFirst ? part.items.filter((item) => part.itemById.get(item.id) === item) : [];
  const items = firsts.flatMap((item) => {
    const expected = profile?.itemById.get(item.id) ?? null;
    if (profile && !expected) return [];
    const isPublishedOnly = expected !== null && item.answer?.value === 'มี' && saysNothing(item, expected, agencyName);
    return [{ item, expected, isPublishedOnly }];
  });
  const urls = collectUrls(part, items);
  const publishedTexts = collectPublishedTexts(part);
  const offices = knownOffices ? readOfficeNames(publishedTexts, knownOffices) : [];
  // A spread that comes first, with other keys behind it, gives every object a hidden class of its own: all that reads it is slow.
  return { text, root, submission, items, urls, pages: collectPages(part, urls), publishedTexts, offices, ...facts };
}

/** Of a block that says nothing of the agency, the file and the deadlines what the file says. */
function withHead(part: SubmissionPart, { agency, deadlines, formatVersion, fiscalYear, profile }: SubmissionPart): SubmissionPart {
  return { ...part, agency, deadlines, formatVersion, fiscalYear, profile };
}

/** One cause, one finding: what only follows from a misspelt key, or from a text that is read as a comment, is left out. */
function withoutConsequences(findings: readonly Finding[], causes: readonly Finding[]): readonly Finding[] {
  if (causes.length === 0) return findings;
  const misspelt = new Set(
    causes.flatMap((finding) => {
      if (isFindingOf(finding, schemaUnknownKey)) return [`${finding.item} ${finding.args.nearest}`];
      return isFindingOf(finding, textCutByComment) ? [`${finding.item} ${finding.args.key}`] : [];
    }),
  );
  if (misspelt.size === 0) return findings;
  return findings.filter((finding) => !misspelt.has(`${finding.item} ${definitionOf(finding)?.misses}`));
}
