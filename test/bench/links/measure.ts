import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a program has done and used. Times in milliseconds. */
export interface MeasuredRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** From the start of the process to its end. */
  readonly wall: number;
  readonly cpu: number;
  /** The most memory that it held, in MiB. */
  readonly peak: number;
}

const hook = path.resolve('test/bench/links/usage-hook.cjs');

/** Runs a Node program in a process of its own, and measures it as a whole. */
export async function measureProgram(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<MeasuredRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'oit-bench-'));
  const usageFile = path.join(folder, 'usage.json');
  try {
    const run = await runProgram(script, args, { ...env, PATH: process.env.PATH, BENCH_USAGE_FILE: usageFile });
    return { ...run, ...(JSON.parse(readFileSync(usageFile, 'utf8')) as Pick<MeasuredRun, 'cpu' | 'peak'>) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runProgram(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Omit<MeasuredRun, 'cpu' | 'peak'>> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--require', hook, script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (text) => (texts[name] += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...texts, code, wall: performance.now() - started }));
  });
}

/** Gives the middle one of some figures. */
export function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
