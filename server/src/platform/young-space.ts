import { setFlagsFromString } from 'node:v8';

/** Milliseconds in which the program mostly starts: what that makes stays, and is better not moved about. */
const startTime = 500;

/**
 * Has V8, once the program has started, keep the space of young objects small: what an edit makes is dropped with the next one, and
 * would else fill 25 MB before it is taken away.
 */
export function keepYoungSpaceSmall(): void {
  setTimeout(() => setFlagsFromString('--semi-space-growth-factor=1'), startTime).unref();
}
