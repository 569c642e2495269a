import type { Fix, TextEdit } from '../findings/finding';
import { applyEdits } from '../findings/fix';
import { readSourceLines, type SourceLine } from './diagnosis/source-lines';

/** What one tab may stand for; the first is how submissions are written. */
const widths = [2, 4, 8] as const;
const leading = /^[ \t]*(?:-[ \t]+)*/;

/** Gives the shape of a source, blanks apart; null where it cannot be read. */
export type ReadShape = (source: string) => string | null;

/**
 * Gives the fix that writes every indentation of a source (its line ends are `\n`) with blanks, inside texts of several
 * lines too. It is safe where every width of a tab that makes the source readable makes it say the same; null where there is no tab to mend.
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

function replaceTabs(lines: readonly SourceLine[], width: number): TextEdit[] {
  const edits: TextEdit[] = [];
  /** The blanks before the line that began what the next lines go on with. */
  let parent = '';
  for (const { kind, start, text } of lines) {
    const blanks = /^[ \t]*/.exec(text)?.[0] ?? '';
    if (kind === 'structure') parent = blanks;
    // Behind more blanks than those of its key a tab is part of the text.
    const isText = kind !== 'structure' && (/^ */.exec(blanks)?.[0].length ?? 0) > parent.length;
    const found = leading.exec(text)?.[0] ?? '';
    if (isText || kind === 'blank' || !found.includes('\t')) continue;
    const newText = blanks.replaceAll('\t', ' '.repeat(width)) + found.slice(blanks.length).replace(/[ \t]+/g, ' ');
    edits.push({ span: { start, end: start + found.length }, newText });
  }
  return edits;
}
