import type { LinkPolicy } from '../core/links/politeness';
import type { Clock } from '../core/ports';

/** Lets jobs in, so many at once for each host and in all, with a pause between the starts of two for one host. */
export interface HostQueue {
  /** Runs a job when its turn comes. Rejects where the signal ends it before. */
  run<T>(host: string, signal: AbortSignal, job: () => Promise<T>): Promise<T>;
  /** Lets no job of a host in for so many milliseconds. */
  pause(host: string, milliseconds: number): void;
}

interface Host {
  active: number;
  /** The earliest time at which the next job may start, in milliseconds since 1970. */
  next: number;
  readonly waiting: (() => void)[];
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
  const letIn = () => {
    for (const [name, host] of hosts) {
      if (host.active === 0 && host.waiting.length === 0 && host.next <= clock.now()) hosts.delete(name);
      while (active < concurrency && host.active < perHost && host.waiting.length > 0) {
        const left = host.next - clock.now();
        if (left > 0) {
          letInLater(host, left);
          break;
        }
        host.active++;
        active++;
        host.next = clock.now() + delay;
        host.waiting.shift()?.();
      }
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
  const enter = (host: Host, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const start = () => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = () => {
        host.waiting.splice(host.waiting.indexOf(start), 1);
        if (host.waiting.length === 0) stopTimer(host);
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      host.waiting.push(start);
      letIn();
    });

  return {
    run: async (name, signal, job) => {
      signal.throwIfAborted();
      const host = hostOf(name);
      await enter(host, signal);
      try {
        return await job();
      } finally {
        host.active--;
        active--;
        letIn();
      }
    },
    pause: (name, milliseconds) => {
      const host = hostOf(name);
      host.next = Math.max(host.next, clock.now() + milliseconds);
    },
  };
}
