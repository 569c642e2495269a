import { parseArgs } from 'node:util';
import { findScenario, type Row, rows } from './rows';

/** What the command line asks for. */
export interface BenchOptions {
  readonly rounds: number;
  readonly rows: readonly Row[];
  readonly withPeers: boolean;
  /** Where every single figure is written to. */
  readonly json: string | null;
}

/** Reads the command line; throws where it cannot be read. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      only: { type: 'string' },
      many: { type: 'boolean', default: false },
      'no-peers': { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a number, not ${values.rounds}`);
  return { rounds, rows: chooseRows(values.only, values.many), withPeers: !values['no-peers'], json: values.json ?? null };
}

function chooseRows(only: string | undefined, withLong: boolean): readonly Row[] {
  if (only === undefined) return rows.filter(({ scenario }) => withLong || !findScenario(scenario).isLong);
  const names = only.split(',');
  const unknown = names.filter((name) => !rows.some((row) => row.name === name));
  if (unknown.length > 0) throw new Error(`no row ${unknown.join(', ')}; there are ${rows.map(({ name }) => name).join(', ')}`);
  return rows.filter(({ name }) => names.includes(name));
}
