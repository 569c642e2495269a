import type { Block } from './block';
import { isItemKey, isKnownKey, isTopKey } from './diagnosis/known-keys';
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
  const starts = findItemStarts(cut, findListColumn(pieces), text);
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
  const listed = findListColumn(pieces);
  const count = (column: number | undefined) => columns.filter((each) => each === column).length;
  const isMost = first && starts.filter(({ column }) => column === first.column).length > count(listed);
  return (isMost ? first.column : listed) ?? first?.column ?? pieces[at]?.cut.column ?? 0;
}

/** The column of the items that were found; undefined: none were. */
function findListColumn(pieces: readonly Piece[]): number | undefined {
  return pieces.find(({ cut: { kind } }) => kind === 'item')?.cut.expected;
}

/**
 * The lines below the first of a block that begin an item. What a broken pair of the top level has opened would swallow all
 * items behind it: where the others stand, the key of an item is one.
 */
function findItemStarts(cut: Cut, listed: number | undefined, text: string): readonly Pick<Cut, 'start' | 'column' | 'key'>[] {
  const { text: plain, toSource } = plainLineEnds(text.slice(cut.start, cut.end));
  const lines = readSourceLines(plain).filter(({ index, hasDash, key }) => index > 0 && !hasDash && isItemKey(key?.trim() ?? ''));
  const column = listed ?? lines[0]?.indentation;
  return lines.flatMap(({ kind, key, start, indentation }) => {
    if (kind !== 'structure' && !(kind === 'inside' && cut.kind === 'pair' && indentation === column)) return [];
    return [{ start: cut.start + (toSource ? toSource(start) : start), column: indentation, key: key?.trim() ?? '' }];
  });
}

/** Joins lines that stand too far out with the block above. */
function joinIntruders(pieces: readonly Piece[], text: string, compose: ComposeCut): readonly Piece[] | null {
  const joined: Piece[] = [];
  const said = new Set<string | null>();
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Piece;
    said.add(piece.cut.key);
    let end = index + 1;
    while (isAbove(piece) && pieces[end] && isOfAbove(pieces[end] as Piece, said, text)) end++;
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

/**
 * Gives whether a block is nothing but lines of the one above that have lost their indentation: a text with a colon, and what
 * stands below it there, or a key that items have. A key of the top level begins a block of its own unless the file has it already.
 */
function isOfAbove({ cut, block, isIntruder }: Piece, said: ReadonlySet<string | null>, text: string): boolean {
  if (isIntruder) return true;
  if (block.failure !== 'syntax' || !isAbove({ cut, block, isIntruder })) return false;
  const key = cut.key ?? '';
  if (isItemKey(key) || (cut.kind === 'pair' && isTopKey(key) && !said.has(key))) return false;
  return (cut.kind === 'item' && isKnownKey(key)) || isTextWithLines(text.slice(cut.start, cut.end));
}

/** Gives whether something stands behind the colon of the first line, and deeper lines below it. */
function isTextWithLines(text: string): boolean {
  const [first, ...others] = readSourceLines(text.replaceAll('\r', ''));
  const says = first !== undefined && first.valueAt < first.end && !isNothing(text.slice(first.valueAt, first.end));
  return says && others.some(({ kind, indentation }) => (kind === 'structure' || kind === 'inside') && indentation > 0);
}
