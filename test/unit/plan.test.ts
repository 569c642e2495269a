import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { type CheckResult, describePlan, type Language, type Plan } from '../../server/src/core';
import type { PlanTable } from '../../server/src/core/output/plan/plan';
import { renderPlanPage, writePlanDocument } from '../../server/src/core/output/plan/write-plan';
import { sha256 } from '../../server/src/platform/sha256';
import { check, readRepositoryFile } from '../support/checking';
import { hostileResult } from '../support/hostile-report';
import { readPage } from '../support/page';

const today = { year: 2568, month: 4, day: 10 };
const complete = readRepositoryFile('examples/complete-2568.oit.yaml');
const before = readRepositoryFile('examples/district-2565.oit.yaml');

const scores = `scores:
  IIT: { 1: 98.25, 2: 97.5, 3: 98, 4: 94.4, 5: 97.1 }
  EIT: { 6: 95.5, 7: 93.2, 8: 96 }
  previous:
    fiscalYear: 2567
    IIT: { score: 98.77, 1: 99.5, 2: 98.8, 3: 99.2, 4: 97.2, 5: 97 }
    EIT: { score: 94.2, 6: 95.0, 7: 91.4, 8: 94.4 }
    OIT: { score: 96.25, 9: 95, 10: 100 }
    total: 96.39
    level: ผ่านดี
`;

/** The complete example with scores by indicator, and with what last year gave of O9. */
const assessed = `${complete.replace(/^scores:.*\n/m, '')}${scores}`.replace(
  /^ {2}O9:\n/m,
  '  O9:\n    previous: { fiscalYear: 2567, item: O8, score: 0, remark: ไม่พบสถิติรายเดือน }\n',
);

function planOf(text: string, previous: string | null = null, language: Language = 'th'): Plan {
  const plan = describePlan(check(text, { today }), previous === null ? null : check(previous, { today }), language);
  assert.ok(plan);
  return plan;
}

/** The rows of the table of a caption, as texts. */
function rowsOf(plan: Plan, caption: string): string[][] {
  const table = plan.sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is PlanTable => block.kind === 'table' && block.caption === caption);
  assert.ok(table, caption);
  return table.rows.map((row) => row.map((cell) => cell.map((line) => line.map(({ text }) => text).join('')).join('\n')));
}

const rowOf = (plan: Plan, caption: string, begin: string) => {
  const row = rowsOf(plan, caption).find(([head = '']) => head.startsWith(begin));
  assert.ok(row, begin);
  return row;
};

/** The parts of the document's zip, by path. */
const partsOf = (document: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(document)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** The texts of a part of the document; fails where it is not well-formed. */
function readXml(xml: string): string {
  const open: string[] = [];
  let text = '';
  assert.doesNotMatch(xml.replace(/[\t\r\n]/g, ''), /[\p{Cc}\p{Cs}\ufffe\uffff]/u);
  const parser = new Parser(
    {
      onopentag: (name) => open.push(name),
      onclosetag: (name, isImplied) => {
        assert.equal(open.pop(), name);
        assert.equal(isImplied && !xml.includes(`<${name}`), false);
      },
      ontext: (data) => {
        text += data;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  assert.deepEqual(open, []);
  assert.equal((xml.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi) ?? []).length, 0);
  return text;
}

describe('plan to raise integrity and transparency', () => {
  it('has the parts that the list names, each with the element that it answers', () => {
    const plan = planOf(assessed);
    assert.deepEqual(
      plan.answered.map(({ part, item, element }) => [part, item, element]),
      [
        ['order', 'O22', 'working-group-order'],
        ['briefing', 'O22', 'briefing-meetings'],
        ['analysis', 'O22', 'score-analysis'],
        ['measures', 'O22', 'integrity-measures'],
        ['communication', 'O22', 'stakeholder-communication'],
        ['service-image', 'O22', 'service-image'],
        ['one-stop-service', 'O22', 'bma-oss'],
        ['results', 'O22', 'results-report'],
      ],
    );
    assert.match(plan.sections[2]?.answers ?? '', /^ใช้ตอบข้อ O22 องค์ประกอบ “การวิเคราะห์ผลคะแนน ITA/);
    const ofTwo = planOf(before);
    assert.deepEqual(
      ofTwo.answered.map(({ part, item, element }) => [part, item, element]),
      [
        ['measures', 'O42', null],
        ['results', 'O43', null],
      ],
    );
    assert.equal(ofTwo.sections.length, 3);
  });

  it('compares each of the ten indicators with the year before', () => {
    const plan = planOf(assessed);
    const rows = rowsOf(plan, 'ผลคะแนนรายตัวชี้วัด');
    assert.equal(rows.length, 10);
    assert.deepEqual(rowOf(plan, 'ผลคะแนนรายตัวชี้วัด', 'ตัวชี้วัดที่ 4').slice(1), ['IIT', '97.20', '94.40', 'ลด 2.80']);
    assert.deepEqual(rowOf(plan, 'ผลคะแนนรายตัวชี้วัด', 'ตัวชี้วัดที่ 10').slice(1), ['OIT', '100.00', '100.00', 'เท่าเดิม']);
    assert.deepEqual(rowOf(plan, 'ผลคะแนนรายเครื่องมือ', 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก').slice(1), [
      'ร้อยละ 30',
      '94.20',
      '95.28',
      'เพิ่ม 1.08',
    ]);
    assert.deepEqual(rowOf(plan, 'ผลคะแนนรายเครื่องมือ', 'ระดับ').slice(2), ['ผ่านดี', 'ผ่านดีเยี่ยม', '–']);
  });

  it('tells weak points: the lowest, what fell, and the items that lost points with the reasons of the assessor', () => {
    const plan = planOf(assessed, before);
    const weak = (id: string) => rowOf(plan, 'จุดที่ต้องพัฒนารายตัวชี้วัด', `ตัวชี้วัดที่ ${id} `)[1] ?? '';
    assert.match(weak('5'), /^ปี 2567: คะแนนต่ำที่สุดในตัวชี้วัดของ IIT$/);
    assert.match(weak('4'), /ปี 2568 \(ประมาณการ\): ลดลง 2\.80 คะแนนจากปี 2567/);
    assert.match(weak('9'), /ปี 2567 ข้อ O8 .* ได้ 0 คะแนน ผู้ประเมิน: ไม่พบสถิติรายเดือน/);
    const reason = /result: \{ score: 0, remark: "?([^"}]+)/.exec(before)?.[1]?.trim() ?? '-';
    assert.ok(`${weak('9')}${weak('10')}`.includes(reason), reason);
    assert.match(plan.sections[2]?.blocks.map((block) => JSON.stringify(block)).join('') ?? '', /EIT ได้ 94\.20 คะแนน ต่ำกว่า 95\.00/);
    const progress = planOf(readRepositoryFile('examples/in-progress-2568.oit.yaml')).sections[2]?.blocks.map((block) =>
      JSON.stringify(block),
    );
    assert.match(progress?.join('') ?? '', /OIT ได้ [\d.–-]+ คะแนน \(ประมาณการ\) ต่ำกว่า 95\.00/);
  });

  it('leaves judgements to be written, and says how many of each part; what needs none is complete', () => {
    const { answered } = planOf(assessed);
    assert.equal(answered.find(({ part }) => part === 'analysis')?.toWrite, 0);
    for (const { part, toWrite } of answered) if (part !== 'analysis') assert.ok(toWrite > 0, part);
    const measures = rowOf(planOf(assessed), 'มาตรการรายตัวชี้วัด', 'ตัวชี้วัดที่ 9');
    assert.match(measures[2] ?? '', /^\(ให้หน่วยงานเขียน: /);
    assert.equal(measures[4], 'ฝ่ายรายได้');
    assert.match(rowOf(planOf(assessed), 'มาตรการรายตัวชี้วัด', 'ตัวชี้วัดที่ 1 ')[4] ?? '', /^\(ให้หน่วยงานเขียน: /);
  });

  it('asks for the scores that no file gives, makes up none, and says that nothing is compared', () => {
    const plan = planOf(complete.replace(/^scores:.*\n/m, ''));
    assert.ok((plan.answered.find(({ part }) => part === 'analysis')?.toWrite ?? 0) >= 8);
    assert.equal(rowOf(plan, 'ผลคะแนนรายตัวชี้วัด', 'ตัวชี้วัดที่ 7')[2], '(ให้หน่วยงานเขียน: คะแนน)');
    assert.ok(plan.notes.some((note) => note.includes('scores.previous')));
  });

  it('takes what scores.previous says of a year before what the submission of that year makes', () => {
    const plan = planOf(assessed.replace('fiscalYear: 2567\n    IIT', 'fiscalYear: 2565\n    IIT'), before);
    const [, , first, second, ...others] = rowOf(plan, 'ผลคะแนนรายตัวชี้วัด', 'ตัวชี้วัดที่ 9');
    assert.deepEqual([first, second, others.length], ['95.00', '100.00', 1]);
  });

  it('of a list without a scoring rule computes nothing, and calls nothing an estimate', () => {
    const plan = planOf('oit: 1\nfiscalYear: 2568\nprofile: national\nagency: { name: เทศบาลตำบลบ้านสวนใต้ }\nitems: {}\n');
    const said = JSON.stringify(plan.sections);
    assert.ok(said.includes('ปี 2568') && !said.includes('ประมาณการ)'));
    assert.deepEqual(
      plan.answered.map(({ part, item }) => [part, item]),
      [
        ['measures', 'O27'],
        ['results', 'O28'],
      ],
    );
  });

  it('cannot be made of what is no submission', () => {
    for (const text of ['', 'oit: [', 'oit: 1\nprofile: none\nfiscalYear: 2568\nitems: {}\n'])
      assert.equal(describePlan(check(text, { today }), null, 'th'), null);
  });

  for (const language of ['th', 'en'] as const)
    it(`is the same as page and as Word document, byte by byte each time (${language})`, async () => {
      const plan = planOf(assessed, before, language);
      const page = readPage(renderPlanPage(plan, { language, sha256 }));
      const [one, other] = [await writePlanDocument(plan, language), await writePlanDocument(plan, language)];
      assert.deepEqual(Buffer.from(one), Buffer.from(other));
      const parts = partsOf(one);
      const text = readXml(parts['word/document.xml'] ?? '');
      for (const part of Object.values(parts)) readXml(part);
      for (const { title, answers } of plan.sections)
        for (const said of [title, ...(answers === null ? [] : [answers])]) {
          assert.ok(page.text.includes(said), said);
          assert.ok(text.includes(said), said);
        }
      assert.equal(
        (parts['word/document.xml']?.match(/<w:tblHeader/g) ?? []).length,
        page.elements.filter(({ name }) => name === 'table').length,
      );
      assert.match(parts['word/document.xml'] ?? '', /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
      assert.match(parts['word/styles.xml'] ?? '', /w:cs="TH Sarabun New"/);
      if (language === 'en') assert.ok(plan.sections.every(({ title }) => !/[\u0e00-\u0e7f]/.test(title)));
    });

  it('holds nothing that could end an element, run, or load anything', async () => {
    const result: CheckResult = hostileResult();
    const plan = describePlan(result, result, 'th');
    assert.ok(plan);
    const html = renderPlanPage(plan, { language: 'th', sha256 });
    const { elements } = readPage(html);
    assert.ok(elements.every(({ name }) => !['script', 'img', 'iframe', 'link', 'object', 'b', 'a'].includes(name)));
    assert.match(html, /default-src 'none'; style-src 'sha256-/);
    for (const part of Object.values(partsOf(await writePlanDocument(plan, 'th')))) readXml(part);
  });
});
