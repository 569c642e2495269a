import assert from 'node:assert/strict';
import { parseRange } from '../../server/src/core/addresses/network-address';
import { type AddressPolicy, refuseAddresses, refuseUrl } from '../../server/src/core/links/address-guard';
import { useFaultServers } from '../support/faults/fault-server';
import { ask, judge, useLinkCheckers } from '../support/link-checking';
import { createTestLookup } from '../support/name-lookup';

/** Opened for the tests; the rest of the loopback is as private as it is. */
const openAddress = '127.0.0.2';
const publicAddress = '93.184.216.34';

const policyOf = (allowed: readonly string[], ports: readonly number[] = []): AddressPolicy => ({
  allowed: allowed.flatMap((text) => parseRange(text) ?? []),
  ports,
});

describe('links: no address that the public does not reach', () => {
  const start = useFaultServers();
  const createChecker = useLinkCheckers();

  it('is asked for where it is written out, in whatever way', async () => {
    const server = await start();
    const checker = createChecker({ allowed: [] });
    const hosts = ['127.0.0.1', '2130706433', '0x7f.1', '127.1', '017700000001', '[::ffff:127.0.0.1]', '[::127.0.0.1]', 'localhost', '0'];
    const urls = hosts.map((host) => `http://${host}:${server.port}/ok`);
    await ask(checker, urls);
    assert.deepEqual(
      urls.map((url) => judge(checker, url).kind),
      urls.map(() => 'not-public'),
    );
    assert.equal(server.connections, 0);
  });

  it('is asked for where a name leads there', async () => {
    const addresses = [
      ...['10.0.0.1', '172.16.0.1', '192.168.1.1', '127.0.0.1', '0.0.0.0', '100.64.0.1', '169.254.169.254', '192.0.0.8', '192.0.2.1'],
      ...['198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '::', '::1', '::ffff:10.0.0.1', '::10.0.0.1', 'fd00:ec2::254'],
      ...['fe80::1', 'fec0::1', 'ff02::1', '64:ff9b::a00:1', '64:ff9b:1::808:808', '2002:a00:1::', '2001:db8::1', '100::1', '4000::1'],
    ];
    const { lookup } = createTestLookup(Object.fromEntries(addresses.map((address, index) => [`site${index}.example`, [[address]]])));
    const checker = createChecker({ allowed: [], lookup });
    const urls = addresses.map((_, index) => `http://site${index}.example/`);
    await ask(checker, urls);
    const asked = addresses.filter((_, index) => judge(checker, urls[index] as string).kind !== 'not-public');
    assert.deepEqual(asked, []);
  });

  it('is asked for where it is one of several addresses of a name', async () => {
    const server = await start({ address: openAddress });
    const { lookup } = createTestLookup({ 'site.example': [[openAddress, '10.0.0.1']], 'other.example': [[publicAddress, '::1']] });
    const checker = createChecker({ allowed: [openAddress], lookup });
    const urls = [`http://site.example:${server.port}/ok`, 'http://other.example/'];
    await ask(checker, urls);
    for (const url of urls) assert.equal(judge(checker, url).kind, 'not-public');
    assert.equal(server.connections, 0);
  });

  it('is connected to where a second look-up would lead there', async () => {
    const server = await start({ address: openAddress });
    const inside = await start({ address: '127.0.0.1', port: server.port });
    const { lookup, names } = createTestLookup({ 'site.example': [[openAddress], ['127.0.0.1']] });
    const checker = createChecker({ allowed: [openAddress], lookup });
    const first = `http://site.example:${server.port}/404`;
    await ask(checker, [first]);
    assert.equal(judge(checker, first).kind, 'dead');
    assert.deepEqual([names, server.count(), inside.connections], [['site.example'], 1, 0]);
  });

  it('is reached over a connection that stands open to another host', async () => {
    const server = await start({ address: openAddress });
    const other = await start({ address: '127.0.0.3', port: server.port });
    const { lookup } = createTestLookup({
      'one.example': [[openAddress]],
      'two.example': [['127.0.0.3']],
      'three.example': [['127.0.0.1']],
    });
    const checker = createChecker({ allowed: [openAddress, '127.0.0.3'], lookup });
    const urls = ['one', 'two', 'three', 'one', 'two'].map((name, index) => `http://${name}.example:${server.port}/410?${index}`);
    for (const url of urls) await ask(checker, [url]);
    assert.deepEqual(
      [server, other].map(({ requests }) => [...new Set(requests.map(({ headers }) => headers.host))]),
      [[`one.example:${server.port}`], [`two.example:${server.port}`]],
    );
    assert.deepEqual([server.connections, other.connections], [1, 1]);
    assert.equal(judge(checker, urls[2] as string).kind, 'not-public');
  });

  it('is followed to by a redirect', async () => {
    const inside = await start({ address: '127.0.0.1' });
    const server = await start({ address: openAddress });
    const { lookup } = createTestLookup({
      localhost: [['127.0.0.1']],
      'inside.example': [['127.0.0.1']],
      'outside.example': [[publicAddress]],
    });
    const checker = createChecker({ allowed: [openAddress], lookup });
    const expected = {
      [`http://127.0.0.1:${inside.port}/ok`]: ['not-public', 'private-address'],
      [`http://2130706433:${inside.port}/ok`]: ['not-public', 'private-address'],
      [`//localhost:${inside.port}/ok`]: ['not-public', 'private-address'],
      [`http://inside.example:${inside.port}/ok`]: ['not-public', 'private-address'],
      [`http://user:secret@${openAddress}:${server.port}/ok`]: ['unreachable', 'credentials'],
      [`http://${publicAddress}:22/`]: ['unreachable', 'port'],
      'http://outside.example:8080/': ['unreachable', 'port'],
      'ftp://outside.example/ok': ['unreachable', 'scheme'],
      'file:///etc/passwd': ['unreachable', 'scheme'],
      'data:text/html,ok': ['unreachable', 'scheme'],
    };
    const urls = Object.keys(expected).map((to) => server.url(`/redirect?to=${encodeURIComponent(to)}`));
    const outcomes = await ask(checker, urls);
    const verdicts = urls.map((url) => judge(checker, url));
    assert.deepEqual(
      verdicts.map(({ kind, evidence }) => [kind, evidence.reason === 'not-asked' ? evidence.refusal : evidence]),
      Object.values(expected),
    );
    assert.deepEqual(
      outcomes.map(({ hops, attempts }) => [hops.length, attempts]),
      urls.map(() => [1, 1]),
    );
    assert.deepEqual([inside.connections, server.count('/ok')], [0, 0]);
  });

  it('is opened by a range beside it', async () => {
    const inside = await start({ address: '127.0.0.1' });
    const server = await start({ address: openAddress });
    const { lookup } = createTestLookup({ 'site.example': [[openAddress]] });
    const checker = createChecker({ allowed: ['127.0.0.2/31'], lookup });
    const urls = [server.url('/ok'), `http://site.example:${server.port}/ok`, inside.url('/ok')];
    await ask(checker, urls);
    assert.deepEqual(
      urls.map((url) => judge(checker, url).kind),
      ['alive', 'alive', 'not-public'],
    );
    assert.equal(inside.connections, 0);
  });
});

describe('links: what is refused by its address alone', () => {
  const refusalOf = (url: string, policy = policyOf([])) => refuseUrl(new URL(url), policy);

  it('is every scheme but http and https', () => {
    const urls = ['ftp://example.go.th/', 'file:///etc/passwd', 'gopher://example.go.th/', 'javascript:0', 'ws://example.go.th/'];
    assert.deepEqual(
      urls.map((url) => refusalOf(url)),
      urls.map(() => 'scheme'),
    );
  });

  it('is every address with a name or a password of someone', () => {
    const urls = ['http://user@example.go.th/', 'https://user:secret@example.go.th/', 'https://:secret@example.go.th/'];
    assert.deepEqual(
      urls.map((url) => refusalOf(url)),
      urls.map(() => 'credentials'),
    );
  });

  it('is every port but those of the web and those that are listed', () => {
    const policy = policyOf([], [8443]);
    const portRefused = (url: string) => refuseAddresses(new URL(url), [publicAddress], policy);
    for (const url of ['http://a.example/', 'https://a.example/', 'http://a.example:443/', 'https://a.example:8443/'])
      assert.equal(portRefused(url), null);
    for (const url of ['http://a.example:22/', 'https://a.example:8080/', 'http://a.example:0/']) assert.equal(portRefused(url), 'port');
  });

  it('is a private address also on a listed port, and no address of an allowed range on any', () => {
    const policy = policyOf(['10.0.0.0/8', 'fd00::/8'], [8443]);
    assert.equal(refusalOf('https://192.168.1.1:8443/', policy), 'private-address');
    assert.equal(refusalOf('http://10.1.2.3:9200/', policy), null);
    assert.equal(refusalOf('http://[::ffff:10.1.2.3]:9200/', policy), null);
    assert.equal(refusalOf('http://[fd12::1]:9200/', policy), null);
    assert.equal(refuseAddresses(new URL('http://a.example:9200/'), ['10.1.2.3', publicAddress], policy), 'port');
  });
});
