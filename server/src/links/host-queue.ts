import type { Clock, LinkPolicy } from '../core';

/** Lets jobs in, so many at once for each host and in all, with a pause between the starts of two for one host. */
export interface HostQueue {
  /** Runs a job when its turn comes. Rejects where the signal ends it before. */
  run<T>(host: string, signal: AbortSignal, job: () => Promise<T>): Promise<T>;
  /** The same before every job that waits for the host: others wait for what it gives. */
  runFirst<T>(host: string, signal: AbortSignal, job: () => Promise<T>): Promise<T>;
  /** Lets no job of a host in for so many milliseconds. */
  pause(host: string, milliseconds: number): void;
}

interface Waiting {
  readonly signal: AbortSignal;
  readonly start: () => void;
  readonly giveUp: () => void;
}

interface Host {
  active: number;
  /** The earliest time at which the next job may start, in milliseconds since 1970. */
  next: number;
  waiting: Waiting[];
  /** Ends the wait for the time at which the next job may start; null where nothing waits for it. */
  timer: AbortController | null;
}

/** Makes an empty queue. */
export function createHostQueue({ perHost, concurrency, delay }: LinkPolicy, clock: Clock): HostQueue {
  const hosts = new Map<string, Host>();
  let active = 0;

  const hostOf = (name: string): Host => {
    const known = hosts.get(name) ?? { active: 0, next: 0, waiting: [], timer: null };
    hosts.set(name, known);
    return known;
  };
  /** Of the hosts whose turn it is the one with the fewest jobs under way: many at once are spread over many hosts. */
  const findNext = (): Host | null => {
    const now = clock.now();
    let next: Host | null = null;
    for (const [name, host] of hosts) {
      const left = host.next - now;
      if (host.active === 0 && host.waiting.length === 0 && left <= 0) hosts.delete(name);
      if (host.active >= perHost || host.waiting.length === 0) continue;
      if (left > 0) letInLater(host, left);
      else if (!next || host.active < next.active) next = host;
    }
    return next;
  };
  const letIn = () => {
    while (active < concurrency) {
      const host = findNext();
      if (!host) return;
      host.active++;
      active++;
      host.next = clock.now() + delay;
      host.waiting.shift()?.start();
    }
  };
  const letInLater = (host: Host, milliseconds: number) => {
    if (host.timer) return;
    const timer = new AbortController();
    host.timer = timer;
    const goOn = () => {
      host.timer = null;
      letIn();
    };
    clock.wait(milliseconds, timer.signal).then(goOn, () => undefined);
  };
  /** A wait that nobody waits for would keep the process alive. */
  const stopTimer = (host: Host) => {
    host.timer?.abort();
    host.timer = null;
  };
  /** One listener a signal: taking one of thousands away again would take as long as there are others. */
  const watched = new WeakSet<AbortSignal>();
  const watch = (signal: AbortSignal) => {
    if (watched.has(signal)) return;
    watched.add(signal);
    signal.addEventListener('abort', () => giveUp(signal), { once: true });
  };
  const giveUp = (signal: AbortSignal) => {
    for (const host of hosts.values()) {
      const ended = host.waiting.filter((job) => job.signal === signal);
      host.waiting = host.waiting.filter((job) => job.signal !== signal);
      if (ended.length > 0 && host.waiting.length === 0) stopTimer(host);
      for (const job of ended) job.giveUp();
    }
  };
  const enter = (host: Host, signal: AbortSignal, place: 'push' | 'unshift') =>
    new Promise<void>((resolve, reject) => {
      watch(signal);
      host.waiting[place]({ signal, start: resolve, giveUp: () => reject(signal.reason) });
      // What is asked for together is waiting by then.
      queueMicrotask(letIn);
    });

  const runAt = async <T>(place: 'push' | 'unshift', name: string, signal: AbortSignal, job: () => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    const host = hostOf(name);
    await enter(host, signal, place);
    try {
      return await job();
    } finally {
      host.active--;
      active--;
      letIn();
    }
  };

  return {
    run: (name, signal, job) => runAt('push', name, signal, job),
    runFirst: (name, signal, job) => runAt('unshift', name, signal, job),
    pause: (name, milliseconds) => {
      const host = hostOf(name);
      host.next = Math.max(host.next, clock.now() + milliseconds);
    },
  };
}
