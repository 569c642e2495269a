import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  /** Ends the run with a signal when it resolves, or when the first of the result, or of what is said beside it, has come; `runCliBeside` only. */
  readonly end?: { readonly when: Promise<unknown> | 'first-output' | 'first-message'; readonly signal: NodeJS.Signals };
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The bundle that is delivered; `npm test` builds it first. */
export const cliBundle = path.resolve('dist/cli.js');

const longestRun = 240_000;
const mostOutput = 64 * 1024 * 1024;

/** Runs the command line in a process of its own. */
export function runCli(args: readonly string[], { cwd, env = {} }: CliOptions = {}): CliResult {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cliBundle, ...args], {
    cwd,
    // Variables of the test run must not reach it: nothing here may depend on them.
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    timeout: longestRun,
    maxBuffer: mostOutput,
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** The same without keeping this process from answering what the command line asks for. */
export function runCliBeside(args: readonly string[], { cwd, env = {}, end }: CliOptions = {}): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cliBundle, ...args], { cwd, env: { PATH: process.env.PATH, ...env }, timeout: longestRun });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (texts.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (texts.stderr += text));
    child.on('error', reject);
    if (end?.when === 'first-output') child.stdout.once('data', () => child.kill(end.signal));
    else if (end?.when === 'first-message') child.stderr.once('data', () => child.kill(end.signal));
    else void end?.when.then(() => child.kill(end.signal));
    child.on('close', (code) => resolve({ code, ...texts }));
  });
}

export interface JsonFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly item: string | null;
  readonly range: { readonly start: JsonPosition; readonly end: JsonPosition };
  readonly fixable: boolean;
}

interface JsonPosition {
  readonly line: number;
  readonly character: number;
}

export interface JsonReport {
  readonly files: readonly {
    readonly path: string;
    readonly profile: string | null;
    readonly findings: readonly JsonFinding[];
    readonly completeness: Readonly<Record<string, unknown>> | null;
    readonly score: Readonly<Record<string, unknown>> | null;
  }[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number };
}

/** Runs `oit check --format json` and reads what it says. */
export function checkAsJson(args: readonly string[], options: CliOptions = {}): CliResult & { report: JsonReport } {
  const result = runCli(['check', '--format', 'json', ...args], options);
  return { ...result, report: JSON.parse(result.stdout) as JsonReport };
}
