import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../../../scripts/setup.mjs';

/** Gives the milliseconds that the command line takes to check a folder on one core: it takes as many threads as it may. */
export async function timeCheck(folder) {
  const started = performance.now();
  const program = [process.execPath, path.join(root, 'dist/cli.js'), 'check', folder, '--format', 'jsonl'];
  const { error, status } = spawnSync('taskset', ['-c', '0', ...program], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (error || (status !== 0 && status !== 1)) throw error ?? new Error(`oit check ended with ${status}`);
  return performance.now() - started;
}
