import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { limits } from '../../server/src/core/limits';
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
    assert.match(findCacheFolder({}, 'linux'), /\.cache.oit$/);
    assert.match(findCacheFolder({ XDG_CACHE_HOME: '' }, 'linux'), /\.cache.oit$/);
    assert.match(findCacheFolder({}, 'darwin'), /Library.Caches.oit$/);
    assert.equal(findCacheFolder({ LOCALAPPDATA: 'C:' }, 'win32'), path.join('C:', 'oit'));
  });
});
