// `npm test`: sets itself up and runs everything; the last line says `N passed, N failed` over all of it.
//   --deep                             what is tried at a larger size too, at that size (`npm run test:deep`)
//   --only unit,links,lsp,cli,editor   these suites alone, for developers
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parts as editorParts } from '../test/editor/parts.mjs';
import { ensureInstalled, root, run, runScript, StepFailed, say } from './setup.mjs';
import { lanesOfMachine, runSideBySide, runWhole } from './support/side-by-side.mjs';

/** The suites of mocha, and in how many processes each runs. First those that also wait: beside them the editor can use the cores. */
const mochaSuites = { links: 2, cli: 4, lsp: 2, unit: 13 };
const suites = [...Object.keys(mochaSuites), 'editor'];
/** The suites with tests that try more in `npm run test:deep`. */
const deepSuites = ['unit', 'lsp'];
const results = path.join(root, 'out/results');
const bin = (name) => path.join(root, 'node_modules', name);
const deep = process.argv.includes('--deep');
/** What says that a test tries more in `npm run test:deep`. */
const depthModule = 'test/support/depth.ts';

/** What must hold of the sources; each counts as one check. */
const checks = [
  // The core by its own compiler options, then all else against its declarations.
  { title: 'types', args: [bin('typescript/bin/tsc'), '-b'] },
  { title: 'format and lint', args: [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.'] },
  { title: 'generated sources are up to date', args: ['scripts/generate.mjs', '--check'] },
];

function readSuites() {
  const at = process.argv.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  if (at < 0) return deep ? deepSuites : suites;
  const chosen = (process.argv[at].split('=')[1] ?? process.argv[at + 1] ?? '').split(',');
  const unknown = chosen.filter((name) => !suites.includes(name));
  if (unknown.length > 0) throw new StepFailed(`--only takes ${suites.join(', ')}; not ${unknown.join(', ') || 'nothing'}`);
  return chosen;
}

const failedStep = (reason) => ({ passed: 0, failed: 1, reason });

async function runStep(title, args) {
  const { code, text } = await run(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  say(`${code === 0 ? 'ok  ' : 'FAIL'} ${title}`);
  return code === 0 ? { passed: 1, failed: 0 } : failedStep(`${title}\n${text.trim()}`);
}

/** The exit code alone is not believed: a suite must leave its result, with something passed. */
function readResult(title, file, code) {
  if (!existsSync(file)) return failedStep(`the suite ${title} left no result (it ended with ${code})`);
  const { passed, failed, skipped = 0 } = JSON.parse(readFileSync(file, 'utf8'));
  if (skipped > 0) return { passed, failed: failed + skipped, reason: `${skipped} tests of the suite ${title} were skipped` };
  if (passed === 0 && failed === 0) return failedStep(`no test of the suite ${title} ran`);
  if (code !== 0 && failed === 0) return { passed, failed: 1, reason: `the suite ${title} ended with ${code}` };
  if (passed === 0) return { passed, failed, reason: `no test of the suite ${title} passed` };
  return { passed, failed };
}

/** Runs a suite, or a part of one, in a process of its own. */
async function runSuite(title, args, env = {}) {
  const name = path.join(results, title.replaceAll(/\W+/g, '-'));
  const code = await runWhole(title, `${name}.log`, process.execPath, args, { ...env, OIT_RESULT_FILE: `${name}.json` });
  return readResult(title, `${name}.json`, code);
}

function bundlesOf(suite) {
  const folder = path.join(root, 'out/test', suite);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => path.join(folder, name))
    .filter((file) => !deep || isDeep(file))
    .sort();
}

function isDeep(file) {
  const { outputs } = JSON.parse(readFileSync(path.join(root, 'out/meta/tests.json'), 'utf8'));
  const bundle = outputs[path.relative(root, file).split(path.sep).join('/')];
  return Object.hasOwn(bundle.inputs, depthModule);
}

/** Gives the parts of a suite, of as many bundles each. */
function shareOut(suite) {
  const files = bundlesOf(suite);
  const count = Math.max(1, Math.min(mochaSuites[suite], files.length));
  return Array.from({ length: count }, (_, part) => ({
    title: count === 1 ? suite : `${suite} ${part + 1}/${count}`,
    files: files.filter((_, index) => index % count === part),
  }));
}

function runMocha({ title, files }) {
  if (files.length === 0) return failedStep(`the suite ${title} has no test`);
  const reporter = path.join(root, 'scripts/support/reporter.cjs');
  // Other work of the machine may make any test wait.
  const args = [bin('mocha/bin/mocha.js'), '--reporter', reporter, '--no-color', '--timeout', '300000', '--exit', ...files];
  // Stack traces name the sources, not the bundles.
  return runSuite(title, args, { NODE_OPTIONS: '--enable-source-maps', ...(deep ? { OIT_DEEP: '1' } : {}) });
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

/** Counts of all jobs together, and why some of them failed. */
function createTotal() {
  const total = { passed: 0, failed: 0, reasons: [] };
  const add = ({ passed, failed, reason }) => {
    total.passed += passed;
    total.failed += failed;
    if (reason) total.reasons.push(reason);
  };
  return { total, add };
}

const listChecks = () =>
  checks.map(
    ({ title, args }) =>
      () =>
        runStep(title, args),
  );

/** What takes a core of the machine: the checks of the sources, and the suites of mocha. */
function listWork(chosen) {
  const withChecks = !deep && chosen.length === suites.length;
  const parts = chosen.filter((suite) => suite !== 'editor').flatMap(shareOut);
  return [...(withChecks ? listChecks() : []), ...parts.map((part) => () => runMocha(part))];
}

/** What another program reads the written sheets with. */
async function installOffice() {
  const code = await runWhole('office for the tests', path.join(results, 'install-office.log'), 'bash', ['test/support/install-office.sh']);
  return code === 0;
}

async function installEditor() {
  const code = await runWhole('editor for the tests', path.join(results, 'install-editor.log'), 'bash', ['test/editor/install.sh']);
  return code === 0;
}

/** What mostly waits: for a page, a window, a key. Each part starts an editor of its own. */
function listEditorWork(isInstalled) {
  const runPart = (part) => runSuite(`editor ${part}`, ['test/editor/run.mjs', part]);
  return editorParts.map((part) => async () => {
    if (!(await isInstalled)) return failedStep('the editor for the tests could not be installed; the reason stands above');
    return runPart(part);
  });
}

/** Bundles, and runs all of it side by side; `add` is told of each count. */
async function runAll(chosen, add) {
  const addEach = (jobs) => jobs.map((job) => async () => add(await job()));
  const withEditor = chosen.includes('editor');
  // Takes as long as many tests do, and needs nothing of them.
  // One after the other: two that install Debian packages at once are in each other's way.
  const isOfficeInstalled = chosen.includes('cli') ? installOffice() : Promise.resolve(true);
  const isEditorInstalled = withEditor && isOfficeInstalled.then(installEditor);
  const built = await runStep('bundles', ['esbuild.js', '--tests']);
  add(built);
  if (built.failed > 0) {
    for (const suite of chosen) add(failedStep(`the suite ${suite} did not run: there are no bundles`));
    await isEditorInstalled;
    return;
  }
  if (!(await isOfficeInstalled)) add(failedStep('the office for the tests could not be installed; the reason stands above'));
  await Promise.all([
    runSideBySide(addEach(listWork(chosen)), lanesOfMachine),
    runSideBySide(addEach(withEditor ? listEditorWork(isEditorInstalled) : []), 1),
  ]);
}

await runScript(async () => {
  const chosen = readSuites();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const { total, add } = createTotal();
  const installed = await install();
  add(installed);
  if (installed.failed === 0) await runAll(chosen, add);
  for (const reason of total.reasons) say(`\nFAIL ${reason}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
