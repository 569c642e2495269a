import assert from 'node:assert/strict';
import { checkBytes, fixAll } from '../../server/src/core';
import { check, completeItems, miniSubmission, placeFindings, testCatalog } from '../support/checking';

const withNotes = (notes: string) => `${miniSubmission()}notes: ${notes}\n`;
const codesOf = (text: string) =>
  placeFindings(check(text).findings, text).flatMap(({ code, marked }) =>
    code === 'schema.unknown-key' ? [] : [`${code} ${JSON.stringify(marked)}`],
  );
const fixed = (text: string) => fixAll(text, { catalog: testCatalog }).text;

describe('characters that are not seen', () => {
  const removed = ['\u00ad', '\u200b', '\u200e', '\u2060', '\u202a', '\u061c', '\u0008', '\u007f', '\u0090', '\ufffc', '\u001f', '\ufff9'];
  for (const sign of removed) {
    const name = `U+${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    it(`${name} is found and taken away`, () => {
      const text = withNotes(`ราย${sign}งาน`);
      assert.deepEqual(codesOf(text), [`text.invisible-character ${JSON.stringify(sign)}`]);
      assert.equal(fixed(text), withNotes('รายงาน'));
    });
  }

  const kinds: readonly (readonly [sign: string, kind: string])[] = [
    ['\u00a0', 'special-blank'],
    ['\u3000', 'special-blank'],
    ['\u00ad', 'soft-hyphen'],
    ['\u200b', 'no-width'],
    ['\u2028', 'line-break'],
    ['\u000b', 'line-break'],
    ['\ufffc', 'pasted-object'],
    ['\u0008', 'control'],
    ['\ufff9', 'control'],
    ['\u202a', 'direction'],
  ];
  it('each is named by what it is', () => {
    const named = kinds.map(([sign]) =>
      check(withNotes(`ราย${sign}งาน`)).findings.flatMap(({ args }) => ('sign' in args ? [args.sign] : [])),
    );
    assert.deepEqual(
      named,
      kinds.map(([, kind]) => [kind]),
    );
  });

  const parting = ['\u00a0', '\u2028', '\u2029', '\u0085', '\u000b', '\u000c', '\u3000', '\u2003', '\u2009', '\u202f', '\u205f', '\u1680'];
  for (const sign of parting) {
    const name = `U+${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    it(`${name} is found and becomes a blank`, () => {
      const text = withNotes(`รายงาน${sign}ประจำปี`);
      assert.deepEqual(codesOf(text), [`text.invisible-character ${JSON.stringify(sign)}`]);
      assert.equal(fixed(text), withNotes('รายงาน ประจำปี'));
    });
  }

  it('in a block of several lines, at the end of a line, with CRLF', () => {
    const text = `${miniSubmission()}notes: |\n  ราย\ufffcงาน\n  ฉบับ\u2003ที่ 1\u000b\n`.replaceAll('\n', '\r\n');
    assert.equal(fixed(text), `${miniSubmission()}notes: |\n  รายงาน\n  ฉบับ ที่ 1\n`.replaceAll('\n', '\r\n'));
  });

  it('not within pictures, nor where an address stands', () => {
    assert.deepEqual(codesOf(withNotes('ทีมงาน 👨\u200d👩\u200d👧 ดู https://mini.example/o1 ต่อ')), []);
  });
});

describe('Thai letters of old PDF fonts', () => {
  const cases: Readonly<Record<string, string>> = {
    'ก\uf70aอน': 'ก่อน',
    'ปี\uf700าน': 'ปีฐาน',
    'ฝ\uf712าย': 'ฝ็าย',
    'ที\uf70aปร\uf701': 'ที่ปร\u0e34',
    'ป\uf710น': 'ปัน',
    'น\uf70b\uf711า': 'น้ำ',
  };
  for (const [typed, right] of Object.entries(cases))
    it(`${JSON.stringify(typed)} is ${right}`, () => {
      assert.ok(codesOf(withNotes(typed)).every((found) => found.startsWith('text.thai-normalisation')));
      assert.equal(fixed(withNotes(typed)), withNotes(right));
    });
});

describe('a letter that was lost', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const description = miniSubmission({ O2: completeItems.O2.replace('หน้าหลัก', 'หน้า\ufffdลัก'), O3: null });

  it('is a warning at its place, and the rest is checked', () => {
    const found = checkBytes(bytesOf(description), { catalog: testCatalog }).findings;
    assert.ok(found.some(({ code, severity }) => code === 'text.lost-letter' && severity === 'warning'));
    assert.ok(found.some(({ code }) => code === 'item.missing'));
    assert.ok(!found.some(({ code }) => code === 'yaml.encoding'));
  });

  it('however many, where the bytes are UTF-8', () => {
    const text = 'notes: \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\n';
    assert.ok(!checkBytes(bytesOf(text), { catalog: testCatalog }).findings.some(({ code }) => code === 'yaml.encoding'));
    assert.deepEqual(
      check(text).findings.map(({ code }) => code),
      ['yaml.encoding'],
    );
  });

  it('is another matter than bytes that are not UTF-8', () => {
    const bytes = bytesOf(description);
    const at = bytes.findIndex((byte, index) => byte === 0xef && bytes[index + 1] === 0xbf);
    const broken = Uint8Array.from([...bytes.slice(0, at), 0xe0, ...bytes.slice(at + 3)]);
    assert.deepEqual(
      checkBytes(broken, { catalog: testCatalog }).findings.map(({ code }) => code),
      ['yaml.encoding'],
    );
  });
});
