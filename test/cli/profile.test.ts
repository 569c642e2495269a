import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkAsJson, runCli } from '../support/cli';
import { useTemporaryFolder } from '../support/temporary';

describe('oit profile', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), name);
  const list = () => at('bangkok-district-2570.oit-profile.json');
  const makeList = (...args: string[]) =>
    runCli(['profile', 'new', '--from', 'bangkok-district-2568', '--year', '2570', '-o', list(), ...args]);

  it('new writes a draft that passes its check, and tells what to compare', () => {
    const { code, stdout, stderr } = makeList();
    assert.deepEqual([code, stderr], [0, '']);
    for (const expected of ['ร่าง ยังไม่ได้เทียบกับคู่มือ', '22 ข้อ', '30 เม.ย. 2570', 'oit profile check'])
      assert.ok(stdout.includes(expected), expected);
    const checked = runCli(['profile', 'check', list()]);
    assert.deepEqual([checked.code, checked.stderr], [0, '']);
    assert.match(checked.stdout, /bangkok-district-2570 มี 22 ข้อ.*ร่าง/);
  });

  it('new takes a kind for its newest list, and speaks English', () => {
    const { code, stdout } = runCli([
      'profile',
      'new',
      '--from',
      'national',
      '--year',
      '2570',
      '-o',
      at('n.oit-profile.json'),
      '--lang',
      'en',
    ]);
    assert.equal(code, 0);
    assert.match(stdout, /national-2569/);
    assert.doesNotMatch(stdout.replace(/“[^”]*”/g, ''), /คู่มือ/);
  });

  it('makes a list that new, check, export and profiles take', () => {
    makeList();
    const own = ['--profiles', list()];
    const created = runCli(['new', '--profile', 'bangkok-district-2570', ...own, '--agency', 'วังทองหลาง', '-o', at('a.oit.yaml')]);
    assert.deepEqual([created.code, created.stderr], [0, '']);
    assert.ok(created.stdout.includes(`oit check --profiles ${list()} ${at('a.oit.yaml')}`));
    const text = readFileSync(at('a.oit.yaml'), 'utf8');
    assert.match(text, /^ {2}name: สำนักงานเขตวังทองหลาง\n {2}website: https:\/\/webportal\.bangkok\.go\.th\/wangthonglang$/m);
    const [file] = checkAsJson([at('a.oit.yaml'), ...own, '--today', '2570-02-01']).report.files;
    assert.deepEqual([file?.profile, file?.findings.map((finding) => finding.code)], ['bangkok-district-2570', ['schema.missing-key']]);
    assert.match(runCli(['check', at('a.oit.yaml'), ...own]).stdout, /ปีงบประมาณ 2570 \(ร่าง ยังไม่ได้เทียบกับคู่มือ\)/);
    assert.equal(runCli(['export', at('a.oit.yaml'), '--draft', '-o', at('a.zip'), ...own]).code, 0);
    assert.match(runCli(['profiles', ...own]).stdout, /bangkok-district-2570 .*\(ร่าง ยังไม่ได้เทียบกับคู่มือ\)/);
  });

  it('check says what is wrong, with line and column, and gives 1', () => {
    writeFileSync(list(), '{\n  "extends": "bangkok-district-2567",\n  "fiscalYear": 2570\n}\n');
    const { code, stdout } = runCli(['profile', 'check', list()]);
    assert.equal(code, 1);
    assert.match(stdout, /^.*\.oit-profile\.json:2:14: error: profile\.base: .*[ก-๙]/m);
    assert.match(runCli(['profile', 'check', list(), '--lang', 'en']).stdout, /:2:14: error: profile\.base: There is no list/);
    writeFileSync(list(), '{\n  "extends": "bangkok-district-2568"\n  "fiscalYear": 2570\n}\n');
    const broken = runCli(['profile', 'check', list()]);
    assert.equal(broken.code, 1);
    assert.match(broken.stdout, /:[23]:\d+: error: yaml\./);
  });

  it('check knows the lists that are checked with it, and those of --profiles', () => {
    makeList();
    writeFileSync(at('b.oit-profile.json'), '{ "extends": "bangkok-district-2570", "profile": "my-office" }');
    assert.equal(runCli(['profile', 'check', at('b.oit-profile.json')]).code, 1);
    assert.equal(runCli(['profile', 'check', at('b.oit-profile.json'), list()]).code, 0);
    assert.equal(runCli(['profile', 'check', at('b.oit-profile.json'), '--profiles', list()]).code, 0);
  });

  it('gives 2 where it cannot do its job, and writes nothing over', () => {
    makeList();
    const before = readFileSync(list(), 'utf8');
    const year = ['--year', '2570'];
    const from = ['--from', 'national-2568'];
    const output = ['-o', at('x.oit-profile.json')];
    for (const args of [
      [],
      ['make'],
      ['check'],
      ['check', at('nothing.json')],
      ['new', ...year, ...output],
      ['new', ...from, ...output],
      ['new', ...from, ...year],
      ['new', ...from, ...year, ...output, 'more'],
      ['new', ...from, '--year', 'soon', ...output],
      ['new', ...from, '--year', '2569', ...output],
      ['new', '--from', 'nothing-2568', ...year, ...output],
      ['new', ...from, ...year, '-o', list()],
    ])
      assert.equal(runCli(['profile', ...args]).code, 2, args.join(' '));
    assert.equal(readFileSync(list(), 'utf8'), before);
    assert.deepEqual(readdirSync(folder()), [path.basename(list())]);
  });

  it('is named by new where a year has no list, and the newest list that is compared with its manual', () => {
    const agency = ['--agency', 'ก', '--website', 'https://a.example', '-o', at('a.oit.yaml')];
    const { code, stderr } = runCli(['new', '--profile', 'bangkok-district-2570', ...agency]);
    assert.equal(code, 2);
    assert.match(stderr, /oit profile new --from bangkok-district-2568 --year 2570/);
    assert.match(runCli(['new', '--profile', 'bangkok-district', ...agency]).stderr, /น่าจะหมายถึง bangkok-district-2568/);
  });
});
