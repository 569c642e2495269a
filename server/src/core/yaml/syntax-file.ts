import type { Finding } from '../findings/finding';
import { limits } from '../ground/limits';
import { createOnce } from '../ground/once';
import { type Block, type PlacedBlock, placeAt, placeBlock } from './block';
import { type BlockComposer, type ComposedBlock, createBlockComposer } from './composed-blocks';
import { findReferences } from './diagnosis/text-references';
import { readEditedItem } from './edited-item';
import { guardText } from './guard';
import { findLeft, joinBlocks } from './join-blocks';
import { findLineEnd } from './layout';
import { placeFinding, plainLineEnds } from './line-ends';
import { type Comment, type ParsedText, parseGuarded } from './parse';
import { type ComposeCut, type Piece, partBroken } from './part-broken';
import { splitBlocks } from './split-blocks';
import type { SyntaxNode } from './syntax-tree';

/** A text as its blocks, and what they make together. All but the blocks is worked out when it is first asked for. */
export interface SyntaxFile {
  readonly text: string;
  /** They follow one another, and together they are the text. */
  readonly blocks: readonly PlacedBlock[];
  /** The text cannot be taken apart: it is one block. */
  readonly isWhole: boolean;
  /** The blocks of which nothing is in the tree, because their key stands again. */
  readonly left: ReadonlySet<PlacedBlock>;
  /** The tree of the text, an empty map at worst. */
  readonly root: SyntaxNode;
  readonly comments: readonly Comment[];
  readonly problems: readonly Finding[];
  /** What was composed for it. */
  readonly composed: readonly ComposedBlock[];
}

/**
 * Reads a text block by block. Any text in, no throw out. A block that cannot be read is a problem of its own, and its
 * neighbours are read as if nothing had happened. `before`: an earlier reading; what did not change is the same object
 * as there. `isUtf8`: the text's bytes are known to be UTF-8.
 */
export function parse(text: string, before: SyntaxFile | null = null, isUtf8 = false): SyntaxFile {
  const edited = before && !before.isWhole ? readEditedItem(text, before) : null;
  if (edited) return createFile(text, edited.blocks, edited.composed);
  const refusal = guardText(text, isUtf8);
  if (refusal) return refuseText(text, refusal);
  const composer = createBlockComposer(before?.composed ?? []);
  const pieces = takeApart(text, composer);
  if (!pieces) return createFile(text, [placeWhole(text, parseGuarded(text))], []);
  return createFile(text, placePieces(pieces, before), composer.composed);
}

/** Reads the blocks of a text. null: it cannot be taken apart, and is read as one. */
function takeApart(text: string, composer: BlockComposer): readonly Piece[] | null {
  const cuts = /\r(?!\n)/.test(text) ? null : splitBlocks(text);
  if (!cuts || cuts.length > limits.blocks) return null;
  const lineEnd = findLineEnd(text);
  const compose: ComposeCut = ({ kind, key, column, expected, fault, start, end }, next) => {
    const nextColumn = next?.expected ?? null;
    return composer.compose({ text: text.slice(start, end), kind, key, column, expected, fault, nextColumn, lineEnd });
  };
  const pieces: Piece[] = [];
  let broken = 0;
  for (const [index, cut] of cuts.entries()) {
    const block = compose(cut, cuts[index + 1]);
    if (!block || block.failure === 'limit') return null;
    if (block.failure !== null && ++broken > limits.brokenBlocks) return null;
    pieces.push({ cut, block, isIntruder: false });
  }
  const parted = partBroken(pieces, text, compose);
  return parted && isOneByOne(parted) ? parted : null;
}

/** Limits hold for the whole text, and tabs are mended together wherever they stand. */
function isOneByOne(pieces: readonly Piece[]): boolean {
  const count = (failure: Block['failure']) => pieces.filter(({ block }) => block.failure === failure).length;
  return count('limit') === 0 && count('tabs') <= 1 && pieces.reduce((sum, { block }) => sum + block.lexemes, 0) <= limits.lexemes;
}

function placeWhole(text: string, { root, findings, comments }: ParsedText): PlacedBlock {
  const tree = root ?? { kind: 'map' as const, span: { start: 0, end: 0 }, pairs: [] };
  const failure = root ? null : 'syntax';
  const whole = {
    text,
    key: null,
    failure,
    root: tree,
    end: tree.span.end,
    comments,
    problems: findings,
    references: [],
    lexemes: 0,
  } as const;
  return placeBlock({ kind: 'whole', ...whole }, 0, null);
}

/** What stands where it stood is the same object. */
function placePieces(pieces: readonly Piece[], before: SyntaxFile | null): readonly PlacedBlock[] {
  const stood = new Map(before?.blocks.map((placed) => [placed.block, placed]));
  const isSameCount = before?.blocks.length === pieces.length;
  return pieces.map(({ cut: { start }, block }, index) => {
    const same = stood.get(block);
    if (same?.start === start) return same;
    if (same || block.failure === null) return placeBlock(block, start, same ? same.lastRead : block);
    const earlier = before?.blocks.find((placed) => placed.block.kind === block.kind && placed.block.key === block.key);
    return placeBlock(block, start, (earlier ?? (isSameCount ? before?.blocks[index] : null))?.lastRead ?? null);
  });
}

function createFile(text: string, blocks: readonly PlacedBlock[], composed: readonly ComposedBlock[]): SyntaxFile {
  const isWhole = blocks[0]?.block.kind === 'whole';
  const left = createOnce(() => findLeft(blocks));
  const joined = createOnce(() => joinBlocks(blocks, left()));
  const comments = createOnce(() => blocks.flatMap(placeComments));
  const problems = createOnce(() => [
    ...blocks.flatMap((placed) => placeProblems(placed, left())),
    // Only keys that stand again are found when joining.
    ...(left().size > 0 ? joined().findings : []),
    ...findOfReferences(blocks, findLineEnd(text)),
  ]);
  return {
    ...{ text, blocks, isWhole, composed },
    get left() {
      return left();
    },
    get root() {
      return joined().root;
    },
    get comments() {
      return comments();
    },
    get problems() {
      return problems();
    },
  };
}

function placeComments({ start, block }: PlacedBlock): readonly Comment[] {
  const place = placeAt(start);
  return start === 0 ? block.comments : block.comments.map(({ text, span }) => ({ text, span: place(span) }));
}

/** Of what is not in the tree only that it can't be read is told. */
function placeProblems(placed: PlacedBlock, left: ReadonlySet<PlacedBlock>): readonly Finding[] {
  const { start, block } = placed;
  if (block.failure === null && left.has(placed)) return [];
  return start === 0 ? block.problems : block.problems.map((finding) => placeFinding(finding, placeAt(start), '\n'));
}

/** A reference may be to what stands in another block. */
function findOfReferences(blocks: readonly PlacedBlock[], lineEnd: string): readonly Finding[] {
  const all = blocks.flatMap(({ block }) => (block.failure === null ? block.references : []));
  if (all.length === 0) return [];
  return blocks.flatMap(({ start, block }) => {
    if (block.failure !== null || block.references.length === 0) return [];
    const { text, toSource } = plainLineEnds(block.text);
    const place = placeAt(start);
    return findReferences(block.references, text, all).map((finding) =>
      placeFinding(finding, (span) => place(toSource ? { start: toSource(span.start), end: toSource(span.end) } : span), lineEnd),
    );
  });
}

/** Gives what stands for a text that is not read at all, and says why. */
export function refuseText(text: string, reason: Finding): SyntaxFile {
  return createFile(text, [placeWhole(text, { root: null, findings: [reason], comments: [] })], []);
}
