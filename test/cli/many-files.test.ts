import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../support/checking';
import { checkAsJson, cliBundle, type JsonReport, runCli, runCliBeside } from '../support/cli';
import { formatCheckReport, toReported } from '../support/reports';
import { useTemporaryFolder } from '../support/temporary';

const today = ['--today', '2568-04-01'];
const day = { year: 2568, month: 4, day: 1 };
/** Enough that several threads work on them, where there are several cores. */
const many = 120;

const head = 'oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency: { name: สำนักงานเขตทรายทอง }\n';

/** A small submission that is like no other. */
function writeSubmission(index: number): string {
  return `${head}items: { O1: { answer: มี, urls: [x${index}], description: ${'หน้าหลัก > ข้อมูล '.repeat(index % 7)} } }\n`;
}

/** Writes submissions, whose names are not in the order of any language, and gives their texts by path in the order of code units. */
function writeMany(folder: string, count = many): ReadonlyMap<string, string> {
  const names = Array.from({ length: count }, (_, index) => `${['b', 'Z', 'a', 'ก', 'é', '_', '10', '9'][index % 8]}${index}/x.oit.yaml`);
  const texts = new Map(names.sort().map((name, index) => [name, writeSubmission(index)]));
  for (const [name, text] of texts) {
    mkdirSync(path.join(folder, path.dirname(name)));
    writeFileSync(path.join(folder, name), text);
  }
  return texts;
}

describe('oit check: many files', () => {
  const folder = useTemporaryFolder();

  it('gives the report of one after another, in the order of the code units of their paths', () => {
    const texts = writeMany(folder());
    const { stdout, stderr, code } = runCli(['check', '.', '--format', 'json', ...today], { cwd: folder() });
    const files = [...texts].map(([name, text]) => toReported(path.normalize(name), check(text, { today: day })));
    assert.equal(stdout, formatCheckReport({ form: 'json', language: 'th' }, files));
    assert.deepEqual([code, stderr], [1, '']);
  });

  it('orders paths that are named, and what it cannot read among them', () => {
    for (const name of ['b', 'a']) writeFileSync(path.join(folder(), `${name}.oit.yaml`), writeSubmission(1));
    const { report, code } = checkAsJson(['b.oit.yaml', 'nowhere', 'a.oit.yaml'], { cwd: folder() });
    assert.deepEqual([code, report.files.map((file) => file.path)], [2, ['a.oit.yaml', 'b.oit.yaml']]);
  });

  it('writes JSON line by line: each file, and the summary at the end', () => {
    const { report } = checkAsJson(['examples', ...today]);
    const { stdout, code } = runCli(['check', 'examples', '--format', 'jsonl', ...today]);
    assert.ok(stdout.endsWith('}\n'));
    const values = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    assert.deepEqual(values, [...report.files, { summary: report.summary }]);
    assert.equal(code, 1);
  });

  it('escapes in every line what could steer a terminal', () => {
    writeFileSync(path.join(folder(), 'a.oit.yaml'), 'oit: 1\n"\u202ex\\u2028": 1\n');
    const { stdout } = runCli(['check', '.', '--format', 'jsonl'], { cwd: folder() });
    assert.doesNotMatch(stdout, /[\u2028-\u202e]/);
    assert.match(stdout, /\\u202e/);
    assert.equal(stdout.split('\n').length, 3);
  });

  it('is ended by a reader that has seen enough, long before the last file', () => {
    const texts = writeMany(folder(), 400);
    // What is read last is what could be complained of.
    symlinkSync('nowhere', path.join(folder(), 'ฮ.oit.yaml'));
    assert.ok([...texts.keys()].every((name) => name < 'ฮ'));
    const script = `"$0" "$1" check . | head -c 10 >/dev/null; exit "\${PIPESTATUS[0]}"`;
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, cliBundle], { cwd: folder(), encoding: 'utf8' });
    assert.deepEqual([status, stderr], [1, '']);
  });
});

describe('oit check: ended by Ctrl+C', () => {
  const folder = useTemporaryFolder();
  const files = 1200;
  const interrupt = async (format: string) => {
    writeMany(folder(), files);
    const run = { cwd: folder(), end: { when: 'first-output', signal: 'SIGINT' } } as const;
    const { code, stdout, stderr } = await runCliBeside(['check', '.', '--lang', 'en', '--format', format], run);
    assert.equal(code, 130);
    assert.match(stderr, /^oit: stopped before every file was checked: \d+ of 1200 were\n$/);
    return stdout;
  };

  it('ends JSON well, with a mark', async () => {
    const { files: checked, summary } = JSON.parse(await interrupt('json')) as JsonReport & { summary: { interrupted: boolean } };
    assert.equal(summary.interrupted, true);
    assert.ok(checked.length < files);
    const paths = checked.map((file) => file.path);
    assert.deepEqual(paths, [...paths].sort());
  });

  it('ends JSON line by line', async () => {
    const lines = (await interrupt('jsonl')).trimEnd().split('\n');
    const { summary } = JSON.parse(lines.at(-1) ?? '') as { summary: { errors: number; interrupted: boolean } };
    const findings = lines.slice(0, -1).flatMap((line) => (JSON.parse(line) as JsonReport['files'][number]).findings);
    assert.equal(summary.interrupted, true);
    assert.equal(summary.errors, findings.filter(({ severity }) => severity === 'error').length);
  });

  it('ends the text with a summary that says so', async () => {
    assert.match(await interrupt('text'), /^\d+ files?: .*\nStopped before everything was checked: .*\n.*pre-check.*\n$/m);
  });
});

describe('many files in memory', () => {
  const folder = useTemporaryFolder();
  const few = 20;
  const manifold = 10;
  /** Of a file: a long text, dozens of findings, and some links. */
  const wrongs = Array.from({ length: 60 }, (_, index) => `wrong${index}: 1\n`).join('');
  const comment = `# ${'ข้อความยาว'.repeat(10)}\n`.repeat(100);
  const urls = Array.from({ length: 20 }, (_, index) => `https://www.example.go.th/${index}`).join(', ');
  const large = `${head}items: { O1: { answer: มี, urls: [${urls}] } }\n${wrongs}${comment}`;
  const hook = path.resolve('test/support/heap-at-end.cjs');

  const measure = (command: readonly string[], count: number): number => {
    const place = path.join(folder(), `${count}`);
    mkdirSync(place);
    for (let index = 0; index < count; index++) writeFileSync(path.join(place, `${index}.oit.yaml`), `${large}# ${index}\n`);
    const { stderr } = runCli([...command, place], {
      env: { NODE_OPTIONS: `--require ${hook}`, XDG_CACHE_HOME: place },
    });
    return Number(/^heap: (\d+)$/m.exec(stderr)?.[1]);
  };

  for (const command of [
    ['check', '--format', 'json'],
    ['check', '--format', 'sarif'],
    ['check', '--links', '--offline', '--format', 'json'],
    ['links', '--offline', '--format', 'json'],
    ['links', '--offline', '--format', 'junit'],
  ])
    it(`oit ${command.join(' ')} keeps nothing of a file that is reported`, () => {
      const [ofFew, ofMany] = [measure(command, few), measure(command, few * manifold)];
      const ofText = readFileSync(path.join(folder(), `${few}/0.oit.yaml`)).length;
      // A kept text alone would be as much for each of the files that are more.
      assert.ok(ofMany - ofFew < (ofText * few * manifold) / 4, `${ofFew} bytes for ${few} files, ${ofMany} for ${few * manifold}`);
    });
});
