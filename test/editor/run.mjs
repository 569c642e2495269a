// The suite of suite/ inside a real VS Code. The launcher is always @vscode/test-electron; what it launches says E2E_VSCODE:
//   code-server   the one that install.sh puts here, behind vscode/code (default on Linux)
//   download      VS Code itself (default elsewhere; needs the network, and a display: xvfb-run -a on a server)
//   PATH          an executable of VS Code that is here already
// Where that is code-server, the suites of untrusted-suite/ and keyboard-suite/ follow, which work from outside the extension host.
// E2E_GREP selects tests of suite/ by title (and leaves out the others), E2E_VERBOSE=1 shows the log, OIT_RESULT_FILE names a file for the result as JSON.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { ensureCodeServer, removeDirectory } from './code-server.mjs';
import { writeTestSettings } from './settings.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const artifacts = path.join(root, 'out/test/editor-failed');
const vscode = process.env.E2E_VSCODE ?? (process.platform === 'linux' ? 'code-server' : 'download');

async function findExecutable() {
  if (vscode === 'code-server') {
    ensureCodeServer();
    return path.join(here, 'vscode/code');
  }
  if (vscode === 'download') {
    const version = process.env.VSCODE_VERSION ?? 'stable';
    return downloadAndUnzipVSCode({ version, extensionDevelopmentPath: root });
  }
  return path.resolve(vscode);
}

/** The exit code alone is not believed: the suite must have left its result, with something passed. */
function readResult(title, file, code, error) {
  const lost = (reason) => ({ passed: 0, failed: 1, skipped: 0, failures: [{ title, error: reason }] });
  if (error) return lost(String(error?.stack ?? error));
  if (!fs.existsSync(file)) return lost(`no result; VS Code ended with ${code}`);
  const result = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (result.passed + result.failed === 0) return lost('no test ran');
  if (code !== 0 && result.failed === 0) return lost(`VS Code ended with ${code}`);
  return result;
}

function addResults(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
  };
}

/** Each starts its own workbench: @vscode/test-electron always turns workspace trust off, and has no keyboard. */
const outsideSuites = ['untrusted-suite', 'keyboard-suite'];

async function runOutsideSuite(name, file) {
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const reporter = path.join(root, 'scripts/support/reporter.cjs');
  const args = [mocha, '--reporter', reporter, '--no-color', '--exit', path.join(here, name, '*.test.mjs')];
  const env = { ...process.env, OIT_RESULT_FILE: file, E2E_ARTIFACTS: artifacts };
  const child = spawn(process.execPath, args, { env, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return readResult(`editor suite ${name}`, file, code);
}

// Its real path: on macOS the temporary directory is a link, and VS Code would name the files otherwise.
const temporary = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'oit-run-'));
const suiteResult = path.join(temporary, 'result.json');
const workspace = path.join(temporary, 'workspace');
const started = Date.now();
let code = 1;
let failure;
try {
  const vscodeExecutablePath = await findExecutable();
  fs.mkdirSync(workspace);
  writeTestSettings(path.join(temporary, 'data'));
  code = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/test/editor/index.js'),
    extensionTestsEnv: {
      OIT_SUITE_RESULT: suiteResult,
      OIT_FIXTURES: path.join(here, 'fixtures'),
      OIT_EXAMPLES: path.join(root, 'examples'),
      E2E_ARTIFACTS: artifacts,
    },
    launchArgs: [workspace, `--user-data-dir=${temporary}/data`, `--extensions-dir=${temporary}/extensions`],
  });
} catch (error) {
  // A suite with failures ends in an error of the launcher too: its own result says more.
  if (!fs.existsSync(suiteResult)) failure = error;
}
let result = readResult(`editor suite in ${vscode}`, suiteResult, code, failure);
if (vscode === 'code-server' && !process.env.E2E_GREP) {
  for (const name of outsideSuites) result = addResults(result, await runOutsideSuite(name, path.join(temporary, `${name}.json`)));
}
removeDirectory(temporary);
for (const { title, error } of result.failures) console.error(`FAIL ${title}\n${error}\n`);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
console.log(`editor (${vscode}): ${result.passed} passed, ${result.failed} failed${skipped}; ${seconds} s`);
if (process.env.OIT_RESULT_FILE) fs.writeFileSync(process.env.OIT_RESULT_FILE, JSON.stringify(result, null, 1));
process.exit(result.failed === 0 ? 0 : 1);
