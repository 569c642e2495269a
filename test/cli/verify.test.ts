import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { runCli } from '../support/cli';
import { useTemporaryFolder } from '../support/temporary';
import { unpack } from '../support/unpack';

const complete = path.resolve('examples/complete-2568.oit.yaml');
const inProgress = path.resolve('examples/in-progress-2568.oit.yaml');
const folderName = 'complete-2568';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

type Files = Record<string, Uint8Array>;

/** Gives the files with manifests that list what they hold now: what somebody makes who knows the form. */
function listAnew(files: Files): Files {
  const linesOf = (names: readonly string[]) =>
    encode(names.map((name) => `${sha256(files[`${folderName}/${name}`] ?? encode(''))}  ${name}\n`).join(''));
  const names = Object.keys(files).map((name) => name.slice(folderName.length + 1));
  const payload = { ...files, [`${folderName}/manifest-sha256.txt`]: linesOf(names.filter((name) => name.startsWith('data/'))) };
  files = payload;
  return { ...payload, [`${folderName}/tagmanifest-sha256.txt`]: linesOf(['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt']) };
}

describe('oit verify', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), name);
  const exportTo = (name: string, args: readonly string[] = []) =>
    assert.equal(runCli(['export', complete, '-o', at(name), '--today', '2568-04-01', ...args]).code, 0);
  const verify = (name: string) => runCli(['verify', at(name), '--lang', 'en']);
  /** Exports, changes the files, and verifies. */
  const verifyChanged = (change: (files: Files) => Files) => {
    exportTo('a.zip', ['--force']);
    writeFileSync(at('b.zip'), zipSync(change(unzipSync(readFileSync(at('a.zip'))))));
    return verify('b.zip');
  };
  const data = (name: string) => `${folderName}/data/${name}`;

  it('says that a package is whole, final, draft, of a file that is no text, and under another name', () => {
    exportTo('a.zip');
    const { code, stdout, stderr } = verify('a.zip');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^complete-2568: whole, no file has changed \(\d+ files verified\)\n$/);
    const odd = readFileSync(complete, 'utf8')
      .replace(/description: \|\n/, 'notes: |\n')
      .replace('  O1:\n', '  O1:\n    description: "a\\ud800\\0b"\n');
    writeFileSync(at('odd.oit.yaml'), odd);
    assert.equal(runCli(['export', at('odd.oit.yaml'), '-o', at('odd.zip'), '--draft']).code, 0);
    assert.equal(verify('odd.zip').code, 0, 'half a pair of surrogates is no change');
    assert.equal(runCli(['export', inProgress, '-o', at('b.zip'), '--draft', '--lang', 'en']).code, 0);
    assert.equal(verify('b.zip').code, 0);
    writeFileSync(at('c.oit.yaml'), Buffer.from([0, 1, 0xff]));
    assert.equal(runCli(['export', at('c.oit.yaml'), '-o', at('c.zip'), '--draft']).code, 0);
    assert.equal(verify('c.zip').code, 0);
    assert.match(runCli(['verify', at('c.zip')]).stdout, /ครบถ้วน ไม่มีไฟล์ที่เปลี่ยนไป/);
  });

  it('knows a list of the office’s own, and goes by what was typed where it does not', () => {
    const list = JSON.parse(readFileSync('schemas/profiles/bangkok-district-2568.json', 'utf8'));
    writeFileSync(at('own.json'), JSON.stringify({ ...list, profile: 'own-district' }));
    writeFileSync(at('a.oit.yaml'), readFileSync(complete, 'utf8').replace(/^profile: .*/m, 'profile: own-district'));
    assert.equal(runCli(['export', at('a.oit.yaml'), '-o', at('a.zip'), '--profiles', at('own.json')]).code, 0);
    assert.equal(verify('a.zip').code, 0);
    assert.equal(runCli(['verify', at('a.zip'), '--profiles', at('own.json')]).code, 0);
  });

  for (const name of ['entry.xlsx', 'entry.csv', 'submission.json', 'links.json', 'source/complete-2568.oit.yaml'])
    it(`names ${name} where one sign of it has changed`, () => {
      const { code, stdout } = verifyChanged((files) => ({
        ...files,
        [data(name)]: Buffer.concat([files[data(name)] ?? encode(''), encode(' ')]),
      }));
      assert.equal(code, 1);
      assert.equal(stdout, `data/${name}: changed after the package was made\ncomplete-2568: not as it was made, 1 fault above\n`);
    });

  it('names files that are gone, that were added, and manifests that were changed', () => {
    const { code, stdout } = verifyChanged((files) => {
      const { [data('entry.csv')]: _, ...rest } = files;
      return { ...rest, [data('extra.txt')]: encode('x'), [`${folderName}/bag-info.txt`]: encode('x: y\n') };
    });
    assert.equal(code, 1);
    assert.match(stdout, /^bag-info\.txt: changed after/m);
    assert.match(stdout, /^data\/entry\.csv: is not in the package$/m);
    assert.match(stdout, /^data\/extra\.txt: was added later/m);
  });

  it('tells what no longer says what the source says, though every manifest agrees', () => {
    const replace = (files: Files, name: string, from: string | RegExp, to: string) => {
      const text = decode(files[data(name)]);
      assert.notEqual(text.replace(from, to), text);
      return listAnew({ ...files, [data(name)]: encode(text.replace(from, to)) });
    };
    const cases: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
      ['entry.csv', '"มี"', '"ไม่มี"', /^data\/entry\.csv: does not say what the source file in the package says, in O1$/m],
      ['entry.csv', /\r\n"O2"/, '\r\n"O3"', /^data\/entry\.csv: does not say .*, in O2$/m],
      ['entry.csv', '"', '', /^data\/entry\.csv: cannot be read$/m],
      ['submission.json', '"answer": "มี"', '"answer": "ไม่มี"', /^data\/submission\.json: does not say .*, in O1$/m],
      [
        'submission.json',
        /"name": "สำนักงาน[^"]*"/,
        '"name": "อื่น"',
        /^data\/submission\.json: does not say what the source file in the package says$/m,
      ],
      ['submission.json', '"draft": false', '"draft": "no"', /^data\/submission\.json: has not the form of a package, at \/draft$/m],
      ['source/complete-2568.oit.yaml', 'answer: มี', 'answer: ไม่มี', /^data\/submission\.json: does not say what the source/m],
    ];
    const book = verifyChanged((files) => {
      const sheets = unzipSync(files[data('entry.xlsx')] ?? encode(''));
      const strings = decode(sheets['xl/sharedStrings.xml']).replace('<si><t>มี</t></si>', '<si><t>ไม่มี</t></si>');
      return listAnew({ ...files, [data('entry.xlsx')]: zipSync({ ...sheets, 'xl/sharedStrings.xml': encode(strings) }) });
    });
    assert.equal(book.code, 1);
    assert.match(book.stdout, /^data\/entry\.xlsx: does not say what the source file in the package says, in O1$/m);
    for (const [name, from, to, expected] of cases) {
      const { code, stdout } = verifyChanged((files) => replace(files, name, from, to));
      assert.equal(code, 1, stdout);
      assert.match(stdout, expected);
    }
  });

  const unreadable: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['no zip', () => encode('hello'), /it is no zip that can be opened/],
    ['nothing', () => encode(''), /it is no zip that can be opened/],
    ['a zip of something else', () => zipSync({ 'x/a.txt': encode('a') }), /it is no package that this program has exported/],
    ['two folders', () => zipSync({ 'x/bagit.txt': encode('a'), 'y/b.txt': encode('a') }), /it is no package/],
    ['a path that leads out', () => zipSync({ 'x/../../evil.txt': encode('a') }), /unsafe name \(x\/\.\.\/\.\.\/evil\.txt\)/],
    ['an absolute path', () => zipSync({ '/etc/passwd': encode('a') }), /unsafe name/],
    ['a path of Windows', () => zipSync({ 'x\\..\\a': encode('a') }), /unsafe name/],
    [
      'a bomb',
      () => zipSync({ 'x/bagit.txt': encode('a'), 'x/bomb': new Uint8Array(200 * 1024 * 1024) }),
      /\(x\/bomb\) is too large when unpacked/,
    ],
    [
      'too many files',
      () => zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`x/${index}`, encode('')]))),
      /there are too many files/,
    ],
  ];
  for (const [title, make, reason] of unreadable)
    it(`gives 2 for ${title}`, () => {
      writeFileSync(at('a.zip'), make());
      const { code, stdout, stderr } = verify('a.zip');
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, reason);
    });

  it('gives a fault or a reason, and ends, for a package cut off or changed anywhere', () => {
    exportTo('a.zip');
    const bytes = readFileSync(at('a.zip'));
    for (const place of [0.1, 0.5, 0.9]) {
      writeFileSync(at('b.zip'), bytes.subarray(0, Math.floor(bytes.length * place)));
      assert.equal(verify('b.zip').code, 2);
    }
    for (const place of [0.05, 0.3]) {
      const changed = Buffer.from(bytes);
      const index = Math.floor(bytes.length * place);
      changed[index] = (changed[index] ?? 0) ^ 0xff;
      writeFileSync(at('b.zip'), changed);
      assert.notEqual(verify('b.zip').code, 0);
    }
  });

  it('gives 2 without a package, with two, for a folder, and for one that is not there', () => {
    for (const args of [[], ['a.zip', 'b.zip'], [folder()], [at('none.zip')]]) {
      const { code, stdout, stderr } = runCli(['verify', ...args]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.notEqual(stderr, '');
    }
  });

  // The library of the Library of Congress; not every system has it.
  if (spawnSync('python3', ['-c', 'import bagit']).status === 0)
    it('is a bag to another program', () => {
      exportTo('a.zip');
      unpack(at('a.zip'), at('a'));
      const check = 'import bagit, sys; bagit.Bag(sys.argv[1]).validate()';
      const { status, stderr } = spawnSync('python3', ['-c', check, at(`a/${folderName}`)], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    });
});
