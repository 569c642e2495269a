import assert from 'node:assert/strict';
import { createFastClock } from '../support/fast-clock';
import { answer, answerPage, type Handler } from '../support/faults/exchange';
import { useFaultServers } from '../support/faults/fault-server';
import { okPage } from '../support/faults/pages';
import { useRawServers } from '../support/faults/raw-server';
import { ask, judge, useLinkCheckers } from '../support/link-checking';
import { checkLinksInChild } from '../support/links-in-child';

const mebibyte = 1024 * 1024;

describe('links: a body', () => {
  const start = useFaultServers();
  const createChecker = useLinkCheckers();

  it('is read to its first 64 KB, and its connection closed', async () => {
    const server = await start();
    const checker = createChecker();
    const urls = ['/huge', '/bomb'].map((path) => server.url(path));
    for (const outcome of await ask(checker, urls)) {
      assert.deepEqual([outcome.answer?.page.bytes, outcome.answer?.page.isWhole], [64 * 1024, false]);
    }
    // What the system's buffers hold of them, of 1 GB and 1 MB.
    assert.ok(server.bytesSent < 16 * mebibyte, `${server.bytesSent} bytes sent`);
    assert.ok(server.connections >= 2);
  });

  it('does not unfold in memory', async () => {
    const server = await start();
    const { before, after } = await checkLinksInChild([server.url('/huge'), server.url('/bomb')]);
    assert.ok(after - before < 40 * mebibyte, `${(after - before) / mebibyte} MiB more`);
    assert.ok(after < 100 * mebibyte, `${after / mebibyte} MiB`);
  });

  it('of exactly as many bytes is whole', async () => {
    const page = (length: number) => answerPage(okPage.padEnd(length - Buffer.byteLength(okPage) + okPage.length, 'a'));
    const server = await start({ pages: { '/exact': page(64 * 1024), '/longer': page(64 * 1024 + 1) } });
    const outcomes = await ask(createChecker(), [server.url('/exact'), server.url('/longer')]);
    assert.deepEqual(
      outcomes.map(({ answer }) => answer?.page.isWhole),
      [true, false],
    );
  });

  it('in many codings at once is not decoded', async () => {
    const server = await start({ pages: { '/many': answer(200, { 'content-encoding': 'gzip, '.repeat(2000) }, okPage) } });
    const checker = createChecker();
    await ask(checker, [server.url('/many')]);
    assert.deepEqual([judge(checker, server.url('/many')).kind, server.count('/many')], ['unreachable', 1]);
  });

  it('that a coding is said of but that is empty is empty', async () => {
    const codings = ['gzip', 'deflate', 'br'];
    const pages = Object.fromEntries(codings.map((coding) => [`/${coding}-empty`, answer(200, { 'content-encoding': coding })]));
    const server = await start({ pages });
    const checker = createChecker();
    const urls = Object.keys(pages).map((path) => server.url(path));
    await ask(checker, urls);
    assert.deepEqual(
      urls.map((url) => judge(checker, url).kind),
      ['empty', 'empty', 'empty'],
    );
  });
});

describe('links: time', () => {
  const start = useFaultServers();
  const createChecker = useLinkCheckers();

  it('ends a page that never begins, and one that never ends', async () => {
    const server = await start();
    const checker = createChecker({ policy: { timeout: 1_300, delay: 0, perHost: 9 } });
    const expected = { '/hang': 'unreachable', '/headhang': 'alive', '/drip': 'alive', '/slow200': 'alive', '/headdrip': 'alive' };
    const urls = Object.keys(expected).map((path) => server.url(path));
    const outcomes = await ask(checker, urls);
    assert.deepEqual(
      urls.map((url) => judge(checker, url).kind),
      Object.values(expected),
    );
    assert.deepEqual(judge(checker, server.url('/hang')).evidence, { reason: 'timeout', milliseconds: 1_300 });
    assert.equal(outcomes[2]?.answer?.page.isWhole, false);
  });

  it('ends a connection that is never made', async () => {
    let lookups = 0;
    const checker = createChecker({ lookup: () => void lookups++, policy: { timeout: 100 } });
    await ask(checker, ['http://site.example/']);
    assert.equal(judge(checker, 'http://site.example/').evidence.reason, 'timeout');
    assert.equal(lookups, 2);
  });

  it('ends a redirect whose body never ends, and follows it', async () => {
    const endless: Handler = ({ response }) => void response.writeHead(302, { location: '/ok' }).write('<p>moved');
    const server = await start({ pages: { '/from': endless } });
    const checker = createChecker({ policy: { timeout: 1_500 } });
    await ask(checker, [server.url('/from')]);
    assert.deepEqual([judge(checker, server.url('/from')).kind, server.count('/from')], ['alive', 1]);
  });
});

describe('links: answers against the rules of HTTP', () => {
  const startRaw = useRawServers();
  const createChecker = useLinkCheckers();
  const ok = `Content-Type: text/html\r\nContent-Length: ${Buffer.byteLength(okPage)}\r\n\r\n${okPage}`;

  const expected: Readonly<Record<string, readonly [string, ...string[]]>> = {
    'interim answers first': [
      `HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\n${ok}`,
      'alive',
    ],
    'another protocol': ['HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n', 'unreachable'],
    'a body to the end of the connection': [`HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${okPage}`, 'alive'],
    'no HTTP': ['SSH-2.0-OpenSSH_9.6\r\n', 'unreachable'],
    'an old HTTP': [okPage, 'unreachable'],
    'headers without end': [`HTTP/1.1 200 OK\r\n${`X-Filler: ${'a'.repeat(1000)}\r\n`.repeat(100)}`, 'unreachable'],
    'two lengths': ['HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nhello', 'unreachable'],
    'a broken chunk': ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n', 'unreachable'],
    'a last chunk that is missing': ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n', 'unreachable'],
    'more than was said': [`HTTP/1.1 200 OK\r\n${ok}HTTP/1.1 200 OK\r\n${ok}`, 'alive'],
    'headers twice': ['HTTP/1.1 302 Found\r\nLocation: /a\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n', 'dead'],
    nothing: ['', 'unreachable'],
  };
  for (const [name, [text, verdict]] of Object.entries(expected)) {
    it(`get a verdict: ${name}`, async () => {
      const server = await startRaw('/page', text);
      const checker = createChecker({ clock: createFastClock() });
      const url = `${server.origin}/page`;
      await ask(checker, [url]);
      assert.equal(judge(checker, url).kind, verdict, JSON.stringify(judge(checker, url)));
    });
  }
});
