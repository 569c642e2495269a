import assert from 'node:assert/strict';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { createAbort } from '../../server/src/platform/abort';
import { answer } from '../support/faults/exchange';
import { useFaultServers } from '../support/faults/fault-server';
import { ask, judge, useLinkCheckers } from '../support/link-checking';
import { checkLinksInChild } from '../support/links-in-child';

const reason = new Error('the user wants no more');
/** Longer than any of these tests: what waits for it is not ended by itself. */
const long = 60_000;

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(5);
}

describe('links: a run that is cancelled', () => {
  const start = useFaultServers();
  const createChecker = useLinkCheckers();
  const parse = (urls: readonly string[]) => urls.map((url) => new URL(url));

  it('ends in the middle of a request, keeps what is known, and asks nothing more', async () => {
    const server = await start();
    const checker = createChecker({ policy: { timeout: long, perHost: 1 } });
    const urls = ['/404', '/hang', '/ok', '/pdf'].map((path) => server.url(path));
    const ending = createAbort();
    const known: string[] = [];
    const run = checker.check(parse(urls), { signal: ending.signal, onResult: ({ url }) => void known.push(url) });
    await until(() => server.count('/hang') === 1);
    ending.abort(reason);
    await assert.rejects(run, reason);
    await wait(100);
    assert.deepEqual(known, [server.url('/404')]);
    assert.equal(judge(checker, server.url('/404')).kind, 'dead');
    assert.equal(server.count(), 2);
    await ask(checker, [server.url('/ok')]);
    assert.equal(judge(checker, server.url('/ok')).kind, 'alive');
    assert.equal(server.count('/hang'), 1);
  });

  it('ends at the same moment as it begins', async () => {
    const server = await start();
    const checker = createChecker();
    await assert.rejects(checker.check(parse([server.url('/ok')]), { signal: AbortSignal.abort(reason) }), reason);
    const ending = createAbort();
    const run = checker.check(parse([server.url('/ok')]), { signal: ending.signal });
    ending.abort(reason);
    await assert.rejects(run, reason);
    await wait(50);
    assert.equal(server.count(), 0);
  });

  it('ends while it waits for another try', async () => {
    const server = await start({ pages: { '/busy': answer(503, { 'retry-after': '59' }) } });
    const checker = createChecker();
    const ending = createAbort();
    const run = checker.check(parse([server.url('/busy')]), { signal: ending.signal });
    await until(() => server.count('/busy') === 1);
    await wait(20);
    ending.abort(reason);
    await assert.rejects(run, reason);
    assert.equal(server.count(), 1);
  });

  it('ends while a name is looked up and a connection is made', async () => {
    let lookups = 0;
    const checker = createChecker({ lookup: () => void lookups++, policy: { timeout: long } });
    const ending = createAbort();
    const run = checker.check(parse(['http://site.example/', 'https://other.example/']), { signal: ending.signal });
    await until(() => lookups === 2);
    ending.abort(reason);
    await assert.rejects(run, reason);
  });

  it('leaves another run right that wants the same address', async () => {
    const server = await start({ latency: 150 });
    const checker = createChecker();
    const url = server.url('/404');
    const endings = [createAbort(), createAbort()];
    const [first, second] = endings.map(({ signal }) => checker.check(parse([url]), { signal }));
    await until(() => server.count() === 1);
    endings[0]?.abort(reason);
    await assert.rejects(first as Promise<void>, reason);
    await second;
    assert.deepEqual([judge(checker, url).kind, server.count('/404')], ['dead', 1]);
  });

  it('ends at once though another run still waits for the same address', async () => {
    const server = await start();
    const checker = createChecker({ policy: { timeout: long } });
    const endings = [createAbort(), createAbort()];
    const [first, second] = endings.map(({ signal }) => checker.check(parse([server.url('/hang')]), { signal }));
    await until(() => server.count() === 1);
    endings[1]?.abort(reason);
    await assert.rejects(second as Promise<void>, reason);
    endings[0]?.abort(reason);
    await assert.rejects(first as Promise<void>, reason);
    assert.equal(server.count(), 1);
  });

  it('leaves no place taken: the next one is asked for everything', async () => {
    const server = await start();
    const checker = createChecker({ policy: { timeout: long, perHost: 1, concurrency: 2 } });
    for (let round = 0; round < 5; round++) {
      const ending = createAbort();
      const urls = [0, 1, 2, 3].map((index) => server.url(`/hang?${round}${index}`));
      const run = checker.check(parse(urls), { signal: ending.signal });
      await until(() => server.count(`/hang?${round}0`) === 1);
      ending.abort(reason);
      await assert.rejects(run, reason);
    }
    const urls = [0, 1, 2].map((index) => server.url(`/404?${index}`));
    await ask(checker, urls);
    for (const url of urls) assert.equal(judge(checker, url).kind, 'dead');
  });

  it('leaves no rejection that nobody hears', async () => {
    const unheard: unknown[] = [];
    const hear = (error: unknown) => void unheard.push(error);
    process.on('unhandledRejection', hear);
    const server = await start({ latency: 10 });
    const checker = createChecker({ policy: { delay: 0 } });
    const paths = ['/ok', '/hang', '/503ra', '/drip', '/huge', '/reset', '/loop', '/gzip'];
    for (let round = 0; round < 20; round++) {
      const ending = createAbort();
      const run = checker.check(parse(paths.map((path) => server.url(`${path}?${round}`))), { signal: ending.signal });
      const heard = assert.rejects(run, reason);
      await wait(round * 2);
      ending.abort(reason);
      await heard;
    }
    await turn();
    process.off('unhandledRejection', hear);
    assert.deepEqual(unheard, []);
  });

  it('keeps no process alive', async () => {
    const server = await start({ pages: { '/busy': answer(429, { 'retry-after': '50' }) } });
    await checkLinksInChild(
      ['/busy', '/404', '/hang', '/drip'].map((path) => server.url(path)),
      { isCancelled: true },
    );
  });
});
