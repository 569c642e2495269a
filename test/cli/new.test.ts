import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkAsJson, runCli } from '../support/cli';
import { useTemporaryFolder } from '../support/temporary';

const agency = ['--agency', 'สำนักงานเขตตัวอย่าง', '--website', 'https://www.example-district.example'];

describe('oit new', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), name);

  it('writes every item, and nothing is wrong in it but that it is not filled in', () => {
    const { code, stderr } = runCli(['new', '--profile', 'bangkok-district-2568', ...agency, '-o', at('a.oit.yaml')]);
    assert.deepEqual([code, stderr], [0, '']);
    const { report } = checkAsJson([at('a.oit.yaml'), '--today', '2568-02-01']);
    const [file] = report.files;
    assert.deepEqual(
      file?.findings.map((finding) => finding.code),
      ['schema.missing-key'],
    );
  });

  it('copies a list, which can be changed and used as an own one', () => {
    const { code, stderr } = runCli(['profiles', '--copy', 'bangkok-district-2568', '-o', at('own.json')]);
    assert.deepEqual([code, stderr], [0, '']);
    writeFileSync(at('own.json'), readFileSync(at('own.json'), 'utf8').replace('"fiscalYear": 2568', '"fiscalYear": 2570'));
    const own = ['--profiles', at('own.json')];
    assert.equal(runCli(['new', '--profile', 'bangkok-district-2570', ...agency, '-o', at('a.oit.yaml'), ...own]).code, 0);
    assert.match(readFileSync(at('a.oit.yaml'), 'utf8'), /^fiscalYear: 2570$/m);
    for (const args of [
      ['--copy', 'nothing'],
      ['--copy', 'national-2568'],
      ['-o', at('b.json')],
      ['--copy', 'national-2568', '-o', at('own.json')],
    ])
      assert.equal(runCli(['profiles', ...args]).code, 2, args.join(' '));
  });

  it('does not overwrite', () => {
    writeFileSync(at('a.oit.yaml'), 'mine');
    const { code, stdout, stderr } = runCli([
      'new',
      '--profile',
      'bangkok-district-2568',
      ...agency,
      '-o',
      at('a.oit.yaml'),
      '--lang',
      'en',
    ]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /exists and is not overwritten; choose another name$/m);
    assert.equal(readFileSync(at('a.oit.yaml'), 'utf8'), 'mine');
  });

  it('gives 2 for a profile that is not known, naming the nearest', () => {
    const { code, stderr } = runCli(['new', '--profile', 'bangkok-distrct-2568', ...agency, '-o', at('a.oit.yaml'), '--lang', 'en']);
    assert.equal(code, 2);
    assert.match(stderr, /did you mean bangkok-district-2568\?/);
    assert.deepEqual(readdirSync(folder()), []);
  });

  it('gives 2 for what is missing', () => {
    for (const args of [agency, ['--profile', 'national-2568'], ['--profile', 'national-2568', ...agency], ['extra']]) {
      assert.equal(runCli(['new', ...args]).code, 2);
    }
  });
});

describe('oit', () => {
  it('gives its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(runCli(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('explains itself and every command, in both languages', () => {
    for (const language of ['th', 'en']) {
      for (const command of [[], ['check'], ['export'], ['new'], ['profiles']]) {
        const { code, stdout, stderr } = runCli([...command, '--help', '--lang', language]);
        assert.deepEqual([code, stderr], [0, '']);
        assert.match(stdout, /oit/);
        assert.equal(/\p{Script=Thai}/u.test(stdout), language === 'th');
      }
    }
  });

  it('explains every flag that a command takes', () => {
    const flags = {
      check: ['format', 'no-color', 'rule', 'profiles', 'today'],
      export: ['output', 'draft', 'force', 'rule', 'today'],
      new: ['profile', 'agency', 'website', 'output'],
    };
    for (const [command, names] of Object.entries(flags)) {
      const { stdout } = runCli([command, '--help']);
      for (const name of [...names, 'lang', 'help']) assert.match(stdout, new RegExp(`--${name}\\b`));
    }
  });

  it('gives 2 without a command and for one that it does not know', () => {
    assert.equal(runCli([]).code, 2);
    const { code, stdout, stderr } = runCli(['chek', 'x', '--lang', 'en']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /unknown command chek; did you mean check\?/);
  });

  it('lists the profiles with where they come from', () => {
    const { code, stdout } = runCli(['profiles', '--lang', 'en']);
    assert.equal(code, 0);
    assert.match(stdout, /^bangkok-district-2565 +43 items/m);
    assert.match(stdout, /^bangkok-district-2568 +22 items/m);
    assert.match(stdout, /from a web page, not confirmed/);
  });
});
