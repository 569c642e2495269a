// A headless Chromium on code-server: the workbench that a user would see.
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { chromium } from 'playwright-core';
import { makeDirectories, removeDirectory, startServer } from './code-server.mjs';

const IDLE_TIMEOUT_SECONDS = '120';
const RECONNECTION_SECONDS = '60';
const VIEWPORT = { width: 1280, height: 800 };
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** The one that install.sh made sure of. */
function findChromium() {
  const name = process.env.CHROMIUM ?? 'chromium';
  const { stdout } = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' });
  return stdout.trim();
}

/** Starts the browser alone. */
export function launchBrowser() {
  return chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS, chromiumSandbox: false });
}

/** Starts code-server and a page for it. `outside` collects what the page asked of other hosts: it gets none of it. */
export async function startWorkbench({ args = [], env, trust, log, viewport = VIEWPORT, ...where } = {}) {
  const directories = makeDirectories(where);
  let server;
  let browser;
  const stop = async () => {
    await browser?.close().catch(() => {});
    await server?.stop();
    removeDirectory(directories.root);
  };
  try {
    server = await startServer({
      directories,
      env,
      trust,
      log,
      // Should this process be killed outright, code-server ends itself.
      args: [...['--idle-timeout-seconds', IDLE_TIMEOUT_SECONDS], ...['--reconnection-grace-time', RECONNECTION_SECONDS], ...args],
    });
    browser = await chromium.launchPersistentContext(path.join(directories.root, 'chrome'), {
      executablePath: findChromium(),
      headless: true,
      args: FLAGS,
      chromiumSandbox: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      viewport,
      locale: 'en-US',
    });
    const outside = [];
    await browser.route(
      ({ hostname, protocol }) => hostname !== '127.0.0.1' && /^(https?|wss?):$/.test(protocol),
      (route) => {
        outside.push(route.request().url());
        return route.abort();
      },
    );
    const page = browser.pages()[0] ?? (await browser.newPage());
    const { port, child } = server;
    const toUri = (file) => `vscode-remote://127.0.0.1:${port}${encodeURI(path.resolve(file))}`;
    return { port, child, page, browser, directories, outside, stop, toUri };
  } catch (error) {
    await stop();
    throw error;
  }
}
