import { open, rm, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './error-code';

/** Milliseconds between two tries. */
const pause = 25;
/** Tries before the job is done without the lock: better so than not at all. */
const mostTries = 200;
/** A lock of that age is that of a run that was killed: no job under it takes so long. Milliseconds. */
const staleAge = 30_000;

/** Runs a job while no other process runs one for the same file. */
export async function withLock(file: string, job: () => Promise<void>): Promise<void> {
  const lock = `${file}.lock`;
  const isOurs = await take(lock);
  try {
    await job();
  } finally {
    if (isOurs) await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries++) {
    try {
      await (await open(lock, 'wx')).close();
      return true;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return false;
      await removeStale(lock);
    }
    await wait(pause);
  }
  return false;
}

async function removeStale(lock: string): Promise<void> {
  const found = await stat(lock).catch(() => null);
  if (found?.isFile() && Date.now() - found.mtimeMs > staleAge) await rm(lock, { force: true });
}
