import { endOfNode } from '../features/formatting/source-text';
import type { TextEdit } from '../findings/finding';
import { columnOf, findLineStart, findLineStop, insertLinesAfter } from '../yaml/layout';
import type { SequenceNode, SyntaxNode } from '../yaml/syntax-tree';
import type { FoundValue } from './found-answers';
import type { InputWriting } from './input-texts';
import { holdsAll, readFoundValue, readOwnValue } from './own-value';
import { isList, printValue } from './print-value';

/**
 * Gives the edits that put entries behind those of a list that stands line by line, and with `isWhole` take away the entries that were not
 * found; what stays is not written again. null: there is no such list, or nothing of it would stay.
 */
export function editEntries(
  text: string,
  own: SyntaxNode | null,
  found: FoundValue['value'],
  { isWhole, writing }: { readonly isWhole: boolean; readonly writing: InputWriting },
): readonly TextEdit[] | null {
  if (own?.kind !== 'sequence' || !isList(found) || text.charAt(own.span.start) !== '-') return null;
  const known = readOwnValue(own, []);
  const wanted = readFoundValue(found);
  const gone = isWhole
    ? own.items.filter((item) => !(wanted && holdsAll(wanted, readOwnValue(item, []) ?? { entries: [''], isList: false })))
    : [];
  if (gone.length === own.items.length) return null;
  const fresh = found.filter((entry) => {
    const value = readFoundValue([entry]);
    return value && !(known && holdsAll(known, value));
  });
  const blanks = ' '.repeat(columnOf(text, own.span.start));
  const lines = printValue(fresh, writing).below.map((line) => blanks + line);
  const added = lines.length === 0 ? [] : [insertLinesAfter(text, { start: own.span.start, end: endOfNode(own, text) }, lines)];
  return [...gone.map((item) => removeEntry(text, own, item)), ...added];
}

/** With the line end before it, so that a line put in behind the last one stays. The first one goes with the line end behind it. */
function removeEntry(text: string, own: SequenceNode, item: SyntaxNode): TextEdit {
  const start = findLineStart(text, item.span.start);
  const end = findLineStop(text, endOfNode(item, text));
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(end))?.[0] ?? '';
  if (item === own.items[0])
    return { span: { start: own.span.start, end: end + lineEnd.length + columnOf(text, own.span.start) }, newText: '' };
  const before = text.slice(0, start).endsWith('\r\n') ? 2 : 1;
  return { span: { start: start - before, end }, newText: '' };
}
