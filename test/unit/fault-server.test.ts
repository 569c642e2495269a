import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage, request as sendRequest } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect as connectSecurely } from 'node:tls';
import { brotliDecompressSync, createGunzip, gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { findEndpoint } from '../support/faults/endpoints';
import { faults, placeFaults } from '../support/faults/fault-list';
import { type FaultServer, useFaultServers } from '../support/faults/fault-server';
import { findClosedPort } from '../support/faults/listening';
import { useProxyServers } from '../support/faults/proxy-server';
import { loadTestAuthority, type TlsFault, writeTestAuthority } from '../support/faults/tls-faults';
import { readAnswer } from '../support/read-answer';
import { useTemporaryFolder } from '../support/temporary';

const failWith = (code: string) => (error: NodeJS.ErrnoException) => {
  assert.equal(error.code, code);
  return true;
};

const decode = (bytes: Buffer, encoding: string) => new TextDecoder(encoding).decode(bytes);

describe('fault server: answers', () => {
  const start = useFaultServers();

  it('gives the status that the path names', async () => {
    const server = await start();
    const statuses = { '/ok': 200, '/': 200, '/empty': 200, '/soft404': 200, '/head405': 200, '/spa/ita/o1': 200, '/nowhere': 404 };
    for (const [path, status] of Object.entries(statuses)) assert.equal((await readAnswer(server.url(path))).status, status, path);
    for (const status of [204, 401, 403, 404, 406, 410, 429, 451, 500, 999])
      assert.equal((await readAnswer(server.url(`/${status}`))).status, status);
  });

  it('answers HEAD as the path names, and GET well', async () => {
    const server = await start();
    for (const status of [403, 404, 405]) {
      assert.equal((await readAnswer(server.url(`/head${status}`), { method: 'HEAD' })).status, status);
      assert.equal((await readAnswer(server.url(`/head${status}`))).status, 200);
    }
    const { status, headers } = await readAnswer(server.url('/huge'), { method: 'HEAD' });
    assert.deepEqual([status, headers['content-length']], [200, '1000000000']);
  });

  it('takes a path in Thai', async () => {
    const server = await start();
    assert.equal((await readAnswer(server.url('/thai/ข่าว-ประกาศ'))).status, 200);
    assert.equal(server.requests[0]?.path, encodeURI('/thai/ข่าว-ประกาศ'));
    assert.equal(server.count('/thai/ข่าว-ประกาศ'), 1);
  });

  it('fails once, then answers', async () => {
    const server = await start();
    for (const [path, status] of Object.entries({ '/503once': 503, '/429once': 429, '/retry-after-date': 503 })) {
      const first = await readAnswer(server.url(path));
      assert.equal(first.status, status, path);
      assert.ok(first.headers['retry-after'], path);
      assert.equal((await readAnswer(server.url(path))).status, 200, path);
    }
    assert.equal((await readAnswer(server.url('/503once?other'))).status, 503);
  });

  it('gives a date to come back at that is less than a second away', async () => {
    const server = await start();
    const before = Date.now();
    const { headers } = await readAnswer(server.url('/retry-after-date'));
    const date = Date.parse(String(headers['retry-after']));
    assert.ok(date > before && date <= Date.now() + 1000);
  });

  it('keeps out who is no browser and who has no cookie', async () => {
    const server = await start();
    const statusWith = async (path: string, headers: Record<string, string>) => (await readAnswer(server.url(path), { headers })).status;
    assert.equal(await statusWith('/ua403', { 'user-agent': 'checker' }), 403);
    assert.equal(await statusWith('/ua403', { 'user-agent': 'Mozilla/5.0' }), 200);
    const { headers } = await readAnswer(server.url('/set-cookie'));
    assert.deepEqual([headers.location, headers['set-cookie']], ['/needs-cookie', ['visit=1; Path=/']]);
    assert.equal(await statusWith('/needs-cookie', {}), 403);
    assert.equal(await statusWith('/needs-cookie', { cookie: 'visit=1' }), 200);
  });

  it('puts up the walls of services against robots', async () => {
    const server = await start();
    for (const [path, status] of Object.entries({ '/cloudflare': 403, '/cloudflare200': 200 })) {
      const answer = await readAnswer(server.url(path));
      assert.deepEqual([answer.status, answer.headers['cf-mitigated']], [status, 'challenge']);
      assert.match(String(answer.body), /<title>Just a moment\.\.\.<\/title>/);
    }
    assert.match(String((await readAnswer(server.url('/incapsula'))).body), /<iframe [^>]*src="\/_Incapsula_Resource/);
  });

  it('shows the headers that came', async () => {
    const server = await start();
    const { body } = await readAnswer(server.url('/echo'), { headers: { 'x-test': 'ok' } });
    assert.equal(JSON.parse(String(body))['x-test'], 'ok');
  });

  it('answers unknown paths with its home page where asked to', async () => {
    const home = String((await readAnswer((await start()).url('/'))).body);
    const [plain, echo] = [await start({ catchAll: true }), await start({ catchAll: 'echo' })];
    assert.equal(String((await readAnswer(plain.url('/ita/2568/o1'))).body), home);
    const page = String((await readAnswer(echo.url('/ita/2568/o1'))).body);
    assert.match(page, /ยินดีต้อนรับ/);
    assert.match(page, /\/ita\/2568\/o1/);
    assert.equal((await readAnswer(plain.url('/404'))).status, 404);
  });

  it('takes pages of the test, before its own', async () => {
    const server = await start({
      pages: { '/ok': '<title>ของการทดสอบ</title>', '/ใหม่': ({ response }) => void response.writeHead(418).end() },
    });
    assert.equal(String((await readAnswer(server.url('/ok'))).body), '<title>ของการทดสอบ</title>');
    assert.equal((await readAnswer(server.url('/ใหม่'))).status, 418);
  });

  it('has an endpoint for every link of the list but the one that must be missing', () => {
    const paths = faults.map(({ path }) => decodeURI(new URL(path, 'http://127.0.0.1').pathname));
    assert.deepEqual(
      paths.filter((path) => !findEndpoint(path)),
      ['/no-such-page'],
    );
    assert.equal(new Set(faults.map(({ name }) => name)).size, faults.length);
    const ofBench = faults.filter(({ bench }) => bench);
    assert.equal(ofBench.length, 56);
    assert.deepEqual(faults.slice(0, ofBench.length), ofBench);
  });

  it('places every link of the list', async () => {
    const urls = [...(await placeFaults(start))];
    assert.equal(urls.length, faults.length);
    assert.equal(new Set(urls.map(([, url]) => url)).size, faults.length);
    for (const [{ place }, url] of urls) assert.equal(url.startsWith('https:'), place !== 'plain' && place !== 'closed-port');
  });
});

describe('fault server: redirects', () => {
  const start = useFaultServers();

  async function followRedirects(server: FaultServer, path: string): Promise<string[]> {
    const seen = [path];
    for (let next: string | undefined = path; next !== undefined && seen.length <= 30; ) {
      next = (await readAnswer(server.url(next))).headers.location;
      if (next !== undefined) seen.push(next);
    }
    return seen;
  }

  it('leads through chains to a page', async () => {
    const server = await start();
    assert.deepEqual(await followRedirects(server, '/chain'), ['/chain', '/chain/1', '/chain/2', '/chain/3', '/chain/4', '/chain/5']);
    assert.equal((await followRedirects(server, '/chain25')).length, 26);
    assert.equal((await readAnswer(server.url('/chain25/25'))).status, 200);
  });

  it('leads round in a loop', async () => {
    assert.equal((await followRedirects(await start(), '/loop')).length, 31);
  });

  it('sends where the path says', async () => {
    const server = await start();
    const wanted: Readonly<Record<string, readonly [number, string | undefined]>> = {
      '/moved': [301, '/new-page'],
      '/moved308': [308, '/new-page'],
      '/moved-to-dead': [301, '/404'],
      '/redirect-temporary': [302, '/ok'],
      '/login': [302, '/signin?next=%2Flogin'],
      '/tohome': [302, '/'],
      '/to-insecure?to=http%3A%2F%2Fsite.example%2Fa': [301, 'http://site.example/a'],
      '/redirect?to=%2Fspa%2Fx': [302, '/spa/x'],
      '/malformed-redirect': [302, 'http://['],
      '/no-location': [302, undefined],
    };
    for (const [path, [status, location]] of Object.entries(wanted)) {
      const answer = await readAnswer(server.url(path));
      assert.deepEqual([answer.status, answer.headers.location], [status, location], path);
    }
  });

  it('writes a Thai target in the bytes of UTF-8', async () => {
    const server = await start();
    const socket = connect(server.port, server.address);
    socket.write('GET /thai-location HTTP/1.1\r\nHost: site.example\r\nConnection: close\r\n\r\n');
    assert.match(await text(socket), /^HTTP\/1\.1 302 Found\r\n(?:.+\r\n)*location: \/thai\/ใหม่\r\n/);
  });
});

describe('fault server: bodies', () => {
  const start = useFaultServers();

  it('gives documents and what only says it is one', async () => {
    const server = await start();
    const read = async (path: string) => {
      const { headers, body } = await readAnswer(server.url(path));
      return [headers['content-type'], body.subarray(0, 4).toString('latin1')];
    };
    assert.deepEqual(await read('/pdf'), ['application/pdf', '%PDF']);
    assert.deepEqual(await read('/pdf-octet/file.pdf'), ['application/octet-stream', '%PDF']);
    assert.deepEqual(await read('/badtype'), ['application/pdf', '<!do']);
    assert.deepEqual(await read('/html-as-pdf/file.pdf'), ['text/html; charset=utf-8', '<!do']);
    assert.deepEqual(await read('/image.pdf'), ['application/pdf', '\x89PNG']);
    const { body } = await readAnswer(server.url('/xlsx/file.xlsx'));
    assert.ok('xl/workbook.xml' in unzipSync(body));
  });

  it('gives a PDF whose table of objects is right', async () => {
    const pdf = String((await readAnswer((await start()).url('/pdf'))).body);
    const table = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    assert.ok(pdf.slice(table).startsWith('xref\n0 4\n'));
    const places = [...pdf.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map((match) => Number(match[1]));
    assert.deepEqual(
      places.map((place) => pdf.slice(place, place + 7)),
      ['1 0 obj', '2 0 obj', '3 0 obj'],
    );
  });

  it('gives old Thai pages in their own encoding', async () => {
    const server = await start();
    for (const path of ['/tis620', '/tis620-meta'])
      assert.match(decode((await readAnswer(server.url(path))).body, 'windows-874'), /<title>ประกาศ<\/title>/);
    assert.equal((await readAnswer(server.url('/tis620-meta'))).headers['content-type'], 'text/html');
  });

  it('compresses, or says so falsely', async () => {
    const server = await start();
    const okPage = String((await readAnswer(server.url('/ok'))).body);
    const read = async (path: string) => (await readAnswer(server.url(path))).body;
    assert.equal(String(gunzipSync(await read('/gzip'))), okPage);
    assert.equal(String(inflateSync(await read('/deflate'))), okPage);
    assert.equal(String(brotliDecompressSync(await read('/brotli'))), okPage);
    const garbage = await read('/bad-gzip');
    assert.throws(() => gunzipSync(garbage), failWith('Z_DATA_ERROR'));
    const encodingOf = async (path: string) => (await readAnswer(server.url(path))).headers['content-encoding'];
    assert.deepEqual([await encodingOf('/bad-gzip'), await encodingOf('/unknown-encoding')], ['gzip', 'zstd']);
  });

  it('sends a bomb of zeros, whole and in one member', async () => {
    const server = await start();
    const { body } = await readAnswer(server.url('/bomb'));
    assert.ok(body.length < 1_100_000, `${body.length} bytes`);
    assert.equal(body.readUInt32LE(body.length - 4), 1_000_000_000);
    const unpacker = createGunzip({ chunkSize: 1_048_576 });
    let length = 0;
    unpacker.on('data', (chunk: Buffer) => {
      length += chunk.length;
    });
    unpacker.end(body);
    await once(unpacker, 'end');
    assert.equal(length, 1_000_000_000);
  });

  it('sends no more of a huge body than is read', async () => {
    const server = await start();
    const [response] = (await once(get(server.url('/huge'), { agent: false }), 'response')) as [IncomingMessage];
    const [chunk] = (await once(response, 'data')) as [Buffer];
    assert.match(String(chunk), /^<!doctype html>/);
    response.destroy();
    await once(response, 'close');
    assert.ok(server.bytesSent > 1000 && server.bytesSent < 50_000_000, `${server.bytesSent} bytes`);
  });
});

describe('fault server: broken connections', () => {
  const start = useFaultServers();

  it('resets', async () => {
    await assert.rejects(readAnswer((await start()).url('/reset')), failWith('ECONNRESET'));
  });

  it('ends before the body is whole', async () => {
    const server = await start();
    await assert.rejects(readAnswer(server.url('/truncated')), failWith('ECONNRESET'));
    const socket = connect(server.port, server.address);
    socket.write('GET /truncated HTTP/1.1\r\nHost: site.example\r\n\r\n');
    const answer = await text(socket);
    const length = Number(/content-length: (\d+)/.exec(answer)?.[1]);
    assert.ok(Buffer.byteLength(answer) < length);
    assert.match(answer, /<\/html>\n$/);
  });

  it('leaves some without an answer', async () => {
    const server = await start();
    for (const [path, method] of [
      ['/hang', 'GET'],
      ['/headhang', 'HEAD'],
    ] as const)
      await assert.rejects(readAnswer(server.url(path), { method, signal: AbortSignal.timeout(50) }), failWith('ABORT_ERR'));
    assert.equal((await readAnswer(server.url('/headhang'))).status, 200);
  });

  it('drips byte by byte', async () => {
    const server = await start();
    const [response] = (await once(get(server.url('/drip'), { agent: false }), 'response')) as [IncomingMessage];
    assert.equal(response.statusCode, 200);
    const [chunk] = (await once(response, 'data')) as [Buffer];
    assert.equal(String(chunk), '<');
    response.destroy();
  });

  it('listens on no port that it calls closed', async () => {
    await assert.rejects(readAnswer(`http://127.0.0.1:${await findClosedPort()}/`), failWith('ECONNREFUSED'));
  });

  it('ends in the middle of answers', async () => {
    const server = await start();
    const waiting = assert.rejects(readAnswer(server.url('/hang')), failWith('ECONNRESET'));
    while (server.count() === 0) await new Promise(setImmediate);
    await server.close();
    await waiting;
    await assert.rejects(readAnswer(server.url('/ok')), failWith('ECONNREFUSED'));
  });
});

describe('fault server: what it counts', () => {
  const start = useFaultServers();

  it('keeps every request', async () => {
    const server = await start();
    await readAnswer(server.url('/ok?a=1'), { method: 'HEAD', headers: { 'user-agent': 'checker' } });
    await readAnswer(server.url('/ok'));
    assert.deepEqual(
      server.requests.map(({ method, path, headers }) => [method, path, headers['user-agent']]),
      [
        ['HEAD', '/ok?a=1', 'checker'],
        ['GET', '/ok', undefined],
      ],
    );
    assert.deepEqual([server.count(), server.count('/ok'), server.count('/ok?a=1'), server.count('/404')], [2, 1, 1, 0]);
    assert.deepEqual([server.connections, server.mostAtOnce], [2, 1]);
    assert.ok((server.requests[0]?.time ?? 0) <= (server.requests[1]?.time ?? 0));
    assert.notEqual(server.requests[0]?.remotePort, server.requests[1]?.remotePort);
  });

  it('knows how many were open at once', async () => {
    const server = await start({ latency: 100 });
    const before = performance.now();
    await Promise.all(Array.from({ length: 7 }, () => readAnswer(server.url('/ok'))));
    assert.ok(performance.now() - before >= 99);
    assert.equal(server.mostAtOnce, 7);
    await readAnswer(server.url('/ok'));
    assert.equal(server.mostAtOnce, 7);
  });

  it('takes another address of the loopback', async () => {
    // Other systems have 127.0.0.1 alone.
    if (process.platform !== 'linux') return;
    const server = await start({ address: '127.7.0.9' });
    assert.ok(server.origin.startsWith('http://127.7.0.9:'));
    assert.equal((await readAnswer(server.url('/ok'))).status, 200);
  });
});

describe('fault server: TLS', () => {
  const start = useFaultServers();
  const folder = useTemporaryFolder();

  const codes: Readonly<Record<Exclude<TlsFault, 'valid'>, string>> = {
    expired: 'CERT_HAS_EXPIRED',
    'not-yet-valid': 'CERT_NOT_YET_VALID',
    'self-signed': 'DEPTH_ZERO_SELF_SIGNED_CERT',
    'wrong-host': 'ERR_TLS_CERT_ALTNAME_INVALID',
    'missing-intermediate': 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'untrusted-root': 'SELF_SIGNED_CERT_IN_CHAIN',
  };
  for (const [fault, code] of Object.entries(codes))
    it(`is refused: ${fault}`, async () => {
      const server = await start({ tls: fault as TlsFault });
      await assert.rejects(readAnswer(server.url('/ok'), { ca: await loadTestAuthority() }), failWith(code));
      assert.equal(server.count(), 0);
      assert.equal(server.connections, 1);
    });

  it('is trusted when all is well', async () => {
    const server = await start({ tls: 'valid' });
    assert.ok(server.origin.startsWith('https://127.0.0.1:'));
    const { status, body } = await readAnswer(server.url('/ok'), { ca: await loadTestAuthority() });
    assert.equal(status, 200);
    assert.ok(server.bytesSent > body.length && server.bytesSent < body.length + 4000, `${server.bytesSent} bytes`);
  });

  it('is not trusted by who does not know the root', async () => {
    await assert.rejects(readAnswer((await start({ tls: 'valid' })).url('/ok')), failWith('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'));
  });

  it('writes the root into a file', async () => {
    const file = await writeTestAuthority(folder());
    assert.equal(readFileSync(file, 'utf8'), await loadTestAuthority());
    assert.match(readFileSync(file, 'utf8'), /^-----BEGIN CERTIFICATE-----\n/);
  });
});

describe('proxy server', () => {
  const start = useFaultServers();
  const startProxy = useProxyServers();

  it('passes plain requests on to the place of their host', async () => {
    const site = await start();
    const proxy = await startProxy({ hosts: { 'site.example': site } });
    const ask = (target: string) => readAnswer(proxy.origin, { path: target, headers: { host: 'site.example' } });
    assert.equal((await ask('http://site.example/ok?a=1')).status, 200);
    assert.equal((await ask('http://site.example/404')).status, 404);
    assert.equal((await ask('http://other.example/ok')).status, 502);
    await assert.rejects(ask('http://site.example/reset'), failWith('ECONNRESET'));
    await assert.rejects(ask('http://site.example/truncated'), failWith('ECONNRESET'));
    assert.equal(site.requests[0]?.path, '/ok?a=1');
    assert.equal(site.requests[0]?.headers.host, 'site.example');
    assert.deepEqual(
      proxy.requests.slice(0, 2).map(({ method, target }) => [method, target]),
      [
        ['GET', 'http://site.example/ok?a=1'],
        ['GET', 'http://site.example/404'],
      ],
    );
  });

  it('opens tunnels', async () => {
    const site = await start({ tls: 'valid' });
    const proxy = await startProxy({ hosts: { 'site.example:443': site } });
    const [response, tunnel] = await openTunnel(proxy.origin, 'site.example:443');
    assert.equal(response.statusCode, 200);
    const socket = connectSecurely({ socket: tunnel, servername: 'site.example', ca: await loadTestAuthority() });
    socket.write('GET /ok HTTP/1.1\r\nHost: site.example\r\nConnection: close\r\n\r\n');
    assert.match(await text(socket), /^HTTP\/1\.1 200 OK/);
    assert.equal(site.count('/ok'), 1);
    assert.deepEqual(
      proxy.requests.map(({ method, target }) => [method, target]),
      [['CONNECT', 'site.example:443']],
    );
    assert.equal((await openTunnel(proxy.origin, 'other.example:443'))[0].statusCode, 502);
  });

  it('asks for credentials', async () => {
    const site = await start();
    const proxy = await startProxy({ hosts: { 'site.example': site }, credentials: 'user:pass' });
    const ask = (headers: Record<string, string>) => readAnswer(proxy.origin, { path: 'http://site.example/ok', headers });
    const authorization = { 'proxy-authorization': `Basic ${Buffer.from('user:pass').toString('base64')}` };
    const refused = await ask({});
    assert.deepEqual([refused.status, refused.headers['proxy-authenticate']], [407, 'Basic realm="proxy"']);
    assert.equal((await ask({ 'proxy-authorization': 'Basic eDp5' })).status, 407);
    assert.equal((await ask(authorization)).status, 200);
    assert.equal(site.requests[0]?.headers['proxy-authorization'], undefined);
    assert.equal((await openTunnel(proxy.origin, 'site.example:80'))[0].statusCode, 407);
    assert.equal((await openTunnel(proxy.origin, 'site.example:80', authorization))[0].statusCode, 200);
    assert.equal(proxy.requests.length, 5);
  });

  async function openTunnel(proxy: string, target: string, headers = {}) {
    const request = sendRequest(proxy, { method: 'CONNECT', path: target, headers, agent: false }).end();
    return (await once(request, 'connect')) as [IncomingMessage, ReturnType<typeof connect>];
  }
});
