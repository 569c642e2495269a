import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkAsJson, runCli } from '../support/cli';
import { useTemporaryFolder } from '../support/temporary';

const published = readFileSync('test/fixtures/district-2565-result.oit.yaml', 'utf8');
const complete = readFileSync('examples/complete-2568.oit.yaml', 'utf8');
const oneMistake = complete.replace('  O1:\n', '  0๑:\n');

describe('oit fix', () => {
  const folder = useTemporaryFolder();
  const write = (text: string | Uint8Array, name = 'a.oit.yaml') => {
    const file = path.join(folder(), name);
    writeFileSync(file, text);
    return file;
  };

  it('mends every safe finding, and has nothing to do the second time', () => {
    const file = write(published);
    const first = runCli(['fix', file, '--lang', 'en']);
    assert.equal(first.code, 1, 'four elements are still missing');
    assert.match(first.stdout, /\d+ mended, 4 errors left/);
    const fixed = readFileSync(file, 'utf8');
    assert.ok(!checkAsJson([file]).report.files[0]?.findings.some(({ code }) => code === 'url.thai-digits'));
    const second = runCli(['fix', file, '--lang', 'en']);
    assert.match(second.stdout, /nothing that could be mended/);
    assert.equal(readFileSync(file, 'utf8'), fixed);
  });

  it('gives 0 where no error is left', () => {
    const file = write(oneMistake);
    assert.equal(runCli(['fix', file]).code, 0);
    assert.equal(readFileSync(file, 'utf8'), complete);
  });

  it('shows on a dry run what would change, and writes nothing', () => {
    const file = write(oneMistake);
    const { stdout, code } = runCli(['fix', file, '--dry-run']);
    assert.equal(code, 0);
    assert.match(stdout, /^-[ ]{2}0๑:$/m);
    assert.match(stdout, /^\+[ ]{2}O1:$/m);
    assert.equal(readFileSync(file, 'utf8'), oneMistake);
  });

  it('inserts the files beside that are named after an item only where that is asked for, each once', () => {
    const file = write(complete);
    for (const name of ['O1 โครงสร้าง.pdf', 'อื่น.pdf']) write('', name);
    assert.equal(runCli(['fix', file]).code, 0);
    assert.equal(readFileSync(file, 'utf8'), complete);
    const { findings = [] } = checkAsJson([file]).report.files[0] ?? {};
    assert.ok(findings.some(({ code }) => code === 'evidence.unlisted'));
    for (let run = 0; run < 2; run++) assert.equal(runCli(['fix', file, '--evidence']).code, 0);
    assert.deepEqual(readFileSync(file, 'utf8').match(/evidence:\n.*/g), ['evidence:\n      - O1 โครงสร้าง.pdf']);
    assert.ok(!checkAsJson([file]).report.files[0]?.findings.some(({ code }) => code.startsWith('evidence.')));
  });

  it('keeps byte order mark, line ends, mode and the link that leads to the file', () => {
    const text = `\ufeff${oneMistake.replaceAll('\n', '\r\n')}`;
    const file = write(text);
    chmodSync(file, 0o640);
    const link = path.join(folder(), 'link.oit.yaml');
    symlinkSync(file, link);
    assert.equal(runCli(['fix', link]).code, 0);
    assert.equal(readFileSync(file, 'utf8'), text.replace('0๑:', 'O1:'));
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.deepEqual(readdirSync(folder()).sort(), ['a.oit.yaml', 'link.oit.yaml']);
  });

  it('leaves alone what it must not replace, and says why', () => {
    const file = write(oneMistake);
    linkSync(file, path.join(folder(), 'other.oit.yaml'));
    const { code, stderr } = runCli(['fix', file, '--lang', 'en']);
    assert.equal(code, 2);
    assert.match(stderr, /second name \(hard link\)/);
    assert.equal(readFileSync(file, 'utf8'), oneMistake);
    const pipe = path.join(folder(), 'pipe.oit.yaml');
    execFileSync('mkfifo', [pipe]);
    assert.match(runCli(['fix', pipe]).stderr, /ไม่ใช่ไฟล์ทั่วไป/);
  });

  it('leaves a file whole that is larger than it reads', () => {
    const text = `${oneMistake}${'# ข้อมูล\n'.repeat(1_000_000)}`;
    const file = write(text);
    assert.equal(runCli(['fix', file]).code, 1);
    assert.equal(readFileSync(file, 'utf8'), text);
  });

  it('prints no name of a file that could steer the terminal', () => {
    const file = write(oneMistake, 'a\u001b[31mred\u0007\u202e.oit.yaml');
    for (const args of [
      ['fix', '--dry-run', file],
      ['fix', file],
      ['fix', `${file}x`],
      ['check', '--format', 'json', file],
    ]) {
      const { stdout, stderr } = runCli(args);
      for (const sign of ['\u001b', '\u0007', '\u202e']) assert.ok(!(stdout + stderr).includes(sign));
    }
  });

  it('takes folders, and leaves alone what it cannot read', () => {
    write(oneMistake, 'one.oit.yaml');
    const bytes = Uint8Array.from([0x6f, 0xa1, 0xa2, 0xa3, 0x0a]);
    const other = write(bytes, 'other.oit.yaml');
    assert.equal(runCli(['fix', folder()]).code, 1);
    assert.equal(readFileSync(path.join(folder(), 'one.oit.yaml'), 'utf8'), complete);
    assert.deepEqual(new Uint8Array(readFileSync(other)), bytes);
  });

  it('does not mend what is suppressed or set off', () => {
    const file = write(oneMistake);
    runCli(['fix', file, '--rule', 'item.id-spelling=off']);
    assert.equal(readFileSync(file, 'utf8'), oneMistake);
  });

  it('gives 2 without a path, for one that leads nowhere, and for a flag it does not know', () => {
    assert.equal(runCli(['fix']).code, 2);
    assert.equal(runCli(['fix', path.join(folder(), 'nowhere.oit.yaml')]).code, 2);
    assert.equal(runCli(['fix', folder(), '--dry']).code, 2);
  });
});
