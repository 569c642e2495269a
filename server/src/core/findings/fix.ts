import type { Span } from '../ground/span';
import type { Fix, TextEdit } from './finding';

/** A fix that puts a right text in the place of a wrong one. */
export function replaceFix(span: Span, newText: string, isSafe = false): Fix {
  return { title: { kind: 'replace', with: newText }, edits: [{ span, newText }], isSafe };
}

/** Gives the text with the edits made. They do not overlap; of two that would the first counts. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (span.start < at) continue;
    parts.push(text.slice(at, span.start), newText);
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}

/** Gives edits in the order of the text; what is put in at one place, in the order given, becomes one edit. */
export function joinEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = joined.at(-1);
    const isSamePlace =
      last && last.span.end === last.span.start && edit.span.start === edit.span.end && last.span.start === edit.span.start;
    if (isSamePlace) joined[joined.length - 1] = { ...last, newText: last.newText + edit.newText };
    else joined.push(edit);
  }
  return joined;
}
