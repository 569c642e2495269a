import assert from 'node:assert/strict';
import { findItemRefactorings, formatActionTitle, type Language } from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { check } from '../support/checking';
import { lineEnds, withLineEnds } from '../support/text-variants';

const head =
  'oit: 1\nprofile: bangkok-district\nfiscalYear: 2568\nagency: { name: สำนักงานเขตบางรัก, website: "https://a.example" }\nitems:\n';
const today = { year: 2568, month: 4, day: 10 };

/** An item whose description is a block of lines; `¦` is where one stands. */
const item = (id: string, lines: readonly string[], before = 'description: |') =>
  `${head}  ${id}:\n    answer: มี\n    urls: [https://a.example/x]\n    ${before}\n${lines.map((line) => `      ${line}\n`).join('')}    notes: ก\n`;

function offersAt(marked: string, day: typeof today | null = today, language: Language = 'en') {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const found = findItemRefactorings(check(text, day ? { today: day } : {}), { start: offset, end: offset });
  return found
    .filter(({ name }) => name === 'stateNoData')
    .map(({ title, edits }) => ({ label: formatActionTitle(title, language), after: applyEdits(text, edits) }));
}

const labels = (marked: string, day?: typeof today) =>
  offersAt(marked, day).map(({ label }) => label.replace(/^State that there was nothing in (.*) \(only if so\)$/, '$1'));

describe('months of which a list of months says nothing', () => {
  const listed = ['¦- ต.ค. 2567: 3 รายการ', '- พ.ย. 2567: 1 รายการ', '- ก.พ. 2568: 4 รายการ'];

  for (const [ends, lineEnd] of Object.entries(lineEnds).slice(0, 2))
    it(`are offered one by one and all at once, and put behind what is there (${ends})`, () => {
      const text = withLineEnds(item('O15', listed), lineEnd);
      const offers = offersAt(text);
      assert.deepEqual(
        offers.map(({ label }) => label),
        [
          'State that there was nothing in December 2567 (only if so)',
          'State that there was nothing in January 2568 (only if so)',
          'State that there was nothing in March 2568 (only if so)',
          'State that there was nothing in all 3 months: December 2567, January 2568, March 2568 (only if so)',
        ],
      );
      const put = (...lines: readonly string[]) =>
        text.replace('¦', '').replace('4 รายการ', `4 รายการ${lines.map((line) => `${lineEnd}      - ${line}`).join('')}`);
      assert.equal(offers[0]?.after, put('ธ.ค. 2567: ไม่มีรายการ'));
      assert.equal(offers[3]?.after, put('ธ.ค. 2567: ไม่มีรายการ', 'ม.ค. 2568: ไม่มีรายการ', 'มี.ค. 2568: ไม่มีรายการ'));
      assert.deepEqual(offersAt(`${offers[3]?.after ?? ''}`.replace('- ต.ค.', '¦- ต.ค.')), [], 'what was stated is not offered again');
    });

  it('are said in Thai too', () => {
    assert.match(offersAt(item('O15', listed), today, 'th')[0]?.label ?? '', /^ระบุในคำอธิบายว่า ธ\.ค\. 2567 ไม่มีรายการ \(เลือกเมื่อไม่มีจริง\)$/);
  });

  it('are only those that are over', () => {
    assert.deepEqual(labels(item('O15', listed), { year: 2568, month: 1, day: 31 }), ['December 2567']);
    assert.deepEqual(labels(item('O15', listed), { year: 2567, month: 12, day: 31 }), []);
    assert.deepEqual(offersAt(item('O15', listed), null).length, 0, 'nothing is known of today');
  });

  const tables: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'a stretch above the list names none of them',
      ['¦ข้อมูลรายเดือน ต.ค. 2567 - มี.ค. 2568', ...listed.slice(1), '- ต.ค. 2567: 1', '- ม.ค. 2568: 2', '- มี.ค. 2568: 2'],
      ['December 2567'],
    ],
    ['a stretch in the list names all that it covers', ['¦- ต.ค. 2567: 1', '- พ.ย. 2567 - ม.ค. 2568: 5', '- ก.พ. 2568: 2'], ['March 2568']],
    ['a stretch alone is no list', ['¦ข้อมูล ต.ค. 2567 - ธ.ค. 2567'], []],
    ['a single month is no list', ['¦- ต.ค. 2567: 1'], []],
    [
      'a month without a year is named',
      ['¦- ตุลาคม 2567: 1', '- พฤศจิกายน 2567: 2', '- ธันวาคม: 3', '- มกราคม: 3', '- มีนาคม: 0'],
      ['February 2568'],
    ],
    [
      'the day of a notice names no month',
      ['¦- ต.ค. 2567: 1', '- พ.ย. 2567: 2 (ประกาศ 5 ธันวาคม 2567)', '- ม.ค. 2568: 1', '- ก.พ. 2568: 1', '- มี.ค. 2568: 1'],
      ['December 2567'],
    ],
    [
      'months of Thai digits are read',
      ['¦- ต.ค. ๒๕๖๗: ๑', '- พ.ย. ๒๕๖๗: ๑', '- ธ.ค. ๒๕๖๗: ๑', '- ม.ค. ๒๕๖๘: ๑', '- มี.ค. ๒๕๖๘: ๑'],
      ['February 2568'],
    ],
    ['all are there', ['¦- ต.ค. 2567', '- พ.ย. 2567', '- ธ.ค. 2567', '- ม.ค. 2568', '- ก.พ. 2568', '- มี.ค. 2568'], []],
  ];
  for (const [what, lines, expected] of tables)
    it(what, () => {
      const found = labels(item('O15', lines));
      assert.deepEqual(found.slice(0, Math.max(1, expected.length)), expected);
    });

  it('are offered where a need or an element wants months, and nowhere else', () => {
    assert.ok(labels(item('O10', listed)).length > 0);
    assert.deepEqual(labels(item('O5', listed)), [], 'months that are no series');
    assert.deepEqual(labels(item('O1', listed)), []);
    assert.deepEqual(labels(item('O15', listed).replace('answer: มี', 'answer: ไม่มี')), []);
    assert.deepEqual(labels(item('O15', listed).replace('¦', '').replace('notes', 'no¦tes')), [], 'elsewhere in the item');
  });

  it('nothing that is there changes: a text that would have to be written anew is left alone', () => {
    const quoted = (value: string) => `${head}  O15:\n    answer: มี\n    description: ${value}\n`;
    assert.deepEqual(labels(quoted('"¦ต.ค. 2567: 1  \\n\\n พ.ย. 2567: 2 \\n ม.ค. 2568: 2"')), []);
    const [first] = offersAt(quoted('¦ต.ค. 2567 พ.ย. 2567 ก.พ. 2568'));
    assert.ok(first === undefined || first.after.includes('ต.ค. 2567 พ.ย. 2567 ก.พ. 2568'));
  });
});
