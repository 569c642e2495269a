// `npm run bench:links`: speed, memory and verdicts of `oit links` on servers of this machine, beside linkinator.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, run, runScript, StepFailed, say } from '../../scripts/setup.mjs';

const here = path.join(root, 'test/bench/links');
const bundles = path.join(root, 'out/bench/links');

/** The peer stays apart from the program's own packages. */
async function ensurePeer() {
  const folder = path.join(here, 'peer');
  if (existsSync(path.join(folder, 'node_modules/linkinator'))) return;
  say('ติดตั้ง linkinator เพื่อเปรียบเทียบ (installing linkinator to compare with) …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code, text } = await run(npm, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  if (code !== 0) throw new StepFailed(`${text.trim()}\n\nnpm could not install linkinator`);
}

async function bundle() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['main', 'servers'].map((name) => path.join(here, `${name}.ts`)),
    outdir: bundles,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
}

await runScript(async () => {
  await ensureInstalled();
  await ensureBuilt();
  await ensurePeer();
  await bundle();
  const { code } = await run(process.execPath, [path.join(bundles, 'main.js')]);
  return code;
});
