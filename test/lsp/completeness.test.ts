import assert from 'node:assert/strict';
import type { CompletenessNode } from '../../server/src/protocol';
import { readRepositoryFile } from '../support/checking';
import { useServer } from '../support/in-process-server';

const uri = 'file:///project/a.oit.yaml';
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');

function listItems({ kind, children, ...node }: CompletenessNode): Omit<CompletenessNode, 'kind' | 'children'>[] {
  return kind === 'item' ? [node] : children.flatMap(listItems);
}

describe('language server: completeness', () => {
  const start = useServer();

  it('is a tree of submission > indicator > sub-indicator > item', async () => {
    const { client } = await start();
    await client.open(uri, complete, 5);
    const { root, message, version } = await client.completeness(uri);
    assert.deepEqual([message, version], [null, 5]);
    assert.ok(root);
    assert.deepEqual([root.kind, root.id, root.detail, root.ready, root.total], ['submission', 'bangkok-district-2568', '22/22', 22, 22]);
    assert.deepEqual(
      root.children.map(({ kind, id }) => `${kind} ${id}`),
      ['indicator 9', 'indicator 10'],
    );
    assert.deepEqual(
      root.children.flatMap(({ children }) => children.map(({ kind, id }) => `${kind} ${id}`)),
      ['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2'].map((id) => `subIndicator ${id}`),
    );
    const items = listItems(root);
    assert.equal(items.length, 22);
    assert.ok(items.every(({ state }) => state === 'approved'));
    const lines = complete.split('\n');
    for (const { id, range } of items) assert.equal(lines[range.start.line]?.trim(), `${id}:`);
  });

  it('says where a missing item belongs', async () => {
    const { client } = await start();
    await client.open(uri, inProgress);
    const { root } = await client.completeness(uri);
    assert.ok(root);
    const items = listItems(root);
    const missing = items.find(({ state }) => state === 'missing');
    const before = items[items.findIndex(({ state }) => state === 'missing') - 1];
    assert.ok(missing && before);
    assert.ok(missing.range.start.line > before.range.start.line);
    assert.match(missing.tooltip, /[\u0e00-\u0e7f]/);
  });

  it('speaks the language of the settings', async () => {
    const { client } = await start({ settings: { language: 'en' } });
    await client.open(uri, complete);
    const { root } = await client.completeness(uri);
    assert.match(root?.tooltip ?? '', /22 of 22 items ready/);
  });

  it('says why there is none: broken, unknown profile, not open', async () => {
    const { client } = await start({ settings: { language: 'en' } });
    await client.open(uri, 'oit: [', 3);
    assert.deepEqual(await client.completeness(uri), {
      root: null,
      message: 'The file cannot be read yet: see the errors in it',
      version: 3,
    });
    await client.change(uri, 4, { text: complete.replace('profile: bangkok-district', 'profile: moon-base') });
    assert.deepEqual(await client.completeness(uri), {
      root: null,
      message: 'No list of items for this year and kind of agency',
      version: 4,
    });
    await client.close(uri);
    assert.deepEqual(await client.completeness(uri), { root: null, message: 'The file is not open', version: null });
  });

  it('is announced after opening and after a change, with the new tree ready', async () => {
    const { client } = await start();
    await client.open(uri, complete);
    await client.completenessChanges.find((change) => change.uri === uri);
    await client.change(uri, 2, { text: complete.replace('  O22:', '  O99:') });
    await client.completenessChanges.find((change) => change.uri === uri, 1);
    const { root, version } = await client.completeness(uri);
    assert.deepEqual([root?.ready, root?.total, version], [21, 22, 2]);
  });
});
