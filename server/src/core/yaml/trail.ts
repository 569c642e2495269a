import { containsSpan, type Span } from '../ground/span';
import type { MapNode, Pair, Path, SequenceNode, SyntaxNode } from './syntax-tree';

/** One step down a tree, with what it leads to: a pair of a map, or an entry of a list. */
export type TrailStep =
  | { readonly kind: 'pair'; readonly map: MapNode; readonly pair: Pair; readonly node: SyntaxNode | null }
  | { readonly kind: 'entry'; readonly list: SequenceNode; readonly node: SyntaxNode };

/** Gives the steps from the top to the innermost pair or entry that holds a span, the outermost first. */
export function trailTo(root: SyntaxNode, span: Span): readonly TrailStep[] {
  const steps: TrailStep[] = [];
  for (let node: SyntaxNode | null = root; node; ) {
    const step: TrailStep | null = stepInto(node, span);
    if (!step) break;
    steps.push(step);
    node = step.kind === 'pair' && !(step.node && containsSpan(step.node.span, span)) ? null : step.node;
  }
  return steps;
}

function stepInto(node: SyntaxNode, span: Span): TrailStep | null {
  if (node.kind === 'map') {
    const pair = node.pairs.find(({ key, value }) => containsSpan(key.span, span) || (value && containsSpan(value.span, span)));
    return pair ? { kind: 'pair', map: node, pair, node: pair.value } : null;
  }
  if (node.kind !== 'sequence') return null;
  const entry = node.items.find((each) => containsSpan(each.span, span));
  return entry ? { kind: 'entry', list: node, node: entry } : null;
}

/** Gives the path of what a trail leads to. */
export function pathOf(trail: readonly TrailStep[]): Path {
  return trail.map((step) => (step.kind === 'pair' ? step.pair.key.text : step.list.items.indexOf(step.node)));
}
