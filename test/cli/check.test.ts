import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkAsJson, cliBundle, runCli } from '../support/cli';
import { useTemporaryFolder } from '../support/temporary';

const complete = path.resolve('examples/complete-2568.oit.yaml');
const inProgress = path.resolve('examples/in-progress-2568.oit.yaml');

describe('oit check: exit codes', () => {
  const folder = useTemporaryFolder();

  it('gives 0 where there is no error', () => {
    const { code, stderr } = runCli(['check', complete]);
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('gives 1 where there are errors', () => {
    const { code, stderr } = runCli(['check', inProgress]);
    assert.deepEqual([code, stderr], [1, '']);
  });

  it('gives 0 where there are warnings only', () => {
    const file = path.join(folder(), 'a.oit.yaml');
    writeFileSync(file, readFileSync(complete, 'utf8').replace('division: ฝ่ายการศึกษา', 'division: ฝ่ายการศึกสา'));
    const { code, report } = checkAsJson([file, '--today', '2568-04-01']);
    assert.equal(code, 0);
    assert.deepEqual(report.summary, { errors: 0, warnings: 1, infos: 0 });
  });

  it('gives 2 with a reason for a path that leads nowhere, and checks the others all the same', () => {
    const { code, stderr, stdout, report } = checkAsJson(['nowhere.oit.yaml', complete, '--lang', 'en'], { cwd: folder() });
    assert.equal(code, 2);
    assert.equal(stderr, 'oit: cannot read nowhere.oit.yaml: no such file or folder\n');
    assert.deepEqual(
      report.files.map((file) => file.path),
      [complete],
    );
    assert.doesNotMatch(stdout, /nowhere/);
  });

  it('gives 2 for a folder without any submission', () => {
    mkdirSync(path.join(folder(), 'node_modules'));
    writeFileSync(path.join(folder(), 'node_modules/a.oit.yaml'), 'oit: 1\n');
    const { code, stderr } = runCli(['check', '.', '--lang', 'en'], { cwd: folder() });
    assert.equal(code, 2);
    assert.match(stderr, /no submission \(\*\.oit\.yaml, \*\.oit\.yml\) in the folder \./);
  });

  it('gives 2 without a path', () => {
    const { code, stdout, stderr } = runCli(['check']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.notEqual(stderr, '');
  });

  it('gives 1, not 2, for a file of any name that can be read', () => {
    writeFileSync(path.join(folder(), 'notes.txt'), 'no submission at all');
    assert.equal(runCli(['check', 'notes.txt'], { cwd: folder() }).code, 1);
  });
});

describe('oit check: folders', () => {
  const folder = useTemporaryFolder();

  it('finds submissions below a folder, sorted, once each, without packages, hidden folders and loops', () => {
    for (const name of ['b', 'a/deep', '.git', 'node_modules/x']) mkdirSync(path.join(folder(), name), { recursive: true });
    const files = ['b/two.oit.yml', 'a/deep/one.oit.yaml', '.git/no.oit.yaml', 'node_modules/x/no.oit.yaml', 'a/plain.yaml', 'Z.OIT.YAML'];
    for (const file of files) writeFileSync(path.join(folder(), file), readFileSync(complete));
    symlinkSync(folder(), path.join(folder(), 'a/loop'));
    const { code, report } = checkAsJson(['.', 'a/deep/one.oit.yaml'], { cwd: folder() });
    assert.equal(code, 0);
    assert.deepEqual(
      report.files.map((file) => file.path.replaceAll('\\', '/')),
      ['Z.OIT.YAML', 'a/deep/one.oit.yaml', 'b/two.oit.yml'],
    );
  });
});

describe('oit check: JSON', () => {
  it('has the documented form', () => {
    const { report } = checkAsJson([inProgress]);
    assert.deepEqual(Object.keys(report), ['files', 'summary']);
    const [file] = report.files;
    assert.ok(file);
    assert.deepEqual(Object.keys(file), ['path', 'profile', 'findings', 'completeness', 'score']);
    assert.equal(file.path, inProgress);
    assert.equal(file.profile, 'bangkok-district-2568');
    for (const finding of file.findings) {
      assert.deepEqual(Object.keys(finding), ['code', 'severity', 'message', 'item', 'range', 'fixable']);
      assert.deepEqual(Object.keys(finding.range), ['start', 'end']);
      assert.deepEqual(Object.keys(finding.range.start), ['line', 'character']);
      assert.equal(typeof finding.fixable, 'boolean');
      assert.match(finding.severity, /^(?:error|warning|info)$/);
    }
    const { completeness, score } = file;
    assert.ok(completeness && score);
    assert.deepEqual(Object.keys(completeness), ['ready', 'total', 'items', 'subIndicators']);
    assert.equal(Object.keys(completeness.items as object).length, 22);
    assert.deepEqual(Object.keys(score), ['subIndicators', 'indicators', 'oit', 'total', 'level', 'surveys', 'estimate', 'low', 'high']);
    assert.deepEqual([score.total, score.level, score.estimate], [null, null, true]);
    const count = (severity: string) => file.findings.filter((finding) => finding.severity === severity).length;
    assert.deepEqual(report.summary, { errors: count('error'), warnings: count('warning'), infos: count('info') });
  });

  it('says the published result of fiscal year 2565 to two decimals', () => {
    const { report } = checkAsJson(['test/fixtures/district-2565-result.oit.yaml']);
    const [file] = report.files;
    assert.equal(file?.profile, 'bangkok-district-2565');
    const score = file?.score as Record<string, Record<string, number>>;
    assert.equal(score.subIndicators?.['9.1'], 88.89);
    assert.equal(score.subIndicators?.['9.4'], 50);
    assert.deepEqual(score.indicators, { 9: 87.78, 10: 93.75 });
    assert.deepEqual([score.oit, score.total, score.level, score.estimate], [90.77, 96.15, 'AA', false]);
  });

  it('counts lines and UTF-16 units from zero, the text from one', () => {
    const { report } = checkAsJson([inProgress]);
    const lines = runCli(['check', inProgress, '--no-color']).stdout.split('\n');
    for (const { code, severity, message, range } of report.files[0]?.findings ?? []) {
      const { line, character } = range.start;
      assert.ok(lines.includes(`${inProgress}:${line + 1}:${character + 1}: ${severity}: ${code}: ${message}`), `${code} at ${line}`);
    }
  });

  it('has null where nothing can be computed', () => {
    const { report } = checkAsJson(['package.json']);
    const [file] = report.files;
    assert.deepEqual([file?.profile, file?.completeness, file?.score], [null, null, null]);
  });
});

describe('oit check: text', () => {
  it('shows the table by sub-indicator, calls an estimate one, and promises nothing', () => {
    const { stdout } = runCli(['check', complete]);
    assert.match(stdout, /^ {2}9\.1 ข้อมูลพื้นฐาน +4\/4 +100\.00 +0\.00$/m);
    assert.match(stdout, /^OIT ทั้งหมด +22\/22 +100\.00 +0\.00$/m);
    assert.match(stdout, /คะแนนประมาณการ/);
    assert.match(stdout, /ตรวจเบื้องต้น/);
    assert.doesNotMatch(stdout, /จะได้ 100/);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('speaks English on request', () => {
    const { stdout } = runCli(['check', complete, '--lang=en', '--today', '2568-04-01']);
    assert.match(stdout, /^1 file: 0 errors, 0 warnings, 0 notes$/m);
    assert.match(stdout, /pre-check/);
  });

  it('is cut off quietly by a reader that has seen enough', () => {
    const script = `"$0" "$1" check "$2" "$2" | head -c 10 >/dev/null; exit "\${PIPESTATUS[0]}"`;
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, cliBundle, inProgress], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [1, '']);
  });

  // Only Linux has a device that is always full.
  const onLinux = process.platform === 'linux' ? it : () => undefined;
  onLinux('gives 2 where the result cannot be written', () => {
    const { status, stderr } = spawnSync('bash', ['-c', '"$0" "$1" profiles > /dev/full', process.execPath, cliBundle], {
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(stderr, /ENOSPC/);
  });
});

describe('oit check: settings', () => {
  const folder = useTemporaryFolder();

  it('takes severities of rules', () => {
    const code = (...rules: string[]) => runCli(['check', inProgress, ...rules.flatMap((rule) => ['--rule', rule])]);
    const { report } = checkAsJson([
      inProgress,
      '--rule',
      'item.missing=off',
      '--rule',
      'url.invalid=info',
      '--rule=description.missing=error',
    ]);
    const severities = new Map(report.files[0]?.findings.map((finding) => [finding.code, finding.severity]));
    assert.deepEqual(
      [severities.get('item.missing'), severities.get('url.invalid'), severities.get('description.missing')],
      [undefined, 'info', 'error'],
    );
    assert.equal(code('item.missing=off').code, 1);
  });

  const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a severity that is none', ['--rule', 'item.missing=fatal'], /CODE=SEVERITY/],
    ['a rule without a severity', ['--rule', 'item.missing'], /CODE=SEVERITY/],
    ['an unknown code, naming the nearest', ['--rule', 'item.mising=off'], /did you mean item\.missing\?/],
    ['a code that makes a file unreadable', ['--rule', 'yaml.syntax=off'], /cannot be set/],
    ['a code of the schema', ['--rule', 'schema.unknown-key=info'], /cannot be set/],
    ['a day that is none', ['--today', '2568-02-30'], /2568-02-30 is no date/],
    ['an unknown flag, naming the nearest', ['--formt', 'json'], /unknown option --formt; did you mean --format\?/],
    ['an unknown format', ['--format', 'xml'], /--format must be text, json, jsonl, sarif, junit, github or html, not xml/],
    ['a flag without its value', ['--format'], /--format needs text\|json/],
    ['a flag with another in place of its value', ['--rule', '--no-color'], /--rule needs CODE=SEVERITY/],
    ['a value that a flag does not take', ['--no-color=yes'], /--no-color takes no value/],
    ['a profile that is not there', ['--profiles', 'nowhere.json'], /cannot read nowhere\.json/],
  ];
  for (const [title, args, reason] of refusals) {
    it(`gives 2 for ${title}`, () => {
      const { code, stdout, stderr } = runCli(['check', complete, '--lang', 'en', ...args], { cwd: folder() });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, reason);
    });
  }

  it('gives 2 for a language that it does not speak', () => {
    const { code, stderr } = runCli(['check', complete, '--lang', 'de']);
    assert.equal(code, 2);
    assert.match(stderr, /th หรือ en/);
  });

  for (const today of ['2568-04-01', '2025-04-01', '๒๕๖๘-๐๔-๐๑', '1 เม.ย. 2568']) {
    it(`takes ${today} for a day`, () => assert.equal(runCli(['check', complete, '--today', today]).code, 0));
  }

  it('takes profiles of one’s own, and reports what is wrong in them', () => {
    const broken = path.resolve('test/fixtures/profiles/broken-agency-2568.json');
    const { code, report } = checkAsJson([complete, '--profiles', broken]);
    assert.equal(code, 1);
    assert.deepEqual(
      report.files.map((file) => [file.path, file.findings.some(({ severity }) => severity === 'error')]),
      [
        [broken, true],
        [complete, false],
      ],
    );
    const mini = runCli(['profiles', '--profiles', path.resolve('test/fixtures/profiles/mini-agency-2568.json')]);
    assert.match(mini.stdout, /^mini-agency-2568/m);
  });
});
