import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeFileWhole } from '../../server/src/platform/files';
import { useTemporaryFolder } from '../support/temporary';

const bytes = new TextEncoder().encode('new');

describe('writing a file', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), name);

  it('leaves the file and nothing beside it', async () => {
    await writeFileWhole(at('a'), bytes, { overwrite: false });
    assert.deepEqual(readdirSync(folder()), ['a']);
    assert.equal(readFileSync(at('a'), 'utf8'), 'new');
  });

  it('rejects where the file exists, and leaves it', async () => {
    writeFileSync(at('a'), 'old');
    await assert.rejects(writeFileWhole(at('a'), bytes, { overwrite: false }), { code: 'EEXIST' });
    assert.equal(readFileSync(at('a'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder()), ['a']);
  });

  it('replaces it on request', async () => {
    writeFileSync(at('a'), 'old');
    await writeFileWhole(at('a'), bytes, { overwrite: true });
    assert.equal(readFileSync(at('a'), 'utf8'), 'new');
    assert.deepEqual(readdirSync(folder()), ['a']);
  });

  it('lets one of two win that write at once', async () => {
    const writes = await Promise.allSettled(Array.from({ length: 8 }, () => writeFileWhole(at('a'), bytes, { overwrite: false })));
    assert.equal(writes.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.deepEqual(readdirSync(folder()), ['a']);
  });

  it('leaves nothing where it fails', async () => {
    mkdirSync(at('folder'));
    await assert.rejects(writeFileWhole(at('folder'), bytes, { overwrite: true }));
    await assert.rejects(writeFileWhole(at('nowhere/a'), bytes, { overwrite: true }), { code: 'ENOENT' });
    assert.deepEqual(readdirSync(folder()), ['folder']);
    assert.ok(!existsSync(at('nowhere')));
  });
});
