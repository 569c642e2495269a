import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { definitions } from '../../server/src/core';
import { cliBundle, runCli } from '../support/cli';
import { loadCommandLine } from '../support/command-line';
import { useTemporaryFolder } from '../support/temporary';

const codes = [...definitions.keys()];

describe('oit explain', () => {
  const folder = useTemporaryFolder();

  it('shows the page of a code in Thai, as plain text', () => {
    const { code, stdout, stderr } = runCli(['explain', 'item.missing'], { cwd: folder() });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^item\.missing\n/);
    for (const heading of ['ความหมาย', 'ทำไมจึงสำคัญ', 'ตัวอย่าง', 'วิธีแก้', 'ระดับและการปิดการแจ้ง', 'ที่มา'])
      assert.match(stdout, new RegExp(`^${heading}$`, 'm'));
    assert.match(stdout, /เอกสาร 002 บรรทัด 122/);
    assert.doesNotMatch(stdout, /^#+ |```|\*\*|<!--/m);
  });

  it('shows it in English', () => {
    const { code, stdout } = runCli(['explain', 'item.missing', '--lang', 'en'], { cwd: folder() });
    assert.equal(code, 0);
    assert.match(stdout, /^What to do$/m);
    assert.match(stdout, /document 002 line 122/);
  });

  it('knows every code', async () => {
    const run = await loadCommandLine(folder());
    for (const name of codes) {
      const { code, stdout, stderr } = await run(['explain', name]);
      assert.deepEqual([code, stderr], [0, ''], name);
      assert.ok(stdout.startsWith(`${name}\n`), name);
    }
  });

  it('lists every code on a line of its own where none is given', () => {
    for (const lang of ['th', 'en']) {
      const { code, stdout, stderr } = runCli(['explain', '--lang', lang], { cwd: folder() });
      assert.deepEqual([code, stderr], [0, '']);
      const listed = stdout.split('\n').flatMap((line) => /^ {2}([a-z]+\.[a-z0-9-]+) {2,}\S/.exec(line)?.[1] ?? []);
      assert.deepEqual(listed.sort(), [...codes].sort());
    }
  });

  it('gives 2 and the nearest code for one that is not known', () => {
    const { code, stdout, stderr } = runCli(['explain', 'item.mising', '--lang', 'en']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.equal(stderr, 'oit: no code item.mising; did you mean item.missing?\nSee all codes: oit explain\n');
    assert.match(runCli(['explain', 'item.mising']).stderr, /ไม่มีรหัส item\.mising น่าจะหมายถึง item\.missing/);
  });

  it('gives 2 for what is no code at all, and reads no other file', () => {
    for (const name of ['index', '../th/item.missing', '', 'ไม่มี']) {
      const { code, stdout } = runCli(['explain', name]);
      assert.deepEqual([code, stdout], [2, ''], name);
    }
  });

  it('gives 2 for a second code', () => {
    const { code, stderr } = runCli(['explain', 'item.missing', 'item.unknown', '--lang', 'en']);
    assert.equal(code, 2);
    assert.match(stderr, /takes no item\.unknown/);
  });

  it('finds the pages where the program is installed', () => {
    cpSync(path.dirname(cliBundle), path.join(folder(), 'dist'), { recursive: true });
    cpSync('server/manual', path.join(folder(), 'server/manual'), { recursive: true });
    const { status, stdout } = spawnSync(process.execPath, [path.join(folder(), 'dist/cli.js'), 'explain', 'yaml.tab'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    assert.match(stdout, /^yaml\.tab\n/);
  });

  it('says why where the pages are missing', () => {
    cpSync(path.dirname(cliBundle), path.join(folder(), 'dist'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [path.join(folder(), 'dist/cli.js'), 'explain', 'yaml.tab'], {
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(stderr, /yaml\.tab\.md/);
  });
});
