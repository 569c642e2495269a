import type { BuildOptions } from 'esbuild';

/** Gives what makes a program of a script that imports from the repository: for a process of its own. */
export function describeScriptBundle(script: string, outfile: string): BuildOptions {
  return {
    stdin: { contents: script, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  };
}
