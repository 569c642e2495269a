import type { Fix, TextEdit } from '../findings/finding';
import { applyEdits } from '../findings/fix';
import { isItemKey, isTopKey } from './diagnosis/known-keys';
import { readSourceLines, type SourceLine } from './diagnosis/source-lines';

/** What one tab may stand for; the first is how submissions are written. */
const widths = [2, 4, 8] as const;
const leading = /^[ \t]*(?:-[ \t]+)*/;

/** Gives the shape of a source, blanks apart; null where it cannot be read. */
export type ReadShape = (source: string) => string | null;

/**
 * Gives the fix that writes every indentation of a source (its line ends are `\n`) with blanks, inside texts of several
 * lines too; a key that belongs to one column alone is put there. It is safe where every width of a tab that makes the source readable makes it say the same; null where there is no tab to mend.
 */
export function fixTabs(source: string, readShape: ReadShape): Fix | null {
  const lines = readSourceLines(source);
  const tried = widths.map((width) => {
    const edits = replaceTabs(lines, width);
    return { edits, shape: readShape(applyEdits(source, edits)) };
  });
  const readable = tried.filter(({ shape }) => shape !== null);
  const [first] = [...readable].sort((a, b) => emptyKeys(a.shape) - emptyKeys(b.shape));
  const { edits } = first ?? { edits: replaceTabs(lines, widths[0]) };
  if (edits.length === 0) return null;
  const isSafe = first !== undefined && readable.every(({ shape }) => shape === first.shape);
  return { title: { kind: 'spaces' }, edits, isSafe };
}

/** A key that has lost what stands below it is empty. */
function emptyKeys(shape: string | null): number {
  return shape === null ? 0 : shape.split('null').length;
}

/** The column where a line must stand whatever its tabs mean: items beside one another, keys of the file at its edge. null: where it is meant to. */
function ownColumn({ kind, key, hasDash }: SourceLine, itemColumn: number): number | null {
  if (kind !== 'structure' || key === null || hasDash) return null;
  if (isItemKey(key.trim())) return itemColumn;
  return isTopKey(key.trim()) ? 0 : null;
}

/** Where the items that no tab indents stand; without one where they are written by default. */
function findItemColumn(lines: readonly SourceLine[]): number {
  const item = lines.find(({ kind, key, indentation, contentAt, start }) => {
    return kind === 'structure' && isItemKey(key ?? '') && contentAt - start === indentation;
  });
  return item && item.indentation > 0 ? item.indentation : widths[0];
}

function replaceTabs(lines: readonly SourceLine[], width: number): TextEdit[] {
  const edits: TextEdit[] = [];
  const itemColumn = findItemColumn(lines);
  /** The blanks before the line that began what the next lines go on with. */
  let parent = '';
  for (const line of lines) {
    const { kind, start, text } = line;
    const blanks = /^[ \t]*/.exec(text)?.[0] ?? '';
    if (kind === 'structure') parent = blanks;
    // Behind more blanks than those of its key a tab is part of the text.
    const isText = kind !== 'structure' && (/^ */.exec(blanks)?.[0].length ?? 0) > parent.length;
    const found = leading.exec(text)?.[0] ?? '';
    if (isText || kind === 'blank' || !found.includes('\t')) continue;
    const column = ownColumn(line, itemColumn);
    const newBlanks = column === null ? blanks.replaceAll('\t', ' '.repeat(width)) : ' '.repeat(column);
    const newText = newBlanks + found.slice(blanks.length).replace(/[ \t]+/g, ' ');
    edits.push({ span: { start, end: start + found.length }, newText });
  }
  return edits;
}
