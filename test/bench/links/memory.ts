import { runOit } from './checkers';
import { withServers } from './server-process';
import { benchFaults } from './set-up';
import { renderTable, toSeconds } from './table';
import type { Section } from './targets';

const mostMebibytes = 100;
const bodies = ['huge', 'bomb'];

/** Measures the memory that one endless body alone takes. */
export async function measureBodies(): Promise<Section> {
  const rows: string[][] = [];
  const targets: Section['targets'][number][] = [];
  for (const name of bodies) {
    const at = benchFaults.findIndex((fault) => fault.name === name);
    const { result: oit } = await withServers('faults', ({ urls }) => runOit({ urls: urls.slice(at, at + 1) }));
    rows.push([name, toSeconds(oit.wall), oit.peak.toFixed(0)]);
    targets.push({ name: `/${name} in less than ${mostMebibytes} MiB`, holds: oit.peak < mostMebibytes });
  }
  return { markdown: `## Bodies of 1 GB, as they are and as a gzip bomb\n\n${renderTable(['body', 'wall s', 'peak MiB'], rows)}`, targets };
}
