import assert from 'node:assert/strict';
import { type CheckResult, findInlayHints, findItemCodeLenses, type Language } from '../../server/src/core';
import { check, miniSubmission, readRepositoryFile } from '../support/checking';

const lensesOf = (text: string, language: Language = 'th', result: CheckResult = check(text)) =>
  findItemCodeLenses(result, language).map(({ span, title, problem }) => [
    text.slice(span.start, span.end),
    title,
    problem && text.slice(problem.start, problem.end),
  ]);

describe('the lens above an item', () => {
  it('tells state, elements, who answers, and what is to be mended', () => {
    const text = readRepositoryFile('examples/in-progress-2568.oit.yaml');
    const lenses = new Map(lensesOf(text).map(([key, ...rest]) => [key, rest]));
    assert.deepEqual(lenses.get('O2'), [
      'ยังไม่ครบ · องค์ประกอบ 2/2 · ฝ่ายปกครอง · ต้องแก้ 1 จุด',
      'www.buengnokyung-district.example/page/71021/governor-policy',
    ]);
    assert.match(String(lenses.get('0๑')?.[0]), /^ยังไม่ครบ · องค์ประกอบ 8\/8 · ฝ่ายปกครอง · ต้องแก้ /);
    assert.match(String(lensesOf(text, 'en')[1]?.[1]), /^incomplete · elements 2\/2 · ฝ่ายปกครอง · 1 to mend$/);
  });

  it('of a ready item says no more, and leads nowhere', () => {
    assert.deepEqual(lensesOf(miniSubmission())[1], ['O2', 'พร้อม · ฝ่ายการเงินและพัสดุ', null]);
    assert.deepEqual(lensesOf(miniSubmission({ O2: 'O2: { answer: ไม่มี }' }))[1]?.slice(0, 1), ['O2']);
  });

  it('tells the result of the year before while there is none of this year', () => {
    const previous = 'previous: { fiscalYear: 2567, item: O9, score: 0, remark: ไม่พบลิงก์ที่หน้าหลัก }';
    const text = miniSubmission({ O4: `O4: { answer: มี, ${previous} }` });
    assert.match(String(lensesOf(text)[3]?.[1]), / · ผลปีก่อน 2567 \(O9\): 0 คะแนน – ไม่พบลิงก์ที่หน้าหลัก$/);
    assert.match(String(lensesOf(text, 'en')[3]?.[1]), / · Result of last year, 2567 \(O9\): score 0 – /);
    assert.doesNotMatch(String(lensesOf(text.replace('previous:', 'result: { score: 100 }, previous:'))[3]?.[1]), /2567/);
  });

  it('names two divisions, and how many more', () => {
    const text = miniSubmission({ O4: 'O4: { answer: มี, division: [ฝ่ายก, ฝ่ายข, ฝ่ายค, ฝ่ายง] }' });
    assert.match(String(lensesOf(text)[3]?.[1]), /ฝ่ายก, ฝ่ายข, อีก 2 ฝ่าย/);
    assert.match(String(lensesOf(text, 'en')[3]?.[1]), /ฝ่ายก, ฝ่ายข, 2 more/);
  });

  it('tells what became of the links, faults first', () => {
    const withLinks = (answer: string) => `# link https://mini.example/o2 ${answer}\n${miniSubmission()}`;
    assert.match(String(lensesOf(withLinks('404'))[1]?.[1]), / · ลิงก์เสีย 1$/);
    assert.match(String(lensesOf(withLinks('403'))[1]?.[1]), / · ลิงก์ต้องเปิดดูเอง 1$/);
    assert.match(String(lensesOf(withLinks('200'))[1]?.[1]), /^พร้อม · ฝ่ายการเงินและพัสดุ · ลิงก์ใช้ได้ 1$/);
    assert.match(String(lensesOf(withLinks('404'), 'en')[1]?.[1]), / · links dead: 1$/);
  });

  it('stands above an item that cannot be read too, in the order of the file', () => {
    const text = miniSubmission({ O2: 'O2:\n    answer: [มี\n    urls: x' });
    const lenses = lensesOf(text);
    assert.deepEqual(
      lenses.map(([key]) => key),
      ['O1', 'O2', 'O3', 'O4'],
    );
    assert.match(String(lenses[1]?.[1]), /^ยังไม่ครบ/);
  });

  it('is none where the list of items is not known', () => {
    assert.deepEqual(lensesOf(miniSubmission().replace('mini-agency', 'moon-base')), []);
    assert.deepEqual(lensesOf('oit: ['), []);
  });
});

describe('inlay hints', () => {
  const hintsOf = (text: string, language: Language = 'th', within = { start: 0, end: text.length }) =>
    findInlayHints(check(text), within, language).map(({ offset, label }) => [
      text
        .slice(0, offset)
        .split(/[\s,[{]+/)
        .at(-1),
      label,
    ]);
  const text = miniSubmission({
    O2: 'O2: { answer: มี, period: ต.ค. 2567 - มี.ค. 2568, sameAs: O1, approval: { reported: { on: 2025-03-20 } } }',
    O3: 'O3: { answer: มี, period: [ปัจจุบัน, ณ 31 มี.ค. 2568] }',
    O4: null,
    O1: 'O1: { answer: มี, verified: { on: 2568-03-20 } }',
  });

  it('give the other era, the months of a period, and the title of the same item', () => {
    assert.deepEqual(hintsOf(text), [
      ['2568-03-20', 'ค.ศ. 20 มี.ค. 2025'],
      ['2568', 'ค.ศ. ต.ค. 2024 - มี.ค. 2025 · 6 เดือน'],
      ['O1', 'โครงสร้างและช่องทางติดต่อ'],
      ['2025-03-20', 'พ.ศ. 20 มี.ค. 2568'],
      ['2568', 'ค.ศ. 31 มี.ค. 2025'],
    ]);
    assert.equal(hintsOf(text, 'en')[1]?.[1], 'C.E. October 2024 to March 2025 · 6 months');
  });

  it('are given for the stretch that is shown', () => {
    const start = text.indexOf('O3:');
    assert.equal(hintsOf(text, 'th', { start, end: text.length }).length, 1);
  });
});
