import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { writeFileWhole } from '../../server/src/platform/files';
import { readWholeFile } from '../../server/src/platform/read-whole-file';
import { useTemporaryFolder } from '../support/temporary';

const bytes = new TextEncoder().encode('new');
const old = new TextEncoder().encode('old');

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
    await writeFileWhole(at('a'), bytes, { overwrite: true, expected: old });
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
    await assert.rejects(writeFileWhole(at('folder'), bytes, { overwrite: true }), { code: 'NOT_PLAIN' });
    await assert.rejects(writeFileWhole(at('nowhere/a'), bytes, { overwrite: true }), { code: 'ENOENT' });
    assert.deepEqual(readdirSync(folder()), ['folder']);
    assert.ok(!existsSync(at('nowhere')));
  });

  it('keeps the mode that the mask of the process would cut', async () => {
    const mask = process.umask(0o077);
    try {
      for (const mode of [0o664, 0o660, 0o666, 0o600, 0o755]) {
        writeFileSync(at('a'), 'old');
        chmodSync(at('a'), mode);
        await writeFileWhole(at('a'), bytes, { overwrite: true });
        assert.equal(statSync(at('a')).mode & 0o7777, mode);
      }
    } finally {
      process.umask(mask);
    }
  });

  it('keeps the owner, where this user may give files away', async () => {
    if (process.getuid?.() !== 0) return;
    writeFileSync(at('a'), 'old');
    chownSync(at('a'), 1234, 2345);
    chmodSync(at('a'), 0o640);
    await writeFileWhole(at('a'), bytes, { overwrite: true });
    const { uid, gid, mode } = statSync(at('a'));
    assert.deepEqual([uid, gid, mode & 0o7777], [1234, 2345, 0o640]);
  });

  it('writes the file behind links, and keeps the links', async () => {
    writeFileSync(at('a'), 'old');
    symlinkSync(at('a'), at('b'));
    symlinkSync('b', at('c'));
    await writeFileWhole(at('c'), bytes, { overwrite: true });
    assert.ok(lstatSync(at('c')).isSymbolicLink() && lstatSync(at('b')).isSymbolicLink());
    assert.equal(readFileSync(at('a'), 'utf8'), 'new');
  });

  it('refuses a file with a second name, one that may only be read, and what is no plain file', async () => {
    writeFileSync(at('a'), 'old');
    linkSync(at('a'), at('b'));
    await assert.rejects(writeFileWhole(at('a'), bytes, { overwrite: true }), { code: 'HARD_LINKED' });
    writeFileSync(at('c'), 'old');
    chmodSync(at('c'), 0o444);
    await assert.rejects(writeFileWhole(at('c'), bytes, { overwrite: true }), { code: 'READ_ONLY' });
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync(at('pipe'), at('link'));
    for (const name of ['pipe', 'link']) await assert.rejects(writeFileWhole(at(name), bytes, { overwrite: true }), { code: 'NOT_PLAIN' });
    assert.deepEqual(readdirSync(folder()).sort(), ['a', 'b', 'c', 'link', 'pipe']);
    assert.equal(readFileSync(at('a'), 'utf8') + readFileSync(at('c'), 'utf8'), 'oldold');
  });

  it('refuses to throw away what was saved meanwhile', async () => {
    writeFileSync(at('a'), 'saved meanwhile');
    await assert.rejects(writeFileWhole(at('a'), bytes, { overwrite: true, expected: old }), { code: 'CHANGED' });
    assert.equal(readFileSync(at('a'), 'utf8'), 'saved meanwhile');
    assert.deepEqual(readdirSync(folder()), ['a']);
  });

  it('takes away what a program that was killed has left, and nothing else', async () => {
    const names = ['.a.0123456789ab.tmp', '.a.ba9876543210.tmp', '.b.0123456789ab.tmp', '.a.notes.tmp', 'a.0123456789ab.tmp'];
    for (const name of names) {
      writeFileSync(at(name), '');
      if (name !== '.a.ba9876543210.tmp') utimesSync(at(name), 0, 0);
    }
    await writeFileWhole(at('a'), bytes, { overwrite: false });
    assert.deepEqual(readdirSync(folder()).sort(), [...names.slice(1), 'a'].sort());
  });
});

describe('reading a file', () => {
  const folder = useTemporaryFolder();

  it('ends one byte behind what is wanted', async () => {
    const file = path.join(folder(), 'a');
    writeFileSync(file, 'x'.repeat(1_000_000));
    assert.equal((await readWholeFile(file, 10)).length, 11);
    assert.equal((await readWholeFile(file, 2_000_000)).length, 1_000_000);
    writeFileSync(file, '');
    assert.equal((await readWholeFile(file, 10)).length, 0);
  });

  it('refuses what is no plain file, before it waits for it', async () => {
    const pipe = path.join(folder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    await assert.rejects(readWholeFile(pipe, 10), { code: 'NOT_PLAIN' });
    await assert.rejects(readWholeFile('/dev/zero', 10), { code: 'NOT_PLAIN' });
    await assert.rejects(readWholeFile(folder(), 10), { code: 'NOT_PLAIN' });
    await assert.rejects(readWholeFile(path.join(folder(), 'nowhere'), 10), { code: 'ENOENT' });
  });
});
