import { readFileSync } from 'node:fs';

/** Linux counts the time of processes in hundredths of a second. */
const millisecondsPerTick = 10;

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** Gives the milliseconds that a process has computed so far, in all its threads. */
export function readCpuTime(pid: number): number {
  // The name of the program, in brackets, may hold anything.
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick;
}

/** Gives the MiB that a process holds. */
export function readMemory(pid: number): number {
  return Number(/^VmRSS:\s*(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? Number.NaN) / 1024;
}

/** Gives the MiB of a process and all that it has started. */
export function readMemoryOfTree(pid: number): number {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  const own = readMemory(pid);
  return children.reduce((sum, child) => sum + readMemoryOfTree(child), Number.isNaN(own) ? 0 : own);
}
