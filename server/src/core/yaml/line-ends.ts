import type { Finding } from '../findings/finding';
import type { Span } from '../ground/span';
import type { MapNode, Pair, SyntaxNode } from './syntax-tree';

/** A text whose line ends are all `\n`, and where its offsets stand in the text as it was typed. */
export interface PlainLines {
  readonly text: string;
  /** null: they are the same. */
  readonly toSource: ((offset: number) => number) | null;
}

/** Makes `\r\n` and a lone `\r` one sign, so that every text is read in one way. */
export function plainLineEnds(source: string): PlainLines {
  const text = source.replace(/\r\n?/g, '\n');
  if (text.length === source.length) return { text, toSource: null };
  const removed: number[] = [];
  for (let at = source.indexOf('\r\n'); at >= 0; at = source.indexOf('\r\n', at + 1)) removed.push(at - removed.length);
  // How many were taken away before an offset.
  const countBefore = (offset: number) => {
    let low = 0;
    let high = removed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((removed[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { text, toSource: (offset) => offset + countBefore(offset) };
}

/** Gives where a span stands in another text. */
export type Place = (span: Span) => Span;

/** Gives a tree with its places in the text as it was typed. */
export function placeTree(node: SyntaxNode, place: Place): SyntaxNode {
  if (node.kind === 'sequence') return { ...node, span: place(node.span), items: node.items.map((item) => placeTree(item, place)) };
  if (node.kind !== 'map') return { ...node, span: place(node.span) };
  const pairs = node.pairs.map(
    ({ key, value, span }): Pair => ({
      key: { ...key, span: place(key.span) },
      value: value && placeTree(value, place),
      span: place(span),
    }),
  );
  const map: MapNode = { kind: 'map', span: place(node.span), pairs };
  return map;
}

/** Gives a finding with its places, and the line ends that its fix puts in, as in the text that was typed. */
export function placeFinding(finding: Finding, place: Place, lineEnd: string): Finding {
  const { fix } = finding;
  return {
    ...finding,
    span: place(finding.span),
    related: finding.related.map(({ note, span }) => ({ note, span: place(span) })),
    fix: fix && {
      ...fix,
      edits: fix.edits.map(({ span, newText }) => ({ span: place(span), newText: newText.replaceAll('\n', lineEnd) })),
    },
  };
}
