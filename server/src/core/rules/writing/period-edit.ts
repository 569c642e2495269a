import type { Fix } from '../../findings/finding';
import { keysBefore } from '../../schema/key-order';
import type { Item } from '../../submission/submission';
import { isBlockMap } from '../../yaml/layout';
import { setPair } from '../../yaml/pair-edits';
import { nodeAt } from '../../yaml/syntax-tree';
import type { ItemContext } from '../rule-context';

/** Gives the fix that writes the period of an item which has none; null where the layout does not allow it. */
export function writePeriodFix({ text, root }: ItemContext, item: Item, period: string): Fix | null {
  const node = nodeAt(root, ['items', item.key]);
  if (node?.kind !== 'map') return null;
  const written = isBlockMap(node, text) ? period : inFlow(period);
  const edits = setPair(text, node, 'period', written, keysBefore(['items', item.id], 'period'));
  return edits && { title: { kind: 'insert', what: `period: ${period}` }, edits, isSafe: false };
}

/** Gives a period as it is typed in braces or brackets, where a comma would end it. */
export function inFlow(period: string): string {
  return /^[\p{L}\p{M}\p{N} ./()-]+$/u.test(period) ? period : JSON.stringify(period);
}
