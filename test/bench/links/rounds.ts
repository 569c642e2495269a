import type { CheckerRun } from './checkers';
import { medianOf } from './measure';
import { type Places, type ServerReport, type Serving, withServers } from './server-process';

/** The middle of several runs; what the servers have seen is of the last one. */
export interface Figures {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly seen: ServerReport;
}

type Checker = (places: Places) => Promise<CheckerRun>;

/** Runs checkers in turn, so often, so that what else the machine does slows all of them alike. All must find every address alive. */
export async function measureInTurn<Name extends string>(
  serving: Serving,
  rounds: number,
  checkers: Readonly<Record<Name, Checker>>,
): Promise<Record<Name, Figures>> {
  const names = Object.keys(checkers) as Name[];
  const runs = new Map<Name, { result: CheckerRun; seen: ServerReport }[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) runs.get(name)?.push(await withServers(serving, (places) => runWhole(name, checkers[name], places)));
  return Object.fromEntries(names.map((name) => [name, toFigures(runs.get(name) ?? [])])) as Record<Name, Figures>;
}

const good: ReadonlySet<string | undefined> = new Set(['alive', 'OK']);

async function runWhole(name: string, checker: Checker, places: Places): Promise<CheckerRun> {
  const run = await checker(places);
  const missed = places.urls.filter((url) => !good.has(run.said.get(url)));
  if (missed.length > 0 || run.said.size !== places.urls.length)
    throw new Error(`${name} found ${missed.length} of ${places.urls.length} addresses not alive\n${run.stderr}`);
  return run;
}

function toFigures(runs: readonly { result: CheckerRun; seen: ServerReport }[]): Figures {
  const middle = (figure: 'wall' | 'cpu' | 'peak') => medianOf(runs.map(({ result }) => result[figure]));
  return { wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak'), seen: runs.at(-1)?.seen ?? { hosts: [], mostAtOnce: 0 } };
}
