import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { findProxy, type ProxySettings, readProxySettings } from '../../server/src/platform/proxy-settings';
import { createFastClock } from '../support/fast-clock';
import { useFaultServers } from '../support/faults/fault-server';
import { findClosedPort, type Listening, listen } from '../support/faults/listening';
import { useProxyServers } from '../support/faults/proxy-server';
import { loadTestAuthority } from '../support/faults/tls-faults';
import { ask, judge, useLinkCheckers } from '../support/link-checking';
import { createTestLookup } from '../support/name-lookup';

const through = (origin: string, more: Partial<ProxySettings> = {}): ProxySettings => ({
  http: origin,
  https: origin,
  exceptions: [],
  isStrict: true,
  ...more,
});

const noNames = createTestLookup({}).lookup;

describe('links: through a proxy', () => {
  const start = useFaultServers();
  const startProxy = useProxyServers();
  const createChecker = useLinkCheckers();
  const clock = createFastClock();

  it('sites are asked for whose names only the proxy knows', async () => {
    const server = await start();
    const secure = await start({ tls: 'valid' });
    const proxy = await startProxy({ hosts: { 'site.example': server, 'site.example:443': secure } });
    const checker = createChecker({ proxy: through(proxy.origin), lookup: noNames, authorities: await loadTestAuthority() });
    const urls = ['http://site.example/ok?a=1', 'https://site.example/ok', 'http://site.example/moved', 'https://site.example/404'];
    await ask(checker, urls);
    assert.deepEqual(
      urls.map((url) => judge(checker, url).kind),
      ['alive', 'alive', 'moved', 'dead'],
    );
    const seen = proxy.requests.map(({ method, target }) => `${method} ${target}`);
    assert.ok(seen.includes('GET http://site.example/ok?a=1') && seen.includes('CONNECT site.example:443'), seen.join('\n'));
    assert.deepEqual(
      [...new Set([server, secure].flatMap(({ requests }) => requests.map(({ headers }) => headers.host)))],
      ['site.example'],
    );
    for (const { headers } of [...server.requests, ...secure.requests]) assert.equal(headers['proxy-authorization'], undefined);
    assert.deepEqual([server.count('/ok?a=1'), secure.count('/ok'), secure.count('/404')], [1, 1, 1]);
  });

  it('credentials of its address are sent to the proxy, and to it alone', async () => {
    const server = await start();
    const secure = await start({ tls: 'valid' });
    const proxy = await startProxy({ hosts: { 'site.example': server, 'site.example:443': secure }, credentials: 'ผู้ใช้:p@ss%' });
    const authorities = await loadTestAuthority();
    const address = proxy.origin.replace('//', `//${encodeURIComponent('ผู้ใช้')}:${encodeURIComponent('p@ss%')}@`);
    const checker = createChecker({ proxy: through(address), lookup: noNames, authorities });
    const urls = ['http://site.example/ok', 'https://site.example/ok'];
    await ask(checker, urls);
    for (const url of urls) assert.equal(judge(checker, url).kind, 'alive');
    for (const { headers } of [...server.requests, ...secure.requests]) assert.equal(headers['proxy-authorization'], undefined);
  });

  it('nothing is dead where the proxy refuses', async () => {
    const server = await start();
    const closed = `http://127.0.0.1:${await findClosedPort()}`;
    const proxy = await startProxy({ hosts: { 'site.example': server }, credentials: 'user:secret' });
    const unreadable = proxy.origin.replace('//', '//user:%zz@');
    for (const origin of [closed, proxy.origin, proxy.origin.replace('//', '//user:wrong@'), unreadable]) {
      const checker = createChecker({ proxy: through(origin), lookup: noNames, clock });
      const urls = ['http://site.example/ok', 'https://site.example/ok'];
      await ask(checker, urls);
      for (const url of urls) {
        const { kind, evidence } = judge(checker, url);
        assert.deepEqual([kind, evidence.reason], ['unreachable', 'proxy']);
        assert.ok(!JSON.stringify(evidence).includes('secret'));
      }
    }
    assert.equal(server.count(), 0);
  });

  it('nothing is dead where the proxy does not find the site', async () => {
    const proxy = await startProxy({ hosts: {} });
    const checker = createChecker({ proxy: through(proxy.origin), lookup: noNames, clock });
    const urls = ['http://site.example/ok', 'https://site.example/ok'];
    await ask(checker, urls);
    assert.deepEqual(
      urls.map((url) => judge(checker, url)),
      [
        { kind: 'unreachable', evidence: { reason: 'status', status: 502 } },
        { kind: 'unreachable', evidence: { reason: 'proxy', detail: '502' } },
      ],
    );
  });

  it('certificates of sites are checked if they are to be', async () => {
    const secure = await start({ tls: 'self-signed' });
    const proxy = await startProxy({ hosts: { 'site.example': secure } });
    const verdicts = [];
    for (const isStrict of [true, false]) {
      const checker = createChecker({ proxy: through(proxy.origin, { isStrict }), lookup: noNames });
      await ask(checker, ['https://site.example/ok']);
      verdicts.push(judge(checker, 'https://site.example/ok').kind);
    }
    assert.deepEqual(verdicts, ['tls', 'alive']);
  });

  it('hosts that need none are asked directly', async () => {
    const server = await start();
    const proxy = await startProxy({ hosts: {} });
    const { lookup } = createTestLookup({ 'site.example': [[server.address]] });
    const checker = createChecker({ proxy: through(proxy.origin, { exceptions: ['127.0.0.0/8', '.example'] }), lookup });
    const urls = [server.url('/ok'), `http://site.example:${server.port}/404`];
    await ask(checker, urls);
    assert.deepEqual(
      urls.map((url) => judge(checker, url).kind),
      ['alive', 'dead'],
    );
    assert.equal(proxy.requests.length, 0);
  });

  it('no private address is asked for, by name or written out', async () => {
    const proxy = await startProxy({ hosts: {} });
    const { lookup } = createTestLookup({ 'inside.example': [['10.0.0.1']], localhost: [['127.0.0.1']] });
    const checker = createChecker({ proxy: through(proxy.origin), lookup, allowed: [] });
    const hosts = ['inside.example', 'localhost', '10.0.0.1', '2130706433', '[::1]', '[fd00::1]'];
    const urls = hosts.flatMap((host) => [`http://${host}/`, `https://${host}/`]);
    await ask(checker, urls);
    for (const url of urls) assert.equal(judge(checker, url).kind, 'not-public', url);
    await ask(checker, ['http://elsewhere.example:22/']);
    assert.equal(judge(checker, 'http://elsewhere.example:22/').kind, 'unreachable');
    assert.equal(proxy.requests.length, 0);
  });

  it('a redirect to a private address is not followed', async () => {
    const server = await start();
    const proxy = await startProxy({ hosts: { 'site.example': server } });
    const checker = createChecker({ proxy: through(proxy.origin), lookup: noNames, allowed: [] });
    const url = `http://site.example/redirect?to=${encodeURIComponent(server.url('/ok'))}`;
    await ask(checker, [url]);
    assert.deepEqual([judge(checker, url).kind, server.count('/ok'), proxy.requests.length], ['not-public', 0, 1]);
  });
});

describe('links: a broken proxy', () => {
  const createChecker = useLinkCheckers();
  const running: Listening[] = [];
  afterEach(async () => {
    for (const server of running.splice(0)) await server.close();
  });

  const answers = {
    'that hangs up': '',
    'that answers nonsense': 'nonsense\r\n\r\n',
    'that refuses with a body': 'HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 5\r\n\r\nhello',
    'that redirects a tunnel': 'HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n',
    'whose tunnel leads nowhere': 'HTTP/1.1 200 Connection Established\r\n\r\n',
  };
  for (const [name, answer] of Object.entries(answers)) {
    it(`${name} is asked as often as it may be, and ends in a verdict`, async () => {
      const server = await listen(
        createServer((socket) => {
          socket.on('error', () => socket.destroy());
          socket.once('data', () => socket.end(answer));
        }),
        '127.0.0.1',
      );
      running.push(server);
      const checker = createChecker({ proxy: through(`http://127.0.0.1:${server.port}`), lookup: noNames, clock: createFastClock() });
      await ask(checker, ['https://site.example/']);
      assert.equal(judge(checker, 'https://site.example/').kind, 'unreachable');
      assert.equal(server.connections(), 2);
    });
  }

  it('that never answers is given up', async () => {
    const server = await listen(createServer(), '127.0.0.1');
    running.push(server);
    const proxy = through(`http://127.0.0.1:${server.port}`);
    const checker = createChecker({ proxy, lookup: noNames, policy: { timeout: 100 } });
    const urls = ['http://site.example/', 'https://site.example/'];
    await ask(checker, urls);
    for (const url of urls) assert.equal(judge(checker, url).kind, 'unreachable');
  });
});

describe('links: which proxy', () => {
  it('is said by the environment', () => {
    const cases: readonly [Record<string, string>, Partial<ProxySettings>][] = [
      [{}, { http: null, https: null, exceptions: [] }],
      [{ HTTP_PROXY: 'http://a:1' }, { http: 'http://a:1', https: null }],
      [{ http_proxy: 'http://b:1', HTTP_PROXY: 'http://a:1' }, { http: 'http://b:1' }],
      [{ HTTPS_PROXY: 'a:1' }, { http: null, https: 'a:1' }],
      [
        { ALL_PROXY: 'http://a:1', HTTP_PROXY: 'http://b:1' },
        { http: 'http://b:1', https: 'http://a:1' },
      ],
      [{ HTTP_PROXY: '' }, { http: null }],
      [{ NO_PROXY: 'a, b.go.th  ,.c' }, { exceptions: ['a', 'b.go.th', '.c'] }],
    ];
    for (const [environment, expected] of cases) {
      const settings = readProxySettings(environment);
      assert.deepEqual({ ...settings, ...expected }, settings, JSON.stringify(environment));
      assert.equal(settings.isStrict, true);
    }
  });

  it('is said by the settings of the editor before the environment', () => {
    const environment = { HTTP_PROXY: 'http://a:1', HTTPS_PROXY: 'http://a:1', NO_PROXY: 'a' };
    const settings = readProxySettings(environment, { proxy: ' http://b:2 ', noProxy: ['b'], proxyStrictSSL: false });
    assert.deepEqual(settings, { http: 'http://b:2', https: 'http://b:2', exceptions: ['b'], isStrict: false });
    assert.deepEqual(readProxySettings(environment, { proxy: '', noProxy: [] }), readProxySettings(environment));
    assert.deepEqual(readProxySettings(environment, { proxy: 'http://b:2', proxySupport: 'off' }), {
      http: null,
      https: null,
      exceptions: [],
      isStrict: true,
    });
  });

  it('is none for hosts that need none', () => {
    const none: readonly [string, readonly string[]][] = [
      ['*', ['http://a.example/', 'https://[::1]/']],
      ['example.go.th', ['http://example.go.th/', 'https://www.example.go.th:8443/']],
      ['.example.go.th', ['http://www.example.go.th/', 'http://example.go.th/']],
      ['*.example.go.th', ['http://www.example.go.th/']],
      ['EXAMPLE.go.th:8080', ['http://example.go.th:8080/']],
      ['example.go.th:443', ['https://example.go.th/']],
      ['10.0.0.1', ['http://10.0.0.1:81/']],
      ['10.0.0.0/8', ['http://10.2.3.4/']],
      ['10.0.0.1:8080', ['http://10.0.0.1:8080/']],
      ['::1', ['http://[::1]/']],
      ['[::1]', ['http://[::1]:8080/']],
      ['[::1]:8080', ['http://[::1]:8080/']],
      ['fd00::/8', ['http://[fd12::1]/']],
    ];
    for (const [exception, urls] of none) {
      for (const url of urls)
        assert.equal(findProxy(new URL(url), through('http://p:1', { exceptions: [exception] })), null, `${exception} ${url}`);
    }
    const proxied: readonly [string, string][] = [
      ['example.go.th', 'http://badexample.go.th/'],
      ['example.go.th:8080', 'http://example.go.th/'],
      ['example.go.th:80', 'https://example.go.th/'],
      ['www.example.go.th', 'http://example.go.th/'],
      ['10.0.0.0/8', 'http://11.0.0.1/'],
      ['10.0.0.1', 'http://110.0.0.1/'],
      ['::1', 'http://[::2]/'],
      ['', 'http://a.example/'],
      [':80', 'http://a.example/'],
    ];
    for (const [exception, url] of proxied) {
      assert.equal(findProxy(new URL(url), through('http://p:1', { exceptions: [exception] })), 'http://p:1', `${exception} ${url}`);
    }
  });

  it('is read with and without its scheme', () => {
    const find = (proxy: string) => findProxy(new URL('http://a.example/'), through(proxy));
    assert.deepEqual(['p:3128', 'http://p:3128', 'https://user:secret@p', 'socks5://p:1080', 'http://', 'http://[:1'].map(find), [
      'http://p:3128',
      'http://p:3128',
      'https://user:secret@p',
      null,
      null,
      null,
    ]);
  });
});
