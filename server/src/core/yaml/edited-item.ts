import { limits } from '../ground/limits';
import { type PlacedBlock, placeBlock } from './block';
import { composeBlock } from './compose-block';
import type { ComposedBlock } from './composed-blocks';
import { guardText } from './guard';

/** The blocks of a text, and what they were composed of. */
export interface BlockList {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  readonly composed: readonly ComposedBlock[];
}

const loneReturn = /\r(?!\n)/;
const tabbed = /\n *\t/;

/**
 * Gives the blocks of a text that differs from an earlier one within one item only, below its first line: so most edits are. Nothing
 * else of the text is looked at. null: the text is to be taken apart anew.
 */
export function readEditedItem(text: string, before: BlockList): BlockList | null {
  const { blocks, composed } = before;
  if (composed.length !== blocks.length || text.length > limits.fileBytes / bytesOfLetter) return null;
  const first = countFirst(text, blocks);
  const old = blocks[first];
  const request = composed[first]?.request;
  if (old?.block.kind !== 'item' || !request || request.fault !== null || blocks[first - 1]?.block.kind === 'preamble') return null;
  const by = text.length - before.text.length;
  const end = (blocks[first + 1]?.start ?? before.text.length) + by;
  const isRestSame = end > old.start && before.text.length - (end - by) === text.length - end && text.endsWith(before.text.slice(end - by));
  const changed = text.slice(old.start, Math.max(old.start, end));
  if (!isRestSame || !isOneItem(changed, old.block.text, request.column) || guardText(changed, false)) return null;
  const block = blocks.every(({ block: { failure } }) => failure === null) ? composeBlock({ ...request, text: changed }) : null;
  if (!block || block.failure !== null || countLexemes(blocks) + block.lexemes - old.block.lexemes > limits.lexemes) return null;
  return {
    text,
    blocks: blocks.map((placed, index) => {
      if (index < first) return placed;
      return index === first ? placeBlock(block, old.start, block) : placeBlock(placed.block, placed.start + by, placed.lastRead);
    }),
    composed: composed.map((each, index) => (index === first ? { request: { ...request, text: block.text }, block } : each)),
  };
}

/** The most bytes of a letter in UTF-8. */
const bytesOfLetter = 3;

/** Counts the blocks with which a text begins as before. */
function countFirst(text: string, blocks: readonly PlacedBlock[]): number {
  const at = blocks.findIndex(({ start, block }) => !text.startsWith(block.text, start));
  return at < 0 ? blocks.length : at;
}

/** Gives whether lines are still those of one item: its first line, and below it nothing but deeper lines, comments and empty ones. */
function isOneItem(changed: string, old: string, column: number): boolean {
  const lineEnd = old.indexOf('\n');
  if (lineEnd < 0 || !changed.startsWith(old.slice(0, lineEnd + 1)) || !changed.endsWith('\n')) return false;
  const below = changed.slice(lineEnd);
  return !loneReturn.test(below) && !tabbed.test(below) && !new RegExp(`\\n {0,${column}}[^ #\\r\\n]`).test(below);
}

function countLexemes(blocks: readonly PlacedBlock[]): number {
  return blocks.reduce((sum, { block }) => sum + block.lexemes, 0);
}
