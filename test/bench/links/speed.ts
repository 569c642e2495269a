import { defaultPolicy, type LinkPolicy, policyBounds } from '../../../server/src/core/links/politeness';
import { findBound } from './bound';
import { runLinkinator, runOit } from './checkers';
import { type Figures, measureInTurn } from './rounds';
import { hostCount, latency } from './set-up';
import { renderTable, toSeconds } from './table';
import type { Section } from './targets';

const mostRatio = 1.15;
const columns = ['wall s', 'CPU s', 'peak MiB', 'requests', 'most at once per host', 'in all'];

const describe = ({ wall, cpu, peak, seen }: Figures): string[] => [
  toSeconds(wall),
  toSeconds(cpu),
  peak.toFixed(0),
  String(seen.hosts.reduce((sum, { requests }) => sum + requests, 0)),
  String(Math.max(0, ...seen.hosts.map(({ mostAtOnce }) => mostAtOnce))),
  String(seen.mostAtOnce),
];

/** Measures the whole processes without any link. */
export async function measureStartUp(rounds: number): Promise<Section & { readonly oit: number }> {
  const figures = await measureInTurn('nothing', rounds, { oit: runOit, linkinator: runLinkinator });
  const rows = Object.entries(figures).map(([name, one]) => [name, ...describe(one).slice(0, 3)]);
  const markdown = `## Start-up: the whole process without any link\n\n${renderTable(['checker', ...columns.slice(0, 3)], rows)}`;
  return { markdown, targets: [], oit: figures.oit.wall };
}

/** The default, which the target is for; and without the delay, where the number of requests at once is what counts. */
const policies: readonly (readonly [LinkPolicy, readonly string[]])[] = [
  [defaultPolicy, []],
  [{ ...defaultPolicy, delay: 0 }, ['--delay', '0']],
];

/** Measures the time for 1,000 addresses beside the least that politeness takes. */
export async function comparePoliteness(rounds: number, startUp: number): Promise<Section> {
  const rows: string[][] = [];
  const ratios: number[] = [];
  for (const [policy, flags] of policies) {
    const { oit } = await measureInTurn('pages', rounds, { oit: (places) => runOit(places, flags) });
    const requests = oit.seen.hosts.map((host) => host.requests);
    const bound = findBound(policy, requests, latency);
    const withoutStartUp = (oit.wall - startUp) / bound;
    ratios.push(withoutStartUp);
    const { perHost, concurrency, delay } = policy;
    const ratio = (oit.wall / bound).toFixed(3);
    rows.push([`${perHost} / ${concurrency} / ${delay} ms`, ...describe(oit), toSeconds(bound), ratio, withoutStartUp.toFixed(3)]);
  }
  const head = ['per host / in all / delay', ...columns, 'bound s', 'wall / bound', 'without start-up'];
  return {
    markdown: `## 1,000 addresses on 10 hosts that answer after ${latency} ms: beside what politeness takes

The bound is the largest of requests × delay and requests × latency / per host, of any host, and of all requests × latency / in all.

${renderTable(head, rows)}`,
    targets: [
      { name: `at most ${mostRatio} of the bound of the default politeness, without start-up`, holds: (ratios[0] ?? 0) <= mostRatio },
    ],
  };
}

/**
 * Measures time and memory of both checkers with the same number of requests at once: held to each of the levels, and
 * with as many as linkinator makes of itself. Its own `--concurrency` holds it to nothing, so its connections do.
 */
export async function compareCheckers(rounds: number, levels: readonly number[]): Promise<Section> {
  const rows: string[][] = [];
  const targets: Section['targets'][number][] = [];
  const compare = async (name: string, level: number, connections: number | null) => {
    // More connections to one host are not to be had of oit: beside ten hosts it asks no more than 80 pages at once.
    const perHost = Math.min(level, policyBounds.perHost[1]);
    const own = ['--per-host', String(perHost), '--delay', '0', '--concurrency', String(Math.min(level, policyBounds.concurrency[1]))];
    const flags = ['--concurrency', String(level)];
    const { oit, linkinator } = await measureInTurn('pages', rounds, {
      oit: (places) => runOit(places, own),
      linkinator: (places) => runLinkinator(places, flags, connections),
    });
    rows.push([name, 'oit', ...describe(oit)], [name, 'linkinator', ...describe(linkinator)]);
    targets.push(
      { name: `not slower than linkinator, ${name} at once`, holds: oit.wall <= linkinator.wall },
      { name: `less memory than linkinator, ${name} at once`, holds: oit.peak < linkinator.peak },
    );
  };
  for (const level of levels) await compare(String(level), level, level / hostCount);
  const { linkinator: free } = await measureInTurn('pages', 1, { linkinator: runLinkinator });
  await compare(`any number (${free.seen.mostAtOnce})`, free.seen.mostAtOnce, null);
  return {
    markdown: `## The same beside linkinator, start-up included

oit gets whole pages, and ${hostCount} more of them, linkinator their headers. linkinator asks for every link at once, whatever its
\`--concurrency\`: it is held to a level by its connections, and once left as it is, oit asking as many at once then.

${renderTable(['at once in all', 'checker', ...columns], rows)}`,
    targets,
  };
}
