import { untilAborted } from '../core/until-aborted';

/** Jobs by key: one that several ask for at the same time is done once. */
export interface SharedJobs<T> {
  /**
   * Gives what the job gives that is under way for the key, else starts it. Rejects as soon as the signal ends the waiting;
   * the job itself is ended when nobody waits for it any more.
   */
  run(key: string, signal: AbortSignal, job: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

interface SharedJob<T> {
  readonly result: Promise<T>;
  readonly ending: AbortController;
  waiting: number;
}

/** Makes an empty set of jobs. */
export function createSharedJobs<T>(): SharedJobs<T> {
  const jobs = new Map<string, SharedJob<T>>();
  const start = (job: (signal: AbortSignal) => Promise<T>): SharedJob<T> => {
    const ending = new AbortController();
    return { result: job(ending.signal), ending, waiting: 0 };
  };
  return {
    run: async (key, signal, job) => {
      signal.throwIfAborted();
      const shared = jobs.get(key) ?? start(job);
      jobs.set(key, shared);
      shared.waiting++;
      try {
        return await untilAborted(shared.result, signal);
      } finally {
        shared.waiting--;
        // A job that has ended, or is being ended, is nobody's answer any more.
        if (jobs.get(key) === shared && (shared.waiting === 0 || !signal.aborted)) jobs.delete(key);
        if (shared.waiting === 0) shared.ending.abort();
      }
    },
  };
}
