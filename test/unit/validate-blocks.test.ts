import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core';
import { validateSubmission } from '../../server/src/core/schema/submission-validators';
import { schema, validateItem, validateKeys, validatePair } from '../../server/src/core/schema/validate-blocks';
import { validateTree } from '../../server/src/core/schema/validate-tree';
import { parseText } from '../../server/src/core/yaml/parse';
import { childOf, type MapNode, type SyntaxNode } from '../../server/src/core/yaml/syntax-tree';
import { completeItems, miniSubmission, readRepositoryFile } from '../support/checking';
import { atDepth } from '../support/depth';
import { createRandom, type RandomSource } from '../support/random';

const trees = atDepth(500, 10_000);

function validateByBlock(root: MapNode, text: string): Finding[] {
  const items = childOf(root, 'items');
  const ofItems = items?.kind === 'map' ? items.pairs.flatMap(({ key }) => validateItem(root, key.text, text)) : null;
  const pairs = root.pairs.filter(({ key }) => key.text !== 'items' || ofItems === null);
  return [...validateKeys(root, text), ...pairs.flatMap(({ key }) => validatePair(root, key.text, text)), ...(ofItems ?? [])];
}

const show = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding)).sort();

const words = ['มี', 'ไม่มี', 'true', '๓', '12', '101', '-1', 'https://mini.example/a', '2568', '68', 'ไม่มีกิจกรรม', 'ก', ''];
const keys = [
  'answer',
  'anwser',
  'urls',
  'url',
  'note',
  'on',
  'by',
  'none',
  'IIT',
  'ITT',
  'EIT1',
  'score',
  'name',
  'website',
  'closes',
  'O4',
];

/** Gives a tree with another value, key or pair somewhere, or without one. */
function change(node: SyntaxNode, random: RandomSource): SyntaxNode {
  const scalar = (text: string): SyntaxNode => ({ kind: 'scalar', span: node.span, text, style: 'plain' });
  const other = (): SyntaxNode => {
    const kinds: (() => SyntaxNode)[] = [
      () => scalar(random.pick(words)),
      () => ({ kind: 'sequence', span: node.span, items: [scalar(random.pick(words))] }),
      () => ({ kind: 'map', span: node.span, pairs: [] }),
      () => ({ kind: 'unreadable', span: node.span }),
    ];
    return random.pick(kinds)();
  };
  if (node.kind === 'sequence' && node.items.length > 0 && random.below(4) > 0) {
    const at = random.below(node.items.length);
    return { ...node, items: node.items.map((item, index) => (index === at ? change(item, random) : item)) };
  }
  if (node.kind !== 'map' || node.pairs.length === 0 || random.below(8) === 0) return other();
  const at = random.below(node.pairs.length);
  const deed = random.below(6);
  const pairs = node.pairs.flatMap((pair, index) => {
    if (index !== at) return [pair];
    if (deed === 0) return [];
    if (deed === 1) return [{ ...pair, key: { ...pair.key, text: random.pick(keys) } }];
    if (deed === 2) return [{ ...pair, value: null }];
    return [{ ...pair, value: pair.value ? change(pair.value, random) : other() }];
  });
  const pairByKey = new Map(pairs.map((pair) => [pair.key.text, pair] as const));
  return { ...node, pairs: [...pairByKey.values()] };
}

describe('schema: block by block', () => {
  const read = [
    miniSubmission(),
    miniSubmission({ O4: completeItems.O4 }, 'surveys: { IIT: { ก: 3 } }\nscores: { IIT: 90, EIT: 80 }\n'),
    readRepositoryFile('examples/complete-2568.oit.yaml'),
  ].map((text) => ({ text, tree: parseText(text).root }));

  it('finds what the whole file gives, in random trees with faults', () => {
    const random = createRandom(20250318);
    const codes = new Set<string>();
    for (let i = 0; i < trees; i++) {
      const { text, tree } = random.pick(read);
      let root = tree;
      for (let faults = 1 + random.below(4); root && faults > 0; faults--) root = change(root, random);
      if (root?.kind !== 'map') continue;
      const whole = show(validateTree(root, schema, validateSubmission, text));
      assert.deepEqual(show(validateByBlock(root, text)), whole, `tree ${i}`);
      for (const finding of whole) codes.add(JSON.parse(finding).code);
    }
    assert.deepEqual([...codes].sort(), ['schema.missing-key', 'schema.type', 'schema.unknown-key', 'schema.value']);
  }).timeout(atDepth(300_000, 600_000));
});
