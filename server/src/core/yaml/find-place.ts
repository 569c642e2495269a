import type { PlacedBlock } from './block';
import { readSourceLines, type SourceLine } from './diagnosis/source-lines';
import { lineAround } from './layout';
import { plainLineEnds } from './line-ends';
import type { SyntaxFile } from './syntax-file';
import { nodeAt, type PathStep, type SyntaxNode } from './syntax-tree';
import { pathOf, trailTo } from './trail';

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
  const line = lineAround(block.text, at);
  const isBlank = /^[ \t]*$/.test(block.text.slice(line.start, line.end));
  const path = block.failure === null && !isBlank ? pathOf(trailTo(block.root, { start: at, end: at })) : pathByLines(block.text, at);
  const node = nodeAt((lastRead ?? block).root, path);
  return { block: placed, path: block.kind === 'item' ? ['items', ...path] : path, node };
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
