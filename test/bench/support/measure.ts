/** Work whose time is taken. */
export interface Task {
  readonly name: string;
  /** Makes the work anew for every round; making it does not count. */
  readonly prepare: () => () => unknown;
}

export interface Rounds {
  /** Rounds before the first that counts: until then the code is compiled. */
  readonly warmUp: number;
  readonly counted: number;
}

/**
 * Gives the median time of each task in milliseconds, by its name. Every round runs every task, so that whatever else the
 * machine does falls on all of them alike and their ratios hold.
 */
export function measureTasks(tasks: readonly Task[], { warmUp, counted }: Rounds): ReadonlyMap<string, number> {
  const times = new Map(tasks.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + counted; round++) {
    for (const { name, prepare } of tasks) {
      const work = prepare();
      const start = performance.now();
      work();
      const time = performance.now() - start;
      if (round >= warmUp) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, each]) => [name, medianOf(each)]));
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints times as a table, each also as a share of the time of one of them. */
export function printTimes(times: ReadonlyMap<string, number>, reference: string): void {
  const whole = times.get(reference) ?? Number.NaN;
  const width = Math.max(...[...times.keys()].map((name) => name.length));
  console.log(`${''.padEnd(width)}  ${'ms'.padStart(8)}  ${'ratio'.padStart(6)}`);
  for (const [name, time] of times)
    console.log(`${name.padEnd(width)}  ${time.toFixed(3).padStart(8)}  ${(time / whole).toFixed(2).padStart(6)}`);
}
