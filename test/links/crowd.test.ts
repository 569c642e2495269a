import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAbort } from '../../server/src/platform/abort';
import { useFaultServers } from '../support/faults/fault-server';
import { judge, useLinkCheckers } from '../support/link-checking';

const hosts = 50;
const linksOfHost = 22;
const mebibyte = 1024 * 1024;
const mostMemory = 60 * mebibyte;
const verdicts = ['alive', 'dead', 'moved', 'soft-404', 'login'];
const pathOf = (index: number) => `${['/ok', '/404', '/moved', '/soft404', '/login'][index % 5]}?${index}`;

/** Gives the function that collects garbage, which Node.js has only where it is asked for. */
function exposeCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

describe('links: a thousand links over fifty hosts', () => {
  const start = useFaultServers();
  const createChecker = useLinkCheckers();

  it('are asked for politely, each once, in little memory', async () => {
    const servers = await Promise.all(Array.from({ length: hosts }, (_, index) => start({ address: `127.0.1.${index + 1}`, latency: 5 })));
    const paths = Array.from({ length: linksOfHost }, (_, index) => pathOf(index));
    const urls = paths.flatMap((path) => servers.map((server) => new URL(path, server.origin)));
    const checker = createChecker({ policy: { perHost: 2, concurrency: 32, delay: 2 } });
    const { signal } = createAbort();
    const told = new Set<string>();
    const onResult = ({ url }: { url: string }) => void told.add(url);
    const collect = exposeCollector();
    collect();
    const before = process.memoryUsage().heapUsed;
    const used = () => process.memoryUsage().heapUsed - before;
    let most = 0;
    const timer = setInterval(() => {
      // What was dropped already is not in use, whenever it is collected.
      if (used() >= mostMemory) collect();
      most = Math.max(most, used());
    }, 20);
    // Submissions share links, and are checked at the same time.
    const halves = [urls.slice(0, 700), urls.slice(400), urls.map(({ href }) => new URL(`${href}#part`))];
    await Promise.all(halves.map((half) => checker.check(half, { signal, onResult })));
    clearInterval(timer);
    assert.equal(told.size, hosts * linksOfHost);
    const wrong = urls.filter((url, index) => judge(checker, url.href).kind !== verdicts[Math.floor(index / hosts) % 5]);
    assert.deepEqual(
      wrong.map(({ href }) => href),
      [],
    );
    for (const server of servers) {
      assert.ok(server.mostAtOnce <= 2, `${server.mostAtOnce} at once`);
      assert.ok(server.connections <= 4, `${server.connections} connections`);
      for (const path of paths) assert.equal(server.count(path), 1, path);
      assert.equal(server.requests.filter(({ path }) => path.startsWith('/oit-')).length, 1);
    }
    assert.ok(most < mostMemory, `${most / mebibyte} MiB`);
  }).timeout(120_000);
});
