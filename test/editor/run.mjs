// The suites of the editor, or those that are named: node run.mjs [suite] [keyboard-suite] [report-suite] [untrusted-suite]
// suite/ runs inside a real VS Code. The launcher is always @vscode/test-electron; what it launches says E2E_VSCODE (parts.mjs).
// The reports of report-suite/ are read in a browser alone. The others work from outside the extension host, each on a workbench of its own: @vscode/test-electron always turns workspace
// trust off, and has no keyboard.
// E2E_GREP selects tests of suite/ by title (and leaves out the others), E2E_VERBOSE=1 shows the log, OIT_RESULT_FILE names a file for the result as JSON.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { ensureCodeServer, removeDirectory } from './code-server.mjs';
import { hostPart, parts, vscode } from './parts.mjs';
import { writeTestSettings } from './settings.mjs';
import { stageExtension } from './stage-extension.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const artifacts = path.join(root, 'out/test/editor-failed');
const built = path.join(root, 'out/test/editor');
const grep = process.env.E2E_GREP;

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

async function runOutsideSuite(name, file) {
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const reporter = path.join(root, 'scripts/support/reporter.cjs');
  const args = [mocha, '--reporter', reporter, '--no-color', '--exit', path.join(here, name, '*.test.mjs')];
  const env = { ...process.env, OIT_RESULT_FILE: file, E2E_ARTIFACTS: artifacts };
  const child = spawn(process.execPath, args, { env, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return readResult(`editor suite ${name}`, file, code);
}

/** The extension as it is installed. The tests go into its folder: who stands outside is given another `vscode` than it is. */
async function installWithTests() {
  const extension = await stageExtension(root, path.join(temporary, 'installed'));
  const tests = path.join(extension, 'tests');
  fs.cpSync(built, tests, { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(tests, 'node_modules'), 'junction');
  return { extension, tests };
}

async function runHostSuite(file) {
  const workspace = path.join(temporary, 'workspace');
  let code = 1;
  let failure;
  try {
    const vscodeExecutablePath = await findExecutable();
    const { extension, tests } = vscode === 'code-server' ? await installWithTests() : { extension: root, tests: built };
    fs.mkdirSync(workspace);
    writeTestSettings(path.join(temporary, 'data'));
    code = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(tests, 'index.js'),
      extensionTestsEnv: {
        OIT_SUITE_RESULT: file,
        OIT_FIXTURES: path.join(here, 'fixtures'),
        OIT_EXAMPLES: path.join(root, 'examples'),
        E2E_ARTIFACTS: artifacts,
      },
      launchArgs: [workspace, `--user-data-dir=${temporary}/data`, `--extensions-dir=${temporary}/extensions`],
    });
  } catch (error) {
    // A suite with failures ends in an error of the launcher too: its own result says more.
    if (!fs.existsSync(file)) failure = error;
  }
  return readResult(`editor suite in ${vscode}`, file, code, failure);
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !parts.includes(name));
if (unknown.length > 0) throw new Error(`there is ${parts.join(', ')}; not ${unknown.join(', ')}`);
const chosen = named.length > 0 ? named : parts.filter((name) => name === hostPart || !grep);
// Its real path: on macOS the temporary directory is a link, and VS Code would name the files otherwise.
const temporary = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'oit-run-'));
const started = Date.now();
let result = { passed: 0, failed: 0, skipped: 0, failures: [] };
for (const name of chosen) {
  const file = path.join(temporary, `${name}.json`);
  result = addResults(result, await (name === hostPart ? runHostSuite(file) : runOutsideSuite(name, file)));
}
removeDirectory(temporary);
for (const { title, error } of result.failures) console.error(`FAIL ${title}\n${error}\n`);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
console.log(`editor (${vscode}): ${result.passed} passed, ${result.failed} failed${skipped}; ${seconds} s`);
if (process.env.OIT_RESULT_FILE) fs.writeFileSync(process.env.OIT_RESULT_FILE, JSON.stringify(result, null, 1));
process.exit(result.failed === 0 ? 0 : 1);
