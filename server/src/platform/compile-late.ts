import { setFlagsFromString } from 'node:v8';

/** How much a function must have run, in V8's own count, before it is compiled for speed. V8's own figure is an eighth of it. */
const interruptBudget = 540_672;

/**
 * Has V8 compile for speed only what runs very often. A check is a little of more than a thousand functions: compiling them all takes
 * longer than the first fifty files. Later releases of V8 count otherwise, and compile in more steps.
 */
export function compileLate(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
}
