import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 keep the space of young objects small: what an edit makes is dropped with the next one, and would else fill 25 MB before it is
 * taken away.
 */
export function keepYoungSpaceSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
