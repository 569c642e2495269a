/** Lets what the user does go before what is done unasked. */
export interface UserFirst {
  /** The user has edited, or asks for something. */
  note(): void;
  /** Calls a function whenever that is noted. */
  onNote(listener: () => void): void;
  /** Resolves when nothing that was sent is waiting and the user has paused; with a user who never does it goes on slowly. */
  wait(): Promise<void>;
}

/** A pause of the user, in milliseconds: behind an edit come the requests for what follows from it. */
const pause = 100;
/** Nothing waits longer for one. */
const longestWait = 1_000;
/** The connection takes one message a turn of the event loop: so many may be on their way. */
const turns = 8;

/** Makes it. */
export function createUserFirst(): UserFirst {
  const listeners: (() => void)[] = [];
  let last = Number.NEGATIVE_INFINITY;
  return {
    note: () => {
      last = performance.now();
      for (const listener of listeners) listener();
    },
    onNote: (listener) => void listeners.push(listener),
    wait: async () => {
      const started = performance.now();
      for (;;) {
        for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
        const now = performance.now();
        const left = Math.min(last + pause, started + longestWait) - now;
        if (left <= 0) return;
        await new Promise((resolve) => setTimeout(resolve, left));
      }
    },
  };
}
