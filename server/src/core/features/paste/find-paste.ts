import type { CheckResult } from '../../analysis/check-result';
import type { TextEdit } from '../../findings/finding';
import type { Span } from '../../ground/span';
import { plainLineEnds } from '../../yaml/line-ends';
import { unquoteCell } from './clipboard-cells';
import { indentPaste } from './indent-paste';
import { pasteRows } from './paste-rows';
import { pasteValue } from './paste-value';

/** How a pasted text is written. `answer`: below the keys of an item; `indented`: at the column of its place; `value`: so that it is read as it stands. */
export interface Paste {
  readonly kind: 'answer' | 'indented' | 'value';
  /** Together with what the paste replaces. */
  readonly edits: readonly TextEdit[];
}

/**
 * Gives what is to be written for a pasted text so that the file stays readable and the text is where it belongs; null where it may
 * stand as it is. `at`: UTF-16 offsets of what the pasted text replaces. Any text in, no throw out.
 */
export function findPaste(result: CheckResult, at: Span, pasted: string): Paste | null {
  const { text } = result;
  const plain = plainLineEnds(pasted).text;
  const rows = pasteRows(result, at, plain);
  if (rows) return { kind: 'answer', edits: inOrder(rows) };
  const value = pasteValue(text, at, plain);
  if (value) return { kind: 'value', edits: [value] };
  const written = indentPaste(text, at, unquoteCell(plain));
  if (written === null) return null;
  const after = /^[ \t]*#[^\r\n]*/.exec(text.slice(at.end))?.[0] ?? '';
  // A comment behind the value stays on the line of the key: below it, it would be part of a text.
  const sign = /^\|?(?=[\r\n])/.exec(written)?.[0];
  const edit =
    sign !== undefined && after !== ''
      ? { span: { start: at.start, end: at.end + after.length }, newText: `${sign} ${after.trim()}${written.slice(sign.length)}` }
      : { span: at, newText: written };
  return { kind: 'indented', edits: [edit] };
}

/** In the order of the text; what is put in comes before what is taken away at the same place. */
function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
