import type { Block, PlacedBlock } from './block';
import { readSourceLines, type SourceLine } from './diagnosis/source-lines';
import { plainLineEnds } from './line-ends';
import type { SyntaxFile } from './syntax-file';
import { nodeAt, type Pair, type PathStep, type SyntaxNode } from './syntax-tree';

/** What stands at an offset of a text. */
export interface Place {
  readonly block: PlacedBlock | null;
  /** From the top of the text; on an empty line that of what would be typed there. */
  readonly path: readonly PathStep[];
  /** What stands there, by its places in the block; of a block that can't be read what stood there when it last could be. */
  readonly node: SyntaxNode | null;
}

/** Finds what stands at an offset, in a text that cannot be read too. Any offset in, no throw out. */
export function findPlace({ blocks }: SyntaxFile, offset: number): Place {
  const placed = blocks.findLast(({ start }) => start <= offset) ?? blocks[0] ?? null;
  if (!placed) return { block: null, path: [], node: null };
  const { block, lastRead } = placed;
  const at = offset - placed.start;
  const isBlank = /^[ \t]*$/.test(lineAround(block.text, at));
  const path = block.failure === null && !isBlank ? pathInTree(block.root, at) : pathByLines(block.text, at);
  const node = nodeAt((lastRead ?? block).root, path);
  return { block: placed, path: block.kind === 'item' ? ['items', ...path] : path, node };
}

function lineAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return /^[^\r\n]*/.exec(text.slice(at === 0 ? 0 : start))?.[0] ?? '';
}

function pathInTree(root: Block['root'], at: number): PathStep[] {
  const path: PathStep[] = [];
  const holds = ({ span }: Pair | SyntaxNode) => span.start <= at && at <= span.end;
  for (let node = root; node; ) {
    if (node.kind === 'map') {
      const pair: Pair | undefined = node.pairs.findLast(holds);
      if (pair) path.push(pair.key.text);
      node = pair?.value ?? null;
    } else if (node.kind === 'sequence') {
      const index = node.items.findLastIndex(holds);
      if (index >= 0) path.push(index);
      node = node.items[index] ?? null;
    } else node = null;
  }
  return path;
}

/** The path that the indentation of the lines above gives. */
function pathByLines(text: string, at: number): PathStep[] {
  const before = plainLineEnds(text.slice(0, at)).text;
  const lines = readSourceLines(plainLineEnds(text).text);
  const from = before.split('\n').length - 1;
  const path: PathStep[] = [];
  let column = lines[from]?.kind === 'blank' ? before.length - (before.lastIndexOf('\n') + 1) : Number.POSITIVE_INFINITY;
  // The key of a list may stand at the column of its dashes.
  let isBelowDash = false;
  for (let index = from; index >= 0 && (column > 0 || isBelowDash); index--) {
    const line = lines[index];
    if (!line || (index !== from && line.kind !== 'structure') || line.kind === 'blank' || line.kind === 'comment') continue;
    const keyColumn = line.contentAt - line.start;
    // Of a line that goes on with a text only its indentation counts.
    if (line.kind === 'inside') column = Math.min(column, line.indentation);
    else if (line.key !== null && (keyColumn < column || (isBelowDash && keyColumn === column && !line.hasDash))) {
      path.unshift(line.key);
      column = keyColumn;
      isBelowDash = false;
    }
    if (line.kind === 'structure' && line.hasDash && line.indentation < column) {
      path.unshift(countEntries(lines, line));
      column = line.indentation;
      isBelowDash = true;
    }
  }
  return path;
}

/** How many entries of the same list stand above a line. */
function countEntries(lines: readonly SourceLine[], { index: from, indentation }: SourceLine): number {
  let count = 0;
  for (let index = from - 1; index >= 0; index--) {
    const line = lines[index];
    if (line?.kind !== 'structure' || line.indentation > indentation) continue;
    if (line.indentation < indentation || !line.hasDash) break;
    count++;
  }
  return count;
}
