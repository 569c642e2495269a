import type { Span } from '../ground/span';
import type { Pair, SyntaxNode } from './syntax-tree';

/** Gives what stands around an offset, from the outside in: maps, pairs, lists, scalars; also a key. */
export function nodesAt(root: SyntaxNode | null, offset: number): readonly (SyntaxNode | Pair)[] {
  const around: (SyntaxNode | Pair)[] = [];
  const holds = ({ span }: { readonly span: Span }) => span.start <= offset && offset <= span.end;
  for (let node: SyntaxNode | null | undefined = root; node; ) {
    around.push(node);
    if (node.kind === 'map') {
      const pair: Pair | undefined = node.pairs.findLast(holds);
      if (pair) around.push(pair);
      node = pair && (holds(pair.key) ? pair.key : pair.value && holds(pair.value) ? pair.value : null);
    } else node = node.kind === 'sequence' ? node.items.findLast(holds) : null;
  }
  return around;
}
