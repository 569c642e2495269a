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
    const { treeVersion: ofBroken, ...broken } = await client.completeness(uri);
    assert.deepEqual(broken, { root: null, message: 'The file cannot be read yet: see the errors in it', version: 3 });
    await client.change(uri, 4, { text: complete.replace('profile: bangkok-district', 'profile: moon-base') });
    const { treeVersion: ofUnknown, ...unknown } = await client.completeness(uri);
    assert.deepEqual(unknown, { root: null, message: 'No list of items for this year and kind of agency', version: 4 });
    assert.ok(ofBroken && ofUnknown && ofBroken !== ofUnknown);
    await client.close(uri);
    assert.deepEqual(await client.completeness(uri), { root: null, message: 'The file is not open', version: null, treeVersion: null });
  });

  it('is announced after opening and after a change, with the new tree ready', async () => {
    const { client } = await start();
    await client.open(uri, complete);
    const { version: opened } = await client.completenessChanges.find((change) => change.uri === uri);
    assert.equal((await client.completeness(uri)).treeVersion, opened);
    await client.change(uri, 2, { text: complete.replace('  O22:', '  O99:') });
    const changed = await client.completenessChanges.find((change) => change.uri === uri, 1);
    const { root, version, treeVersion } = await client.completeness(uri);
    assert.deepEqual([root?.ready, root?.total, version], [21, 22, 2]);
    assert.equal(changed.version, treeVersion);
    assert.notEqual(treeVersion, opened);
  });

  it('is announced once where nothing that it shows has changed, however much is typed', async () => {
    const { client } = await start();
    await client.open(uri, complete);
    const { version } = await client.completenessChanges.find((change) => change.uri === uri);
    const end = { line: complete.split('\n').length, character: 0 };
    for (const edit of [2, 3, 4]) {
      await client.change(uri, edit, { range: { start: end, end }, text: '# บันทึก\n' });
      await client.pull(uri);
      await client.letTreesBeTold();
    }
    assert.deepEqual(client.treesOf(uri), [version]);
    const answer = await client.completeness(uri);
    assert.deepEqual([answer.version, answer.treeVersion], [4, version]);
  });

  it('has another version for every thing that it shows: rows that move, states, findings, texts, the score', async () => {
    const { client } = await start();
    const versions = new Set<string | null>();
    const texts = [
      inProgress,
      `# บันทึก\n${inProgress}`,
      inProgress.replace('answer: มี', 'answer: อาจจะ'),
      inProgress.replace(/^( {2}name: .+)$/m, '$1 ใหม่'),
      inProgress.replace('answer: มี', 'answer: ไม่มี'),
    ];
    await client.open(uri, '');
    for (const [index, text] of texts.entries()) {
      await client.change(uri, index + 2, { text });
      versions.add((await client.completeness(uri)).treeVersion);
    }
    await client.changeSettings({ language: 'en' });
    versions.add((await client.completeness(uri)).treeVersion);
    assert.equal(versions.size, texts.length + 1);
  });

  it('has the same version for the same tree: when it is undone, opened again, or in the next session', async () => {
    const { client } = await start();
    await client.open(uri, complete);
    await client.completenessChanges.find((change) => change.uri === uri);
    await client.change(uri, 2, { text: inProgress });
    await client.completenessChanges.find((change) => change.uri === uri, 1);
    await client.change(uri, 3, { text: complete });
    await client.completenessChanges.find((change) => change.uri === uri, 2);
    await client.close(uri);
    await client.open(uri, complete);
    await client.completenessChanges.find((change) => change.uri === uri, 3);
    const [first, other, undone, again] = client.treesOf(uri);
    assert.notEqual(first, other);
    assert.deepEqual([undone, again], [first, first]);
    const { client: next } = await start();
    await next.open(uri, complete);
    assert.equal((await next.completeness(uri)).treeVersion, first);
  });

  it('holds up no diagnostics: it is announced behind them, and once for edits without a pause', async () => {
    const { client } = await start();
    await client.open(uri, complete);
    await client.pull(uri);
    assert.deepEqual(client.treesOf(uri), []);
    const { version: opened } = await client.completenessChanges.find((change) => change.uri === uri);
    for (let version = 2; version <= 6; version++) {
      await client.change(uri, version, { text: `${'\n'.repeat(version)}${complete}` });
      await client.pull(uri);
    }
    await client.letTreesBeTold();
    const told = client.treesOf(uri);
    assert.equal(told[0], opened);
    assert.equal(told.at(-1), (await client.completeness(uri)).treeVersion);
    // Edits that a busy machine lets wait too long have a pause between them.
    assert.ok(told.length >= 2 && told.length <= 6, `${told.length} times`);
  });

  it('is not announced for a setting that changes nothing in it', async () => {
    const { client } = await start();
    const other = 'file:///project/b.oit.yaml';
    await client.open(uri, complete);
    await client.open(other, inProgress);
    await client.letTreesBeTold();
    await client.changeSettings({ rules: { 'no.such-code': 'off' } });
    await client.letTreesBeTold();
    assert.deepEqual([client.treesOf(uri).length, client.treesOf(other).length], [1, 1]);
  });
});
