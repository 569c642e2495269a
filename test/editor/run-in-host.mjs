// Runs a test suite inside the extension host of code-server.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { getWorkbenchUrl } from './code-server.mjs';
import { startWorkbench } from './workbench.mjs';

const RUN_TIMEOUT = 600_000;
const RESULT_GRACE = 10_000;
const SCREENSHOT_TIMEOUT = 5_000;

/** Gives the suite's exit code. */
export async function runInHost({ folder, development, tests, artifacts, log, ...where }) {
  const workbench = await startWorkbench({
    ...where,
    log,
    // Without it the workbench ignores the payload's extension* keys, and the page just waits.
    args: ['--vscode-option', 'enable-smoke-test-driver'],
  });
  const { port, page, toUri, outside } = workbench;
  try {
    const exit = waitForExit(workbench, log);
    exit.catch(() => {});
    page.on('pageerror', (error) => log('pageerror', error.message));
    const payload = development.map((directory) => ['extensionDevelopmentPath', toUri(directory)]);
    await page.goto(getWorkbenchUrl(port, folder, [...payload, ['extensionTestsPath', toUri(tests)]]));
    let code = 1;
    try {
      code = await exit;
    } finally {
      if (code !== 0 && artifacts) await keepArtifacts(workbench, artifacts);
    }
    if (outside.length > 0) {
      console.error('the page asked for addresses outside this machine:', ...new Set(outside));
      return 1;
    }
    return code;
  } finally {
    await workbench.stop();
  }
}

function waitForExit({ page, browser, child }, log) {
  return new Promise((resolve, reject) => {
    const fail = (reason) => reject(new Error(reason));
    setTimeout(() => fail(`no exit code from the extension host in ${RUN_TIMEOUT} ms`), RUN_TIMEOUT).unref();
    page.exposeFunction('codeAutomationExit', resolve);
    page.exposeFunction('codeAutomationLog', (type, args) => log(type, ...args));
    page.on('crash', () => fail('the page crashed'));
    browser.on('close', () => fail('the browser ended'));
    child.on('close', (code) => fail(`code-server ended with ${code}`));
    // An extension host that dies (process.exit in a test, a crash) may be told to the page as exit 0.
    child.stdout.on('data', (data) => {
      const match = /Extension Host Process exited with code: (\d+|null), signal: (\w+)/.exec(String(data));
      if (!match) return;
      if (match[1] !== '0') fail(`the extension host died: code ${match[1]}, signal ${match[2]}`);
      else setTimeout(() => fail('the extension host ended without a result'), RESULT_GRACE).unref();
    });
  });
}

async function keepArtifacts({ page, directories }, artifacts) {
  fs.mkdirSync(artifacts, { recursive: true });
  const file = path.join(artifacts, 'failed.png');
  await page.screenshot({ path: file, timeout: SCREENSHOT_TIMEOUT }).catch(() => {});
  const logs = path.join(directories.data, 'logs');
  if (fs.existsSync(logs)) fs.cpSync(logs, path.join(artifacts, 'logs'), { recursive: true, force: true });
  console.error(`see ${artifacts}`);
}
