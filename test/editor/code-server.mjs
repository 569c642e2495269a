// code-server as a child process: a real VS Code (workbench and Node extension host) without Electron.
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const home = process.env.VSCODE_E2E_HOME ?? here;
const START_TIMEOUT = 180_000;
const STOP_TIMEOUT = 5_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// Inside a terminal of VS Code these would make code-server speak to that one; PORT would override the address.
const NOT_INHERITED = /^(VSCODE_(?!E2E_)|CODE_SERVER_|CS_|ELECTRON_RUN|(HASHED_)?PASSWORD$|PORT$|NODE_OPTIONS$)/;

/** Installs code-server where it is missing; a moment's work where it is there. */
export function ensureCodeServer() {
  if (process.platform !== 'linux') throw new Error('code-server is set up on Linux only; use a desktop VS Code (E2E_VSCODE=download)');
  const { status, error } = spawnSync('sh', [path.join(here, 'install.sh')], { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`test/editor/install.sh ended with ${status}`);
}

/** Directories of one run, below a short path: IPC sockets lie there. */
export function makeDirectories({ userDataDir, extensionsDir } = {}) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'oit-'));
  const directories = {
    root,
    data: userDataDir ?? path.join(root, 'data'),
    extensions: extensionsDir ?? path.join(root, 'extensions'),
  };
  for (const directory of Object.values(directories)) fs.mkdirSync(directory, { recursive: true });
  return directories;
}

export function removeDirectory(directory) {
  fs.rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

export function spawnCodeServer({ root, data, extensions }, args, env = {}) {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name)));
  const own = {
    XDG_CONFIG_HOME: root,
    XDG_DATA_HOME: root,
    XDG_CACHE_HOME: root,
    XDG_RUNTIME_DIR: root,
    EXTENSIONS_GALLERY: JSON.stringify({
      serviceUrl: '',
      itemUrl: '',
      extensionUrlTemplate: '',
      resourceUrlTemplate: '',
    }),
  };
  const config = path.join(root, 'config.yaml');
  fs.writeFileSync(config, 'auth: none\n');
  return spawn(
    path.join(home, 'node_modules/.node/bin/node'),
    [
      path.join(home, 'node_modules/code-server/out/node/entry.js'),
      ...['--config', config, '--user-data-dir', data, '--extensions-dir', extensions],
      ...args,
    ],
    { env: { ...inherited, ...own, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
}

/** Starts a server on a free port of this machine; `stop` ends it and all that it started. `trust`: folders must be trusted first. */
export async function startServer({ directories, args = [], env, trust = false, log = () => {} }) {
  const child = spawnCodeServer(
    directories,
    [
      ...['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-proxy', '--ignore-last-opened'],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ...(trust ? [] : ['--disable-workspace-trust']),
      ...args,
    ],
    env,
  );
  let stopping;
  const onSignal = () => stop().finally(() => process.exit(130));
  for (const signal of SIGNALS) process.on(signal, onSignal);
  const stop = () => {
    stopping ??= end();
    return stopping;
  };
  const end = async () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.on('close', resolve));
    const timer = setTimeout(() => killGroup(child.pid, 'SIGKILL'), STOP_TIMEOUT);
    killGroup(child.pid, 'SIGTERM');
    await gone;
    clearTimeout(timer);
  };
  try {
    return { child, stop, port: await readPort(child, log) };
  } catch (error) {
    await stop();
    throw error;
  }
}

export function getWorkbenchUrl(port, folder, payload = []) {
  const url = new URL(`http://127.0.0.1:${port}/`);
  if (folder) url.searchParams.set('folder', path.resolve(folder));
  else url.searchParams.set('ew', 'true');
  const quiet = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  url.searchParams.set('payload', JSON.stringify([...quiet, ...payload]));
  return url.href;
}

function killGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It is gone already.
  }
}

function readPort(child, log) {
  return new Promise((resolve, reject) => {
    let seen = '';
    const fail = (reason) => reject(new Error(`code-server ${reason}\n${seen}`));
    const timer = setTimeout(() => fail(`did not listen in ${START_TIMEOUT} ms`), START_TIMEOUT);
    const onData = (data) => {
      log('server', String(data).trimEnd());
      seen += data;
      const match = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(seen);
      if (!match) return;
      clearTimeout(timer);
      resolve(Number(match[1]));
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    child.on('error', (error) => fail(String(error)));
    child.on('close', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}
