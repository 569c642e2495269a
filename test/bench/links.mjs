// `npm run bench:links`: speed, memory and verdicts of `oit links` on servers of this machine, beside linkinator.
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, run, runScript } from '../../scripts/setup.mjs';
import { ensurePeer } from './support/ensure-peer.mjs';

const here = path.join(root, 'test/bench/links');
const bundles = path.join(root, 'out/bench/links');

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
  await ensurePeer(path.join(here, 'peer'), 'linkinator');
  await bundle();
  const { code } = await run(process.execPath, [path.join(bundles, 'main.js')]);
  return code;
});
