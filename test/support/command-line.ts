import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
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
  const { runCommandLine, runJob }: typeof import('./programs/run-command-line') = createRequire(outfile)(outfile);
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
    const code = await runCommandLine(args, {
      output,
      listenForEnd: () => new AbortController().signal,
      loadJobs: async () => ({ runJob }),
    });
    return { code, stdout, stderr };
  };
}
