import assert from 'node:assert/strict';
import { findHover, type Hover, type Language } from '../../server/src/core';
import { profileTexts } from '../../server/src/core/profile/profile-texts';
import { describeSources, zeroReasonsOf } from '../../server/src/core/profile/zero-reasons';
import { check, readRepositoryFile, testCatalog } from '../support/checking';

const today = { year: 2568, month: 4, day: 20 };

const file = (items: string, more = '') => `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency: { name: สำนักงานเขตบึงนกยูง, website: https://main.example, itapUsers: { administrator: ฝ่ายปกครอง } }
deadlines: { internal: 2568-03-31, closes: 2568-04-30 }
items:
${items}
${more}`;

/** The hover at the sign `|`, which is taken out. */
function hoverAt(marked: string, language: Language = 'th'): Hover | null {
  const offset = marked.indexOf('|');
  assert.ok(offset >= 0, 'a text without a mark');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return findHover(check(text, { today }), offset, { language, now: 0 });
}

const o9 = `  O9:
    answer: มี
    urls: [https://main.example/o9]
    description: หน้าหลัก > สถิติการจัดเก็บภาษี
    division: ฝ่ายรายได้
    elements: { land-and-building-tax: true, signboard-tax: false, oil-tax: { none: ไม่มีสถานีบริการ } }
    previous: { fiscalYear: 2567, item: O9, score: 0, remark: ไม่พบลิงก์ }`;
const o10 = `  O10:
    answer: มี
    urls: [https://main.example/o10]
    period: รายเดือน ต.ค. 2567 - ธ.ค. 2567
    approval:
      reported: { by: ฝ่ายรายได้, on: 2568-03-20 }
    sameAs: O9`;
const surveys = 'surveys: { IIT: { officials: 300, schoolOfficials: 20 }, EIT1: { ฝ่ายโยธา: 61 } }';
const whole = file(`${o9}\n${o10}`, surveys);
const counted = file(`${o9}\n${o10}`, `${surveys}\nheadcount: { officials: 310, employees: { โยธา: 40, ปกครอง: 11 } }`);
/** Puts the mark before a text. */
const markAt = (part: string, text = whole) => text.replace(part, `|${part}`);
/** The same item, of which nothing can be read: a bracket is open. */
const broken = whole.replace('elements: { land-and-building-tax: true,', 'elements: { land-and-building-tax: [true,');

const linked = `# link https://main.example/o9 404
${whole}`;

describe('hover', () => {
  for (const [name, marked, thai, english] of [
    ['item', markAt('O9:'), '**O9** สถิติการจัดเก็บภาษี – **ยังไม่ครบ**', '**O9** Tax collection statistics – **incomplete**'],
    ['item: elements', markAt('O9:'), '- องค์ประกอบ 2/3, ยังขาด: การจัดเก็บภาษีป้าย\n', '- Elements 2/3, lacking: '],
    ['item: element not shown', markAt('O9:'), '  - ✗ การจัดเก็บภาษีป้าย', '  - ✗ '],
    ['item: responsible', markAt('O9:'), '- ผู้รับผิดชอบ: ฝ่ายรายได้', '- Responsible: ฝ่ายรายได้'],
    ['item: days left', markAt('O9:'), 'ปิดรับ 30 เม.ย. 2568 (อีก 10 วัน)', 'last day of answers 30 April 2568 (in 10 days)'],
    ['item: days over', markAt('O9:'), 'ส่งภายใน 31 มี.ค. 2568 (ผ่านมาแล้ว 20 วัน)', 'own 31 March 2568 (20 days ago)'],
    ['item: cost', markAt('O9:'), 'เสียคะแนนรวม 0.75 คะแนน (ประมาณการ)', '0.75 points of the total (estimate)'],
    ['item: last year', markAt('O9:'), '- ผลปีก่อน 2567 (O9): 0 คะแนน – ไม่พบลิงก์', 'last year, 2567 (O9): score 0 – ไม่พบลิงก์'],
    [
      'item: need',
      markAt('O10:'),
      'ข้อมูลรายเดือนตั้งแต่ ต.ค. 2567 อย่างน้อย 6 เดือน (ประมาณการ',
      'month by month from October 2567, at least 6 months (est',
    ],
    ['item: misspelt', markAt('O๙:', whole.replace('O9:', 'O๙:')), '**O9** สถิติการจัดเก็บภาษี', '**O9** Tax'],
    ['item: source', markAt('O9:'), '- ที่มา: จากเอกสารของหน่วยงาน', '- Source: from documents of agencies'],
    ['item: broken', markAt('O9:', broken), '**O9** สถิติการจัดเก็บภาษี – **ยังไม่ครบ**', '**O9** Tax'],
    ['element', markAt('signboard-tax'), '**การจัดเก็บภาษีป้าย** (signboard-tax)', '(signboard-tax)'],
    ['element: state', markAt('signboard-tax'), '- สถานะ: ✗ ยังไม่แสดง', '- State: ✗ not shown yet'],
    ['element: value', markAt('false'), '- สถานะ: ✗ ยังไม่แสดง', '- State: ✗ not shown yet'],
    ['element: reason', markAt('oil-tax'), '✓ ไม่มีในหน่วยงานนี้: ไม่มีสถานีบริการ', 'does not exist in this agency: ไม่มีสถานีบริการ'],
    ['element: synonyms', markAt('land-and'), '- คำที่ใช้แทนได้ในคำอธิบาย: ', 'may stand for it'],
    ['answer', markAt('answer'), '- **ไม่มี**: ไม่เปิดเผยข้อมูลข้อนี้ ข้อที่ตอบว่าไม่มีได้ 0 คะแนน', 'scores 0'],
    ['answer: given', markAt('มี\n'), '**มี**\n\n- เปิดเผยข้อมูล', '- Yes: the information'],
    ['division', markAt('ฝ่ายรายได้\n'), '**ฝ่ายรายได้**', '**ฝ่ายรายได้** Revenue Division'],
    ['division: its items', markAt('ฝ่ายรายได้\n'), '  - ยังไม่ครบ (2): O9, O10', '  - incomplete (2): O9, O10'],
    [
      'division: what is given to all',
      file('  O9: { answer: มี, division: ทุกฝ่าย }\n  O10: { answer: มี, division: |ฝ่ายโยธา }'),
      '  - ยังไม่ครบ (2): O9, O10',
      '  - incomplete (2): O9, O10',
    ],
    ['division: short forms', markAt('ฝ่ายรายได้\n'), '- ชื่อย่อที่ใช้ได้: รายได้', '- Short forms: รายได้'],
    ['division: who takes a step', markAt('ฝ่ายรายได้, on'), '**ฝ่ายรายได้**', 'Revenue'],
    ['division: user of ITAP', markAt('ฝ่ายปกครอง }'), '**ฝ่ายปกครอง**', 'Administration'],
    ['division: all', markAt('ทุกฝ่าย', file('  O6: { answer: มี, division: ทุกฝ่าย }')), '**ทุกฝ่าย**', '**ทุกฝ่าย**'],
    [
      'division: second of a text',
      markAt('ฝ่ายโยธา', file('  O9: { answer: มี, division: "ฝ่ายรายได้, ฝ่ายโยธา" }')),
      '**ฝ่ายโยธา**',
      'Public Works',
    ],
    ['period', markAt('รายเดือน'), '**รายเดือน ต.ค. 2567 - ธ.ค. 2567**', '- C.E.: October 2024 to December 2024'],
    ['period: both eras', markAt('รายเดือน'), '- ค.ศ.: ต.ค. 2024 - ธ.ค. 2024\n- ปีงบประมาณ: 2568\n- จำนวน: 3 เดือน', '- Length: 3 months'],
    ['period: fits not', markAt('รายเดือน'), '- ✗ ยังไม่ตรงตามที่ข้อนี้ต้องการ: มี 3 จาก 6 เดือน', ': 3 of 6 months'],
    [
      'period: lacks',
      file('  O5: { answer: มี, period: "|ต.ค. 2567 - ธ.ค. 2567" }'),
      'ขาด ม.ค. 2568 - มี.ค. 2568',
      'lacks January 2568 to March 2568',
    ],
    ['period: fits', file('  O5: { answer: มี, period: "|ต.ค. 67 - มี.ค. 68" }'), '✓ ตรงตามที่ข้อนี้ต้องการ', '✓ what this item needs'],
    ['period: of a broken item', file('  O5:\n    answer: [มี\n    period: |ต.ค. 67 - มี.ค. 68'), '✓ ตรงตาม', '✓ what this item needs'],
    [
      'period: not said to be month by month',
      file('  O10: { answer: มี, period: |ต.ค. 2567 - มี.ค. 2568 }'),
      '- – เดือนครบ แต่ยังไม่ได้บอกว่าเป็นรายเดือน',
      '- – all months, but nothing says',
    ],
    [
      'period: month by month by its description',
      file('  O10: { answer: มี, description: ตารางรายเดือน, period: |ต.ค. 2567 - มี.ค. 2568 }'),
      '✓ ตรงตามที่ข้อนี้ต้องการ',
      '✓ what this item needs',
    ],
    ['period: none needed', file('  O1: { answer: มี, period: |ปัจจุบัน }'), 'ข้อนี้ไม่กำหนดรอบระยะเวลา', 'no period'],
    ['date', markAt('2568-03-20'), '**20 มี.ค. 2568**\n\n- ค.ศ.: 20 มี.ค. 2025\n- ปีงบประมาณ: 2568', '- C.E.: 20 March 2025'],
    ['date: from today', markAt('2568-03-20'), '- นับจากวันนี้: ผ่านมาแล้ว 31 วัน\n- ก่อนวันปิดรับคำตอบ 41 วัน', '41 days before the last day'],
    ['date: deadline', markAt('2568-04-30'), '- นับจากวันนี้: อีก 10 วัน', '- From today: in 10 days'],
    [
      'approval',
      markAt('approval'),
      '✓ ผู้รายงาน · ฝ่ายรายได้ · 20 มี.ค. 2568\n- – ผู้อนุมัติรับรอง · ยังไม่ลงวันที่',
      '✓ reported · ฝ่ายรายได้ · 20 March 2568\n- – approved · no date yet',
    ],
    ['approval: step', markAt('reported'), '- ✓ ผู้รายงาน · ฝ่ายรายได้ · 20 มี.ค. 2568', 'Step 1'],
    [
      'same as',
      markAt(
        'O9',
        whole.replace(/O9:[\s\S]*sameAs/, (text) => text.replaceAll('O9', 'O09')),
      ),
      '**O9** สถิติ',
      '**O9** Tax',
    ],
    ['fiscal year', markAt('2568'), '**ปีงบประมาณ 2568** (ค.ศ. 2025)', '**Fiscal year 2568** (C.E. 2025)'],
    [
      'fiscal year: key',
      markAt('fiscalYear'),
      '- พ.ศ.: ต.ค. 2567 - ก.ย. 2568\n- ค.ศ.: ต.ค. 2024 - ก.ย. 2025',
      'October 2024 to September 2025',
    ],
    ['fiscal year: window', markAt('2568'), 'ถึง 30 เม.ย. 2568 (อีก 10 วัน)', 'to 30 April 2568 (in 10 days)'],
    ['fiscal year: what returns', markAt('2568'), '  - ทุกวันอังคาร: ประชุมหัวหน้าหน่วยงาน', 'every Tuesday: Heads of the divisions meet'],
    ['profile', markAt('bangkok-district'), '**สำนักงานเขต กรุงเทพมหานคร ปีงบประมาณ 2568**', '**Bangkok district office, fiscal year 2568**'],
    ['profile: items, confidence', markAt('profile'), '- จำนวนข้อ: 22\n- ที่มา: จากเอกสาร', '- Items: 22\n- Source: from documents'],
    ['surveys', markAt('surveys'), '- **IIT** ✗ 320 (ขั้นต่ำ 400 คน)', '- **IIT** ✗ 320 (at least 400)'],
    ['survey', markAt('IIT'), '  - ข้าราชการในโรงเรียน ✗ 20 (ขั้นต่ำ 25 คน)', '  - School officials ✗ 20 (at least 25)'],
    ['survey: group', markAt('ฝ่ายโยธา'), '**ฝ่ายโยธา** (EIT1)\n\n- ตอบแล้ว: ✓ 61 (ขั้นต่ำ 60 คน)', '- Answers: ✓ 61 (at least 60)'],
    [
      'survey: group with a headcount',
      markAt('officials: 300', counted),
      '- บุคลากรที่ต้องตอบ: 310\n- ตอบแล้ว: ✗ 300 (ต้องตอบทุกคน 310 คน)\n- เกณฑ์: ทุกคน',
      '- Staff asked: 310\n- Answers: ✗ 300 (everyone is to answer: 310)\n- Rule: All',
    ],
    ['headcount', markAt('headcount', counted), '- ลูกจ้างสำนักงานเขต 51\n', '- Employees of the district office 51\n'],
    [
      'headcount: group',
      markAt('employees: {', counted),
      '- ตอบแล้ว: – ยังไม่ได้กรอกจำนวน (ต้องมีอย่างน้อย 49 คน คำนวณรายฝ่าย)',
      '- Answers: – no number yet (at least 49 by the staff of each division)',
    ],
    ['headcount: division', markAt('โยธา: 40', counted), '**ฝ่ายโยธา** · **ลูกจ้างสำนักงานเขต** (IIT)', '**ฝ่ายโยธา** · **Employees'],
    [
      'headcount: one number',
      markAt('51 }', counted.replace('{ โยธา: 40, ปกครอง: 11 }', '51')),
      'ต้องมีอย่างน้อย 41 คน ถ้ากรอก headcount แยกตามฝ่าย จะคำนวณได้พอดี',
      'at least 41; a headcount by division makes it exact',
    ],
    [
      'scores',
      markAt('EIT: 97', file(o9, 'scores: { IIT: 96, EIT: 97 }')),
      '- น้ำหนัก 30 ใน 100 ของคะแนนรวม\n- เป็นค่าเฉลี่ยของตัวชี้วัด ถ่วงน้ำหนักตามจำนวนข้อคำถาม (ประมาณการ): ตัวชี้วัดที่ 6 3 ข้อ, ตัวชี้วัดที่ 7 1 ข้อ, ตัวชี้วัดที่ 8 2 ข้อ',
      '- 30 of 100 of the total\n- The mean of its indicators, weighted by their questions (estimate): indicator 6 3 questions, indicator 7 1 question',
    ],
    ['survey: count', markAt('61'), '- ตอบแล้ว: ✓ 61', '- Answers: ✓ 61'],
    ['key', markAt('description'), '- คำอธิบายเพิ่มเติมประกอบคำตอบ', '- Description: the way'],
    ['key: deadlines', markAt('deadlines'), '- ปิดรับ 30 เม.ย. 2568 (อีก 10 วัน)', '- last day of answers'],
    ['key: of a step', markAt('by:'), '- ผู้รับผิดชอบ (ตำแหน่งหรือฝ่าย)', 'Who (position'],
    ['key: broken', markAt('description', broken), '- คำอธิบายเพิ่มเติมประกอบคำตอบ', '- Description: the way'],
    ['code', `# oit-disable-file |url.http -- ไม่มี https\n${whole}`, '**url.http** (', '- What to do: '],
    [
      'code: between items',
      file(`${o9}\n  # oit-disable-next-line url.http, |url.off-site -- ทดสอบ\n${o10}`),
      '**url.off-site**',
      '- Meaning: ',
    ],
    ['link', linked.replace('[https', '[|https'), '**เสีย** – ', '**dead** – '],
    ['link: status', linked.replace('[https', '[|https'), '- รหัสตอบกลับ: 404', '- Status: 404'],
    ['link: second time', linked.replace('> สถิติ', '> |https://main.example/o9 สถิติ'), '- รหัสตอบกลับ: 404', '- Status: 404'],
  ] as const)
    it(name, () => {
      assert.ok(hoverAt(marked, 'th')?.markdown.includes(thai), hoverAt(marked, 'th')?.markdown ?? 'nothing');
      assert.ok(hoverAt(marked, 'en')?.markdown.includes(english), hoverAt(marked, 'en')?.markdown ?? 'nothing');
    });

  for (const [name, marked] of [
    ['prose', markAt('> สถิติการจัด')],
    ['the end of a line', whole.replace('fiscalYear: 2568', 'fiscalYear:  2568  |')],
    ['a name that nobody knows', markAt('ฝ่ายทดลอง', whole.replace('division: ฝ่ายรายได้', 'division: ฝ่ายทดลอง'))],
    ['a date that is none', markAt('32 ม.ค.', whole.replace('2568-03-20', '32 ม.ค. 2568'))],
    ['a period that is none', markAt('เร็ว ๆ นี้', whole.replace('รายเดือน ต.ค. 2567 - ธ.ค. 2567', 'เร็ว ๆ นี้'))],
    ['a comment that names no code', `# oit-disable-file |no.code -- ก\n${whole}`],
    ['a key that nobody knows', `${whole}\n|colour: blue`],
    ['an empty text', '|'],
    ['a key behind tabs', 'oit: 1\n\t\tcon|tact: { url: a }'],
  ] as const)
    it(`says nothing of ${name}`, () => assert.equal(hoverAt(marked), null));

  it('speaks of what it says', () => {
    const { span } = hoverAt(file('  O9: { answer: มี, division: "ฝ่ายรายได้, ฝ่าย|โยธา" }')) ?? { span: { start: 0, end: 0 } };
    assert.equal(file('  O9: { answer: มี, division: "ฝ่ายรายได้, ฝ่ายโยธา" }').slice(span.start, span.end), 'ฝ่ายโยธา');
  });

  it('shows nothing of a file as markup or as a link', () => {
    const hostile = '<img src=x onerror=a> [x](command:y) ![z](https://z.example) https://w.example a@b.example `c` **d**';
    const typed = JSON.stringify(hostile);
    const text = whole
      .replace('remark: ไม่พบลิงก์', `remark: ${typed}`)
      .replace('{ none: ไม่มีสถานีบริการ }', `{ none: ${typed} }`)
      .replace('by: ฝ่ายรายได้', `by: ${typed}`)
      .replace('sameAs: O9', `sameAs: O9\n    result: { score: 0, remark: ${typed} }`)
      .replace('officials: 300', `${typed}: 300`);
    const result = check(text, { today });
    let shown = 0;
    for (let offset = 0; offset <= text.length; offset++) {
      const markdown = findHover(result, offset, { language: 'th', now: 0 })?.markdown ?? '';
      const outside = markdown.replace(/`[^`]*`/g, '').replace(/\\[\s\S]/g, '');
      assert.doesNotMatch(outside, /[<`]|\]\(|:\/\/|@/, markdown);
      if (markdown.includes('onerror')) shown++;
    }
    assert.ok(shown > 0);
  });
});

describe('why items scored 0', () => {
  const items = ['bangkok-district-2565', 'bangkok-district-2568', 'national-2566', 'national-2568', 'national-2569'].flatMap(
    (id) => testCatalog.byId(id)?.items ?? [],
  );
  const said = (title: string) => zeroReasonsOf({ id: 'O1', title }).map(({ kind, text }) => `${kind}: ${text.en}`);

  it('is said in both languages with its source, assessors’ own remarks first', () => {
    for (const item of items) {
      const reasons = zeroReasonsOf(item);
      for (const reason of reasons) assert.ok(reason.text.th && reason.text.en && describeSources(reason, 'th'), item.title);
      const kinds = reasons.map(({ kind }) => kind);
      assert.ok(kinds.lastIndexOf('remark') <= kinds.filter((kind) => kind === 'remark').length - 1, item.title);
    }
    assert.ok(items.filter((item) => zeroReasonsOf(item).length > 0).length > items.length / 3);
  });

  it('is said of items of the same kind alone', () => {
    assert.match(said('Social Network').join(), /Facebook/);
    assert.match(said('รายงานผลการดำเนินการป้องกันการทุจริตประจำปี').join(), /problems and suggestions/);
    assert.deepEqual(said('แผนปฏิบัติการป้องกันการทุจริต'), []);
    assert.deepEqual(said('การมีส่วนร่วมของผู้บริหาร'), []);
    assert.deepEqual(said('กฎหมายที่เกี่ยวข้อง'), []);
  });
});

describe('hover while a file cannot be read', () => {
  it('knows the item wherever a bracket stays open', () => {
    const text = readRepositoryFile('examples/complete-2568.oit.yaml');
    const at = text.indexOf('elements:', text.indexOf('  O9:'));
    const cut = `${text.slice(0, at)}elements: [${text.slice(at + 'elements:'.length)}`;
    const hover = findHover(check(cut, { today }), cut.indexOf('O9:'), { language: 'th', now: 0 });
    assert.ok(hover?.markdown.includes(profileTexts.th.responsible));
  });
});

describe('hover on a period and the check', () => {
  it('agree on every item of every list', () => {
    const periods = [
      'ต.ค. 2567 - มี.ค. 2568',
      'รายเดือน ต.ค. 2567 - มี.ค. 2568',
      'ไตรมาส 1/2568',
      'ปีงบประมาณ 2567',
      'ปีงบประมาณ 2565',
      'ปัจจุบัน',
    ];
    const faults = new Set(['period.too-short', 'period.wrong-year', 'period.not-monthly']);
    for (const { profile, fiscalYear, items } of testCatalog.profiles)
      for (const { id, period: need } of items)
        for (const period of periods) {
          const text = `oit: 1\nfiscalYear: ${fiscalYear}\nprofile: ${profile}\nitems:\n  ${id}: { answer: มี, period: ${period} }\n`;
          const result = check(text);
          const shown = findHover(result, text.indexOf(period), { language: 'en', now: 0 })?.markdown ?? '';
          const isFault = result.findings.some(({ code }) => faults.has(code));
          const label = `${profile} ${fiscalYear} ${id} ${period}\n${shown}`;
          if (shown.includes('✓')) assert.ok(!isFault, label);
          if (/✗|– all months/.test(shown)) assert.ok(isFault, label);
          assert.ok(!(need && shown.includes('asks for no period')), label);
        }
  });
});
