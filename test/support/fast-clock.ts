import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../server/src/core/links/ports';

/** A clock that jumps to the end of every wait. */
export interface FastClock extends Clock {
  /** Milliseconds of every wait so far. */
  readonly waits: readonly number[];
}

/** Makes a clock that starts now, or at a time of its own and then moves by waiting alone. */
export function createFastClock(start?: number): FastClock {
  const waits: number[] = [];
  let passed = 0;
  return {
    waits,
    now: () => (start ?? Date.now()) + passed,
    wait: async (milliseconds, signal) => {
      waits.push(milliseconds);
      await turn(undefined, { signal });
      passed += milliseconds;
    },
    chance: () => 0.5,
  };
}
