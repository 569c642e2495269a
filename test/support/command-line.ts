import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { runCommandLine } from '../../server/src/cli/run';
import type { CliResult } from './cli';
import { describeScriptBundle } from './script-bundle';

/**
 * Gives the command line as a function, laid out in the folder as it is installed: for what is asked of it dozens of times,
 * where a process each time would take far longer.
 */
export function loadCommandLine(folder: string): (args: readonly string[]) => Promise<CliResult> {
  const outfile = path.join(folder, 'installed/dist/run.js');
  buildSync(describeScriptBundle(`export { runCommandLine } from './server/src/cli/run';`, outfile));
  cpSync('server/manual', path.join(folder, 'installed/server/manual'), { recursive: true });
  const run: typeof runCommandLine = createRequire(outfile)(outfile).runCommandLine;
  return async (args) => {
    let [stdout, stderr] = ['', ''];
    const output = {
      result: (text: string) => {
        stdout += text;
      },
      message: (text: string) => {
        stderr += `oit: ${text}\n`;
      },
      colour: false,
    };
    const code = await run(args, output, () => new AbortController().signal);
    return { code, stdout, stderr };
  };
}
