import type { TextEdit } from '../../server/src/core';
import type { Span } from '../../server/src/core/ground/span';
import { parseText } from '../../server/src/core/yaml/parse';
import type { SyntaxNode } from '../../server/src/core/yaml/syntax-tree';

/** A value of a submission: where it stands in the tree (`items/O1/urls/-`), what it says, and its places with those of the keys above. */
interface Leaf {
  readonly label: string;
  readonly spans: readonly Span[];
}

function leavesOf(node: SyntaxNode | null, path: string, spans: readonly Span[]): Leaf[] {
  if (!node) return [];
  if (node.kind === 'map')
    return node.pairs.flatMap(({ key, value }) => leavesOf(value, `${path}/${JSON.stringify(key.text)}`, [...spans, key.span]));
  if (node.kind === 'sequence') return node.items.flatMap((item) => leavesOf(item, `${path}/-`, spans));
  const label = node.kind === 'scalar' ? `${path} ${JSON.stringify(node.text)}` : path;
  return [{ label, spans: [...spans, node.span] }];
}

function isTouched({ spans }: { spans: readonly Span[] }, edits: readonly TextEdit[]): boolean {
  return edits.some(({ span }) => spans.some(({ start, end }) => span.start < end && start < Math.max(span.end, span.start + 1)));
}

/** Gives what is lost of the values and comments that edits leave alone; nothing where the first text can't be read. */
export function findSpoilt(before: string, after: string, edits: readonly TextEdit[]): string[] {
  const [old, mended] = [parseText(before), parseText(after)];
  if (!old.root) return [];
  if (!mended.root) return ['the text can no longer be read'];
  const left = new Map<string, number>();
  const add = (label: string, count: number) => left.set(label, (left.get(label) ?? 0) + count);
  for (const { label } of leavesOf(mended.root, '', [])) add(label, 1);
  for (const { text } of mended.comments) add(text, 1);
  const kept = [
    ...leavesOf(old.root, '', []).filter((leaf) => !isTouched(leaf, edits)),
    ...old.comments.filter(({ span }) => !isTouched({ spans: [span] }, edits)).map(({ text }) => ({ label: text })),
  ];
  for (const { label } of kept) add(label, -1);
  return [...left].flatMap(([label, count]) => (count < 0 ? [label] : []));
}
