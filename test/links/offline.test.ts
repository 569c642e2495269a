import assert from 'node:assert/strict';
import type { LinkChecker } from '../../server/src/links/link-checker';
import { createAbort } from '../../server/src/platform/abort';
import { toFailure } from '../../server/src/platform/http-failures';
import { createFastClock } from '../support/fast-clock';
import { useFaultServers } from '../support/faults/fault-server';
import { judge, useLinkCheckers } from '../support/link-checking';
import { createTestLookup } from '../support/name-lookup';

describe('links: a machine without a network', () => {
  const start = useFaultServers();
  const createChecker = useLinkCheckers();

  const open = (answers: Parameters<typeof createTestLookup>[0], allowed?: readonly string[]) => {
    const { lookup, names } = createTestLookup(answers);
    return { checker: createChecker({ lookup, clock: createFastClock(), ...(allowed && { allowed }) }), names };
  };
  /** Asks, and gives the verdicts, and the addresses in the order in which they became known. */
  const check = async (checker: LinkChecker, urls: readonly string[], witness: string | null = null) => {
    const told: string[] = [];
    await checker.check(
      urls.map((url) => new URL(url)),
      { signal: createAbort().signal, witness: witness === null ? null : new URL(witness), onResult: ({ url }) => void told.push(url) },
    );
    return { kinds: urls.map((url) => judge(checker, url).kind), told };
  };
  const gone = ['http://a.example/', 'http://b.example/1', 'https://b.example/2', 'http://c.example/'];

  it('has no dead link, whatever the system says of it', async () => {
    for (const code of ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EAI_FAIL', 'ETIMEOUT']) {
      const names = ['a', 'b', 'c', 'witness'].map((name) => [`${name}.example`, [code]]);
      for (const witness of [null, 'http://witness.example/', gone[0] as string]) {
        const { checker } = open(Object.fromEntries(names));
        const { kinds, told } = await check(checker, gone, witness);
        assert.deepEqual(kinds, ['offline', 'offline', 'offline', 'offline'], code);
        assert.deepEqual([...told].sort(), [...gone].sort());
      }
    }
  });

  it('is not believed in where one host answers', async () => {
    const server = await start();
    const { checker } = open({ 'b.example': ['EAI_AGAIN'] });
    const { kinds } = await check(checker, [...gone, server.url('/404')]);
    assert.deepEqual(kinds, ['dead', 'unreachable', 'unreachable', 'dead', 'dead']);
  });

  it('is not believed in where one host does what only a host can', async () => {
    const server = await start();
    for (const path of ['/reset', '/loop', '/redirect?to=http%3A%2F%2Fnowhere.example%2F']) {
      const { checker } = open({});
      const { kinds } = await check(checker, ['http://a.example/', server.url(path)]);
      assert.equal(kinds[0], 'dead', path);
      assert.notEqual(kinds[1], 'offline', path);
    }
  });

  it('is believed in though some addresses are refused without a network', async () => {
    const { checker } = open({ 'inside.example': [['10.0.0.1']] }, []);
    const refused = ['http://10.0.0.1/', 'ftp://a.example/', 'http://user@a.example/', 'http://inside.example/'];
    const { kinds } = await check(checker, [...refused, ...gone.slice(0, 2)]);
    assert.deepEqual(kinds, ['not-public', 'unreachable', 'unreachable', 'not-public', 'offline', 'offline']);
  });

  it('is told from dead hosts by the agency’s web site', async () => {
    const server = await start();
    for (const urls of [['http://a.example/'], ['http://a.example/', 'http://a.example/2'], gone]) {
      const { checker } = open({});
      const { kinds } = await check(checker, urls, server.url('/ok'));
      assert.deepEqual(
        kinds,
        urls.map(() => 'dead'),
      );
    }
    assert.equal(server.count('/ok'), 3);
  });

  it('asks for the agency’s web site only where nothing else answers', async () => {
    const server = await start();
    const { checker } = open({});
    await check(checker, ['http://a.example/', server.url('/404')], server.url('/ok'));
    await check(checker, [server.url('/410')], server.url('/ok'));
    assert.equal(server.count('/ok'), 0);
  });

  it('keeps back what may be its own fault only until a host has answered', async () => {
    const server = await start({ latency: 50 });
    const { checker } = open({});
    const slow = server.url('/hang');
    const ending = createAbort();
    const told: string[] = [];
    const urls = [...gone, server.url('/404'), slow].map((url) => new URL(url));
    const known = new Promise<void>((resolve) => {
      const onResult = ({ url }: { url: string }) => {
        told.push(url);
        if (told.length === urls.length - 1) resolve();
      };
      checker.check(urls, { signal: ending.signal, onResult }).catch(() => undefined);
    });
    await known;
    ending.abort();
    assert.deepEqual([...told].sort(), [...gone, server.url('/404')].sort());
    assert.deepEqual(
      gone.map((url) => judge(checker, url).kind),
      gone.map(() => 'dead'),
    );
  });

  it('is asked anew when it is back', async () => {
    const server = await start();
    const { checker } = open({ 'site.example': ['EAI_AGAIN', 'EAI_AGAIN', [server.address]] });
    const url = `http://site.example:${server.port}/404`;
    assert.deepEqual((await check(checker, [url])).kinds, ['offline']);
    assert.deepEqual((await check(checker, [url])).kinds, ['dead']);
    assert.equal(server.count('/404'), 1);
  });

  it('has a host with several addresses judged by the one that was reached', () => {
    const errorOf = (code: string) => Object.assign(new Error(code), { code });
    const kindOf = (...codes: string[]) => toFailure(new AggregateError(codes.map(errorOf)), { isProxied: false, timeout: 0 }).kind;
    assert.deepEqual(
      [kindOf('ENETUNREACH', 'ECONNREFUSED'), kindOf('ETIMEDOUT', 'EHOSTUNREACH'), kindOf('ENETUNREACH', 'EADDRNOTAVAIL')],
      ['refused', 'timeout', 'no-network'],
    );
  });
});
