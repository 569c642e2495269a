import type { Fix, TextEdit } from '../../finding';
import type { Link } from '../../links/assess';
import type { CivilDate } from '../../thai/date';
import { columnOf, findLineStart, indentationOf, insertLinesAfter, isBlockMap } from '../../yaml/layout';
import { findPair, nodeAt, type Pair, type SyntaxNode } from '../../yaml/syntax-tree';
import type { RuleContext } from '../rule';

/** To be typed over, where the item names no division. */
const someone = 'ผู้ตรวจ';

/** Gives the fix that notes at a link, or at its item, that a person has opened it today. */
export function verifyFix(context: RuleContext, link: Link): Fix | null {
  const { today, submission, text, root } = context;
  const item = submission.itemById.get(link.item);
  if (!today || !item) return null;
  const on = formatDate(today);
  const note = `verified: { by: ${item.divisions[0]?.value ?? someone}, on: ${on} }`;
  const node = nodeAt(root, ['items', item.key]);
  const edits = noteAtEntry(text, findEntry(node, link), note) ?? noteAtItem(text, node, note);
  return edits && { title: { kind: 'verify', on }, edits, isSafe: false };
}

function formatDate({ year, month, day }: CivilDate): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

function findEntry(item: SyntaxNode | null, { entry }: Link): SyntaxNode | null {
  const list = entry.place === 'urls' ? nodeAt(item, ['urls']) : null;
  const entries = list?.kind === 'sequence' ? list.items : [];
  return entries.find(({ span }) => span.start <= entry.span.start && entry.span.start < span.end) ?? null;
}

const dash = /^[ \t]*-[ \t]+$/;

/** A URL on a line of its own becomes a map with the note; a map there gets the note. null where it is written in another way. */
function noteAtEntry(text: string, entry: SyntaxNode | null, note: string): readonly TextEdit[] | null {
  if (!entry) return null;
  const { start } = entry.span;
  if (entry.kind === 'map') {
    const known = findPair(entry, 'verified');
    if (known) return [replacePair(known, note)];
    return isBlockMap(entry, text) ? [insertLinesAfter(text, entry.span, [`${' '.repeat(columnOf(text, start))}${note}`])] : null;
  }
  if (!dash.test(text.slice(findLineStart(text, start), start))) return null;
  return [
    { span: { start, end: start }, newText: 'url: ' },
    insertLinesAfter(text, entry.span, [`${' '.repeat(columnOf(text, start))}${note}`]),
  ];
}

function noteAtItem(text: string, item: SyntaxNode | null, note: string): readonly TextEdit[] | null {
  const known = findPair(item, 'verified');
  if (known) return [replacePair(known, note)];
  const indentation = isBlockMap(item, text) ? indentationOf(item, text) : null;
  return item && indentation !== null ? [insertLinesAfter(text, item.span, [`${indentation}${note}`])] : null;
}

function replacePair({ key, span }: Pair, note: string): TextEdit {
  return { span: { start: key.span.start, end: span.end }, newText: note };
}
