import type { SyntaxFile } from '../yaml/syntax-file';
import type { MapNode, Pair } from '../yaml/syntax-tree';

/**
 * Gives the top level of a file at its places, of `items` only that something stands there: all that holds for the file as a whole. Of a
 * key that stands again the first counts. null: the text is no list of keys.
 */
export function joinHead(file: SyntaxFile): MapNode | null {
  if (file.isWhole) return file.root.kind === 'map' ? file.root : null;
  const { blocks } = file;
  const hasItems = blocks.some(({ block: { kind } }) => kind === 'item');
  const pairByKey = new Map<string, Pair>();
  for (const { block, pairs } of blocks) {
    if (block.kind !== 'pair' && block.kind !== 'items') continue;
    for (const pair of pairs)
      if (!pairByKey.has(pair.key.text))
        pairByKey.set(pair.key.text, block.kind === 'items' && hasItems ? { ...pair, value: someItems } : pair);
  }
  const pairs = [...pairByKey.values()];
  const span = { start: pairs[0]?.span.start ?? 0, end: pairs.at(-1)?.span.end ?? 0 };
  return { kind: 'map', span, pairs, pairByKey };
}

const someItems: MapNode = { kind: 'map', span: { start: 0, end: 0 }, pairs: [], pairByKey: new Map() };
