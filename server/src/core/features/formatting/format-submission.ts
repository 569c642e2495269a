import { checkSubmission } from '../../analysis/check';
import type { CheckResult } from '../../analysis/check-result';
import type { TextEdit } from '../../findings/finding';
import type { Span } from '../../ground/span';
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
  const items = blocks.filter(({ block }) => block.kind === 'item');
  const areAllWritten = blocks.every(({ block }, index) => block.kind !== 'item' || (!isFaulty[index] && isWanted(index)));
  const itemColumn = (areAllWritten ? null : items[0] && findColumn(items[0].block.text)) ?? step;
  const written = blocks.map(({ block }, index) => {
    if (isFaulty[index] || !isWanted(index)) return block.text;
    const nextKind = blocks[index + 1]?.block.kind ?? null;
    const formatted = formatBlock(block, {
      itemColumn,
      isBeforeItem: nextKind === 'item',
      isLast: nextKind === null,
      profile,
    });
    return formatted ?? block.text;
  });
  const ordered = within || isFaulty.includes(true) ? null : orderTopKeys(blocks, written);
  if (ordered !== null && saysTheSame(file)) return findLineEdits(text, ordered, 0);
  return blocks.flatMap(({ block, start }, index) => findLineEdits(block.text, written[index] ?? block.text, start));
}

/** Gives whether the keys of a file alone, in their order, say what they said. */
function saysTheSame({ root, blocks }: SyntaxFile): boolean {
  const moved = orderTopKeys(
    blocks,
    blocks.map(({ block }) => block.text),
  );
  return moved !== null && isSameMeaning(root, parse(moved).root);
}

function findColumn(item: string): number {
  return item.search(/[^ ]/);
}
