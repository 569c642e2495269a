import assert from 'node:assert/strict';
import { limits } from '../../server/src/core/ground/limits';
import { decodeBody } from '../../server/src/core/links/decode-body';
import { contradictsMediaType, extensionOf, type FileKind, findFileKind } from '../../server/src/core/links/file-kind';
import { bytesOf, htmlPage, pageFacts, thaiText } from '../support/link-outcomes';

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const windows874 = (text: string) =>
  Uint8Array.from(text, (sign) => (sign.charCodeAt(0) < 0x80 ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0x0e00 + 0xa0));

describe('what a body is by its bytes', () => {
  const cases: Readonly<Record<string, readonly [body: Uint8Array, kind: FileKind]>> = {
    'no byte': [latin(''), 'empty'],
    blanks: [latin(' \n\t'), 'empty'],
    'many blanks': [latin(' '.repeat(2_000)), 'text'],
    'a PDF': [latin('%PDF-1.4'), 'pdf'],
    'a PDF behind some bytes': [latin(`${'x'.repeat(1_000)}%PDF-1.4`), 'pdf'],
    'a PDF sign too far away': [latin(`${'x'.repeat(1_030)}%PDF-1.4`), 'text'],
    'a ZIP': [latin('PK\x03\x04'), 'zip'],
    'an empty ZIP': [latin('PK\x05\x06'), 'zip'],
    'an old Office file': [latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'ole'],
    'a RAR': [latin('Rar!\x1a\x07\x01\x00'), 'rar'],
    'a 7-Zip': [latin("7z\xbc\xaf'\x1c"), 'seven-zip'],
    'a PNG': [latin('\x89PNG\r\n'), 'image'],
    'a JPEG': [latin('\xff\xd8\xff\xe0'), 'image'],
    'a GIF': [latin('GIF89a'), 'image'],
    'a WebP': [latin('RIFF\x10\0\0\0WEBPVP8 '), 'image'],
    'a sound': [latin('RIFF\x10\0\0\0WAVEfmt '), 'binary'],
    'a bitmap': [latin('BM\x36\x10\0\0\0\0\0\0\x36'), 'image'],
    'a text that begins with BM': [latin('BMA budget 2568'), 'text'],
    'a TIFF': [latin('II*\0'), 'image'],
    'a page': [latin('<!DOCTYPE html><html>'), 'html'],
    'a page in capitals': [latin('<HTML><BODY>'), 'html'],
    'a page behind a declaration': [latin('<?xml version="1.0"?>\n<html xmlns="x">'), 'html'],
    'a page behind a mark and blanks': [latin('\xef\xbb\xbf\r\n\r\n<html>'), 'html'],
    'a page that only has a table': [latin('<table ><tr>'), 'html'],
    'a page on PDF': [bytesOf(htmlPage('PDF', 'x')), 'html'],
    'a tag that only begins alike': [latin('<header-x>text</header-x>'), 'text'],
    'a text in UTF-8': [bytesOf('ข้อความ'), 'text'],
    'a text in Windows-874': [windows874('ข้อความ'), 'text'],
    'a text in UTF-16': [latin('\xff\xfe\x01\x0e'), 'text'],
    'rich text': [latin('{\\rtf1\\ansi'), 'text'],
    'unknown bytes': [latin('\0\x01\x02\x03'), 'binary'],
  };
  for (const [name, [body, kind]] of Object.entries(cases)) it(`${name}: ${kind}`, () => assert.equal(findFileKind(body), kind));

  const endings: Readonly<Record<string, string | null>> = {
    'https://a.example/x.pdf': 'pdf',
    'https://a.example/x.PDF?y=1': 'pdf',
    'https://a.example/x.pdf/view': null,
    'https://a.example/?f=x.pdf': null,
    'https://a.example/x.html': null,
    'https://a.example/constructor': null,
    'https://a.example/pdf': null,
  };
  for (const [url, ending] of Object.entries(endings)) it(`${url} names ${ending}`, () => assert.equal(extensionOf(new URL(url)), ending));

  const types: readonly (readonly [type: string, kind: FileKind, contradicts: boolean])[] = [
    ['application/pdf', 'pdf', false],
    ['Application/PDF; charset=x', 'html', true],
    ['application/pdf', 'text', false],
    ['application/octet-stream', 'image', false],
    ['', 'pdf', false],
    ['text/html; charset=utf-8', 'pdf', true],
    ['text/html', 'html', false],
    ['image/jpeg', 'html', true],
    ['application/zip', 'zip', false],
    ['application/vnd.ms-excel', 'html', true],
  ];
  for (const [type, kind, contradicts] of types)
    it(`${JSON.stringify(type)} ${contradicts ? 'contradicts' : 'does not contradict'} ${kind}`, () =>
      assert.equal(contradictsMediaType(type, kind), contradicts));
});

describe('the text of a body', () => {
  const thai = 'ข้อมูลงบประมาณ';
  const meta = (charset: string) => `<html><head><meta charset="${charset}"></head><body>${thai}`;
  const older = (charset: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${thai}`;
  const cases: Readonly<Record<string, readonly [body: Uint8Array, contentType: string, text: string]>> = {
    'UTF-8 by its header': [bytesOf(thai), 'text/html; charset=utf-8', thai],
    'UTF-8 by its header in quotes': [bytesOf(thai), 'text/html; charset="UTF-8"', thai],
    'UTF-8 by meta': [bytesOf(meta('utf-8')), 'text/html', meta('utf-8')],
    'UTF-8 without a word': [bytesOf(thai), '', thai],
    'UTF-8 with its mark': [bytesOf(`\ufeff${thai}`), 'text/html', thai],
    'UTF-8 cut inside a character': [bytesOf(thai).subarray(0, -1), '', `${thai.slice(0, -1)}\ufffd`],
    'Windows-874 by its header': [windows874(thai), 'text/html; charset=windows-874', thai],
    'TIS-620 by its header': [windows874(thai), 'text/html;charset=TIS-620', thai],
    'Windows-874 by meta': [windows874(meta('windows-874')), 'text/html', meta('windows-874')],
    'TIS-620 by an older meta': [windows874(older('tis-620')), 'text/html', older('tis-620')],
    'Windows-874 without a word': [windows874(`<p>${thai}</p>`), 'text/html', `<p>${thai}</p>`],
    'an unknown name, UTF-8': [bytesOf(thai), 'text/html; charset=no-such', thai],
    'an unknown name, Windows-874': [windows874(thai), 'text/html; charset=no-such', thai],
    'the header goes before meta': [bytesOf(meta('windows-874')), 'text/html; charset=utf-8', meta('windows-874')],
    nothing: [bytesOf(''), '', ''],
  };
  for (const [name, [body, contentType, text]] of Object.entries(cases)) it(name, () => assert.equal(decodeBody(body, contentType), text));
});

describe('the facts of a page', () => {
  it('are small, however long the page', () => {
    const facts = pageFacts(htmlPage('ก'.repeat(1_000), thaiText(50_000)));
    assert.ok(facts.start.length <= limits.pageStartLength);
    assert.ok((facts.title ?? '').length <= limits.pageTitleLength);
    assert.ok(facts.textLength >= 50_000);
    assert.ok(JSON.stringify(facts).length < 4_000);
  });

  it('are the same for pages with other numbers and another echo of the address', () => {
    const page = (path: string, count: number) => htmlPage('หน่วยงาน', `<p>ไม่มี ${path} ผู้เข้าชม ${count} คน ๒๕๖๘</p>`);
    const one = pageFacts(page('/page/sub/1', 7), 'https://mini.example/page/sub/1');
    const other = pageFacts(page('/nothing-here', 1_234), 'https://mini.example/nothing-here');
    assert.deepEqual(one.fingerprints, other.fingerprints);
    assert.notDeepEqual(one.fingerprints, pageFacts(htmlPage('หน่วยงาน', '<p>ข้อความอื่น</p>')).fingerprints);
  });

  it('share a fingerprint where the name in the address is a word of the page, or alone repeated', () => {
    const share = (echoOf: (path: string) => string) => {
      const page = (path: string) => htmlPage('หน่วยงาน', `<p>ข่าวประชาสัมพันธ์</p><p>ท่านอยู่ที่ ${echoOf(path)}</p>`);
      const one = pageFacts(page('/page/sub/1/ข่าว'), 'https://mini.example/page/sub/1/ข่าว');
      const other = pageFacts(page('/oit-k3f9'), 'https://mini.example/oit-k3f9');
      return one.fingerprints.some((fingerprint, index) => fingerprint === other.fingerprints[index]);
    };
    assert.ok(share((path) => path));
    assert.ok(share(() => ''));
    assert.ok(!share((path) => (path.startsWith('/page') ? 'รายงานประจำปี' : '')));
  });

  it('of what is no page are its kind and length only', () => {
    const { kind, bytes, textLength, title, fingerprints } = pageFacts('%PDF-1.7\nabc');
    assert.deepEqual(
      { kind, bytes, textLength, title, fingerprints },
      { kind: 'pdf', bytes: 12, textLength: 0, title: null, fingerprints: [] },
    );
  });
});
