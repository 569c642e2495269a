import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { parseRange } from '../../server/src/core/addresses/network-address';
import { findProxy, type ProxySettings, readProxySettings } from '../../server/src/core/links/proxy-settings';
import { createAbort } from '../../server/src/platform/abort';
import { createHttpClient } from '../../server/src/platform/http-client';
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

/** Known in one network only, whatever a proxy makes of them. */
const localNames = [
  ...['intranet', 'oit-server', 'foo.localhost', 'localhost.', 'localhost..', 'INTRANET', 'printer.local', 'nas.lan', 'router.home.arpa'],
  ...['db.internal', 'db.internal.', 'portal.corp', 'a.b.local', 'web.intranet', 'pc.home', 'site.test', 'site.invalid'],
];

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
    const { lookup } = createTestLookup({ 'inside.example': [['10.0.0.1']], localhost: [['127.0.0.1']], intranet: [['203.0.113.7']] });
    const checker = createChecker({ proxy: through(proxy.origin), lookup, allowed: [] });
    const hosts = ['inside.example', 'localhost', '10.0.0.1', '2130706433', '[::1]', '[fd00::1]', ...localNames];
    const urls = hosts.flatMap((host) => [`http://${host}/`, `https://${host}/`]);
    await ask(checker, urls);
    for (const url of urls) assert.equal(judge(checker, url).kind, 'not-public', url);
    await ask(checker, ['http://elsewhere.example:22/']);
    assert.equal(judge(checker, 'http://elsewhere.example:22/').kind, 'unreachable');
    assert.equal(proxy.requests.length, 0);
  });

  it('a redirect to a name of one network is not followed, at whichever hop', async () => {
    const server = await start();
    const proxy = await startProxy({ hosts: { 'site.example': server } });
    const checker = createChecker({ proxy: through(proxy.origin), lookup: noNames, allowed: [] });
    for (const target of ['http://intranet/in', 'https://intranet/in', '//foo.localhost/', 'http://db.internal./']) {
      const once = `/redirect?to=${encodeURIComponent(target)}`;
      const twice = `/redirect?to=${encodeURIComponent(`http://site.example${once}`)}`;
      for (const path of [once, twice]) {
        const url = `http://site.example${path}`;
        await ask(checker, [url]);
        assert.equal(judge(checker, url).kind, 'not-public', url);
      }
    }
    for (const { target } of proxy.requests) assert.match(target, /^http:\/\/site\.example\//);
  });

  it('a name of one network is asked for where the user opens what it leads to', async () => {
    const server = await start();
    const { lookup } = createTestLookup({ intranet: [[server.address]] });
    const checker = createChecker({ lookup });
    const url = `http://intranet:${server.port}/404`;
    await ask(checker, [url, 'http://elsewhere/']);
    assert.equal(judge(checker, url).kind, 'dead');
    assert.equal(judge(checker, 'http://elsewhere/').kind, 'not-public');
  });

  it('that cannot be read as one nothing is asked for, but for what is excepted from it', async () => {
    const server = await start();
    const { lookup } = createTestLookup({ 'site.example': [[server.address]], 'other.example': [[server.address]] });
    for (const setting of ['socks5://127.0.0.1:1080', 'not a url', 'http://[::1', 'http://', 'pac+http://proxy/p.pac']) {
      const checker = createChecker({ proxy: through(setting, { exceptions: ['other.example'] }), lookup });
      const urls = ['site', 'other'].map((name) => `http://${name}.example:${server.port}/404?${encodeURIComponent(setting)}`);
      await ask(checker, urls);
      assert.deepEqual(
        urls.map((url) => judge(checker, url)),
        [
          { kind: 'unreachable', evidence: { reason: 'proxy-setting', detail: setting } },
          { kind: 'dead', evidence: { reason: 'status', status: 404 } },
        ],
      );
    }
    assert.equal(server.count(), 5);
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

describe('links: connections to thousands of sites', () => {
  const start = useFaultServers();

  it('are forgotten in time, and none that is in use is broken off', async () => {
    const server = await start({ latency: 200 });
    const client = createHttpClient({
      userAgent: 'oit-test/1',
      proxy: { http: null, https: null, exceptions: [], isStrict: true },
      addresses: { allowed: [parseRange('127.0.0.0/8') ?? assert.fail()], ports: [] },
      lookup: createTestLookup({ 'first.example': [[server.address]] }).lookup,
    });
    const { signal } = createAbort();
    const get = (host: string) => client.get(new URL(`http://${host}:${server.port}/404`), { most: 1_000, timeout: 10_000, signal });
    const first = get('first.example');
    while (server.count() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all(Array.from({ length: 1_200 }, (_, index) => get(`site${index}.example`)));
    const answer = await first;
    assert.equal('status' in answer && answer.status, 404);
    await client.close();
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
    assert.deepEqual(readProxySettings(environment, { proxy: ' \n', noProxy: [' b '] }).exceptions, ['b']);
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
      assert.deepEqual(
        findProxy(new URL(url), through('http://p:1', { exceptions: [exception] })),
        { kind: 'proxy', address: 'http://p:1' },
        `${exception} ${url}`,
      );
    }
  });

  it('is read with and without its scheme, and whatever blanks, line ends and quotes stand around it', () => {
    const find = (HTTP_PROXY: string) => findProxy(new URL('http://a.example/'), readProxySettings({ HTTP_PROXY }));
    const readable: readonly [string, string][] = [
      ['p:3128', 'http://p:3128'],
      ['http://p:3128', 'http://p:3128'],
      ['https://user:secret@p', 'https://user:secret@p'],
      [' http://p:3128', 'http://p:3128'],
      ['http://p:3128\r\n', 'http://p:3128'],
      ['\tp:3128 ', 'http://p:3128'],
      ['"http://p:3128"', 'http://p:3128'],
      ["' p:3128 '\r", 'http://p:3128'],
    ];
    for (const [setting, address] of readable) assert.deepEqual(find(setting), { kind: 'proxy', address }, JSON.stringify(setting));
    for (const none of ['', ' ', '\r\n', '""']) assert.equal(find(none), null);
  });

  it('that cannot be read is said without its credentials', () => {
    const find = (setting: string) => findProxy(new URL('http://a.example/'), through(setting));
    const unreadable: readonly [string, string][] = [
      ['socks5://p:1080', 'socks5://p:1080'],
      ['SOCKS5H://user:secret@p:1080', 'SOCKS5H://…@p:1080'],
      ['user:sec@ret@not a url', '…@not a url'],
      ['http://', 'http://'],
      ['http://[:1', 'http://[:1'],
      ['not\na url', 'not a url'],
      ['p:port', 'p:port'],
    ];
    for (const [setting, shown] of unreadable) assert.deepEqual(find(setting), { kind: 'unreadable', shown }, setting);
  });
});
