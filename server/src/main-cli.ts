import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { exitCodes, type Output } from './cli/output';
import { runCommandLine } from './cli/run';
import { showSafely } from './core';
import { askLine } from './platform/ask-line';
import { compileLate } from './platform/compile-late';
import { createEndSignals } from './platform/end-signals';
import { errorCode } from './platform/error-code';
import { runBundle } from './platform/run-bundle';

const { stdin, stdout, stderr, env } = process;

/** Where the cursor goes back to the beginning of its line, and the rest of the line is cleared. */
const clearLine = '\r\u001b[K';
/** Of a terminal that does not say. */
const usualColumns = 80;
let isProgressShown = false;

function showProgress(format: ((columns: number) => string) | null): void {
  if (format === null && !isProgressShown) return;
  stderr.write(format === null ? clearLine : `${clearLine}${format(stderr.columns || usualColumns)}`);
  isProgressShown = format !== null;
}

const output: Output = {
  result: (text) => new Promise((resolve) => stdout.write(text, (error) => resolve(!error))),
  // A name of a file may hold anything.
  message: (text) => stderr.write(`oit: ${text.split('\n').map(showSafely).join('\n')}\n`),
  ...(stderr.isTTY === true && env.TERM !== 'dumb' ? { progress: showProgress } : {}),
  ...(stdin.isTTY === true && stderr.isTTY === true ? { ask: askLine } : {}),
  colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
};

async function loadJobs(): Promise<typeof import('./cli/jobs')> {
  const jobs = runBundle(path.join(__dirname, 'jobs.js')) as typeof import('./cli/jobs');
  // Only now: V8 takes no code that was compiled with other flags.
  compileLate();
  return jobs;
}

function runProgram(): void {
  // A reader that has seen enough (`oit check … | head`) is no fault; a result that can't be written is one.
  stdout.on('error', (error) => {
    if (errorCode(error) === 'EPIPE') return;
    output.message(error.message);
    process.exitCode = exitCodes.failed;
  });
  stderr.on('error', () => undefined);
  // The exit code is only set: ending the process here would cut a long result that is still being written.
  const signals = createEndSignals();
  void runCommandLine(process.argv.slice(2), { output, listenForEnd: signals.listen, loadJobs }).then((code) => {
    process.exitCode = signals.exitCode ?? process.exitCode ?? code;
  });
}

// Where many files are checked, each thread is this program once more.
if (isMainThread) runProgram();
else void loadJobs().then(({ serveChecks }) => serveChecks());
