// What every script does first: packages in place, program built. No package is needed to run this file.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const oldestNode = [20, 19];
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const stampFile = path.join(root, 'node_modules/.oit-installed');

/** What the bundles are made of. */
const sources = [
  'client/src',
  'server/src',
  'schemas',
  'package.json',
  'package-lock.json',
  'esbuild.js',
  'scripts/generate.mjs',
  'scripts/support',
];
/** What the package holds besides. */
const packaged = [
  '.vscodeignore',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'THIRD-PARTY-NOTICES.txt',
  'client/media',
  'examples',
  'package.nls.json',
  'scripts/package.mjs',
  'server/manual',
  'syntaxes',
];
/** What `npm run package` makes. */
export const vsixFile = path.join(root, 'out', `oit-${JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version}.vsix`);
const bundles = [
  'client',
  'server',
  'node-server',
  'http',
  'calendar',
  'package',
  'pdf',
  'plan',
  'review-report',
  'worksheet',
  'import',
  'cli',
  'jobs',
].map((name) => `dist/${name}.js`);

/** A step that failed and has said why. */
export class StepFailed extends Error {}

/** Runs a program to its end; gives its exit code and, where wanted, what it wrote. */
export function run(command, args, { cwd = root, env = {}, stdio = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio,
      shell: process.platform === 'win32' && command.endsWith('.cmd'),
    });
    let text = '';
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => resolve({ code: 1, text: `${text}${error.message}\n` }));
    child.on('close', (code, signal) => resolve({ code: code ?? 1, text: signal ? `${text}ended by ${signal}\n` : text }));
  });
}

/** Says something without touching the result of the program. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Says that a long step is still at work. */
async function withProgress(text, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(`${text} …`);
  const timer = setInterval(() => say(`${text} … ${seconds()} s`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new StepFailed(
    `Node.js ${oldestNode.join('.')} or newer is needed (this is ${process.versions.node}): https://nodejs.org\nต้องใช้ Node.js รุ่น ${oldestNode.join('.')} ขึ้นไป`,
  );
}

/** Installs the packages of the lockfile, unless they are in place. */
export async function ensureInstalled() {
  checkNode();
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const stamp = `${process.platform}-${process.arch}\n${lock}`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, text } = await withProgress('ติดตั้งส่วนประกอบจาก npm (installing packages)', () =>
    run(npm, args, { stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  if (code !== 0) throw new StepFailed(`${text.trim()}\n\nnpm could not install the packages${describeNpmFailure(text)}`);
  writeFileSync(stampFile, stamp);
}

function describeNpmFailure(text) {
  const isOffline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(text);
  return isOffline
    ? ': the npm registry cannot be reached. Check the connection, or the proxy settings of npm.\nเชื่อมต่อ npm registry ไม่ได้ ตรวจการเชื่อมต่อหรือพร็อกซี'
    : '; its own words stand above.';
}

function newestChange(target) {
  const full = path.join(root, target);
  if (!statSync(full).isDirectory()) return statSync(full).mtimeMs;
  const files = readdirSync(full, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs));
}

function isBuilt() {
  const files = bundles.map((file) => path.join(root, file));
  if (!files.every((file) => existsSync(file))) return false;
  return Math.min(...files.map((file) => statSync(file).mtimeMs)) >= Math.max(...sources.map(newestChange));
}

/** Generates and bundles the program, unless it is newer than everything it is made of. */
export async function ensureBuilt({ quiet = false } = {}) {
  if (isBuilt()) return;
  const build = async () => {
    for (const script of ['scripts/generate.mjs', 'esbuild.js']) {
      const { code, text } = await run(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] });
      if (code !== 0) throw new StepFailed(`${text.trim()}\n\nthe program could not be built (${script})`);
    }
  };
  await (quiet ? build() : withProgress('สร้างโปรแกรม (building)', build));
}

/** Makes the package that users install, unless it is newer than everything it is made of; gives its path. */
export async function ensurePackaged() {
  const newest = () => Math.max(...[...sources, ...packaged].map(newestChange));
  if (existsSync(vsixFile) && statSync(vsixFile).mtimeMs >= newest()) return vsixFile;
  const { code, text } = await run(process.execPath, ['scripts/package.mjs'], { stdio: ['ignore', 'pipe', 'pipe'] });
  if (code !== 0) throw new StepFailed(`${text.trim()}\n\nthe package could not be made`);
  return vsixFile;
}

/** Runs a script's main function; a failed step ends it with exit code 2. */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    say(error instanceof StepFailed ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 2;
  }
}
