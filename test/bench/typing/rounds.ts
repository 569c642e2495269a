import { findScenario, type ScenarioName } from './rows';
import type { ServerId, ServerProgram } from './servers';

/** Every figure that was measured, by scenario, server and name. */
export type Samples = ReadonlyMap<string, readonly number[]>;

/** Names a figure among the samples. */
export function toKey(scenario: ScenarioName, server: ServerId, figure: string): string {
  return `${scenario}/${server}/${figure}`;
}

/** Runs scenarios so often, the servers in turn, each round beginning with another one: what else the machine does falls on all alike. */
export async function runRounds(
  rounds: number,
  names: ReadonlySet<ScenarioName>,
  servers: readonly ServerProgram[],
  report: (text: string) => void,
): Promise<Samples> {
  const samples = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const scenario = findScenario(name);
      const { repeats = 1 } = scenario;
      const measured = servers.filter(({ id }) => scenario.servers.includes(id));
      for (let turn = round * repeats; turn < (round + 1) * repeats; turn++)
        for (const server of rotate(measured, turn)) {
          report(`${round + 1}/${rounds} ${name}: ${server.title}`);
          for (const [figure, value] of Object.entries(await scenario.run(server))) {
            const key = toKey(name, server.id, figure);
            samples.set(key, [...(samples.get(key) ?? []), value]);
          }
        }
    }
  return samples;
}

function rotate<T>(all: readonly T[], turns: number): T[] {
  const first = turns % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}
