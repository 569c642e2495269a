import type { AddressPart } from '../../addresses/split-addresses';
import type { Fix, TextEdit } from '../../findings/finding';
import type { Span } from '../../ground/span';
import type { PlacedUrl } from '../../submission/placed-urls';
import { columnOf, findLineStart, insertLinesAfter, isBlockMap } from '../../yaml/layout';
import { childOf, findPair, nodeAt, type SequenceNode, type SyntaxNode } from '../../yaml/syntax-tree';
import { toScalar } from '../../yaml/to-scalar';
import type { ItemContext } from '../rule-context';

/** An entry of a list of URLs, and the text of its address. */
interface ListedEntry {
  readonly list: SequenceNode;
  readonly node: SyntaxNode;
  readonly address: SyntaxNode;
}

/** Gives the fix that makes of an entry as many as there are addresses in it, each with its note; null where the layout has no room for them. */
export function splitEntryFix(context: ItemContext, placed: PlacedUrl, parts: readonly AddressPart[]): Fix | null {
  const { text } = context;
  const [first, ...others] = parts;
  const listed = findListed(context, placed);
  if (!first) return null;
  const edits = listed ? splitListed(text, listed, first, others) : replaceSingle(text, placed, parts);
  const title = others.length > 0 ? ({ kind: 'split', count: parts.length } as const) : ({ kind: 'replace', with: first.address } as const);
  return edits && { title, edits, isSafe: false };
}

/** Where one address may stand only, and words have no place. */
function replaceSingle(text: string, { entry }: PlacedUrl, [first, ...others]: readonly AddressPart[]): readonly TextEdit[] | null {
  if (!first || first.note !== null || others.length > 0 || entry.place === 'description') return null;
  return [writeOver(text, entry.span, toScalar(first.address))];
}

function splitListed(text: string, listed: ListedEntry, first: AddressPart, others: readonly AddressPart[]): readonly TextEdit[] | null {
  const { list, node, address } = listed;
  const rest = others.map(writeEntry);
  const isFlow = text.charAt(list.span.start) === '[';
  const dash = isFlow ? '' : dashBefore(text, node);
  if (dash === null) return null;
  const own = node.kind === 'map' ? noteInMap(text, node, address, first.note) : [];
  if (own === null) return null;
  const written = node.kind === 'map' ? toScalar(first.address) : writeEntry(first);
  const end = contentEnd(text, node.span);
  const further = isFlow
    ? { span: { start: end, end }, newText: rest.map((entry) => `, ${entry}`).join('') }
    : insertLinesAfter(
        text,
        node.span,
        rest.map((entry) => dash + entry),
      );
  return [writeOver(text, address.span, written), ...own, ...(rest.length > 0 ? [further] : [])];
}

function writeEntry({ address, note }: AddressPart): string {
  return note === null ? toScalar(address) : `{ url: ${toScalar(address)}, note: ${toScalar(note)} }`;
}

/** The words beside an address as a note of its map, behind those that stand there. */
function noteInMap(text: string, map: SyntaxNode, address: SyntaxNode, note: string | null): readonly TextEdit[] | null {
  if (note === null) return [];
  const known = findPair(map, 'note');
  if (known) {
    const { value } = known;
    if (value?.kind !== 'scalar' || value.style === 'block' || value.span.start < address.span.end) return null;
    return [{ span: value.span, newText: toScalar(`${value.text} ${note}`) }];
  }
  const end = contentEnd(text, address.span);
  if (!isBlockMap(map, text)) return [{ span: { start: end, end }, newText: `, note: ${toScalar(note)}` }];
  return [insertLinesAfter(text, address.span, [`${' '.repeat(columnOf(text, map.span.start))}note: ${toScalar(note)}`])];
}

const dash = /^ *- +$/;

/** What stands before an entry on its line; null where it is not a dash alone. */
function dashBefore(text: string, { span }: SyntaxNode): string | null {
  const before = text.slice(findLineStart(text, span.start), span.start);
  return dash.test(before) ? before : null;
}

const blockHeader = /^[|>][^\r\n#]*(#[^\r\n]*)?/;

/** Replaces a text of one line or of several. A comment behind the `|` of a block stays behind the new text. */
function writeOver(text: string, span: Span, newText: string): TextEdit {
  const comment = blockHeader.exec(text.slice(span.start, span.end))?.[1];
  return { span: { start: span.start, end: contentEnd(text, span) }, newText: comment ? `${newText} ${comment}` : newText };
}

function contentEnd(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length;
}

const emptyLineEnd = /^[ \t]*(?:\r\n|\n|\r|$)/;

/** Gives the fix that takes an entry out of its list; null where anything else stands on its lines, such as a comment. */
export function removeEntryFix(context: ItemContext, placed: PlacedUrl): Fix | null {
  const { text } = context;
  const listed = findListed(context, placed);
  if (!listed || listed.node.kind === 'map') return null;
  const { list, node } = listed;
  const end = contentEnd(text, node.span);
  const isFlow = text.charAt(list.span.start) === '[';
  const span = isFlow ? spanFromSeparator(text, list.items[list.items.indexOf(node) - 1], node, end) : spanOfLines(text, node, end);
  return span ? { title: { kind: 'remove', what: placed.entry.value }, edits: [{ span, newText: '' }], isSafe: false } : null;
}

const separator = /^\s*,\s*$/;

function spanFromSeparator(text: string, before: SyntaxNode | undefined, { span }: SyntaxNode, end: number): Span | null {
  return before && separator.test(text.slice(before.span.end, span.start)) ? { start: before.span.end, end } : null;
}

function spanOfLines(text: string, node: SyntaxNode, end: number): Span | null {
  if (dashBefore(text, node) === null) return null;
  const rest = emptyLineEnd.exec(text.slice(end))?.[0];
  const start = findLineStart(text, node.span.start);
  return rest === undefined ? null : { start, end: end + rest.length };
}

function findListed({ root, submission }: ItemContext, { entry, item }: PlacedUrl): ListedEntry | null {
  const key = item === null ? undefined : submission.itemById.get(item)?.key;
  const list = key === undefined || entry.place !== 'urls' ? null : nodeAt(root, ['items', key, 'urls']);
  if (list?.kind !== 'sequence') return null;
  const node = list.items.find(({ span }) => span.start <= entry.span.start && entry.span.start < span.end);
  const address = node?.kind === 'map' ? childOf(node, 'url') : node;
  return node && address ? { list, node, address } : null;
}
