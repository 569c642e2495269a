import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeFileOf } from '../files/set-up';
import { readMemoryOfTree } from '../process-usage';
import { withWorkspace } from '../workspace';
import type { Figures, Scenario } from './scenario';

const usualCount = 500;
const fewCount = 50;
const manyCount = 5000;
const lookEvery = 20;

/** `oit check` of 500 files of 43 items; in place of the floor, `yaml` alone parses them in one process. */
export const checkMany: Scenario = async ({ id }) => {
  const { wall, peak } = await measureCheck(id === 'ours' ? oit : floor, usualCount);
  return { check: wall, checkMemory: peak };
};

/** How the memory for 5,000 files compares with that for 50. */
export const checkMore: Scenario = async ({ id }) => {
  const program = id === 'ours' ? oit : floor;
  const few = await measureCheck(program, fewCount);
  const many = await measureCheck(program, manyCount);
  return { fewMemory: few.peak, manyMemory: many.peak, checkGrowth: many.peak / few.peak };
};

const oit = [path.resolve('dist/cli.js'), 'check'];
const floor = [path.join(__dirname, 'floor-check.js')];

/** Runs a program on a folder with so many files; the most memory that it holds is that of all its processes together. */
function measureCheck(program: readonly string[], count: number): Promise<Figures & { wall: number; peak: number }> {
  return withWorkspace(async ({ folder }) => {
    const files = path.join(folder, 'files');
    mkdirSync(files);
    for (let number = 0; number < count; number++)
      writeFileSync(path.join(files, `office-${number}.oit.yaml`), writeFileOf(43, number).text);
    const started = performance.now();
    const child = spawn(process.execPath, [...program, files], { stdio: ['ignore', 'ignore', 'inherit'] });
    let peak = 0;
    const timer = setInterval(() => (peak = Math.max(peak, readMemoryOfTree(child.pid as number))), lookEvery);
    const [code] = await once(child, 'exit');
    clearInterval(timer);
    // Every file has one finding of the schema: 1 is the right answer of a check.
    if (code !== 0 && code !== 1) throw new Error(`${program.join(' ')} ended with ${code}`);
    return { wall: performance.now() - started, peak };
  });
}
