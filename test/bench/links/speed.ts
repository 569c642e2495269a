import { defaultPolicy, type LinkPolicy } from '../../../server/src/core/links/politeness';
import { findBound } from './bound';
import { runLinkinator, runOit } from './checkers';
import { type Figures, measureInTurn } from './rounds';
import { latency } from './set-up';
import { renderTable, toSeconds } from './table';
import type { Section } from './targets';

const mostRatio = 1.15;
const columns = ['wall s', 'CPU s', 'peak MiB', 'requests', 'most at once per host'];

const describe = ({ wall, cpu, peak, hosts }: Figures): string[] => [
  toSeconds(wall),
  toSeconds(cpu),
  peak.toFixed(0),
  String(hosts.reduce((sum, { requests }) => sum + requests, 0)),
  String(Math.max(0, ...hosts.map(({ mostAtOnce }) => mostAtOnce))),
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
    const requests = oit.hosts.map((host) => host.requests);
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

/** Measures both checkers with the same number of requests at once: time and memory. */
export async function compareCheckers(rounds: number, levels: readonly number[]): Promise<Section> {
  const rows: string[][] = [];
  const targets: Section['targets'][number][] = [];
  for (const level of levels) {
    const flags = ['--concurrency', String(level)];
    const { oit, linkinator } = await measureInTurn('pages', rounds, {
      oit: (places) => runOit(places, ['--per-host', String(level), '--delay', '0', ...flags]),
      linkinator: (places) => runLinkinator(places, flags),
    });
    rows.push([String(level), 'oit', ...describe(oit)], [String(level), 'linkinator', ...describe(linkinator)]);
    targets.push(
      { name: `not slower than linkinator, ${level} at once`, holds: oit.wall <= linkinator.wall },
      { name: `less memory than linkinator, ${level} at once`, holds: oit.peak < linkinator.peak },
    );
  }
  const markdown = `## The same beside linkinator, start-up included (oit gets whole pages, linkinator their headers)

${renderTable(['at once in all', 'checker', ...columns], rows)}`;
  return { markdown, targets };
}
