import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toArtifactUri } from '../../server/src/cli/artifact-uri';
import { reportFormats } from '../../server/src/cli/formats';
import { type CliResult, runCli, runCliBeside } from '../support/cli';
import { assertHarmless } from '../support/page';
import { findJunitFaults, findSarifFaults } from '../support/report-schemas';
import { useTemporaryFolder } from '../support/temporary';

interface SarifRun {
  readonly results: readonly {
    readonly locations: readonly {
      readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string } };
    }[];
  }[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
  }[];
}

const submission = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency: { name: สำนักงานเขตทรายทอง }
items: { O1: { answer: มี, urls: [x.example] } }
`;

function readSarif({ stdout }: Pick<CliResult, 'stdout'>): SarifRun {
  assert.deepEqual(findSarifFaults(stdout), []);
  const [run] = (JSON.parse(stdout) as { runs: readonly SarifRun[] }).runs;
  assert.ok(run);
  return run;
}

const placesOf = ({ results }: SarifRun) => [
  ...new Set(results.map(({ locations: [location] }) => JSON.stringify(location?.physicalLocation.artifactLocation))),
];

describe('places in reports', () => {
  const names = ['a.oit.yaml', 'ก ข/%41#?.oit.yaml', '[x]|^`{"}.oit.yaml', 'O1:b.oit.yaml', 'a\n\u001b\\.oit.yaml'];
  for (const name of names)
    it(`${JSON.stringify(name)} is percent-encoded below the folder of the run, and leads back to the file`, () => {
      const uri = toArtifactUri(name);
      assert.match(uri, /^(?:[\w\-.~/!$&'()*+,;=@]|%[\dA-F]{2})+$/);
      assert.equal(fileURLToPath(new URL(uri, pathToFileURL(`${process.cwd()}/`))), path.resolve(name));
    });

  it('elsewhere they are given in full', () => {
    assert.equal(toArtifactUri('../a b.oit.yaml'), pathToFileURL(path.resolve('../a b.oit.yaml')).href);
    assert.equal(toArtifactUri(path.resolve('a.oit.yaml')), 'a.oit.yaml');
  });
});

describe('oit check and links: the forms for CI', () => {
  const folder = useTemporaryFolder();
  const write = (name: string, text = submission) => {
    mkdirSync(path.dirname(path.join(folder(), name)), { recursive: true });
    writeFileSync(path.join(folder(), name), text);
  };
  const runHere = (...args: readonly string[]) => runCli(args, { cwd: folder(), env: { XDG_CACHE_HOME: folder() } });

  it('give places relative to the folder of the run, from every thread', () => {
    const names = Array.from({ length: 60 }, (_, index) => `ก ${index}/a.oit.yaml`).sort();
    for (const name of names) write(name);
    const run = readSarif(runHere('check', '.', '--format', 'sarif'));
    const expected = names.map((name) => JSON.stringify({ uri: encodeURI(name), uriBaseId: '%SRCROOT%' }));
    assert.deepEqual(placesOf(run), expected);
    assert.deepEqual(run.invocations, [{ executionSuccessful: true }]);
  });

  it('satisfy the validator of the authors of SARIF', () => {
    const tool = `node_modules/@microsoft/sarif-multitool-${process.platform}/Sarif.Multitool`;
    write('a b.oit.yaml', submission.replace('items:', '# oit-disable-file url.no-scheme -- ระบบเดิมของกรุงเทพฯ\nitems:'));
    chmodSync(tool, 0o755);
    for (const command of [['check'], ['links', '--offline']]) {
      const file = path.join(folder(), `${command[0]}.sarif`);
      writeFileSync(file, runHere(...command, '.', '--format', 'sarif').stdout);
      const options = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error'];
      // Without this it needs ICU, which not every machine has.
      const env = { PATH: process.env.PATH, HOME: folder(), DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
      const { stdout, status } = spawnSync(tool, ['validate', file, ...options], { env, encoding: 'utf8' });
      assert.match(stdout, /1 files? scanned/);
      assert.doesNotMatch(stdout, /: error [A-Z]+\d+/);
      assert.equal(status, 0, stdout);
    }
  });

  it('say what could not be read', async () => {
    write('a.oit.yaml');
    for (const command of [
      ['check', '.', 'nowhere'],
      ['links', '.', 'nowhere', '--offline'],
    ]) {
      const of = (format: string) => {
        const result = runHere(...command, '--lang', 'en', '--format', format);
        assert.equal(result.code, 2);
        return result;
      };
      const [invocation] = readSarif(of('sarif')).invocations;
      assert.equal(invocation?.executionSuccessful, false);
      assert.match(invocation?.toolExecutionNotifications?.[0]?.message.text ?? '', /^cannot read nowhere: /);
      const { stdout: junit } = of('junit');
      assert.deepEqual(await findJunitFaults(junit), []);
      assert.match(junit, /<error type="failed" message="cannot read nowhere: /);
      assert.match(of('github').stdout, /^::error::cannot read nowhere: [^\n]+$/m);
    }
  });

  it('keep the exit codes, whatever the form', () => {
    write('good/a.oit.yaml', 'oit: 1\nfiscalYear: 2568\nprofile: national\nagency: { name: x, website: https://x.example }\nitems: {}\n');
    write('bad/a.oit.yaml');
    for (const format of reportFormats) {
      assert.equal(runHere('check', 'good', '--rule', 'item.missing=info', '--format', format).code, 0, format);
      assert.equal(runHere('check', 'bad', '--format', format).code, 1, format);
      assert.equal(runHere('check', 'nowhere', '--format', format).code, 2, format);
    }
  });

  it('give the page of the review report, byte for byte, and what that says beside it', () => {
    const today = ['--today', '2568-03-20'];
    write('a.oit.yaml');
    write('in/b.oit.yaml', readFileSync('examples/in-progress-2568.oit.yaml', 'utf8'));
    write('in/c.oit.yaml', 'a: [b');
    for (const paths of [['a.oit.yaml'], ['.', 'nowhere']]) {
      const report = runHere('report', ...paths, '-o', 'report.html', '--force', ...today);
      const page = readFileSync(path.join(folder(), 'report.html'), 'utf8');
      assertHarmless(page, { scripts: paths.length - 1 });
      const check = runHere('check', ...paths, '--format', 'html', ...today);
      assert.deepEqual([check.code, check.stdout, check.stderr], [paths.length, page, report.stderr]);
      runHere('report', ...paths, '-o', 'report.html', '--force', '--links', '--offline', ...today);
      const links = runHere('links', ...paths, '--format', 'html', '--offline', ...today);
      assert.deepEqual([links.code, links.stdout], [paths.length === 1 ? 0 : 2, readFileSync(path.join(folder(), 'report.html'), 'utf8')]);
    }
    assert.match(runHere('links', 'in', '--format', 'html', '--offline').stderr, /c\.oit\.yaml/);
  });

  it('name a list of items with faults in the page, and give 1', () => {
    write('a.oit.yaml', 'oit: 1\nfiscalYear: 2568\nprofile: national\nagency: { name: x, website: https://x.example }\nitems: {}\n');
    write('own.oit-profile.json', '{}');
    const { code, stdout } = runHere(
      'check',
      'a.oit.yaml',
      '--rule',
      'item.missing=info',
      '--profiles',
      'own.oit-profile.json',
      '--format',
      'html',
    );
    assert.equal(code, 1);
    assert.match(assertHarmless(stdout, { scripts: 1 }).text, /own\.oit-profile\.json/);
  });

  it('write links line by line', () => {
    write('a.oit.yaml');
    write('b.oit.yaml');
    const lines = (format: string) => runHere('links', '.', '--offline', '--format', format).stdout;
    const { links, summary } = JSON.parse(lines('json')) as { links: readonly unknown[]; summary: unknown };
    const values = lines('jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    assert.deepEqual(values, [...links, { summary }]);
    assert.equal(links.length, 2);
  });

  it('are whole where the run is ended', async () => {
    for (let index = 0; index < 600; index++) write(`${index}.oit.yaml`);
    const interrupt = async (format: string) => {
      const end = { when: 'first-output', signal: 'SIGINT' } as const;
      const { code, stdout } = await runCliBeside(['check', '.', '--format', format], { cwd: folder(), end });
      assert.equal(code, 130);
      return stdout;
    };
    const run = readSarif({ stdout: await interrupt('sarif') });
    assert.equal(run.invocations[0]?.executionSuccessful, false);
    const junit = await interrupt('junit');
    assert.deepEqual(await findJunitFaults(junit), []);
    assert.match(junit, /<error type="failed"/);
  });

  it('are no page where the run is ended: half of one would mislead', async () => {
    for (let index = 0; index < 600; index++) write(`${index}.oit.yaml`);
    const end = { when: 'first-message', signal: 'SIGINT' } as const;
    const { code, stdout, stderr } = await runCliBeside(['check', 'nowhere', '.', '--format', 'html', '--lang', 'en'], {
      cwd: folder(),
      end,
    });
    assert.deepEqual([code, stdout], [130, '']);
    assert.match(stderr, /no report was written/);
  });
});
