import assert from 'node:assert/strict';
import type { ProfileDivision } from '../../server/src/core/profile/profile';
import { toArabicDigits, toThaiDigits } from '../../server/src/core/thai/digits';
import { readDivision } from '../../server/src/core/thai/division';
import { readItemId } from '../../server/src/core/thai/item-id';
import { testCatalog } from '../support/checking';
import fc from '../support/property';

describe('Thai digits', () => {
  it('are the ten digits, one for one', () => {
    assert.equal(toArabicDigits('๐๑๒๓๔๕๖๗๘๙'), '0123456789');
    assert.equal(toThaiDigits('0123456789'), '๐๑๒๓๔๕๖๗๘๙');
    assert.equal(toArabicDigits('ข้อ ๙ ปี ๒๕๖๘'), 'ข้อ 9 ปี 2568');
  });

  it('leave every other sign and every offset as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(toArabicDigits(text).length, text.length);
        assert.equal(toArabicDigits(toThaiDigits(text)), toArabicDigits(text));
      }),
    );
  });
});

describe('item ids: spellings', () => {
  const spellings: Readonly<Record<string, readonly string[]>> = {
    O1: ['O1', 'o1', '0๑', '๐๑', '○1', '01', 'O๑', '○๑', 'Ｏ１', '〇1', '◯1', 'О1', 'Ο1', '1', '๑', 'ข้อ 1', 'ข้อ O1', ' O1 ', 'O 1', 'O-1'],
    O5: ['05', '๐๕', 'O5', 'O05'],
    O9: ['0๙', '๐๙', 'O9', '09', 'O9.', 'O.9'],
    O10: ['010', '๐๑๐', 'O10', '10', '○10', 'O๑๐'],
    O11: ['○ 11', '011', '๐๑๑'],
    O12: ['O12', '012', '๐๑๒', '12'],
    O36: ['๐๓๖', 'O36'],
    O43: ['0๔๓', '๐๔๓', 'O43'],
  };
  for (const [id, typed] of Object.entries(spellings))
    it(`${typed.join(' ')} are ${id}`, () => assert.deepEqual(new Set(typed.map(readItemId)), new Set([id])));

  it('exactly one sign stands for the O: 010 is O10, 01 is O1', () => {
    assert.deepEqual([readItemId('010'), readItemId('01'), readItemId('๐๑๐'), readItemId('๐๑')], ['O10', 'O1', 'O10', 'O1']);
  });

  it('what means no item is none', () => {
    for (const typed of [
      '',
      'O',
      'O0',
      '0',
      '00',
      '๐๐',
      'O100',
      '100',
      '112',
      '๕๐๑',
      'I3',
      'Q1',
      'O1a',
      'OIT',
      'OO1',
      'ข้อ',
      '-1',
      '1.5',
      '½',
    ])
      assert.equal(readItemId(typed), null, typed);
  });

  it('every id from O1 to O99 means itself, with Thai digits too', () => {
    for (let number = 1; number <= 99; number++) {
      assert.equal(readItemId(`O${number}`), `O${number}`);
      assert.equal(readItemId(toThaiDigits(`O${number}`)), `O${number}`);
      assert.equal(readItemId(`๐${toThaiDigits(String(number))}`), `O${number}`);
    }
  });

  it('what is read is an id that is read as itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const id = readItemId(text);
        if (id !== null) assert.equal(readItemId(id), id);
      }),
    );
  });
});

describe('divisions', () => {
  const divisions = testCatalog.byId('bangkok-district-2568')?.divisions as readonly ProfileDivision[];
  const read = (text: string) => readDivision(text, divisions);

  const known: Readonly<Record<string, readonly string[]>> = {
    ฝ่ายปกครอง: ['ฝ่ายปกครอง', 'ปกครอง', ' ฝ่าย ปกครอง '],
    ฝ่ายสิ่งแวดล้อมและสุขาภิบาล: ['ฝ่ายสิ่งแวดล้อมและสุขาภิบาล', 'ฝ่ายสิ่งแวดล้อมฯ', 'ฝ่ายสิ่งแวดล้อม', 'สิ่งแวดล้อมฯ'],
    ฝ่ายรักษาความสะอาดและสวนสาธารณะ: ['ฝ่ายรักษาความสะอาดฯ', 'ฝ่ายรักษาความสะอาดและสวนสาธารณะ', 'ฝ่ายรักษาความสะอาดและ ฯ'],
    ฝ่ายพัฒนาชุมชนและสวัสดิการสังคม: ['ฝ่ายพัฒนาชุมชนฯ', 'พัฒนาชุมชนและสวัสดิการสังคม'],
    โรงเรียนในสังกัดกรุงเทพมหานคร: ['โรงเรียนในสังกัดกรุงเทพมหานคร', 'โรงเรียน', 'โรงเรียนวัดตัวอย่าง'],
  };
  for (const [name, typed] of Object.entries(known))
    it(`${typed.join(', ')} are ${name}`, () => {
      for (const text of typed) assert.deepEqual(read(text), { kind: 'known', name }, text);
    });

  it('every division is known by its name and its short forms', () => {
    for (const { name, shortForms } of divisions)
      for (const form of [name, ...(shortForms ?? [])]) assert.deepEqual(read(form), { kind: 'known', name }, form);
  });

  it('ทุกฝ่าย are all of them', () => {
    assert.deepEqual(read('ทุกฝ่าย'), { kind: 'all' });
    assert.deepEqual(read('ทุก ฝ่าย'), { kind: 'all' });
  });

  it('recorded misreadings and one or two wrong letters are misspellings', () => {
    assert.deepEqual(read('ฝ่ายเทคนิค'), { kind: 'misspelt', name: 'ฝ่ายเทศกิจ' });
    assert.deepEqual(read('ฝ่ายสิ่งแวดล้อมและสุขภาพ'), { kind: 'misspelt', name: 'ฝ่ายสิ่งแวดล้อมและสุขาภิบาล' });
    assert.deepEqual(read('ฝ่ายทะเบียม'), { kind: 'misspelt', name: 'ฝ่ายทะเบียน' });
    assert.deepEqual(read('ฝ่ายโยทา'), { kind: 'misspelt', name: 'ฝ่ายโยธา' });
  });

  it('anything else is unknown; a short form of nothing means nothing', () => {
    for (const text of ['ฝ่ายประชาสัมพันธ์', 'ฝ่ายฯ', 'ฯ', 'ฝ่าย', '', 'x'.repeat(10_000)])
      assert.equal(read(text).kind, 'unknown', text.slice(0, 30));
  });
});
