import assert from 'node:assert/strict';
import { createHostQueue } from '../../server/src/links/host-queue';
import { createAbort } from '../../server/src/platform/abort';
import { createFastClock } from '../support/fast-clock';
import { answer, answerPage, redirect, splitFirst } from '../support/faults/exchange';
import { useFaultServers } from '../support/faults/fault-server';
import { findClosedPort } from '../support/faults/listening';
import { okPage } from '../support/faults/pages';
import { ask, judge, testPolicy, useLinkCheckers } from '../support/link-checking';

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const isProbe = (path: string) => path.startsWith('/oit-');

describe('links: manners', () => {
  const start = useFaultServers();
  const createChecker = useLinkCheckers();

  it('asks once for each address, with GET and nothing else', async () => {
    const server = await start();
    const checker = createChecker();
    const paths = ['/ok', '/pdf', '/404', '/head405', '/huge', '/empty', '/gzip', '/thai/%E0%B8%81', '/tis620'];
    await ask(
      checker,
      paths.map((path) => server.url(path)),
    );
    for (const path of paths) assert.equal(server.count(path), 1, path);
    assert.deepEqual([...new Set(server.requests.map(({ method }) => method))], ['GET']);
    assert.equal(server.requests.filter(({ path }) => isProbe(path)).length, 1);
    assert.equal(server.count(), paths.length + 1);
  });

  it('says who asks, and is no browser', async () => {
    const server = await start();
    await ask(createChecker({ userAgent: 'oit/1.2.3 (+https://example.invalid/oit)' }), [server.url('/ok')]);
    for (const { headers } of server.requests) assert.equal(headers['user-agent'], 'oit/1.2.3 (+https://example.invalid/oit)');
  });

  it('keeps no cookie', async () => {
    const cookie = { 'set-cookie': ['visit=1; Path=/', 'other=2'] };
    const pages = { '/set': answer(302, { location: '/seen', ...cookie }), '/seen': answerPage(okPage, 200, cookie) };
    const server = await start({ pages });
    const checker = createChecker();
    for (const path of ['/set', '/seen', '/ok']) await ask(checker, [server.url(path)]);
    assert.ok(server.count() >= 4);
    for (const { headers } of server.requests)
      assert.deepEqual([headers.cookie, headers.referer, headers.authorization], [undefined, undefined, undefined]);
  });

  it('sends no fragment, and asks once for addresses that differ in nothing else', async () => {
    const server = await start();
    const checker = createChecker();
    const urls = ['/ok', '/ok#one', '/ok#two'].map((path) => server.url(path));
    const outcomes = await ask(checker, urls);
    assert.equal(server.count('/ok'), 1);
    assert.equal(new Set(outcomes).size, 1);
  });

  it('is with one host over a few connections at once', async () => {
    const server = await start({ latency: 20 });
    const checker = createChecker({ policy: { perHost: 3, delay: 0 } });
    await ask(
      checker,
      range(20).map((index) => server.url(`/404?${index}`)),
    );
    assert.equal(server.mostAtOnce, 3);
    assert.ok(server.connections <= 3, `${server.connections} connections`);
  });

  it('is with all hosts over a limited number of connections at once', async () => {
    let open = 0;
    let most = 0;
    const page = answer(404);
    const count: typeof page = async (exchange) => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 30));
      open--;
      return page(exchange);
    };
    const servers = await Promise.all(range(6).map((index) => start({ address: `127.0.0.${index + 1}`, pages: { '/page': count } })));
    const checker = createChecker({ policy: { perHost: 2, concurrency: 5, delay: 0 } });
    await ask(
      checker,
      servers.flatMap((server) => range(4).map((index) => server.url(`/page?${index}`))),
    );
    assert.equal(most, 5);
  });

  it('waits between the starts of two requests to one host, and for no other host', async () => {
    const clock = createFastClock(0);
    const queue = createHostQueue({ ...testPolicy, perHost: 2, delay: 100 }, clock);
    const starts: string[] = [];
    const { signal } = createAbort();
    const run = (host: string) => queue.run(host, signal, async () => void starts.push(`${host} ${clock.now()}`));
    await Promise.all(['a', 'a', 'b', 'a'].map(run));
    assert.deepEqual(starts, ['a 0', 'b 0', 'a 100', 'a 200']);
  });

  it('has one random page for each host, asked for once, also where it is not answered', async () => {
    const server = await start({ catchAll: true });
    const troubled = await start({ address: '127.0.0.2', pages: Object.fromEntries(range(6).map((index) => [`/page${index}`, okPage])) });
    const checker = createChecker({ policy: { perHost: 6 } });
    const urls = [server, troubled].flatMap((one) => range(6).map((index) => one.url(`/page${index}`)));
    await Promise.all([ask(checker, urls.slice(0, 8)), ask(checker, urls.slice(4))]);
    await ask(checker, [server.url('/later'), troubled.url('/page0?later')]);
    for (const { requests } of [server, troubled]) assert.equal(requests.filter(({ path }) => isProbe(path)).length, 1);
  });

  it('does not ask a host anew for its random page while it is in trouble', async () => {
    const pages = Object.fromEntries(range(3).map((index) => [`/page${index}`, okPage]));
    const server = await start({ pages: { ...pages, '/oit-i': answer(503) } });
    const clock = { ...createFastClock(), chance: () => 18 / 2 ** 48 };
    const checker = createChecker({ clock });
    for (const path of Object.keys(pages)) await ask(checker, [server.url(path)]);
    assert.equal(server.count('/oit-i'), 3, 'the tries of one probe');
    assert.equal(server.count(), 6);
  });

  it('asks once for what two runs want at the same time', async () => {
    const server = await start({ latency: 50 });
    const checker = createChecker();
    const urls = ['/ok', '/404', '/pdf'].map((path) => server.url(path));
    const [first, second] = await Promise.all([ask(checker, urls), ask(checker, urls)]);
    assert.deepEqual(first, second);
    for (const path of ['/ok', '/404', '/pdf']) assert.equal(server.count(path), 1);
  });
});

describe('links: other tries', () => {
  const start = useFaultServers();
  const createChecker = useLinkCheckers();

  it('are as many as the fault may pass with', async () => {
    const answers = { '/a408': 408, '/a425': 425, '/a502': 502, '/a504': 504, '/a501': 501, '/a403': 403 };
    const server = await start({ pages: Object.fromEntries(Object.entries(answers).map(([path, status]) => [path, answer(status)])) });
    const checker = createChecker({ clock: createFastClock(), policy: { timeout: 15_000, perHost: 20, delay: 0 } });
    const expected = {
      ...{ '/ok': 1, '/404': 1, '/410': 1, '/500': 3, '/503ra': 3, '/503once': 2, '/429': 3, '/429once': 2, '/retry-after-date': 2 },
      ...{ '/retry-after-long': 1, '/reset': 3, '/truncated': 3, '/bad-gzip': 1, '/unknown-encoding': 1, '/loop': 1 },
      ...{ '/a408': 3, '/a425': 3, '/a502': 3, '/a504': 3, '/a501': 1, '/a403': 1 },
    };
    const paths = Object.keys(expected);
    const outcomes = await ask(
      checker,
      paths.map((path) => server.url(path)),
    );
    assert.deepEqual(Object.fromEntries(paths.map((path) => [path, server.count(path)])), expected);
    assert.deepEqual(Object.fromEntries(outcomes.map(({ attempts }, index) => [paths[index], attempts])), expected);
    const becameAlive = ['/503once', '/429once', '/retry-after-date'].map((path) => judge(checker, server.url(path)).kind);
    assert.deepEqual(becameAlive, ['alive', 'alive', 'alive']);
  });

  it('are two where nothing comes in time', async () => {
    const server = await start();
    const [outcome] = await ask(createChecker({ clock: createFastClock(), policy: { timeout: 1_000 } }), [server.url('/hang')]);
    assert.deepEqual([server.count('/hang'), outcome?.attempts, outcome?.failure?.kind], [2, 2, 'timeout']);
  });

  it('are two where nothing listens', async () => {
    const url = `http://127.0.0.1:${await findClosedPort()}/`;
    const checker = createChecker({ clock: createFastClock() });
    const [outcome] = await ask(checker, [url]);
    assert.deepEqual([outcome?.attempts, outcome?.failure?.kind, judge(checker, url).kind], [2, 'refused', 'dead']);
  });

  it('begin anew at the address that was asked for', async () => {
    const server = await start({ pages: { '/from': redirect(302, '/to'), '/to': splitFirst(answer(503), answerPage(okPage)) } });
    const checker = createChecker({ clock: createFastClock() });
    const [outcome] = await ask(checker, [server.url('/from')]);
    assert.deepEqual([server.count('/from'), server.count('/to'), outcome?.hops.length, outcome?.attempts], [2, 2, 1, 2]);
  });

  it('come when the site wants them, in seconds or by a date', async () => {
    const time = Date.UTC(2025, 0, 1);
    const wanting = (retryAfter: string) => splitFirst(answer(503, { 'retry-after': retryAfter }), answer(404));
    const waits: number[] = [];
    for (const value of ['7', '60', new Date(time + 9_000).toUTCString(), new Date(time - 9_000).toUTCString(), 'soon', '61']) {
      const server = await start({ pages: { '/page': wanting(value) } });
      const clock = createFastClock(time);
      await ask(createChecker({ clock }), [server.url('/page')]);
      waits.push(clock.waits[0] ?? -1);
    }
    assert.deepEqual(waits, [7_000, 60_000, 9_000, 0, 375, -1]);
  });

  it('hold back the other requests to a host that is asked too much', async () => {
    const tooMany = splitFirst(answer(429, { 'retry-after': '30' }), answer(404));
    const server = await start({ pages: { '/page': tooMany } });
    const clock = createFastClock(0);
    const times: number[] = [];
    const checker = createChecker({ clock, policy: { perHost: 1, delay: 10 } });
    const urls = [server.url('/page'), ...range(3).map((index) => server.url(`/404?${index}`))].map((url) => new URL(url));
    await checker.check(urls, { signal: new AbortController().signal, onResult: () => void times.push(clock.now()) });
    assert.equal(server.requests[0]?.path, '/page');
    assert.equal(times.length, 4);
    assert.ok(Math.min(...times) >= 30_000, String(times));
  });
});
