import { untilAborted } from '../core';

/** Jobs by key: one that several ask for at the same time is done once. */
export interface SharedJobs<T> {
  /**
   * Gives what the job gives that is under way for the key, else starts it. Rejects as soon as the signal ends the waiting;
   * the job itself is ended when nobody waits for it any more. `onTold` is told what the job tells before its end.
   */
  run(key: string, signal: AbortSignal, job: Job<T>, onTold?: (early: T) => void): Promise<T>;
}

/** Ends with its result; `tell` gives what is known of it before. */
export type Job<T> = (signal: AbortSignal, tell: (early: T) => void) => Promise<T>;

interface SharedJob<T> {
  readonly result: Promise<T>;
  /** What the job has told so far; who waits from later on is told it too. */
  readonly told: T[];
  readonly listeners: Set<(early: T) => void>;
  readonly ending: AbortController;
  waiting: number;
}

/** Makes an empty set of jobs. */
export function createSharedJobs<T>(): SharedJobs<T> {
  const jobs = new Map<string, SharedJob<T>>();
  const start = (job: Job<T>): SharedJob<T> => {
    const ending = new AbortController();
    const told: T[] = [];
    const listeners = new Set<(early: T) => void>();
    const tell = (early: T) => {
      told.push(early);
      for (const listener of listeners) listener(early);
    };
    return { result: job(ending.signal, tell), told, listeners, ending, waiting: 0 };
  };
  return {
    run: async (key, signal, job, onTold = () => undefined) => {
      signal.throwIfAborted();
      const shared = jobs.get(key) ?? start(job);
      jobs.set(key, shared);
      shared.waiting++;
      // A function of its own for each that waits: two may wait with the same one.
      const listener = (early: T) => onTold(early);
      shared.told.forEach(listener);
      shared.listeners.add(listener);
      try {
        return await untilAborted(shared.result, signal);
      } finally {
        shared.waiting--;
        shared.listeners.delete(listener);
        // A job that has ended, or is being ended, is nobody's answer any more.
        if (jobs.get(key) === shared && (shared.waiting === 0 || !signal.aborted)) jobs.delete(key);
        if (shared.waiting === 0) shared.ending.abort();
      }
    },
  };
}
