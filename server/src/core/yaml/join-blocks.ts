import { createFinding, type Finding } from '../findings/finding';
import { mapOf, type PlacedBlock } from './block';
import { yamlDuplicateKey } from './codes/yaml-duplicate-key';
import type { MapNode, Pair, SyntaxNode } from './syntax-tree';

/** A pair with the block that it stands in. */
interface PlacedPair {
  readonly pair: Pair;
  readonly placed: PlacedBlock;
}

export interface Joined {
  readonly root: SyntaxNode;
  /** Of keys that stand again. */
  readonly findings: readonly Finding[];
}

const isItem = ({ block: { kind } }: PlacedBlock) => kind === 'item';
const isTop = ({ block: { kind } }: PlacedBlock) => kind === 'pair' || kind === 'items';

/** Gives the blocks of which nothing is in the tree, because their key stands again. */
export function findLeft(blocks: readonly PlacedBlock[]): ReadonlySet<PlacedBlock> {
  const items = blocks.filter(isItem);
  const tops = findAgain(blocks.filter(isTop));
  const isListLeft = tops.some(({ block: { kind } }) => kind === 'items');
  return new Set([...tops, ...(isListLeft ? items : findAgain(items))]);
}

function findAgain(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ block }) => {
    const keys = mapOf(block)?.pairs.map(({ key }) => key.text) ?? [];
    const isAgain = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isAgain;
  });
}

/** Joins the trees of blocks into that of the text. Of a key that stands again the first counts. */
export function joinBlocks(blocks: readonly PlacedBlock[], left: ReadonlySet<PlacedBlock>): Joined {
  const [only] = blocks;
  if (only?.block.kind === 'whole' && only.block.root) return { root: only.block.root, findings: [] };
  const items = blocks.filter(isItem);
  const last = items.at(-1);
  const list = last ? joinPairs(items.flatMap(pairsOf), last.start + (last.block.root?.span.end ?? 0)) : null;
  const tops = blocks.filter(isTop);
  const pairs = tops.flatMap(pairsOf).map(({ pair, placed }) => {
    return { pair: placed.block.kind === 'items' && list ? withValue(pair, list.map) : pair, placed };
  });
  const end = blocks.findLast(({ block: { kind } }) => kind !== 'preamble');
  const top = joinPairs(pairs, end ? end.start + end.block.end : 0);
  const isListLeft = tops.some((placed) => placed.block.kind === 'items' && left.has(placed));
  return { root: top.map, findings: [...top.findings, ...(list && !isListLeft ? list.findings : [])] };
}

function pairsOf(placed: PlacedBlock): readonly PlacedPair[] {
  return placed.pairs.map((pair) => ({ pair, placed }));
}

function withValue({ key, span }: Pair, value: MapNode): Pair {
  return { key, value, span: { start: span.start, end: value.span.end } };
}

function joinPairs(pairs: readonly PlacedPair[], end: number) {
  const kept = new Map<string, Pair>();
  const findings: Finding[] = [];
  for (const { pair, placed } of pairs) {
    const first = kept.get(pair.key.text);
    if (!first) kept.set(pair.key.text, pair);
    // What can't be read has its finding.
    if (first && placed.block.failure === null) {
      const related = [{ note: 'first-place' as const, span: first.key.span }];
      findings.push(createFinding(yamlDuplicateKey, pair.key.span, { key: pair.key.text }, { related }));
    }
  }
  const span = { start: pairs[0]?.pair.span.start ?? 0, end };
  const map: MapNode = { kind: 'map', span, pairs: [...kept.values()] };
  return { map, findings };
}
