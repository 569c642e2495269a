import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { limits } from '../../server/src/core/ground/limits';
import type { Outcome } from '../../server/src/core/links/outcome';
import { formatCache, parseCache } from '../../server/src/core/links/result-cache';
import { keepNewest, setNewest } from '../../server/src/links/keep-newest';
import type { CacheNote } from '../../server/src/links/result-cache';
import { createResultFile, findCacheFolder } from '../../server/src/platform/result-file';
import { createFastClock, type FastClock } from '../support/fast-clock';
import { useFaultServers } from '../support/faults/fault-server';
import { findClosedPort } from '../support/faults/listening';
import { ask, judge, useLinkCheckers } from '../support/link-checking';

describe('links: results of earlier sessions', () => {
  const start = useFaultServers();
  const createChecker = useLinkCheckers();
  let folder: string;
  let file: string;
  let now: FastClock;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'oit-results-'));
    file = path.join(folder, 'cache/results.json');
    now = createFastClock();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Makes a checker as a session of its own has it. */
  const open = (clock = now) => {
    const notes: CacheNote[] = [];
    const checker = createChecker({ store: createResultFile(file), clock, onNote: (note) => notes.push(note) });
    return { checker, notes };
  };

  it('are believed for a week where all was well, for minutes where not, and never where the fault may pass', async () => {
    const server = await start();
    const closed = `http://127.0.0.1:${await findClosedPort()}/`;
    const first = open();
    const paths = ['/ok', '/pdf', '/404', '/403', '/moved', '/500', '/429', '/truncated'];
    const urls = [...paths.map((path) => server.url(path)), closed];
    await ask(first.checker, urls);
    await first.checker.save();

    const checkedAt = now.now();
    const askedAnew = async (later: number): Promise<string[]> => {
      const { checker } = open(createFastClock(checkedAt + later));
      const before = new Map(paths.map((path) => [path, server.count(path)]));
      await ask(checker, urls);
      return paths.filter((path) => server.count(path) > (before.get(path) ?? 0));
    };
    const passing = ['/500', '/429', '/truncated'];
    assert.deepEqual(await askedAnew(0), passing);
    assert.deepEqual(await askedAnew(limits.deadLifetime - 60_000), passing);
    assert.deepEqual(await askedAnew(limits.deadLifetime + 60_000), ['/404', '/403', '/moved', ...passing]);
    assert.deepEqual(await askedAnew(limits.aliveLifetime - 600_000), ['/404', '/403', '/moved', ...passing]);
    assert.deepEqual(await askedAnew(limits.aliveLifetime + 600_000), paths);
    assert.equal(Object.hasOwn(JSON.parse(await readFile(file, 'utf8')).outcomes, closed), true);
  });

  it('are the same as they were', async () => {
    const server = await start({ catchAll: true });
    const first = open();
    const urls = ['/ok', '/nowhere', '/gzip', '/login', '/html-as-pdf/file.pdf'].map((path) => server.url(path));
    await ask(first.checker, urls);
    await first.checker.save();
    const asked = server.count();
    const second = open();
    await ask(second.checker, urls);
    for (const url of urls) assert.deepEqual(judge(second.checker, url), judge(first.checker, url));
    assert.equal(judge(second.checker, server.url('/nowhere')).kind, 'soft-404');
    assert.equal(server.count(), asked);
  });

  it('are told of at once, and asked for anew where that is wanted', async () => {
    const server = await start();
    const { checker } = open();
    const url = server.url('/404');
    await ask(checker, [url]);
    const told: string[] = [];
    const onResult = (outcome: { url: string }) => void told.push(outcome.url);
    await checker.check([new URL(url)], { signal: new AbortController().signal, onResult });
    assert.deepEqual([told, server.count('/404')], [[url], 1]);
    await checker.check([new URL(url)], { signal: new AbortController().signal, onResult, again: true });
    assert.deepEqual([told, server.count('/404')], [[url, url], 2]);
  });

  it('are kept beside those of another session', async () => {
    const server = await start();
    const [one, other] = [open(), open()];
    await ask(one.checker, [server.url('/404'), server.url('/410')]);
    await ask(other.checker, [server.url('/pdf'), server.url('/403')]);
    await Promise.all([one.checker.save(), one.checker.save()]);
    await other.checker.save();
    await one.checker.save();
    const third = open();
    const asked = server.count();
    await ask(
      third.checker,
      ['/404', '/410', '/pdf', '/403'].map((path) => server.url(path)),
    );
    assert.equal(server.count(), asked);
    assert.deepEqual([one.notes, other.notes, third.notes], [[], [], []]);
  });

  it('are written whole, or not at all', async () => {
    const server = await start();
    const { checker } = open();
    await ask(checker, [server.url('/404')]);
    await mkdir(path.dirname(file), { recursive: true });
    const seen = new Set<string>();
    let isSaving = true;
    const watch = (async () => {
      while (isSaving) {
        const text = await readFile(file, 'utf8').catch(() => null);
        if (text !== null) seen.add(text);
      }
    })();
    for (let round = 0; round < 20; round++) await checker.save();
    isSaving = false;
    await watch;
    for (const text of seen) assert.doesNotThrow(() => JSON.parse(text));
    assert.deepEqual(await readdir(path.dirname(file)), ['results.json']);
  });

  it('that cannot be read are dropped with one note, and the file is mended', async () => {
    const server = await start();
    const first = open();
    await ask(first.checker, [server.url('/404')]);
    await first.checker.save();
    const good = await readFile(file, 'utf8');
    const broken = {
      empty: '',
      blank: ' \n',
      truncated: good.slice(0, -20),
      'of another version': good.replace('"version":1', '"version":2'),
      'a list': '[]',
      'a number': '7',
      null: 'null',
      'no text': `\u0000${good}`,
      deep: '['.repeat(100_000),
      'a huge number': good.replace(/"elapsed":\d+/, '"elapsed":1e999'),
      'a negative list': good.replace(/"hops":\[\]/, '"hops":-1'),
      'a wrong address': good.replace(/"finalUrl":"[^"]*"/, '"finalUrl":"nowhere"'),
      'another address': good.replace(/"url":"[^"]*"/, '"url":"http://elsewhere.example/"'),
      'no page': good.replace(/"page":/, '"pages":'),
      'no outcomes': good.replace('"outcomes"', '"results"'),
    };
    for (const [name, text] of Object.entries(broken)) {
      await writeFile(file, text);
      const { checker, notes } = open();
      const asked = server.count('/404');
      await ask(checker, [server.url('/404')]);
      assert.equal(server.count('/404'), asked + 1, name);
      await checker.save();
      assert.deepEqual(notes, ['corrupt'], name);
      const mended = open();
      await ask(mended.checker, [server.url('/404')]);
      assert.deepEqual([server.count('/404'), mended.notes], [asked + 1, []], name);
    }
  });

  it('of the future are not believed', async () => {
    const server = await start();
    const first = open(createFastClock(now.now() + limits.aliveLifetime * 100));
    await ask(first.checker, [server.url('/404')]);
    await first.checker.save();
    const second = open();
    await ask(second.checker, [server.url('/404')]);
    assert.equal(server.count('/404'), 2);
  });

  it('of many sessions that end at the same time are all kept', async () => {
    const server = await start();
    const sessions = Array.from({ length: 8 }, open);
    const urls = sessions.map((_, index) => server.url(`/404?${index}`));
    await Promise.all(sessions.map(({ checker }, index) => ask(checker, [urls[index] as string])));
    await Promise.all(sessions.map(({ checker }) => checker.save()));
    const { outcomes } = JSON.parse(await readFile(file, 'utf8'));
    assert.deepEqual(Object.keys(outcomes).sort(), [...urls].sort());
    assert.deepEqual(await readdir(path.dirname(file)), ['results.json']);
  });

  it('are kept though a session was killed while it kept its own, whose temporary files go in time', async () => {
    const server = await start();
    const cache = path.dirname(file);
    await mkdir(cache);
    const old = ['.results.json.0123456789ab.tmp', '.results.json.ba9876543210.tmp'];
    const others = [
      '.results.json.tmp',
      '.other.json.0123456789ab.tmp',
      'results.json.0123456789ab.tmp',
      '.results.json.0123.tmp',
      'a.tmp',
    ];
    const young = '.results.json.aaaaaaaaaaaa.tmp';
    for (const name of [...old, ...others, young, 'results.json.lock']) await writeFile(path.join(cache, name), '');
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    for (const name of [...old, ...others, 'results.json.lock']) await utimes(path.join(cache, name), longAgo, longAgo);
    const { checker, notes } = open();
    await ask(checker, [server.url('/404')]);
    await checker.save();
    assert.deepEqual(notes, []);
    assert.deepEqual((await readdir(cache)).sort(), [...others, young, 'results.json'].sort());
  });

  it('are not looked for in what is no file, which is not replaced either', async () => {
    const server = await start();
    await mkdir(path.dirname(file));
    for (const make of [() => execFileSync('mkfifo', [file]), () => symlinkSync('/dev/zero', file), () => mkdirSync(file)]) {
      make();
      const before = lstatSync(file).mode;
      const { checker, notes } = open();
      await ask(checker, [server.url('/404')]);
      await checker.save();
      assert.deepEqual(notes, ['unreadable', 'not-written']);
      assert.equal(lstatSync(file).mode, before);
      rmSync(file, { recursive: true });
    }
  });

  it('that are more than can be ours are not read, and give way', async () => {
    const server = await start();
    await mkdir(path.dirname(file));
    await writeFile(file, '');
    await truncate(file, limits.cachedBytes * 2 + 1);
    const { checker, notes } = open();
    await ask(checker, [server.url('/404')]);
    await checker.save();
    assert.deepEqual(notes, ['unreadable']);
    assert.ok((await readFile(file, 'utf8')).includes('/404'));
  });

  it('are kept up to so many bytes, the newest', async () => {
    const server = await start();
    const { checker } = open();
    const url = server.url('/ok');
    const [outcome] = await ask(checker, [url]);
    assert.ok(outcome?.answer);
    const page = { ...outcome.answer.page, start: 'ก'.repeat(limits.pageStartLength) };
    const outcomes = new Map(
      Array.from({ length: 5_000 }, (_, index) => {
        const own = `${url}?${index}`;
        return [
          own,
          { ...outcome, url: own, finalUrl: own, answer: { ...outcome.answer, page }, checkedAt: now.now() - 5_000 + index } as Outcome,
        ];
      }),
    );
    const text = formatCache({ outcomes, randomPages: new Map() }, now.now());
    const bytes = Buffer.byteLength(text);
    assert.ok(bytes <= limits.cachedBytes * 1.01 && bytes > limits.cachedBytes * 0.9, `${bytes} bytes`);
    const read = parseCache(text, now.now());
    assert.ok(read?.outcomes.has(`${url}?4999`) && !read.outcomes.has(`${url}?0`));
  });

  it('are held in memory up to a bound, the newest', () => {
    const map = new Map<string, string>();
    for (const key of ['a', 'b', 'c', 'd']) setNewest(map, key, 'x'.repeat(7));
    setNewest(map, 'a', 'newest');
    keepNewest(map, { entries: 3, characters: 100 });
    assert.deepEqual([...map.keys()], ['c', 'd', 'a']);
    keepNewest(map, { entries: 3, characters: 20 });
    assert.deepEqual([...map.keys()], ['d', 'a']);
  });

  it('that cannot be kept are known for as long as the session', async () => {
    const server = await start();
    await writeFile(path.join(folder, 'cache'), 'a file where the folder should be');
    const { checker, notes } = open();
    await ask(checker, [server.url('/404')]);
    await checker.save();
    await checker.save();
    assert.equal(judge(checker, server.url('/404')).kind, 'dead');
    assert.deepEqual(notes, ['unreadable', 'not-written']);
  });

  it('lie where the system keeps what can be done without', () => {
    assert.equal(findCacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux'), path.join('/x', 'oit'));
    assert.match(findCacheFolder({}, 'linux') ?? '', /\.cache.oit$/);
    assert.match(findCacheFolder({ XDG_CACHE_HOME: '' }, 'linux') ?? '', /\.cache.oit$/);
    assert.match(findCacheFolder({}, 'darwin') ?? '', /Library.Caches.oit$/);
    assert.equal(findCacheFolder({ LOCALAPPDATA: 'C:' }, 'win32'), path.join('C:', 'oit'));
  });

  it('lie nowhere where the system names no place', async () => {
    assert.equal(findCacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux'), null);
    assert.equal(findCacheFolder({ XDG_CACHE_HOME: './x', HOME: '/home/x' }, 'linux'), null);
    assert.equal(findCacheFolder({ HOME: '' }, 'linux'), null);
    assert.equal(findCacheFolder({ HOME: '' }, 'darwin'), null);
    assert.equal(findCacheFolder({ HOME: 'x' }, 'linux'), null);
    const store = createResultFile('/proc/oit/links.json');
    assert.equal(await store.read(), null);
    await assert.rejects(store.update(() => ''));
  });
});
