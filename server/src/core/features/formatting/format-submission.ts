import { checkSubmission } from '../../analysis/check';
import type { CheckResult } from '../../analysis/check-result';
import type { TextEdit } from '../../findings/finding';
import type { Span } from '../../ground/span';
import type { PlacedBlock } from '../../yaml/block';
import { findLineEnd } from '../../yaml/layout';
import { plainLineEnds } from '../../yaml/line-ends';
import { parse, type SyntaxFile } from '../../yaml/syntax-file';
import { formatBlock } from './format-block';
import { findLineEdits } from './line-edits';
import { orderTopKeys } from './order-top-keys';
import { isSameMeaning } from './same-meaning';
import { step } from './style';

/**
 * Gives the edits that write a submission in its canonical layout: order of keys, indentation, blanks, dates and periods. Comments
 * stay with what they stand above, and what cannot be read, or is not written again with certainty, stays as it is. Where `within` is given,
 * only the items and keys of the file that it touches. Positions are UTF-16 offsets; of a formatted text there are none.
 */
export function formatSubmission(result: CheckResult, within: Span | null = null): readonly TextEdit[] {
  const { text: plain, toSource } = plainLineEnds(result.text);
  if (plain === result.text) return formatPlain(result, within);
  const { catalog, today } = result.judged.analysis.options;
  const place = toSource ?? ((offset: number) => offset);
  const edits = formatPlain(checkSubmission(plain, { catalog, ...(today && { today }) }), within && toPlain(within, result.text));
  const lineEnd = findLineEnd(result.text);
  return edits.map(({ span, newText }) => ({
    span: { start: place(span.start), end: place(span.end) },
    newText: newText.replaceAll('\n', lineEnd),
  }));
}

function toPlain({ start, end }: Span, source: string): Span {
  const place = (offset: number) => plainLineEnds(source.slice(0, offset)).text.length;
  return { start: place(start), end: place(end) };
}

/** What is at fault in itself; that a key is missing says nothing of the others. */
const unreadable = /^(?:yaml\.|schema\.(?:type|value)$|date\.invalid$|period\.unreadable$)/;

function formatPlain({ text, judged, profile, findings, silenced }: CheckResult, within: Span | null): readonly TextEdit[] {
  const { file } = judged.analysis;
  if (file.isWhole) return [];
  const faults = [...findings, ...silenced.map(({ finding }) => finding)].filter(
    ({ code, severity }) => severity === 'error' && unreadable.test(code),
  );
  const { blocks } = file;
  const endOf = (index: number) => blocks[index + 1]?.start ?? text.length;
  const isFaulty = blocks.map((placed, index) => {
    const isAtFault = faults.some(({ span }) => placed.start <= span.start && span.start < endOf(index));
    return isAtFault || placed.block.failure !== null || file.left.has(placed);
  });
  const isWanted = (index: number) => !within || ((blocks[index]?.start ?? 0) <= within.end && within.start < endOf(index));
  const itemColumn = findColumn(blocks) ?? step;
  const areAllWanted = blocks.every(({ block }, index) => block.kind !== 'item' || (!isFaulty[index] && isWanted(index)));
  const write = (column: number) =>
    blocks.map(({ block }, index) => {
      const next = blocks[index + 1]?.block.kind ?? null;
      if (isFaulty[index] || !isWanted(index)) return null;
      return formatBlock(block, { itemColumn: column, isBeforeItem: next === 'item', isLast: next === null, profile });
    });
  // Items move to their column together or not at all.
  const moved = areAllWanted ? write(step) : null;
  const areAllMoved = moved?.every((each, index) => each !== null || blocks[index]?.block.kind !== 'item');
  const formatted = moved && (areAllMoved || itemColumn === step) ? moved : write(itemColumn);
  const written = blocks.map(({ block }, index) => formatted[index] ?? block.text);
  const ordered = within || isFaulty.includes(true) ? null : orderTopKeys(blocks, written);
  if (ordered !== null && saysTheSame(file)) return findLineEdits(text, ordered, 0);
  if (!hasSameBlocks(file, written.join(''))) return [];
  return blocks.flatMap(({ block, start }, index) => findLineEdits(block.text, written[index] ?? block.text, start));
}

/** Where something cannot be read, its neighbours tell where it begins and ends: they must still tell the same. */
function hasSameBlocks({ text, blocks }: SyntaxFile, written: string): boolean {
  if (written === text || blocks.every(({ block }) => block.failure === null)) return true;
  const again = parse(written).blocks;
  const isSame = ({ block }: PlacedBlock, other: PlacedBlock | undefined) =>
    other?.block.kind === block.kind && other.block.key === block.key && other.block.failure === block.failure;
  return again.length === blocks.length && blocks.every((placed, index) => isSame(placed, again[index]));
}

/** Gives whether the keys of a file alone, in their order, say what they said. */
function saysTheSame({ root, blocks }: SyntaxFile): boolean {
  const moved = orderTopKeys(
    blocks,
    blocks.map(({ block }) => block.text),
  );
  return moved !== null && isSameMeaning(root, parse(moved).root);
}

/** The column at which items stand; null where there is none that can be read. */
function findColumn(blocks: readonly PlacedBlock[]): number | null {
  const item = blocks.find(({ block }) => block.kind === 'item' && block.failure === null);
  return item ? item.block.text.search(/[^ ]/) : null;
}
