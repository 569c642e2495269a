import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type MeasuredRun, measureProgram } from './measure';
import type { Places } from './server-process';

/** What a checker says of addresses, in its own words, and what it took. */
export interface CheckerRun extends MeasuredRun {
  readonly said: ReadonlyMap<string, string>;
}

const oit = path.resolve('dist/cli.js');
const peer = path.resolve('test/bench/links/peer');
const linkinator = path.join(peer, 'node_modules/linkinator/build/src/cli.js');

/** Runs `oit links` on submissions with these addresses. */
export async function runOit({ urls }: Pick<Places, 'urls'>, flags: readonly string[] = []): Promise<CheckerRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'oit-bench-'));
  try {
    writeSubmissions(folder, urls);
    const args = ['links', folder, '--allow-private', '127.0.0.0/8', '--no-cache', '--format', 'json', ...flags];
    const run = await measureProgram(oit, args);
    if (run.code === 2) throw new Error(run.stderr);
    const { links } = JSON.parse(run.stdout) as { links: { url: string; verdict: string }[] };
    return { ...run, said: new Map(links.map(({ url, verdict }) => [url, verdict])) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs linkinator on the page that lists these addresses; held to so many connections to a host where that is said. */
export async function runLinkinator(
  { list }: Pick<Places, 'list'>,
  flags: readonly string[] = [],
  connections: number | null = null,
): Promise<CheckerRun> {
  const holding =
    connections === null
      ? {}
      : { NODE_OPTIONS: `--require ${JSON.stringify(path.join(peer, 'hold-connections.cjs'))}`, BENCH_CONNECTIONS: String(connections) };
  const run = await measureProgram(linkinator, [list, '--format', 'json', ...flags], holding);
  const { links } = JSON.parse(run.stdout) as { links: { url: string; state: string }[] };
  return { ...run, said: new Map(links.filter(({ url }) => url !== list).map(({ url, state }) => [url, state])) };
}

/** One submission a host, as every office has its own. */
function writeSubmissions(folder: string, urls: readonly string[]): void {
  const origins = new Set(urls.map((url) => new URL(url).origin));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'empty.oit.yaml'), renderSubmission([]));
  for (const [index, origin] of [...origins].entries())
    writeFileSync(path.join(folder, `office-${index + 1}.oit.yaml`), renderSubmission(urls.filter((url) => url.startsWith(`${origin}/`))));
}

const urlsPerItem = 10;

function renderSubmission(urls: readonly string[]): string {
  const items = Array.from({ length: Math.ceil(urls.length / urlsPerItem) }, (_, index) => {
    const listed = urls.slice(index * urlsPerItem, (index + 1) * urlsPerItem);
    return `  O${index + 1}:\n    answer: มี\n    urls:\n${listed.map((url) => `      - ${JSON.stringify(url)}\n`).join('')}`;
  });
  return `oit: 1\nagency:\n  name: สำนักงานเขตตัวอย่าง\nitems:\n${items.join('') || '  {}\n'}`;
}
