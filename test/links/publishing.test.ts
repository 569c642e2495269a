import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { ResultStore } from '../../server/src/core/links/ports';
import { createRunCount } from '../../server/src/links/run-count';
import { createAbort } from '../../server/src/platform/abort';
import { createFastClock } from '../support/fast-clock';
import { answer, answerPage, type Handler } from '../support/faults/exchange';
import { useFaultServers } from '../support/faults/fault-server';
import { okPage } from '../support/faults/pages';
import { ask, judge, useLinkCheckers } from '../support/link-checking';
import { createTestLookup } from '../support/name-lookup';

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const isProbe = (path: string) => path.startsWith('/oit-');
const parse = (urls: readonly string[]) => urls.map((url) => new URL(url));

/** Pages that differ in their words, for a host that answers its home page for any other address. */
const writePages = (count: number) =>
  Object.fromEntries(range(count).map((index) => [`/page${index}`, okPage.replace('</body>', `<p>${'ก'.repeat(index + 1)}</p></body>`)]));

describe('links: a result is told when it is there', () => {
  const start = useFaultServers();
  const createChecker = useLinkCheckers();

  it('of many links on one host, one after the other, and their random page is the second thing asked for', async () => {
    const server = await start({ pages: writePages(48), latency: 5 });
    const checker = createChecker({ policy: { perHost: 1 } });
    const urls = parse(range(48).map((index) => server.url(`/page${index}`)));
    const count = createRunCount(urls);
    const openedWhenTold: number[] = [];
    const done: number[] = [];
    await checker.check(urls, {
      signal: createAbort().signal,
      onAsked: (outcome) => count.takeAsked(outcome),
      onResult: (outcome) => {
        count.take(outcome);
        openedWhenTold.push(server.count());
        done.push(count.done);
      },
    });
    assert.ok(server.requests.slice(0, 3).some(({ path }) => isProbe(path)));
    assert.ok((openedWhenTold[0] ?? 99) <= 4, `told first after ${openedWhenTold[0]} requests`);
    assert.deepEqual(
      done,
      [...done].sort((one, other) => one - other),
    );
    assert.equal(count.done, 48);
  });

  it('of a run that is ended half-way: all that was known stays, in memory and on disk', async () => {
    let kept: string | null = null;
    const store: ResultStore = {
      read: async () => kept,
      update: async (change) => {
        kept = change(kept);
      },
    };
    const server = await start({ pages: writePages(48), latency: 5 });
    const checker = createChecker({ store });
    const urls = range(48).map((index) => server.url(`/page${index}`));
    const ending = createAbort();
    const told: string[] = [];
    const onResult = ({ url }: { url: string }) => {
      told.push(url);
      if (told.length === 24) ending.abort();
    };
    await assert.rejects(checker.check(parse(urls), { signal: ending.signal, onResult }));
    await checker.save();
    assert.ok(told.length >= 24 && told.length < 48, `${told.length} told`);
    for (const url of told) assert.equal(judge(checker, url).kind, 'alive');
    const asked = server.count();
    await ask(createChecker({ store }), told);
    assert.equal(server.count(), asked, 'the next session knows them all');
  });

  it('where the host never says what it answers for any address: opened is counted, and the end keeps what was opened', async () => {
    const hang: Handler = () => undefined;
    const server = await start({ pages: { ...writePages(6), '/oit-i': hang } });
    const clock = { ...createFastClock(), chance: () => 18 / 2 ** 48 };
    const urls = range(6).map((index) => server.url(`/page${index}`));
    const checker = createChecker({ policy: { perHost: 3, timeout: 60_000 }, clock });
    const ending = createAbort();
    const opened: string[] = [];
    const told: string[] = [];
    const run = checker.check(parse(urls), {
      signal: ending.signal,
      onAsked: ({ url }) => {
        opened.push(url);
        if (opened.length === urls.length) ending.abort();
      },
      onResult: ({ url }) => void told.push(url),
    });
    await assert.rejects(run);
    assert.deepEqual([...told].sort(), [...urls].sort());
    for (const url of urls) assert.equal(judge(checker, url).kind, 'alive');
  });

  it('and what was told without its random page is asked that page only in the next run', async () => {
    const home = { '/a': okPage, '/b': okPage };
    const server = await start({ pages: home, catchAll: true, latency: 20 });
    const checker = createChecker({ policy: { perHost: 1 } });
    const urls = ['/a', '/nowhere'].map((path) => server.url(path));
    const ending = createAbort();
    const opened: string[] = [];
    const onAsked = ({ url }: { url: string }) => {
      opened.push(url);
      ending.abort();
    };
    await assert.rejects(checker.check(parse([urls[1] as string]), { signal: ending.signal, onAsked }));
    assert.deepEqual(opened, [urls[1]]);
    await ask(checker, urls);
    assert.equal(server.count('/nowhere'), 1);
    assert.equal(judge(checker, server.url('/nowhere')).kind, 'soft-404');
  });

  it('before its contents are read, which takes longer', async () => {
    const page = (path: string) => `<title>รายงาน</title><p>${'แผนผังโครงสร้างของหน่วยงาน '.repeat(9)}</p><a href="${path}">รายงาน</a>`;
    const hang: Handler = () => undefined;
    const server = await start({ pages: { '/o1': page('/file.pdf'), '/file.pdf': hang } });
    const checker = createChecker({ policy: { timeout: 60_000 } });
    const ending = createAbort();
    const url = server.url('/o1');
    const told: string[] = [];
    const onResult = (outcome: { url: string }) => {
      told.push(outcome.url);
      ending.abort();
    };
    const contents = [{ url: new URL(url), names: ['โครงสร้าง'] }];
    await assert.rejects(checker.check(parse([url]), { signal: ending.signal, contents, onResult }));
    assert.deepEqual(told, [url]);
    assert.equal(judge(checker, url).kind, 'alive');
    assert.equal(checker.knowledge.contentOf(new URL(url)), null);
  });

  it('calls nothing dead that was not reached before the end, for it may be the machine’s own network', async () => {
    const server = await start();
    const { lookup } = createTestLookup({});
    const checker = createChecker({ lookup, clock: createFastClock(), policy: { timeout: 60_000 } });
    const ending = createAbort();
    const urls = ['http://a.example/', 'http://b.example/', server.url('/hang')];
    let opened = 0;
    const onAsked = () => {
      opened++;
      if (opened === 2) ending.abort();
    };
    await assert.rejects(checker.check(parse(urls), { signal: ending.signal, witness: new URL(server.url('/ok')), onAsked }));
    assert.deepEqual(
      urls.slice(0, 2).map((url) => judge(checker, url).kind),
      ['offline', 'offline'],
    );
    assert.equal(server.count('/ok'), 0);
  });

  it('of two runs on one page whose contents are read, to both', async () => {
    const text = 'ข้อมูลของหน่วยงาน '.repeat(9);
    const slow: Handler = async (exchange) => {
      await wait(100);
      return answer(404)(exchange);
    };
    const server = await start({
      pages: { '/o1': answerPage(`<p>${text}</p><a href="/slow.pdf">แผน</a>`), '/slow.pdf': slow },
    });
    const checker = createChecker();
    const urls = parse([server.url('/o1')]);
    const contents = urls.map((url) => ({ url, names: ['แผน'] }));
    const signal = createAbort().signal;
    const told: string[] = [];
    const check = (name: string) => checker.check(urls, { signal, contents, onResult: () => void told.push(name) });
    await Promise.all([check('one'), check('other')]);
    assert.deepEqual([...new Set(told)].sort(), ['one', 'other']);
    assert.equal(server.count('/o1'), 1);
    assert.notEqual(checker.knowledge.contentOf(new URL(server.url('/o1'))), null);
  });
});
