import { containsSpan, type Span } from '../ground/span';
import type { MapNode, Pair, Path, SequenceNode, SyntaxNode } from './syntax-tree';

/** One step down a tree, with what it leads to: a pair of a map, or an entry of a list. */
export type TrailStep =
  | { readonly kind: 'pair'; readonly map: MapNode; readonly pair: Pair; readonly node: SyntaxNode | null }
  | { readonly kind: 'entry'; readonly list: SequenceNode; readonly node: SyntaxNode };

/** Gives the steps from the top to the innermost pair or entry that holds a span, the outermost first. */
export function trailTo(root: SyntaxNode | null, span: Span): readonly TrailStep[] {
  const steps: TrailStep[] = [];
  for (let node = root; node; ) {
    const step: TrailStep | null = stepInto(node, span);
    if (!step) break;
    steps.push(step);
    node = step.node;
  }
  return steps;
}

function stepInto(node: SyntaxNode, span: Span): TrailStep | null {
  const holds = (each: Pair | SyntaxNode) => containsSpan(each.span, span);
  if (node.kind === 'map') {
    const pair = node.pairs.findLast(holds);
    return pair ? { kind: 'pair', map: node, pair, node: pair.value } : null;
  }
  const entry = node.kind === 'sequence' ? node.items.findLast(holds) : undefined;
  return entry && node.kind === 'sequence' ? { kind: 'entry', list: node, node: entry } : null;
}

/** Gives what stands around an offset, from the outside in: maps, pairs, lists, scalars; also a key. */
export function nodesAround(root: SyntaxNode | null, offset: number): readonly (SyntaxNode | Pair)[] {
  const span = { start: offset, end: offset };
  const holds = (node: SyntaxNode | null): node is SyntaxNode => node !== null && containsSpan(node.span, span);
  const inner = trailTo(root, span).flatMap((step) => {
    if (step.kind === 'entry') return [step.node];
    return [step.pair, ...[step.pair.key, step.node].filter(holds).slice(0, 1)];
  });
  return root ? [root, ...inner] : [];
}

/** Gives the path of what a trail leads to. */
export function pathOf(trail: readonly TrailStep[]): Path {
  return trail.map((step) => (step.kind === 'pair' ? step.pair.key.text : step.list.items.indexOf(step.node)));
}
