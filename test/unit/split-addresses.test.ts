import assert from 'node:assert/strict';
import { isPublicHostName } from '../../server/src/core/addresses/public-host';
import { splitAddresses } from '../../server/src/core/addresses/split-addresses';
import { blankUrls, findTextUrls } from '../../server/src/core/addresses/text-urls';
import fc from '../support/property';

const a = 'https://mini.example/o1';
const b = 'https://mini.example/o2?id=2';
const split = (text: string) => splitAddresses(text).map(({ address, note }) => (note === null ? address : `${address} = ${note}`));

describe('URL: the addresses of one text', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [`${a} ${b}`, [a, b]],
    [`${a},${b}`, [a, b]],
    [`${a}, ${b}`, [a, b]],
    [`${a};${b}`, [a, b]],
    [`${a}\n${b}\n`, [a, b]],
    [`${a}${b}`, [a, b]],
    [`${b}${a}`, [b, a]],
    [`${a}%20${b}`, [a, b]],
    [`${a} และ ${b}`, [a, b]],
    [`${a} / ${b}`, [a, b]],
    [`${a} ${a}`, [a]],
    [`https://mini.example/${a}`, ['https://mini.example/', a]],
    [`1. ${a}`, [a]],
    [`1. ${a} 2. ${b}`, [a, b]],
    [`(๑) ${a}\n(๒) ${b}`, [a, b]],
    [`- ${a}\n- ${b}`, [a, b]],
    [`URL: ${a}`, [a]],
    [`ลิงก์ที่ 1 ${a} ลิงก์ที่ 2 ${b}`, [a, b]],
    [`<${a}>`, [a]],
    [`“${a}” "${b}"`, [a, b]],
    [`[คู่มือ](${a})`, [`${a} = คู่มือ`]],
    [`[${a}](${a})`, [a]],
    [`ข้อมูลผู้บริหาร ${a}`, [`${a} = ข้อมูลผู้บริหาร`]],
    [`ดูที่${a}`, [`${a} = ดูที่`]],
    [`${a} (ดูหน้า 3)`, [`${a} = ดูหน้า 3`]],
    [`${a} (หน้า 1) ${b} (หน้า 2)`, [`${a} = หน้า 1`, `${b} = หน้า 2`]],
    [`แผน: ${a} ผล: ${b}`, [`${a} = แผน`, `${b} = ผล`]],
    [`แผน (ปรับปรุง) ${a}`, [`${a} = แผน (ปรับปรุง)`]],
    [`${a}\nผล ${b}`, [a, `${b} = ผล`]],
    [`${a} - โครงสร้าง`, [`${a} = โครงสร้าง`]],
    [`${a}(ดูหน้า 3)`, [`${a} = ดูหน้า 3`]],
    [`${a}/${b}`, [`${a}/`, b]],
    [`${a}.pdf ฉบับลงนาม`, [`${a}.pdf = ฉบับลงนาม`]],
    ['www.mini.example/a, www.mini.example/b', ['www.mini.example/a', 'www.mini.example/b']],
    ['mini.example/a mini.example/b', ['mini.example/a', 'mini.example/b']],
    [`${a},www.mini.example`, [a, 'www.mini.example']],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(split(text), expected));

  const single = [
    'https://mini.example/แผน ปี 2568.pdf',
    'https://mini.example/โครง สร้าง',
    'https://mini.example/แผน(ปี 2568)/x.pdf',
    'https://mini.example/แผน(ปี 2568).pdf',
    'https://mini.example/แผน(ปี 2568)',
    'https://mini.example/แผน - ฉบับแก้ไข.pdf',
    'https://mini.example/แผน - ผล',
    'https://mini.example/redirect/https://mini.example/b',
    'https://mini.example/a(2).pdf',
    'https://docs.google.com/viewer?url=https://mini.example/a.pdf&embedded=true',
    'https://web.archive.example/web/2025/https://mini.example/a',
    'https://https://mini.example/a',
    'https://mini.example/?next=https%3A%2F%2Fmini.example%2Fb',
    'hhttps://mini.example/a',
    'chrome-extension://abcdef/https://mini.example/a.pdf',
    'ดูที่เมนูหลัก',
    'mini.example/a',
    '',
  ];
  for (const text of single) it(`${JSON.stringify(text)} is one`, () => assert.deepEqual(split(text), [text]));

  it('loses no word, and no address', () => {
    const part = fc.constantFrom(a, b, ' ', ', ', '\n', 'แผน ', '(หน้า 3) ', 'และ', '1. ', '[', '](', ')', '“', '”');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const found = splitAddresses(text);
        const all = found.map(({ address, note }) => `${address} ${note ?? ''}`).join(' ');
        for (const word of ['แผน', 'หน้า 3']) if (text.includes(word)) assert.ok(all.includes(word), JSON.stringify([text, found]));
        for (const { text: address } of findTextUrls(text)) assert.ok(all.includes(address), JSON.stringify([text, found]));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('URL: addresses inside a text, their ends', () => {
  const found = (text: string) => findTextUrls(text).map((address) => address.text);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['ดูที่ https://a.example/o14_รายงาน_2568(2).pdf', ['https://a.example/o14_รายงาน_2568(2).pdf']],
    ['(ดู https://a.example/x_(2).pdf)', ['https://a.example/x_(2).pdf']],
    ['https://a.example/x[1].pdf', ['https://a.example/x[1].pdf']],
    ['[คู่มือ](https://a.example/1)', ['https://a.example/1']],
    ['[https://a.example/1] {https://a.example/2}', ['https://a.example/1', 'https://a.example/2']],
    ['https://a.example/1(ดูหน้า 3)', ['https://a.example/1']],
    ['https://a.example/1.pdfดูหน้า 3', ['https://a.example/1.pdf']],
    ['https://www.a.exampleได้ และ https://www.โรงเรียน.example/ก', ['https://www.a.example', 'https://www.โรงเรียน.example/ก']],
    ['https://a.example/1,https://a.example/2.', ['https://a.example/1', 'https://a.example/2']],
    ['https://a.example/1https://b.example/2', ['https://a.example/1', 'https://b.example/2']],
    ['https://a.example/?u=https://b.example/2)', ['https://a.example/?u=https://b.example/2']],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(found(text), expected));

  it('blanked out, every other letter keeps its place', () => {
    for (const [text] of cases) {
      const blanked = blankUrls(text);
      assert.equal(blanked.length, text.length);
      assert.doesNotMatch(blanked, /https?:/);
    }
  });
});

describe('hosts: public by their names', () => {
  const no = [
    'localhost',
    'LOCALHOST.',
    'foo.localhost',
    'intranet',
    'oit-intranet',
    'printer.local',
    'a.internal',
    'a.lan',
    'a.home.arpa',
    'a.corp',
  ];
  const alsoNot = ['a.intranet', 'a.private', 'a.home', 'a.localdomain', 'a.test', 'a.invalid', '10.0.0.1', '[::1]', ''];
  for (const host of [...no, ...alsoNot]) it(`${JSON.stringify(host)} is not`, () => assert.equal(isPublicHostName(host), false));
  const yes = [
    'mini.example',
    'test.mini.example',
    'local.go.th',
    'home.go.th',
    'corp.com',
    '8.8.8.8',
    'internal.bangkok.go.th',
    'ไทย.example',
  ];
  for (const host of yes) it(`${JSON.stringify(host)} may be`, () => assert.equal(isPublicHostName(host), true));
});
