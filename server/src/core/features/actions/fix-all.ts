import { type CheckOptions, checkSubmission } from '../../analysis/check';
import type { TextEdit } from '../../findings/finding';
import { applyEdits } from '../../findings/fix';
import { limits } from '../../ground/limits';

export interface FixedText {
  readonly text: string;
  /** How many findings were mended. */
  readonly count: number;
}

/**
 * Applies every safe fix, again and again until none is left: a fix may bring another finding to light. The second run on
 * a fixed text changes nothing.
 */
export function fixAll(text: string, options: CheckOptions): FixedText {
  let fixed = text;
  let count = 0;
  // Of a text that can't be read only the first fault is known.
  const left = { unread: limits.syntaxRounds, read: limits.fixRounds };
  for (;;) {
    const { tree, findings } = checkSubmission(fixed, options);
    if (left[tree ? 'read' : 'unread']-- <= 0) break;
    const fixes = findings.flatMap(({ fix }) => (fix?.isSafe ? [fix] : []));
    const next = applyEdits(
      fixed,
      fixes.flatMap(({ edits }) => edits),
    );
    if (next === fixed) break;
    fixed = next;
    count += fixes.length;
  }
  return { text: fixed, count };
}

/** Gives the one edit that turns a text into another: what differs, without the common start and end. */
export function differenceOf(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = before.length;
  let rest = after.length;
  while (end > start && rest > start && before[end - 1] === after[rest - 1]) {
    end--;
    rest--;
  }
  return { span: { start, end }, newText: after.slice(start, rest) };
}
