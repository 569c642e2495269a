import type { CheckResult } from '../../analysis/check-result';
import type { TextEdit } from '../../findings/finding';
import type { Item } from '../../submission/submission';
import { setPair } from '../../yaml/pair-edits';
import { nodeAt, type SyntaxNode } from '../../yaml/syntax-tree';
import { setElements } from './element-edits';
import { createScene, type Scene } from './scene';

/** Gives of the elements of an item those that may be marked as shown: nothing is said of them, or `false` and nothing else. */
export function findMarkable(result: CheckResult, itemId: string, elements: readonly string[]): readonly string[] {
  const scene = createScene(result);
  const item = scene.submission?.itemById.get(itemId);
  return item ? elements.filter((id) => isMarkable(scene, item, id)) : [];
}

/** Gives the edits that mark elements of an item as shown, in the order of the text; those that may not be marked are left as they are. */
export function markShown(result: CheckResult, itemId: string, elements: readonly string[]): readonly TextEdit[] {
  const scene = createScene(result);
  const item = scene.submission?.itemById.get(itemId);
  if (!item) return [];
  const markable = elements.filter((id) => isMarkable(scene, item, id));
  const own = nodeAt(scene.root, ['items', item.key, 'elements']);
  const isThere = (id: string) => item.elements.some((element) => element.id === id);
  const changed = markable.filter(isThere).flatMap((id) => (own?.kind === 'map' ? (setPair(scene.text, own, id, 'true') ?? []) : []));
  const absent = markable.filter((id) => !isThere(id)).map((id) => [id, 'true'] as const);
  return [...changed, ...(setElements(scene, item, absent) ?? [])].sort((a, b) => a.span.start - b.span.start);
}

function isMarkable(scene: Scene, item: Item, id: string): boolean {
  const node: SyntaxNode | null = nodeAt(scene.root, ['items', item.key, 'elements', id]);
  const shown = item.elements.find((element) => element.id === id)?.shown ?? 'absent';
  return (shown === 'absent' || shown === 'no') && (node === null || node.kind === 'scalar');
}
