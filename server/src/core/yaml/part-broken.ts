import type { Block } from './block';
import { isItemKey, isTopKey } from './diagnosis/known-keys';
import { isNothing, readSourceLines } from './diagnosis/source-lines';
import { plainLineEnds } from './line-ends';
import type { Cut } from './split-blocks';

/** A block with where it was cut. */
export interface Piece {
  readonly cut: Cut;
  readonly block: Block;
  /** It ended the list of items, which goes on behind it. */
  readonly isIntruder: boolean;
}

/** Reads what was cut; `next`: what follows it. null: the text cannot be taken apart. */
export type ComposeCut = (cut: Cut, next: Cut | undefined) => Block | null;

/**
 * Parts blocks that cannot be read from what only got into them: items that stand too deep, and those behind a line that
 * ended their list. Lines that stand too far out go to the block above, to which they belong. null: the text cannot be taken apart.
 */
export function partBroken(pieces: readonly Piece[], text: string, compose: ComposeCut): readonly Piece[] | null {
  if (pieces.every(isReadable)) return pieces;
  const parted: Piece[] = [];
  let isBehindItems = false;
  for (const [index, piece] of pieces.entries()) {
    isBehindItems ||= piece.cut.key === 'items';
    const parts = isBehindItems && !isReadable(piece) ? partAtItems(index, pieces, text, compose) : [piece];
    if (!parts) return null;
    parted.push(...parts);
  }
  return joinIntruders(parted, text, compose);
}

function isReadable({ block }: Piece): boolean {
  return block.failure === null;
}

/** Cuts a block again at the keys of items in it. */
function partAtItems(at: number, pieces: readonly Piece[], text: string, compose: ComposeCut): readonly Piece[] | null {
  const piece = pieces[at] as Piece;
  const { cut } = piece;
  const starts = findItemStarts(cut, text);
  const isStrayItem = cut.kind === 'pair' && isItemKey(cut.key ?? '');
  if (starts.length === 0 && !isStrayItem) return [piece];
  const expected = findColumn(at, pieces, starts);
  const head: Cut = { ...cut, end: starts[0]?.start ?? cut.end };
  const rest = starts.map(({ start, column, key }, index): Cut => {
    const fault = column === expected && cut.expected !== expected ? null : 'column';
    return { kind: 'item', start, end: starts[index + 1]?.start ?? cut.end, key, column, expected, fault };
  });
  const isHeadOfItems = cut.kind === 'pair' && cut.key === 'items';
  const isStray = isStrayItem || (cut.kind === 'item' && cut.expected !== expected);
  const own: Cut = isStray
    ? { ...head, kind: 'item', expected, fault: cut.fault ?? 'column' }
    : isHeadOfItems
      ? { ...head, kind: 'items' }
      : head;
  const parts: Piece[] = [];
  for (const [index, each] of [own, ...rest].entries()) {
    const block = compose(each, rest[index] ?? pieces[at + 1]?.cut);
    if (!block) return null;
    parts.push({ cut: each, block, isIntruder: each.kind === 'pair' });
  }
  // What was found in the head alone is at fault there.
  return isHeadOfItems && parts[0] && isReadable(parts[0]) ? [piece] : parts;
}

/** The column of the items: where most of them stand, those in a block included. */
function findColumn(at: number, pieces: readonly Piece[], starts: readonly Pick<Cut, 'column'>[]): number {
  const columns = pieces.flatMap(({ cut: { kind, column } }) => (kind === 'item' ? [column] : []));
  const [first] = starts;
  const listed = pieces.find(({ cut: { kind } }) => kind === 'item')?.cut.expected;
  const count = (column: number | undefined) => columns.filter((each) => each === column).length;
  const isMost = first && starts.filter(({ column }) => column === first.column).length > count(listed);
  return (isMost ? first.column : listed) ?? first?.column ?? pieces[at]?.cut.column ?? 0;
}

/** The lines below the first of a block that begin an item. */
function findItemStarts(cut: Cut, text: string): readonly Pick<Cut, 'start' | 'column' | 'key'>[] {
  const { text: plain, toSource } = plainLineEnds(text.slice(cut.start, cut.end));
  return readSourceLines(plain).flatMap(({ index, kind, hasDash, key: written, start, indentation }) => {
    const key = written?.trim() ?? '';
    if (index === 0 || kind !== 'structure' || hasDash || !isItemKey(key)) return [];
    return [{ start: cut.start + (toSource ? toSource(start) : start), column: indentation, key }];
  });
}

/** Joins lines that stand too far out with the block above. */
function joinIntruders(pieces: readonly Piece[], text: string, compose: ComposeCut): readonly Piece[] | null {
  const joined: Piece[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Piece;
    let end = index + 1;
    while (isAbove(piece) && pieces[end] && isOfAbove(pieces[end] as Piece, text)) end++;
    const others = pieces.slice(index + 1, end);
    const together = others.length > 0 ? joinPieces([piece, ...others], pieces[end]?.cut, compose) : [piece];
    if (!together || together.some(({ isIntruder, block }) => isIntruder && block.failure === null)) return null;
    joined.push(...together);
    index = end;
  }
  return joined;
}

/** Only where they are at fault together; else each stands for itself. */
function joinPieces(pieces: readonly [Piece, ...Piece[]], next: Cut | undefined, compose: ComposeCut): readonly Piece[] | null {
  const [first] = pieces;
  const cut = { ...first.cut, end: pieces.at(-1)?.cut.end ?? first.cut.end };
  const block = compose(cut, next);
  if (!block) return null;
  return block.failure === null ? pieces : [{ cut, block, isIntruder: false }];
}

function isAbove({ cut: { kind } }: Piece): boolean {
  return kind === 'pair' || kind === 'item';
}

/** Gives whether a block is nothing but lines of the one above that have lost their indentation: a text with a colon, and what stands below it there. */
function isOfAbove({ cut, block, isIntruder }: Piece, text: string): boolean {
  if (isIntruder) return true;
  if (block.failure !== 'syntax' || !isAbove({ cut, block, isIntruder })) return false;
  const key = cut.key ?? '';
  return !isItemKey(key) && (cut.kind === 'item' || !isTopKey(key)) && isTextWithLines(text.slice(cut.start, cut.end));
}

/** Gives whether something stands behind the colon of the first line, and deeper lines below it. */
function isTextWithLines(text: string): boolean {
  const [first, ...others] = readSourceLines(text.replaceAll('\r', ''));
  const says = first !== undefined && first.valueAt < first.end && !isNothing(text.slice(first.valueAt, first.end));
  return says && others.some(({ kind, indentation }) => (kind === 'structure' || kind === 'inside') && indentation > 0);
}
