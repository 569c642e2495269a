import path from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type CheckSetup, createFileCheck, type FileReport } from './check-file';

/** A thread that checks files, one after another. */
export interface CheckThread {
  check(path: string): Promise<FileReport>;
  /** How many files it has not given the report of. */
  readonly waiting: number;
  stop(): Promise<unknown>;
}

interface Waiting {
  readonly resolve: (report: FileReport) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a thread: this program once more, which then calls {@link serveChecks}. */
export function startCheckThread(setup: CheckSetup): CheckThread {
  const worker = new Worker(path.join(__dirname, 'cli.js'), { workerData: setup });
  const waiting: Waiting[] = [];
  worker.on('message', (report: FileReport) => waiting.shift()?.resolve(report));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    check: (path) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(path);
      }),
    get waiting() {
      return waiting.length;
    },
    stop: () => worker.terminate(),
  };
}

/** Checks the files that this thread is given, in their order. What it throws ends the thread, and reaches the one that started it. */
export function serveChecks(): void {
  const check = createFileCheck(workerData as CheckSetup);
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (path: string) => {
    last = last.then(async () => parentPort?.postMessage(await check(path)));
  });
}
