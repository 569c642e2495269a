// A program to compare with stays apart from the program's own packages: it has a package.json and a lockfile of its own.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run, StepFailed, say } from '../../../scripts/setup.mjs';

/** Installs the one package of a folder, unless it is there; gives where it is. */
export async function ensurePeer(folder, name) {
  const installed = path.join(folder, 'node_modules', name);
  if (existsSync(installed)) return installed;
  say(`ติดตั้ง ${name} เพื่อเปรียบเทียบ (installing ${name} to compare with) …`);
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code, text } = await run(npm, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  if (code !== 0) throw new StepFailed(`${text.trim()}\n\nnpm could not install ${name}`);
  return installed;
}
