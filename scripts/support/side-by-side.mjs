// Work that runs side by side, in a bounded number of lanes.
import { closeSync, openSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { run, say } from '../setup.mjs';

const fewestLanes = 2;
const mostLanes = 8;

/** One lane for each core of the machine. */
export const lanesOfMachine = Math.min(mostLanes, Math.max(fewestLanes, availableParallelism()));

/** Starts the jobs in their order, each as soon as a lane is free, and ends when all have ended. */
export async function runSideBySide(jobs, lanes) {
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all(Array.from({ length: lanes }, work));
}

/** Runs a program to its end and says its output whole, so that lines of programs side by side do not mix; gives its exit code. */
export async function runWhole(title, log, command, args, env = {}) {
  // A file and no pipe: a process that was left behind holds no pipe open.
  const output = openSync(log, 'w');
  const started = Date.now();
  const { code, text } = await run(command, args, { env, stdio: ['ignore', output, output] });
  closeSync(output);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`\n== ${title} (${seconds} s)\n${readFileSync(log, 'utf8')}${text}`.trimEnd());
  return code;
}
