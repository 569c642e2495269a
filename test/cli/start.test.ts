import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cliBundle, runCli } from '../support/cli';
import { useTemporaryFolder } from '../support/temporary';

const bundles = path.dirname(cliBundle);
const args = ['check', path.resolve('examples/in-progress-2568.oit.yaml'), '--today', '2568-04-01'];

describe('the start of the command line', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => path.join(folder(), 'dist', name);

  /** Runs the copy of the program in the folder. */
  const runCopy = (given: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [at('cli.js'), ...given], { encoding: 'utf8' });
    return { code: status, stdout, stderr };
  };

  it('needs nothing of what checks to say what it is', () => {
    mkdirSync(at('.'), { recursive: true });
    cpSync(cliBundle, at('cli.js'));
    for (const given of [['--version'], ['--help'], ['check', '--help'], ['chek']]) assert.deepEqual(runCopy(given), runCli(given));
  });

  const spoilings: readonly (readonly [string, (code: string) => void])[] = [
    ['is not there', (code) => rmSync(code)],
    ['is cut off', (code) => truncateSync(code, 100_000)],
    ['is empty', (code) => truncateSync(code, 0)],
    ['has a bit that fell over', (code) => flip(code, 500_000)],
    ['has a line at its head that is none', (code) => flip(code, 3)],
    ['is that of another source', () => writeFileSync(at('jobs.js'), `${readFileSync(at('jobs.js'), 'utf8')}\n// Another one.\n`)],
  ];
  for (const [title, spoil] of spoilings) {
    it(`gives the same where the code that is kept ${title}`, () => {
      cpSync(bundles, at('.'), { recursive: true });
      assert.ok(existsSync(at('jobs.js.code')));
      spoil(at('jobs.js.code'));
      assert.deepEqual(runCopy(args), runCli(args));
    });
  }
});

function flip(file: string, place: number): void {
  const bytes = readFileSync(file);
  bytes[place] = (bytes[place] ?? 0) ^ 0x55;
  writeFileSync(file, bytes);
}
