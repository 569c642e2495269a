import assert from 'node:assert/strict';
import { isOnSite } from '../../server/src/core/addresses/main-site';
import { findTextUrls } from '../../server/src/core/addresses/text-urls';
import { meantUrl, readUrl } from '../../server/src/core/addresses/url';
import { readWebAddress } from '../../server/src/core/addresses/web-address';
import { limits } from '../../server/src/core/ground/limits';
import fc from '../support/property';

const kindOf = (text: string) => readUrl(text).kind;
const fixed = (text: string) => {
  const reading = readUrl(text);
  return 'fixed' in reading ? reading.fixed : null;
};

describe('URL: each text has one class', () => {
  const classes: Readonly<Record<ReturnType<typeof kindOf>, readonly string[]>> = {
    parsed: [
      'https://mini.example',
      'HTTPS://MINI.EXAMPLE/a',
      'http://mini.example:8080/หน้า?ปี=2568#ล่าง',
      'https://mini.example/แผนปี๒๕๖๘.pdf',
      'https://mini.example/a_(ก)',
      'https://ไทย.example/',
      'https://2130706433/',
      'https://mini.example/page/180...',
      'https://mini.example/page/180…',
      'https://mini.example/page?file=แผน๒๕๖๘.pdf',
    ],
    whitespace: [
      ' https://mini.example',
      'https://mini.example\n',
      'https://mini\u200b.example',
      'https://mini.example)',
      'https://mini.example.',
      'https://mini.example,;.',
      'URL : https://mini.example',
      'ลิงก์ https://mini.example',
      '“https://mini.example/page/180...”',
    ],
    split: ['https://mini.example/ page/a', 'https://mini.example/a b', 'https://mini.example/a\nb', 'https://mini.example/แผน ปี 2568.pdf'],
    several: [
      'ดู https://mini.example',
      'https://mini.example/a https://mini.example/b',
      'https://mini.example/a,https://mini.example/b',
      'https://mini.example/ahttps://mini.example/b',
      '1. https://mini.example',
      'https://mini.example/a (ดูหน้า 3)',
      ' https://mini.example/a และ https://mini.example/b ',
      '[หน้า](https://mini.example/a)',
      '[https://mini.example/a]',
    ],
    'double-scheme': [
      'http://http://mini.example',
      ' https://https://mini.example',
      'https://http//www.mini.example',
      'https://http:www.mini.example',
    ],
    wrapped: [
      'https://docs.google.com/viewer?url=https%3A%2F%2Fmini.example%2Fa.pdf',
      'https://www.google.com/url?q=https://mini.example/a&sa=D',
      'chrome-extension://abcdef/https://mini.example/a.pdf',
    ],
    'thai-digits': [
      'https://webportal.bangkok.go.th/wangthonglang/page/sub/๑๗๙๙๑/โครงสร้างหน่วยงาน',
      'http://dp๑.bangkok.go.th/digitalplan/',
      'https://egp.bangkok.go.th/portal/ccf๔ef๑f-๑๐๘f-๔๗๖d-๘๖ca-๘๙aeffb๖๗ab',
      'https://bangkokita.com/i/๔๕๔๖๖',
      'https://mini.example/?id=๓๒',
      'https://mini.example:๘๐/',
    ],
    'no-scheme': ['e-saraban.bangkok.go.th', 'www.sisatcity.go.th', 'mini.example/หน้า', 'mini.example:8080/a', 'MINI.EXAMPLE?x'],
    invalid: [
      '',
      'ดูที่เมนูหลัก',
      'https://',
      'https:///mini.example',
      'ftp://mini.example',
      'mailto:ita@mini.example',
      'javascript:alert(1)',
      'http://[::1',
      '/page/1',
      'O9',
      'ita@mini.example',
    ],
  };
  for (const [kind, texts] of Object.entries(classes))
    for (const text of texts) it(`${JSON.stringify(text)} is ${kind}`, () => assert.equal(kindOf(text), kind));

  it('a text past the limit is none', () => {
    assert.equal(kindOf(`https://mini.example/${'a'.repeat(limits.urlLength)}`), 'invalid');
  });

  it('only http and https lead to a page', () => {
    assert.equal(meantUrl(readUrl('data:text/html,a')), null);
    assert.equal(meantUrl(readUrl('file:///etc/passwd')), null);
  });
});

describe('URL: Thai digits', () => {
  it('the address that is meant has Arabic ones', () => {
    assert.equal(fixed('https://mini.example/page/sub/๑๗๙๙๑/โครงสร้าง'), 'https://mini.example/page/sub/17991/โครงสร้าง');
    assert.equal(fixed('http://dp๑.mini.example/a'), 'http://dp1.mini.example/a');
    assert.equal(meantUrl(readUrl('http://dp๑.mini.example/a'))?.host, 'dp1.mini.example');
  });

  it('those in words of the path stay', () => {
    assert.equal(fixed('https://mini.example/๑๒/แผนปี๒๕๖๘/๓.pdf'), 'https://mini.example/12/แผนปี๒๕๖๘/๓.pdf');
    assert.equal(kindOf('https://mini.example/ITA-๒๕๖๘'), 'parsed');
  });

  it('the mark goes from the first to the last of them', () => {
    const text = 'https://mini.example/ccf๔ef๑f/x';
    const reading = readUrl(text);
    assert.ok(reading.kind === 'thai-digits');
    assert.equal(text.slice(reading.at.start, reading.at.end), '๔ef๑');
  });

  it('mending is done in one step, keeps the length, and changes Thai digits only', () => {
    const part = fc.constantFrom('๑', '๙', '12', 'af', '-', '/', 'หน้า', '?', '#', '=', 'x', '.', '%');
    const text = fc.array(part, { maxLength: 14 }).map((parts) => `https://mini.example/${parts.join('')}`);
    fc.assert(
      fc.property(text, (value) => {
        const reading = readUrl(value);
        if (reading.kind !== 'thai-digits') return;
        const again = readUrl(reading.fixed);
        assert.notEqual(again.kind, 'thai-digits', reading.fixed);
        assert.equal(reading.fixed.length, value.length);
        for (let i = 0; i < value.length; i++) if (value[i] !== reading.fixed[i]) assert.match(value[i] as string, /[๐-๙]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('URL: stray signs', () => {
  it('are taken away around and inside, and nothing else is', () => {
    assert.equal(fixed('\u00a0https://mini.example/\u200ba.'), 'https://mini.example/a');
    assert.equal(fixed('https://mini.example/a)'), 'https://mini.example/a');
    assert.equal(kindOf('https://mini.example/a(b)'), 'parsed');
  });

  it('mending is done in one step', () => {
    const part = fc.constantFrom(' ', '\u00a0', '\u200b', '.', ',', ';', ')', '(', 'a', '/', '\n', 'ก');
    const text = fc
      .tuple(fc.array(part, { maxLength: 4 }), fc.array(part, { maxLength: 8 }))
      .map(([a, b]) => `${a.join('')}https://mini.example/${b.join('')}`);
    fc.assert(
      fc.property(text, (value) => {
        const reading = readUrl(value);
        if (reading.kind === 'whitespace') assert.notEqual(kindOf(reading.fixed), 'whitespace', JSON.stringify([value, reading.fixed]));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('URL: on the main site', () => {
  const read = (address: string) => readWebAddress(new URL(address));
  const isOn = (page: string, site: string) => isOnSite(read(page), read(site));

  it('is the same host, with or without www., and a path at or below the site’s', () => {
    const site = 'https://webportal.bangkok.go.th/wangthonglang';
    assert.ok(isOn('https://webportal.bangkok.go.th/wangthonglang', site));
    assert.ok(isOn('https://webportal.bangkok.go.th/wangthonglang/', site));
    assert.ok(isOn('http://www.webportal.bangkok.go.th/wangthonglang/page/1?x#y', site));
    assert.ok(isOn('https://www.mini.example/a', 'https://mini.example/'));
    assert.ok(isOn('https://mini.example/หน้า/1', 'https://mini.example/%E0%B8%AB%E0%B8%99%E0%B9%89%E0%B8%B2'));
  });

  it('is no other path, part of a segment, host or port', () => {
    const site = 'https://webportal.bangkok.go.th/wangthonglang';
    assert.ok(!isOn('https://webportal.bangkok.go.th/', site));
    assert.ok(!isOn('https://webportal.bangkok.go.th/wangthonglang2/page', site));
    assert.ok(!isOn('https://webportal.bangkok.go.th/bangsue/page', site));
    assert.ok(!isOn('https://portal.bangkok.go.th/wangthonglang', site));
    assert.ok(!isOn('https://webportal.bangkok.go.th.evil.example/wangthonglang', site));
    assert.ok(!isOn('https://webportal.bangkok.go.th:8443/wangthonglang', site));
    assert.ok(!isOn('https://webportal.bangkok.go.th/wangthonglang/../bangsue', site));
  });
});

describe('URL: addresses inside a text', () => {
  const found = (text: string) => findTextUrls(text).map((address) => address.text);

  it('end at blanks, quotation marks, brackets and sentence marks', () => {
    assert.deepEqual(found('ดู https://a.example/ก ข้อ ๒'), ['https://a.example/ก']);
    assert.deepEqual(found('(https://a.example/1).'), ['https://a.example/1']);
    assert.deepEqual(found('“https://a.example/1” และ "http://b.example/2",'), ['https://a.example/1', 'http://b.example/2']);
    assert.deepEqual(found('<a href="https://a.example">'), ['https://a.example']);
    assert.deepEqual(found('www.a.example และ https:// เท่านั้น'), []);
  });

  it('have their places', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('https://a.example/๑', ' ', 'ก', '.', '(', ')', '\n')), (parts) => {
        const text = parts.join('');
        for (const { text: address, span } of findTextUrls(text)) assert.equal(text.slice(span.start, span.end), address);
      }),
    );
  });
});
