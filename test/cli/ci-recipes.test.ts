import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { parse } from 'yaml';
import { commands } from '../../server/src/cli/commands';
import { readRepositoryFile } from '../support/checking';
import { findJunitFaults, findSarifFaults } from '../support/report-schemas';
import { useTemporaryFolder } from '../support/temporary';

interface GithubWorkflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

interface GitlabPipeline {
  readonly default: { readonly before_script: readonly string[] };
  readonly [job: string]: { readonly before_script?: readonly string[]; readonly script?: readonly string[] };
}

/** Gives the commands of every job, in their order. */
const recipes = {
  'github-actions.yml': (text: string) =>
    Object.entries((parse(text) as GithubWorkflow).jobs).map(([job, { steps }]) => [job, steps.flatMap(({ run }) => run ?? [])] as const),
  'gitlab-ci.yml': (text: string) => {
    const { default: all, ...jobs } = parse(text) as GitlabPipeline;
    return Object.entries(jobs).map(([job, { script = [] }]) => [job, [...all.before_script, ...script]] as const);
  },
};

/** Commands as both systems run them, with nothing of this machine; links are not opened. */
function run(command: string, folder: string): number | null {
  const offline = command.replace(/ links submissions\/(?= |$)/, ' links submissions/ --offline');
  const env = { PATH: process.env.PATH, XDG_CACHE_HOME: path.join(folder, '.cache') };
  const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', offline], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  assert.equal(stderr, '', command);
  return status;
}

/** The package of the extension, as far as it is the command line: what else it holds has its own test. */
function packTool(file: string): void {
  const names = [...readdirSync('dist').filter((name) => name.endsWith('.js')), 'package.json'];
  const read = (name: string) => readFileSync(name === 'package.json' ? name : path.join('dist', name));
  const place = (name: string) => (name === 'package.json' ? `extension/${name}` : `extension/dist/${name}`);
  writeFileSync(
    file,
    zipSync({ ...Object.fromEntries(names.map((name) => [place(name), read(name)])), 'extension.vsixmanifest': new Uint8Array() }),
  );
}

/** The command of the tool that a command calls, or null. */
const calledBy = (command: string) => /cli\.js (\w+)/.exec(command)?.[1] ?? null;

async function assertValid(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    const report = path.extname(name) === '' ? '' : readFileSync(path.join(folder, name), 'utf8');
    if (name.endsWith('.sarif')) assert.deepEqual(findSarifFaults(report), [], name);
    if (name.endsWith('.xml')) assert.deepEqual(await findJunitFaults(report), [], name);
  }
}

describe('recipes for CI', () => {
  const folder = useTemporaryFolder();
  /** A repository as the recipes want it. */
  const lay = (name: string, examples: readonly string[]) => {
    const repository = path.join(folder(), name);
    for (const each of ['tools', 'submissions']) mkdirSync(path.join(repository, each), { recursive: true });
    packTool(path.join(repository, 'tools/oit.vsix'));
    for (const example of examples) cpSync(`examples/${example}`, path.join(repository, 'submissions', example));
    return repository;
  };

  for (const [file, jobsOf] of Object.entries(recipes)) {
    const jobs = jobsOf(readRepositoryFile(`examples/ci/${file}`));

    it(`${file} checks, opens links and reports`, () => {
      const called = jobs.flatMap(([, lines]) => lines.flatMap((line) => calledBy(line) ?? []));
      assert.deepEqual([...new Set(called)], ['check', 'links', 'report']);
    });

    it(`${file} passes on submissions without errors, and leaves reports that are valid`, async () => {
      for (const [job, lines] of jobs) {
        const repository = lay(job, ['complete-2568.oit.yaml']);
        const ready = lines.filter((line) => calledBy(line) === null || String(calledBy(line)) in commands);
        for (const line of ready) assert.equal(run(line, repository), 0, `${job}: ${line}`);
        await assertValid(repository);
      }
    });

    it(`${file} fails at the step that shows the errors, and at no other`, async () => {
      const repository = lay('check', ['complete-2568.oit.yaml', 'in-progress-2568.oit.yaml']);
      const [, lines = []] = jobs.find(([job]) => job === 'check') ?? [];
      const failed = lines.filter((line) => run(line, repository) !== 0);
      assert.equal(failed.length, 1);
      assert.doesNotMatch(failed[0] ?? '', />/);
      await assertValid(repository);
    });
  }
});
