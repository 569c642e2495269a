import assert from 'node:assert/strict';
import { type AddressRange, isInRanges, isPublicAddress, parseRange } from '../../server/src/core/addresses/network-address';
import { limits } from '../../server/src/core/ground/limits';
import { type AddressPolicy, refuseAddresses, refuseUrl } from '../../server/src/core/links/address-guard';
import { linkKey } from '../../server/src/core/links/outcome';
import { planRetry, readRetryAfter, type TryResult } from '../../server/src/core/links/politeness';
import { readRedirect } from '../../server/src/core/links/redirect';
import { findExclusion, matchesAddress } from '../../server/src/core/submission/links/exclusion';
import { check, miniSubmission } from '../support/checking';

const now = Date.UTC(2026, 10, 21, 12, 0, 0);

describe('trying again', () => {
  const most: readonly (readonly [name: string, result: TryResult, tries: number])[] = [
    ...[200, 301, 400, 401, 403, 404, 410, 451, 501, 505, 999].map(
      (status) => [`status ${status}`, { status, retryAfter: undefined }, 1] as const,
    ),
    ...[408, 425, 429, 500, 502, 503, 504].map((status) => [`status ${status}`, { status, retryAfter: undefined }, 3] as const),
    ...(['no-name', 'no-name-service', 'no-network', 'refused', 'timeout', 'proxy'] as const).map(
      (failure) => [failure, { failure }, 2] as const,
    ),
    ...(['reset', 'broken-body'] as const).map((failure) => [failure, { failure }, 3] as const),
    ...(['tls', 'bad-http', 'loop', 'needs-cookie', 'too-many-redirects', 'malformed-redirect', 'not-asked', 'offline'] as const).map(
      (failure) => [failure, { failure }, 1] as const,
    ),
  ];
  for (const [name, result, tries] of most)
    it(`${name}: ${tries} in all`, () => {
      for (let made = 1; made < 6; made++) assert.equal(planRetry(result, made, now, 0.5) !== null, made < tries, `after ${made}`);
    });

  it('waits longer each time, spread by chance', () => {
    const wait = (tries: number, chance: number) => planRetry({ failure: 'reset' }, tries, now, chance);
    assert.deepEqual([wait(1, 0), wait(1, 1), wait(2, 0), wait(2, 1)], [250, 500, 500, 1_000]);
  });

  it('waits as long as the site asks for, and gives up where that is too long', () => {
    const wait = (retryAfter: string) => planRetry({ status: 503, retryAfter }, 1, now, 1);
    assert.equal(wait('7'), 7_000);
    assert.equal(wait('0'), 0);
    assert.equal(wait('60'), limits.retryAfter);
    assert.equal(wait('61'), null);
    assert.equal(wait('999999999'), null);
    assert.equal(wait('soon'), 500);
    assert.equal(wait('-1'), 500);
  });

  const asked: Readonly<Record<string, number | null>> = {
    '120': 120_000,
    ' 5 ': 5_000,
    '': null,
    '1.5': null,
    '-3': null,
    '99999999999999999999': null,
    'Sat, 21 Nov 2026 12:00:30 GMT': 30_000,
    'Sat, 21 Nov 2026 11:00:00 GMT': 0,
    'Sat, 99 Nov 2026 11:00:00 GMT': null,
    'Saturday, 21-Nov-26 12:00:30 GMT': null,
    '2026-11-21T12:00:30Z': null,
  };
  for (const [value, milliseconds] of Object.entries(asked))
    it(`Retry-After ${JSON.stringify(value)} asks for ${milliseconds}`, () => assert.equal(readRetryAfter(value, now), milliseconds));
  it('no Retry-After asks for nothing', () => assert.equal(readRetryAfter(undefined, now), null));
});

describe('redirects: where they lead', () => {
  const from = 'https://mini.example/a/b?c=1';
  const lead = (location: string | undefined, before: readonly string[] = [], setsCookie = false) => {
    const found = readRedirect(
      location,
      [...before, from].map((url) => ({ url, status: 302 })),
      setsCookie,
    );
    return found instanceof URL ? found.href : found.kind;
  };
  const cases: Readonly<Record<string, readonly [location: string | undefined, leads: string]>> = {
    'another address': ['https://x.example/y', 'https://x.example/y'],
    'a path': ['/y', 'https://mini.example/y'],
    'a relative path': ['y', 'https://mini.example/a/y'],
    'a host without a scheme': ['//x.example/y', 'https://x.example/y'],
    'a query': ['?d=2', 'https://mini.example/a/b?d=2'],
    'Thai letters': ['/ก', 'https://mini.example/%E0%B8%81'],
    'blanks around': [' /y ', 'https://mini.example/y'],
    'a fragment, which is never sent': ['/y#z', 'https://mini.example/y'],
    nothing: [undefined, 'malformed-redirect'],
    'an empty text': ['', 'malformed-redirect'],
    blanks: ['  ', 'malformed-redirect'],
    'no host': ['https://', 'malformed-redirect'],
    'a bad port': ['https://x.example:99999/', 'malformed-redirect'],
    itself: [from, 'loop'],
    'itself with a fragment': [`${from}#x`, 'loop'],
    'a fragment of itself': ['#x', 'loop'],
    'another scheme, which the guard refuses': ['ftp://x.example/', 'ftp://x.example/'],
  };
  for (const [name, [location, leads]] of Object.entries(cases)) it(`${name}: ${leads}`, () => assert.equal(lead(location), leads));

  it('back to an earlier one is a circle', () => assert.equal(lead('/first', ['https://mini.example/first']), 'loop'));

  it('a circle that a cookie may break is another matter', () => {
    assert.equal(lead(from, [], true), 'needs-cookie');
    assert.equal(
      lead(
        '/next',
        Array.from({ length: limits.redirects }, (_, index) => `https://mini.example/${index}`),
        true,
      ),
      'needs-cookie',
    );
    assert.equal(lead('/next', [], true), 'https://mini.example/next');
  });

  it('twenty are followed, one more is not', () => {
    const earlier = (count: number) => Array.from({ length: count }, (_, index) => `https://mini.example/${index}`);
    assert.equal(lead('/next', earlier(limits.redirects - 1)), 'https://mini.example/next');
    assert.equal(lead('/next', earlier(limits.redirects)), 'too-many-redirects');
  });
});

describe('links left out', () => {
  const cases: readonly (readonly [pattern: string, address: string, matches: boolean])[] = [
    ['https://a.example/x', 'https://a.example/x', true],
    ['https://a.example/x', 'https://a.example/xy', false],
    ['https://a.example/*', 'https://a.example/', true],
    ['https://a.example/*', 'https://b.example/', false],
    ['*', 'https://a.example/', true],
    ['**', 'https://a.example/', true],
    ['*.pdf', 'https://a.example/x.pdf', true],
    ['*.pdf', 'https://a.example/x.pdf?1', false],
    ['https://*.example/*/x', 'https://a.b.example/1/2/x', true],
    ['https://*.example/*/x', 'https://a.b.example/x', false],
    ['*a*a*', 'a', false],
    ['*a*a*', 'aa', true],
    ['ab*bc', 'abc', false],
    ['ab*bc', 'abbc', true],
    [' https://a.example/* ', 'https://a.example/x', true],
    ['', 'https://a.example/', false],
    ['https://a.example/.', 'https://a.example/x', false],
    ['https://a.example/[x]', 'https://a.example/[x]', true],
  ];
  for (const [pattern, address, matches] of cases)
    it(`${JSON.stringify(pattern)} ${matches ? 'is' : 'is not'} ${address}`, () => assert.equal(matchesAddress(pattern, address), matches));

  const entriesOf = (url: string) =>
    check(miniSubmission({ O1: `O1: { answer: มี, urls: [${JSON.stringify(url)}] }` })).submission?.items[0]?.urls ?? [];
  const reasonOf = (text: string, excluded: readonly { pattern: string; reason: string }[] = [], comment: string | null = null) => {
    const [entry] = entriesOf(text);
    assert.ok(entry);
    const url = entry.reading.kind === 'parsed' ? entry.reading.url : null;
    return findExclusion(entry, url, { excluded, silencedAt: () => comment })?.evidence ?? null;
  };

  it('say why', () => {
    assert.equal(reasonOf('https://mini.example/o1'), null);
    assert.deepEqual(reasonOf('ดูที่หน้าหลัก'), { reason: 'not-address' });
    assert.deepEqual(reasonOf('mailto:a@mini.example'), { reason: 'not-asked', refusal: 'scheme', at: '' });
    assert.deepEqual(reasonOf('https://mini.example/o1', [{ pattern: 'https://mini.example/*', reason: 'ปิดปรับปรุง' }]), {
      reason: 'excluded',
      by: 'setting',
      why: 'ปิดปรับปรุง',
    });
    assert.deepEqual(reasonOf('https://mini.example/o1', [], 'ตรวจแล้ว'), { reason: 'excluded', by: 'comment', why: 'ตรวจแล้ว' });
  });

  it('a pattern may be written with Thai letters', () => {
    assert.equal(reasonOf('https://mini.example/แผน', [{ pattern: 'https://mini.example/แผน*', reason: 'x' }])?.reason, 'excluded');
  });
});

describe('addresses of networks', () => {
  const isPublic: Readonly<Record<string, boolean>> = {
    '8.8.8.8': true,
    '203.150.1.1': true,
    '172.15.255.255': true,
    '172.32.0.1': true,
    '100.63.255.255': true,
    '100.128.0.1': true,
    '2001:4860:4860::8888': true,
    '2606:4700::1111': true,
    '0.0.0.0': false,
    '10.0.0.1': false,
    '127.0.0.1': false,
    '127.255.255.254': false,
    '2130706433': false,
    '0x7f.1': false,
    '017700000001': false,
    '100.64.0.1': false,
    '100.127.255.255': false,
    '169.254.169.254': false,
    '172.16.0.1': false,
    '172.31.255.255': false,
    '192.168.1.1': false,
    '192.0.2.1': false,
    '198.18.0.1': false,
    '198.51.100.1': false,
    '203.0.113.1': false,
    '192.88.99.1': false,
    '224.0.0.1': false,
    '239.255.255.255': false,
    '240.0.0.1': false,
    '255.255.255.255': false,
    '::': false,
    '::1': false,
    '::127.0.0.1': false,
    '::8.8.8.8': false,
    '::ffff:127.0.0.1': false,
    '::ffff:7f00:1': false,
    '::ffff:10.0.0.1': false,
    '::ffff:8.8.8.8': true,
    '64:ff9b::7f00:1': false,
    '64:ff9b::808:808': true,
    '64:ff9b:1::a00:1': false,
    '100::1': false,
    '2001::1': false,
    '2001:db8::1': false,
    '2002:7f00:1::': false,
    '2002:808:808::': false,
    'fc00::1': false,
    'fd00:ec2::254': false,
    'fe80::1': false,
    'fe80::1%eth0': false,
    'fec0::1': false,
    'ff02::1': false,
    'mini.example': false,
    '': false,
    '999.1.1.1': false,
  };
  for (const [address, expected] of Object.entries(isPublic))
    it(`${JSON.stringify(address)} is ${expected ? '' : 'not '}public`, () => assert.equal(isPublicAddress(address), expected));

  const ranges: Readonly<Record<string, readonly [inside: string, outside: string] | null>> = {
    '10.0.0.0/8': ['10.255.1.1', '11.0.0.1'],
    '192.168.1.0/24': ['192.168.1.77', '192.168.2.1'],
    '10.1.2.3': ['10.1.2.3', '10.1.2.4'],
    ' 10.1.2.3 ': ['::ffff:10.1.2.3', '10.1.2.4'],
    'fd00::/8': ['fd12::1', 'fc00::1'],
    '::1': ['::1', '::2'],
    '': null,
    'mini.example': null,
    '10.0.0.0/33': null,
    '10.0.0.0/': null,
    '10.0.0.0/-1': null,
    '10': null,
    '0x0a000001': null,
    '::1/129': null,
  };
  for (const [text, expected] of Object.entries(ranges))
    it(`${JSON.stringify(text)} is ${expected ? 'a range' : 'none'}`, () => {
      const range = parseRange(text);
      assert.equal(range !== null, expected !== null);
      if (!range || !expected) return;
      assert.deepEqual(
        expected.map((address) => isInRanges(address, [range])),
        [true, false],
      );
    });
});

describe('addresses that are not asked', () => {
  const range = (text: string) => parseRange(text) as AddressRange;
  const plain: AddressPolicy = { allowed: [], ports: [] };
  const open: AddressPolicy = { allowed: [range('127.0.0.0/8'), range('10.1.0.0/16')], ports: [8443] };
  const refuse = (text: string, policy: AddressPolicy) => refuseUrl(new URL(text), policy);

  const urls: readonly (readonly [url: string, refusal: string | null, policy?: AddressPolicy])[] = [
    ['https://mini.example/', null],
    ['http://8.8.8.8/', null],
    ['https://8.8.8.8:443/', null],
    ['https://8.8.8.8:80/', null],
    ['https://8.8.8.8:8443/', 'port'],
    ['https://8.8.8.8:8443/', null, open],
    ['https://8.8.8.8:22/', 'port', open],
    ['ftp://mini.example/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['https://user@mini.example/', 'credentials'],
    ['https://user:secret@mini.example/', 'credentials'],
    ['https://:secret@mini.example/', 'credentials'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['http://0177.0.0.1/', 'private-address'],
    ['http://127.1/', 'private-address'],
    ['http://127.0.0.1./', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::ffff:127.0.0.1]/', 'private-address'],
    ['http://[::ffff:7f00:1]/', 'private-address'],
    ['http://[64:ff9b::10.0.0.1]/', 'private-address'],
    ['http://[::127.0.0.1]/', 'private-address'],
    ['http://[fd00:ec2::254]/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['http://１２７.０.０.１/', 'private-address'],
    ['http://127.0.0.1/', null, open],
    ['http://127.0.0.1:61234/', null, open],
    ['http://[::ffff:127.0.0.1]:61234/', null, open],
    ['http://10.1.2.3:9/', null, open],
    ['http://10.2.0.1/', 'private-address', open],
    ['https://u@10.1.2.3/', 'credentials', open],
  ];
  for (const [url, refusal, policy = plain] of urls)
    it(`${url}: ${refusal ?? 'asked'}${policy === open ? ', where some are allowed' : ''}`, () =>
      assert.equal(refuse(url, policy), refusal));

  const hosts: Readonly<
    Record<string, readonly [url: string, addresses: readonly string[], policy: AddressPolicy, refusal: string | null]>
  > = {
    'a public address': ['https://mini.example/', ['8.8.8.8'], plain, null],
    'a public address, another port': ['https://mini.example:8443/', ['8.8.8.8'], plain, 'port'],
    'a port that is opened': ['https://mini.example:8443/', ['8.8.8.8'], open, null],
    'a private one among public ones': ['https://mini.example/', ['8.8.8.8', '10.0.0.1'], plain, 'private-address'],
    'an allowed one': ['https://mini.example:9/', ['127.0.0.1'], open, null],
    'an allowed one among public ones': ['https://mini.example/', ['127.0.0.1', '8.8.8.8'], open, null],
    'an allowed one among public ones, another port': ['https://mini.example:9/', ['127.0.0.1', '8.8.8.8'], open, 'port'],
    'an allowed one and one that is not': ['https://mini.example/', ['127.0.0.1', '10.2.0.1'], open, 'private-address'],
    'what is no address': ['https://mini.example/', ['mini.example'], plain, 'private-address'],
  };
  for (const [name, [url, addresses, policy, refusal]] of Object.entries(hosts))
    it(`a name with ${name}: ${refusal ?? 'asked'}`, () => assert.equal(refuseAddresses(new URL(url), addresses, policy), refusal));

  it('the fragment is no part of what is asked for', () => {
    assert.equal(linkKey(new URL('https://mini.example/a?b#c')), 'https://mini.example/a?b');
  });
});
