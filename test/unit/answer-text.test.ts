import assert from 'node:assert/strict';
import { writeAnswerText } from '../../server/src/core';
import { check, miniHeader } from '../support/checking';

const write = (lines: string) => writeAnswerText(check(`${miniHeader}items:\n  O1:\n${lines}`), 'O1');

describe('the text of an answer', () => {
  it('is answer, addresses and description, with nothing of the file’s form', () =>
    assert.equal(
      write(
        '    answer: มี\n    urls:\n      - https://mini.example/a\n      - { url: https://mini.example/b, note: ข }\n    description: |\n      หน้าหลัก > แผนผัง\n\n      บรรทัดที่สอง\n    division: ฝ่ายปกครอง\n',
      ),
      'มี\n\nhttps://mini.example/a\nhttps://mini.example/b\n\nหน้าหลัก > แผนผัง\n\nบรรทัดที่สอง',
    ));

  it('is what there is of them', () => assert.equal(write('    answer: ไม่มี\n'), 'ไม่มี'));

  it('is none where the file holds nothing of them', () => {
    assert.equal(write('    division: ฝ่ายปกครอง\n'), null);
    assert.equal(writeAnswerText(check('"'), 'O1'), null);
  });
});
