import type { TextEdit } from '../../findings/finding';
import { differenceOf } from '../actions/fix-all';

/**
 * Gives the edits that turn a text into another, line by line where it has as many lines, so that a cursor stays where it is.
 * `at`: where the text begins.
 */
export function findLineEdits(before: string, after: string, at: number): readonly TextEdit[] {
  if (before === after) return [];
  const old = before.split('\n');
  const lines = after.split('\n');
  if (old.length !== lines.length || !isInPlace(old, lines)) return place(differenceOf(before, after), at);
  let start = at;
  return old.flatMap((line, index) => {
    const edits = place(differenceOf(line, lines[index] ?? ''), start);
    start += line.length + 1;
    return edits;
  });
}

/** Lines say what they said: none of them has gone elsewhere. */
function isInPlace(old: readonly string[], lines: readonly string[]): boolean {
  return old.every(
    (line, index) => line.trim() === (lines[index] ?? '').trim() || line.trim().charAt(0) === (lines[index] ?? '').trim().charAt(0),
  );
}

function place(edit: TextEdit | null, at: number): readonly TextEdit[] {
  return edit ? [{ span: { start: at + edit.span.start, end: at + edit.span.end }, newText: edit.newText }] : [];
}
