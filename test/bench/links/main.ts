import { cpus, loadavg } from 'node:os';
import { measureBodies } from './memory';
import { compareCheckers, comparePoliteness, measureStartUp } from './speed';
import type { Section } from './targets';
import { compareVerdicts } from './verdicts';

const concurrencyLevels = [20, 50, 100];

/** Timers are late where others want the processors too: figures are worth as much as the machine is quiet. */
function describeMachine(): string {
  return `Node ${process.version}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}\n`;
}

async function main(): Promise<void> {
  console.log(describeMachine());
  const missed: string[] = [];
  const show = <T extends Section>(section: T): T => {
    console.log(section.markdown);
    missed.push(...section.targets.filter(({ holds }) => !holds).map(({ name }) => name));
    return section;
  };
  const { oit: startUp } = show(await measureStartUp(5));
  show(await comparePoliteness(3, startUp));
  show(await compareCheckers(7, concurrencyLevels));
  show(await measureBodies());
  show(await compareVerdicts());
  console.log(describeMachine());
  console.log(missed.length === 0 ? 'Every target is met.' : `Missed:\n${missed.map((name) => `- ${name}\n`).join('')}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

void main();
