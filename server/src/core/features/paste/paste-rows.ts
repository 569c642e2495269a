import type { CheckResult } from '../../analysis/check-result';
import type { TextEdit } from '../../findings/finding';
import type { Span } from '../../ground/span';
import { itemIdOf } from '../../thai/item-id';
import { findLineStart } from '../../yaml/layout';
import { readCells } from './clipboard-cells';
import { fillItem } from './fill-item';
import { isAmongKeys, isInText, isMapping } from './indent-paste';
import { readAddresses } from './pasted-addresses';
import { readRows } from './pasted-row';

const emptyKey = /^\s*[\w๐-๙"'-]+\s*:\s*$/;

/**
 * Gives the edits that write rows of a sheet, and addresses or prose that stand among keys, below the keys of the item that they are
 * pasted on. null: the text is none, the place is no item that can be read, or the rows are of other items. `at`: what the pasted text replaces.
 */
export function pasteRows({ text, judged, profile }: CheckResult, at: Span, pasted: string): readonly TextEdit[] | null {
  const rows = readCells(pasted) ?? (isAmongKeys(text, at, pasted) ? readLines(pasted) : null);
  const placed = judged.analysis.file.blocks.findLast(({ start }) => start <= at.start);
  const [pair] = placed?.block.kind === 'item' && placed.block.failure === null ? placed.pairs : [];
  const start = findLineStart(text, at.start);
  const before = text.slice(start, at.start);
  const after = /^[^\r\n]*/.exec(text.slice(at.end))?.[0] ?? '';
  const isRoom =
    text.slice(at.start, at.end).trim() === '' && /^\s*(?:#.*)?$/.test(after) && (before.trim() === '' || emptyKey.test(before));
  if (!rows || !pair || !isRoom || isMapping(pasted) || isInText(text, at.start)) return null;
  const row = readRows(rows, itemIdOf(pair.key.text), profile);
  const edits = row && fillItem(text, pair, row);
  if (!edits) return null;
  // The empty line on which it was pasted is no longer needed.
  const isEmptyLine = before.trim() === '' && after.trim() === '' && start > 0;
  const above = start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
  return isEmptyLine ? [...edits, { span: { start: above, end: at.end + after.length }, newText: '' }] : edits;
}

/** Addresses, or several lines of prose, as one cell; a comment is none. */
function readLines(pasted: string): readonly (readonly string[])[] | null {
  const text = pasted.trim();
  const isMeant = readAddresses(text.split('\n')) !== null || (text.includes('\n') && !/^\s*#/m.test(text));
  return isMeant ? [[text]] : null;
}
