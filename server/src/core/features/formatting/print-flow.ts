import type { Path, SyntaxNode } from '../../yaml/syntax-tree';
import { inOrder } from './key-order';
import type { Style } from './style';

/** Writes a collection in braces or brackets that stands on one line. null: something in it is written in a way of its own. */
export function printFlow(node: SyntaxNode, path: Path, style: Style): string | null {
  const { text } = style.source;
  if (node.kind === 'scalar') return style.scalarAt(node, path);
  if (node.kind === 'unreadable') return null;
  if (node.kind === 'sequence') {
    const items = node.items.map((item, index) => printFlow(item, [...path, index], style));
    return items.includes(null) ? null : `[${items.join(', ')}]`;
  }
  const pairs = node.pairs.map(({ key, value }) => {
    const name = text.slice(key.span.start, key.span.end);
    const written = value && printFlow(value, [...path, key.text], style);
    return { key: key.text, text: value ? written && `${name}: ${written}` : `${name}: ` };
  });
  if (pairs.some(({ text: written }) => written === null)) return null;
  const ordered = inOrder(pairs, ({ key }) => key, style.orderAt(path));
  return ordered.length === 0
    ? '{}'
    : `{ ${ordered
        .map(({ text: written }) => written)
        .join(', ')
        .trimEnd()} }`;
}
