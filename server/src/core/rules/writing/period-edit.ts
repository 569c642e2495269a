import type { Fix, TextEdit } from '../../findings/finding';
import type { Item } from '../../submission/submission';
import { indentationOf, insertLinesAfter, isBlockMap } from '../../yaml/layout';
import { findPair, type MapNode, nodeAt, type Pair } from '../../yaml/syntax-tree';
import type { ItemContext } from '../rule-context';

/** Gives the fix that writes the period of an item which has none; null where the layout does not allow it. */
export function writePeriodFix({ text, root }: ItemContext, item: Item, period: string): Fix | null {
  const node = nodeAt(root, ['items', item.key]);
  if (node?.kind !== 'map') return null;
  const pair = findPair(node, 'period');
  const edit = pair
    ? fillIn(text, pair, isBlockMap(node, text) ? period : inFlow(period))
    : isBlockMap(node, text)
      ? insertLine(text, node, period)
      : insertInFlow(text, node, period);
  return edit && { title: { kind: 'insert', what: `period: ${period}` }, edits: [edit], isSafe: false };
}

/** Gives a period as it is typed in braces or brackets, where a comma would end it. */
export function inFlow(period: string): string {
  return /^[\p{L}\p{M}\p{N} ./()-]+$/u.test(period) ? period : JSON.stringify(period);
}

/** The key is there, and nothing behind it but a comment. */
function fillIn(text: string, { key, value }: Pair, period: string): TextEdit | null {
  const colon = /^[ \t]*:(?=[ \t]*(?:#|\r|\n|$|[,}]))/.exec(text.slice(key.span.end))?.[0];
  if (value || colon === undefined) return null;
  const at = key.span.end + colon.length;
  return { span: { start: at, end: at }, newText: ` ${period}` };
}

function insertLine(text: string, node: MapNode, period: string): TextEdit | null {
  const indentation = indentationOf(node, text);
  return indentation === null ? null : insertLinesAfter(text, node.span, [`${indentation}period: ${period}`]);
}

function insertInFlow(text: string, node: MapNode, period: string): TextEdit | null {
  const last = node.pairs.at(-1);
  if (!last?.value || !/^[ \t\r\n]*\}/.test(text.slice(last.span.end))) return null;
  return { span: { start: last.span.end, end: last.span.end }, newText: `, period: ${inFlow(period)}` };
}
