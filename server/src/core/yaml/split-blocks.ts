import type { BlockKind } from './block';
import { isItemKey, isTopKey } from './diagnosis/known-keys';
import { readKey } from './diagnosis/source-lines';
import { readTextLines, type TextLine } from './text-lines';

/** Where a block begins and ends, found by lines and indentation alone. */
export interface Cut {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** The key of its first line; of a line without a colon the known word that it begins with. */
  readonly key: string | null;
  /** Blanks before the key, and as many as should stand there. */
  readonly column: number;
  readonly expected: number;
  /** Why it cannot be read among its neighbours: its first line is no key to YAML, or stands at a column of its own. */
  readonly fault: 'no-key' | 'column' | null;
}

const itemsLine = /^items *:(?:[ \t]+(?:#.*)?)?$/;
const documentMark = /^(?:---|\.\.\.)(?:[ \t]|$)/;
const documentStart = /^---[ \t]*(?:#.*)?$/;
/** Begins a key of any kind, to which the lines below belong wherever they stand. */
const explicitKey = /^\?(?:[ \t]|$)/;
const foreignStart = /^[-\s\ufeff\u00ad\u200b-\u200d\u2060]/;
const wordOfItem = /^[Oo]/;
/** A key that a tab has moved. */
const tabbedKey = /^\t[ \t]*(\w+) *:/;
const firstWord = /^[^\s:：﹕︓∶꞉;=]+/;

/** The beginning of a line that is no key and gives the keys below it nothing, as an anchor does. */
const stray = /^[\p{L}\p{N}]/u;

/**
 * Takes a text apart. What begins at or left of a block's column belongs to no scalar and no bracket of that block: there YAML
 * ends them. Only the entries of a list and a closing bracket may stand so far out. null: the text cannot be taken apart.
 */
export function splitBlocks(text: string): readonly Cut[] | null {
  const lines = readTextLines(text).filter(({ content }) => !content.startsWith('\t') || isTopKey(tabbedKey.exec(content)?.[1] ?? ''));
  const preamble: Head = { kind: 'preamble', start: 0, key: null, column: 0, expected: 0, fault: null };
  const heads: Head[] = [];
  let itemColumn: number | null = null;
  let isInItems = false;
  for (const [index, line] of lines.entries()) {
    const last = heads.at(-1);
    if (line.column === 0 && documentMark.test(line.content)) {
      if (last || !documentStart.test(line.content)) return null;
      heads.push(preamble);
      continue;
    }
    if (explicitKey.test(line.content) && line.column <= (itemColumn ?? 0)) return null;
    if (!last && line.start > 0) heads.push(preamble);
    const isFirst = !last || last === preamble;
    const item: ReadHead | null =
      isInItems && itemColumn !== null && line.column > 0 ? readItemHead(line, itemColumn, last?.kind === 'items') : null;
    const head = item ?? (isFirst ? readFirstHead(line) : line.column === 0 ? readHead(line, 0) : null);
    if (isFirst && !head) return null;
    if (!head) continue;
    const found: number | null = itemColumn === null && !item && itemsLine.test(line.content) ? findItemColumn(lines, index, text) : null;
    itemColumn ??= found;
    isInItems = item !== null || found !== null;
    heads.push({ kind: item ? 'item' : found === null ? 'pair' : 'items', expected: item ? (itemColumn ?? 0) : 0, ...head });
  }
  // A line that is no key is a text where no keys follow, and nothing to be taken apart.
  if (!heads.some(({ key, fault }) => key !== null && fault === null)) return null;
  if (heads[0] === preamble && !saysNothing(text.slice(0, heads[1]?.start))) return null;
  return heads.map((head, index) => ({ ...head, end: heads[index + 1]?.start ?? text.length }));
}

type Head = Omit<Cut, 'end'>;
type ReadHead = Pick<Cut, 'start' | 'key' | 'column' | 'fault'>;

/** Gives whether nothing but comments, empty lines and a `---` stand in a text. */
function saysNothing(text: string): boolean {
  return text.split('\n').every((line) => /^(?:---)?\s*(?:#.*)?\r?$/.test(line));
}

/** Reads a line that may begin a block at a column. null: it goes on with the block above. */
function readHead({ start, content, column }: TextLine, expected: number): ReadHead | null {
  const tabbed = tabbedKey.exec(content)?.[1] ?? '';
  if (isTopKey(tabbed)) return column === expected ? { start, key: tabbed, column, fault: null } : null;
  const key = foreignStart.test(content) ? null : (readKey(content)?.name ?? null);
  if (key !== null) return column === expected ? { start, key, column, fault: null } : null;
  const word = firstWord.exec(content)?.[0] ?? '';
  const isKnown = column === 0 ? isTopKey(word) || (wordOfItem.test(word) && isItemKey(word)) : wordOfItem.test(word) && isItemKey(word);
  return isKnown && column === expected ? { start, key: word, column, fault: 'no-key' } : null;
}

/** An item may stand further out than the others; the first is one wherever it stands, for the list was found by it. */
function readItemHead(line: TextLine, expected: number, isFirst: boolean): ReadHead | null {
  if (line.column > expected && !isFirst) return null;
  const head = readHead(line, line.column);
  if (!head || line.column === expected) return head;
  return isFirst || (head.fault === null && isItemKey(head.key ?? '')) ? { ...head, fault: 'column' } : null;
}

/** What stands before the first key is no part of it, and at fault where it is a text. */
function readFirstHead(line: TextLine): ReadHead | null {
  const { start, content, column } = line;
  return readHead(line, 0) ?? (stray.test(content) ? { start, key: null, column, fault: 'no-key' } : null);
}

/**
 * The column of the items below a line: that of the first; where keys stand further out, the text is broken, and most keys
 * of items tell. null: what stands there is no list of items, line by line.
 */
function findItemColumn(lines: readonly TextLine[], at: number, text: string): number | null {
  const first = lines[at + 1];
  const head = first && first.column > 0 ? readHead(first, first.column) : null;
  if (!first || !head || !saysNothing(text.slice(text.indexOf('\n', lines[at]?.start), first.start))) return null;
  const end = lines.findIndex((line, index) => index > at && line.column === 0 && isKeyOf(line) && !isKeyOfItem(line));
  const section = lines.slice(at + 1, end < 0 ? lines.length : end);
  // A lone word is a text.
  if (head.fault && !section.some((line) => line.column === first.column && isKeyOf(line))) return null;
  if (!section.some((line) => line.column > 0 && line.column < first.column && isKeyOf(line))) return first.column;
  const counts = new Map<number, number>();
  for (const line of section) if (line.column > 0 && isKeyOfItem(line)) counts.set(line.column, (counts.get(line.column) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? first.column;
}

function isKeyOfItem({ content }: TextLine): boolean {
  return isItemKey(readKey(content)?.name ?? '');
}

function isKeyOf(line: TextLine): boolean {
  return readHead(line, line.column)?.fault === null;
}
