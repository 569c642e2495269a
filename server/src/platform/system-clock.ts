import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../core';

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
  chance: () => Math.random(),
};
