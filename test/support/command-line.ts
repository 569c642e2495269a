import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { runCommandLine } from '../../server/src/cli/run';
import type { CliResult } from './cli';
import { bundleProgram } from './program-bundle';

/**
 * Gives the command line as a function, laid out in the folder as it is installed: for what is asked of it dozens of times,
 * where a process each time would take far longer.
 */
export async function loadCommandLine(folder: string): Promise<(args: readonly string[]) => Promise<CliResult>> {
  const outfile = path.join(folder, 'installed/dist/run.js');
  await bundleProgram('run-command-line', outfile);
  cpSync('server/manual', path.join(folder, 'installed/server/manual'), { recursive: true });
  const run: typeof runCommandLine = createRequire(outfile)(outfile).runCommandLine;
  return async (args) => {
    let [stdout, stderr] = ['', ''];
    const output = {
      result: async (text: string) => {
        stdout += text;
        return true;
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
