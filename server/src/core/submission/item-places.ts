import { type Finding, isFindingOf } from '../findings/finding';
import type { Span } from '../ground/span';
import { readItemId } from '../thai/item-id';
import { yamlDuplicateKey } from '../yaml/codes/yaml-duplicate-key';
import { findPair, type SyntaxNode } from '../yaml/syntax-tree';
import type { Item } from './submission';

/** Gives findings on the text alone the item in which they lie, so that its state tells of them. */
export function assignItems(findings: readonly Finding[], root: SyntaxNode, items: readonly Item[]): readonly Finding[] {
  const itemsSpan = findPair(root, 'items')?.value?.span ?? null;
  return findings.map((finding) => {
    const { start } = finding.span;
    if (finding.item !== null || !contains(itemsSpan, start)) return finding;
    const around = lastBefore(items, start);
    if (around && contains(around.span, start)) return { ...finding, item: around.id };
    // An item that stands here again is no part of the tree.
    return isFindingOf(finding, yamlDuplicateKey) ? { ...finding, item: readItemId(finding.args.key) } : finding;
  });
}

function contains(span: Span | null, offset: number): boolean {
  return span !== null && span.start <= offset && offset < span.end;
}

/** The last item that begins at or before an offset; they come in the order of the text. */
function lastBefore(items: readonly Item[], offset: number): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Item).span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
