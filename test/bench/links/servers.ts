// A process of its own: starts servers, says where they are, and at the first message what they have seen.
import { placeFaults } from '../../support/faults/fault-list';
import { type FaultServer, type FaultServerOptions, startFaultServer } from '../../support/faults/fault-server';
import { renderArticle } from '../../support/faults/pages';
import type { Places, ServerReport, Serving } from './server-process';
import { benchFaults, hostCount, latency, pagesPerHost } from './set-up';

const started: FaultServer[] = [];

async function start(options: FaultServerOptions = {}): Promise<FaultServer> {
  const server = await startFaultServer(options);
  started.push(server);
  return server;
}

const placers: Readonly<Record<Serving, () => Promise<string[]>>> = {
  pages: async () => {
    const names = Array.from({ length: pagesPerHost }, (_, page) => `/page/${page + 1}`);
    const pages = Object.fromEntries(names.map((name) => [name, renderArticle(`ประกาศ${name}`)]));
    const addresses = Array.from({ length: hostCount }, (_, host) => `127.0.0.${host + 1}`);
    const servers = await Promise.all(addresses.map((address) => start({ address, latency, pages })));
    // In turn, so that a checker that takes them in their order spreads its requests over the hosts.
    return names.flatMap((name) => servers.map((server) => server.url(name)));
  },
  nothing: async () => [],
  faults: async () => {
    const places = await placeFaults(start, benchFaults);
    return benchFaults.map((fault) => places.get(fault) as string);
  },
};

/** Of a server of its own, so that reading the list is no request to the others. */
async function serveList(urls: readonly string[]): Promise<string> {
  const links = urls.map((url) => `<a href="${url}">${url}</a>`).join('\n');
  const server = await startFaultServer({ pages: { '/': `<!doctype html><title>links</title>\n${links}` } });
  return server.url('/');
}

const report = (): ServerReport => ({
  hosts: started.map(({ requests, mostAtOnce }) => ({ requests: requests.length, mostAtOnce })),
  mostAtOnce: findMostAtOnce(started.flatMap(({ requests }) => requests.map(({ time }) => time))),
});

/** What came within the time that an answer takes was open together. */
function findMostAtOnce(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  let first = 0;
  return sorted.reduce((most, time, index) => {
    while (time - (sorted[first] as number) >= latency) first++;
    return Math.max(most, index - first + 1);
  }, 0);
}

process.once('disconnect', () => process.exit());
process.on('message', () => process.send?.(report()));
void placers[process.argv[2] as Serving]().then(async (urls) => {
  const places: Places = { urls, list: await serveList(urls) };
  process.send?.(places);
});
