import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkAsJson } from '../support/cli';
import { loadCommandLine } from '../support/command-line';
import { useTemporaryFolder } from '../support/temporary';

const complete = () => readFileSync('examples/complete-2568.oit.yaml', 'utf8');
const mebibyte = 1024 * 1024;
/** `ข้อมูล` in Windows-874. */
const windows874 = Buffer.from([0xa2, 0xe9, 0xcd, 0xc1, 0xd9, 0xc5]);

/** Name, contents, the one code that must be found. */
const inputs: readonly (readonly [string, () => string | Buffer, string])[] = [
  ['[ nested 5,000 deep', () => '['.repeat(5000), 'yaml.too-deep'],
  ['[ nested 950 deep, twice', () => `a: ${'['.repeat(950)}\nb: ${'['.repeat(950)}\n`, 'yaml.too-deep'],
  [
    '[ nested 950 deep and closed, twice',
    () => `a: ${'['.repeat(950)}${']'.repeat(950)}\nb: ${'['.repeat(950)}${']'.repeat(950)}\n`,
    'yaml.too-deep',
  ],
  ['mappings nested 5,000 deep', () => '? '.repeat(5000), 'yaml.too-deep'],
  ['10 MB of lines', () => '# ข้อมูล\n'.repeat((10 * mebibyte) / 20), 'yaml.too-large'],
  ['10 MB of zero bytes', () => Buffer.alloc(10 * mebibyte), 'yaml.too-large'],
  ['Windows-874', () => Buffer.concat([Buffer.from('oit: 1\nagency:\n  name: '), windows874, Buffer.from('\n')]), 'yaml.encoding'],
  ['UTF-16', () => Buffer.from('\ufeffoit: 1\n', 'utf16le'), 'yaml.encoding'],
  ['a NUL', () => 'oit: 1\0\n', 'yaml.encoding'],
  ['a program', () => readFileSync(process.execPath).subarray(0, mebibyte), 'yaml.encoding'],
  ['nothing', () => '', 'yaml.empty'],
  ['blanks and a comment', () => '\n  \n# x\n', 'yaml.empty'],
  ['a byte order mark alone', () => '\ufeff', 'yaml.empty'],
  ['2 million letters on one line', () => `oit: ${'ก'.repeat(2_000_000)}\n`, 'yaml.too-large'],
  ['conflict markers', () => 'oit: 1\n<<<<<<< HEAD\nfiscalYear: 2568\n=======\nfiscalYear: 2567\n>>>>>>> x\n', 'yaml.merge-conflict'],
  ['a future format', () => complete().replace(/^oit: 1/m, 'oit: 2'), 'format.newer-version'],
  ['an unknown profile', () => complete().replace(/^profile: .*$/m, 'profile: moon-base'), 'profile.unknown'],
  ['__proto__ as a key', () => `${complete()}__proto__: { polluted: true }\n`, 'schema.unknown-key'],
  ['a second document', () => `${complete()}\n---\noit: 1\n`, 'yaml.multiple-documents'],
];

describe('oit check: bad input', () => {
  const folder = useTemporaryFolder();

  for (const [name, contents, expected] of inputs) {
    it(`${name}: ${expected}, and no cascade behind it`, () => {
      const file = path.join(folder(), 'bad.oit.yaml');
      writeFileSync(file, contents());
      const { code, report, stderr } = checkAsJson([file, '--today', '2568-04-01']);
      assert.deepEqual([code, stderr], [1, '']);
      const findings = report.files[0]?.findings ?? [];
      assert.deepEqual([...new Set(findings.map((finding) => finding.code))], [expected]);
      for (const { message } of findings) assert.ok(message.length < 600, `message of ${message.length}`);
    });
  }

  it('gives every finding however much is wrong', () => {
    const file = path.join(folder(), 'bad.oit.yaml');
    const keys = Array.from({ length: 3000 }, (_, index) => `wrong${index}: 1`);
    writeFileSync(file, `${keys.join('\n')}\n`);
    const { code, report } = checkAsJson([file, '--today', '2568-04-01']);
    const findings = report.files[0]?.findings ?? [];
    assert.equal(code, 1);
    assert.ok(findings.length >= 3000);
    assert.ok(findings.every((finding) => finding.code !== 'findings.more'));
    assert.equal(report.summary.errors, findings.filter(({ severity }) => severity === 'error').length);
  });

  const variants: readonly (readonly [string, (text: string) => string])[] = [
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['lone CR', (text) => text.replaceAll('\n', '\r')],
  ];
  for (const [name, change] of variants) {
    it(`${name} is fine and moves no position`, () => {
      const places = (text: string) => {
        const file = path.join(folder(), 'a.oit.yaml');
        writeFileSync(file, text);
        return checkAsJson([file, '--today', '2568-04-01']).report.files[0]?.findings.map(({ code, range }) => ({ code, range }));
      };
      assert.deepEqual(places(change(complete())), []);
      const inProgress = readFileSync('examples/in-progress-2568.oit.yaml', 'utf8');
      assert.deepEqual(places(change(inProgress)), places(inProgress));
    });
  }

  it('exports a draft of each of them', async () => {
    const run = await loadCommandLine(folder());
    mkdirSync(path.join(folder(), 'out'));
    for (const [name, contents] of inputs) {
      const file = path.join(folder(), 'bad.oit.yaml');
      writeFileSync(file, contents());
      const args = ['export', file, '-o', path.join(folder(), 'out/bad.zip'), '--force'];
      assert.equal((await run(args)).code, 1, name);
      assert.equal((await run([...args, '--draft'])).code, 0, name);
    }
  }).timeout(300_000);
});
