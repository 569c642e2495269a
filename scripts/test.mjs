// `npm test`: sets itself up and runs everything; the last line says `N passed, N failed` over all of it.
//   --only unit,links,lsp,cli,editor   these suites alone, for developers
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root, run, runScript, StepFailed, say } from './setup.mjs';

const suites = ['unit', 'links', 'lsp', 'cli', 'editor'];
const results = path.join(root, 'out/results');
const bin = (name) => path.join(root, 'node_modules', name);

/** What must hold of the sources; each counts as one check. */
const checks = [
  { title: 'generated sources are up to date', args: ['scripts/generate.mjs', '--check'] },
  { title: 'types of the core', args: [bin('typescript/bin/tsc'), '-p', 'server/src/core'] },
  { title: 'types', args: [bin('typescript/bin/tsc'), '-p', '.'] },
  { title: 'format and lint', args: [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.'] },
];

function readSuites() {
  const at = process.argv.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  if (at < 0) return suites;
  const chosen = (process.argv[at].split('=')[1] ?? process.argv[at + 1] ?? '').split(',');
  const unknown = chosen.filter((name) => !suites.includes(name));
  if (unknown.length > 0) throw new StepFailed(`--only takes ${suites.join(', ')}; not ${unknown.join(', ') || 'nothing'}`);
  return chosen;
}

const failedStep = (reason) => ({ passed: 0, failed: 1, reason });

async function runChecks() {
  let passed = 0;
  const broken = [];
  for (const { title, args } of checks) {
    const { code, text } = await run(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    say(`${code === 0 ? 'ok  ' : 'FAIL'} ${title}`);
    if (code === 0) passed++;
    else broken.push(`${title}\n${text.trim()}`);
  }
  for (const text of broken) say(`\nFAIL ${text}\n`);
  return { passed, failed: broken.length };
}

async function build() {
  const { code, text } = await run(process.execPath, ['esbuild.js', '--tests'], { stdio: ['ignore', 'pipe', 'pipe'] });
  say(`${code === 0 ? 'ok  ' : 'FAIL'} bundles`);
  return code === 0 ? { passed: 1, failed: 0 } : failedStep(`the bundles could not be built\n${text.trim()}`);
}

/** The exit code alone is not believed: a suite must leave its result, with something passed. */
function readResult(suite, file, code) {
  if (!existsSync(file)) return failedStep(`the suite ${suite} left no result (it ended with ${code})`);
  const { passed, failed, skipped = 0 } = JSON.parse(readFileSync(file, 'utf8'));
  if (skipped > 0) return { passed, failed: failed + skipped, reason: `${skipped} tests of the suite ${suite} were skipped` };
  if (passed === 0 && failed === 0) return failedStep(`no test of the suite ${suite} ran`);
  if (code !== 0 && failed === 0) return { passed, failed: 1, reason: `the suite ${suite} ended with ${code}` };
  if (passed === 0) return { passed, failed, reason: `no test of the suite ${suite} passed` };
  return { passed, failed };
}

function bundlesOf(suite) {
  const folder = path.join(root, 'out/test', suite);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => path.join(folder, name))
    .sort();
}

async function runMocha(suite) {
  const files = bundlesOf(suite);
  if (files.length === 0) return failedStep(`the suite ${suite} has no test`);
  const file = path.join(results, `${suite}.json`);
  const args = [
    bin('mocha/bin/mocha.js'),
    '--reporter',
    path.join(root, 'scripts/support/reporter.cjs'),
    '--no-color',
    '--timeout',
    '20000',
    '--exit',
    ...files,
  ];
  // Stack traces name the sources, not the bundles.
  const env = { OIT_RESULT_FILE: file, NODE_OPTIONS: '--enable-source-maps' };
  const { code } = await run(process.execPath, args, { env });
  return readResult(suite, file, code);
}

async function runEditor() {
  const file = path.join(results, 'editor.json');
  const installed = await run('bash', ['test/editor/install.sh']);
  if (installed.code !== 0) return failedStep('the editor for the tests could not be installed; the reason stands above');
  const { code } = await run(process.execPath, ['test/editor/run.mjs'], { env: { OIT_RESULT_FILE: file } });
  return readResult('editor', file, code);
}

/** Without its packages nothing runs; that too ends in a count. */
async function install() {
  try {
    await ensureInstalled();
    return { passed: 0, failed: 0 };
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return failedStep(error.message);
  }
}

await runScript(async () => {
  const chosen = readSuites();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const total = { passed: 0, failed: 0 };
  const reasons = [];
  const add = ({ passed, failed, reason }) => {
    total.passed += passed;
    total.failed += failed;
    if (reason) reasons.push(reason);
  };
  const installed = await install();
  add(installed);
  if (installed.failed === 0 && chosen.length === suites.length) add(await runChecks());
  const built = installed.failed === 0 ? await build() : failedStep('the bundles could not be built: packages are missing');
  add(built);
  for (const suite of chosen) {
    if (built.failed > 0) {
      add(failedStep(`the suite ${suite} did not run: there are no bundles`));
      continue;
    }
    say(`\n== ${suite}`);
    add(await (suite === 'editor' ? runEditor() : runMocha(suite)));
  }
  for (const reason of reasons) say(`\nFAIL ${reason}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
