import { availableParallelism } from 'node:os';
import { type CheckSetup, createFileCheck, type FileReport } from './check-file';
import { startCheckThread } from './check-thread';
import { inOrder } from './in-order';
import { saveMemory } from './save-memory';

/** Files for which another thread is worth its start: it reads the program and warms up anew. */
const filesOfThread = 20;
/** Files that a thread is given before the results of the first are taken. */
const aheadOfThread = 4;

/** Checks files and gives their reports in the order of the paths: few one by one, many on all cores. */
export async function* checkFiles(paths: readonly string[], setup: CheckSetup): AsyncGenerator<FileReport> {
  const count = Math.min(availableParallelism(), Math.floor(paths.length / filesOfThread));
  if (count < 2) {
    yield* inOrder(paths, createFileCheck(setup), 1);
    return;
  }
  saveMemory();
  const threads = Array.from({ length: count }, () => startCheckThread(setup));
  const leastBusy = () => threads.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least));
  try {
    yield* inOrder(paths, (path) => leastBusy().check(path), count * aheadOfThread);
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}
