import type { Fix, TextEdit } from '../../findings/finding';
import type { Link } from '../../submission/links/assess';
import { formatDate } from '../../thai/date';
import { columnOf, findLineStart, indentationOf, insertLinesAfter, isBlockMap } from '../../yaml/layout';
import { childOf, findPair, nodeAt, type Pair, type SyntaxNode } from '../../yaml/syntax-tree';
import { toScalar } from '../../yaml/to-scalar';
import type { ItemContext } from '../rule-context';

/** To be typed over, where the item names no division. */
const someone = 'ผู้ตรวจ';

/** Gives the fix that notes at a link, or at its item, that a person has opened it today. */
export function verifyFix(context: ItemContext, link: Link): Fix | null {
  const { today, submission, text, root } = context;
  const item = submission.itemById.get(link.item);
  if (!today || !item) return null;
  const note: Note = { by: toScalar(item.divisions[0]?.value ?? someone), on: formatDate(today) };
  const node = nodeAt(root, ['items', item.key]);
  const edits = noteAtEntry(text, findEntry(node, link), note) ?? noteAtItem(text, node, note);
  return edits && { title: { kind: 'verify', on: note.on }, edits, isSafe: false };
}

/** Who opened a link, as YAML, and when. */
interface Note {
  readonly by: string;
  readonly on: string;
}

const formatNote = ({ by, on }: Note) => `{ by: ${by}, on: ${on} }`;

function findEntry(item: SyntaxNode | null, { entry }: Link): SyntaxNode | null {
  const list = entry.place === 'urls' ? nodeAt(item, ['urls']) : null;
  const entries = list?.kind === 'sequence' ? list.items : [];
  return entries.find(({ span }) => span.start <= entry.span.start && entry.span.start < span.end) ?? null;
}

const dash = /^ *- +$/;

/** A URL on a line of its own becomes a map with the note; a map there gets the note. null where it is written in another way. */
function noteAtEntry(text: string, entry: SyntaxNode | null, note: Note): readonly TextEdit[] | null {
  if (!entry) return null;
  const { start, end } = entry.span;
  if (entry.kind === 'map') {
    const known = findPair(entry, 'verified');
    if (known) return renewNote(text, known, note);
    return isBlockMap(entry, text) ? [insertNote(text, entry, note, ' '.repeat(columnOf(text, start)))] : null;
  }
  // What a text of several lines is indented by would no longer be enough.
  const isOneLine = !/[\r\n]/.test(text.slice(start, end));
  if (!isOneLine || !dash.test(text.slice(findLineStart(text, start), start))) return null;
  return [{ span: { start, end: start }, newText: 'url: ' }, insertNote(text, entry, note, ' '.repeat(columnOf(text, start)))];
}

function noteAtItem(text: string, item: SyntaxNode | null, note: Note): readonly TextEdit[] | null {
  const known = findPair(item, 'verified');
  if (known) return renewNote(text, known, note);
  const indentation = isBlockMap(item, text) ? indentationOf(item, text) : null;
  return item && indentation !== null ? [insertNote(text, item, note, indentation)] : null;
}

function insertNote(text: string, node: SyntaxNode, note: Note, indentation: string): TextEdit {
  return insertLinesAfter(text, node.span, [`${indentation}verified: ${formatNote(note)}`]);
}

const emptyValue = /^["']?:(?=[ \t]*(?:#.*)?(?:[\r\n]|$))/;

/** A note gets the new date and keeps all else; a key without one gets it. null where it is written in another way. */
function renewNote(text: string, { key, value }: Pair, note: Note): readonly TextEdit[] | null {
  if (value) {
    const on = childOf(value, 'on');
    return on?.kind === 'scalar' && on.style !== 'block' ? [{ span: on.span, newText: note.on }] : null;
  }
  const colon = emptyValue.exec(text.slice(key.span.end))?.[0];
  if (colon === undefined) return null;
  const at = key.span.end + colon.length;
  return [{ span: { start: at, end: at }, newText: ` ${formatNote(note)}` }];
}
