import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/core';
import { describeNextYear, formatNextYearText } from '../../server/src/core/input/next-year/describe-next-year';
import { type NextYear, startNextYear } from '../../server/src/core/input/next-year/start-next-year';
import { suggestNextYearName } from '../../server/src/core/input/next-year/suggest-name';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { check, codesIn, readRepositoryFile, testCatalog } from '../support/checking';
import { atDepth } from '../support/depth';
import fc from '../support/property';

const head = (profile: string, fiscalYear: number) => `oit: 1
fiscalYear: ${fiscalYear}
profile: ${profile}
agency:
  name: สำนักงานเขตริมธารา
  website: https://www.rimthara-district.example
`;
const bangkok = (items: string, more = '') => `${head('bangkok-district', 2565)}${more}items:\n${items.replace(/^(?=.)/gm, '  ')}`;
const national = (items: string) => `${head('national', 2568)}items:\n${items.replace(/^(?=.)/gm, '  ')}`;

const bytesOf = (text: string) => new TextEncoder().encode(text);

function start(text: string, list = 'bangkok-district-2568', language: 'th' | 'en' = 'th'): NextYear {
  const to = testCatalog.byId(list);
  assert.ok(to, list);
  const year = startNextYear(bytesOf(text), to, { catalog: testCatalog, language });
  assert.ok(!('problem' in year), JSON.stringify(year));
  return year;
}

/** The lines of one item, comments above it included, without what a new submission has of itself. */
function itemIn({ text }: NextYear, id: string): string {
  const lines = text.split('\n');
  const at = lines.indexOf(`  ${id}:`);
  const first = lines.lastIndexOf('', at) + 1;
  const last = lines.findIndex((line, index) => index > at && line === '' && !lines[index + 1]?.startsWith('      '));
  return lines
    .slice(first, last)
    .filter(
      (line) => !/^ +(?:approval:|reported:|approved:|published:)/.test(line) && !(/^ +#/.test(line) && !/ตรวจสอบ:|check:/.test(line)),
    )
    .join('\n');
}

/** The comments that ask a person to look. */
const doubtsIn = ({ text }: NextYear) => [...text.matchAll(/# ตรวจสอบ: (.*)$/gm)].map(([, doubt]) => doubt);

describe('next year', () => {
  it('takes over an item of the same title under its new number, and keeps the result', () => {
    const year = start(
      bangkok(`O17:
  answer: มี
  urls:
    - https://www.rimthara-district.example/e-service
    - { url: https://www.rimthara-district.example/queue, note: จองคิว, verified: { by: ผู้ดูแลเว็บ, on: 2565-03-01 } }
  description: หน้าหลัก > บริการออนไลน์ จองคิวล่วงหน้าได้
  division: ฝ่ายทะเบียน
  approval:
    reported: { by: ฝ่ายทะเบียน, on: 2565-03-01 }
  verified: { by: ผู้ดูแลเว็บ, on: 2565-03-01 }
  notes: ถามฝ่ายทะเบียน
  result: { score: 0, remark: ไม่พบคู่มือการใช้งาน }
`),
    );
    assert.equal(
      itemIn(year, 'O8'),
      `  # ตรวจสอบ: ยกคำตอบมาจากข้อ O17 ปีงบประมาณ 2565 ให้ตรวจว่ายังเป็นจริงในปี 2568
  # ตรวจสอบ: ปีก่อนผู้รับผิดชอบคือ ฝ่ายทะเบียน
  O8:
    answer: มี
    urls:
      - https://www.rimthara-district.example/e-service
      - { url: https://www.rimthara-district.example/queue, note: จองคิว }
    description: "หน้าหลัก > บริการออนไลน์ จองคิวล่วงหน้าได้"
    division: [ฝ่ายโยธา, ฝ่ายสิ่งแวดล้อมและสุขาภิบาล, ฝ่ายรายได้, ฝ่ายเทศกิจ, ฝ่ายรักษาความสะอาดและสวนสาธารณะ]
    previous:
      fiscalYear: 2565
      item: O17
      score: 0
      remark: ไม่พบคู่มือการใช้งาน
    notes: ถามฝ่ายทะเบียน`,
    );
    assert.deepEqual(year.dropped, ['approvals', 'verified']);
    assert.deepEqual(year.leftovers, []);
  });

  it('loses nothing of items that say little: what goes nowhere stands at the end, what is left out above its item', () => {
    const gone = start(bangkok('O35:\n  answer:\n  notes: รอฝ่ายโยธา\n'));
    assert.match(gone.text, /# \| +notes: รอฝ่ายโยธา/);
    assert.deepEqual(
      gone.gone.filter(({ isAnswered }) => isAnswered).map(({ item }) => item.id),
      ['O35'],
    );
    assert.deepEqual(start(bangkok('O35:\n  answer:\n  division: [ทุกฝ่าย]\n  elements: { x: false }\n')).leftovers.length, 1);
    const evidence = start(bangkok('O17:\n  evidence: [คู่มือ.pdf]\n'));
    assert.match(itemIn(evidence, 'O8'), /# ตรวจสอบ: .*คู่มือ\.pdf/);
  });

  it('keeps an answer and a score that cannot be understood, and tells that earlier results were left out', () => {
    const year = start(
      bangkok(`O17:
  answer: มีบางส่วน
  urls: [https://www.rimthara-district.example/e-service]
  result: { score: ผ่าน }
O18:
  result: { score: 50 }
  previous: { fiscalYear: 2564, score: 100 }
`),
    );
    assert.match(year.text, /# \| +answer: มีบางส่วน/);
    assert.match(year.text, /# \| +result: \{ score: ผ่าน \}/);
    assert.deepEqual(year.dropped, ['earlier']);
  });

  it('joins items, and keeps the lowest result', () => {
    const year = start(
      bangkok(`O7:
  answer: มี
  urls: [https://www.rimthara-district.example/news]
  description: หน้าหลัก > ข่าวประชาสัมพันธ์
  result: { score: 100 }
O9:
  answer: มี
  urls: [https://www.rimthara-district.example/news, https://www.rimthara-district.example/social]
  description: หน้าหลัก > สื่อสังคมออนไลน์
  elements: { social-media-link: https://www.rimthara-district.example/link }
  result: { score: 0, remark: ไม่มีลิงก์ }
`),
    );
    assert.equal(
      itemIn(year, 'O4'),
      `  # ตรวจสอบ: ยกคำตอบมาจากข้อ O7 “ข่าวประชาสัมพันธ์”, O9 “Social Network” ปีงบประมาณ 2565 (ชื่อข้อเดิมตรงกับองค์ประกอบของข้อนี้ – ประมาณการ ยังไม่ได้เทียบกับคู่มือ) ให้ดูว่าเป็นเรื่องเดียวกันจริง
  # ตรวจสอบ: องค์ประกอบ “social-media-link” (ไม่มีในรายการของข้อนี้) ปีก่อน: https://www.rimthara-district.example/link
  # ตรวจสอบ: ผลของข้อเดิมอื่น: O7 (2565) 100
  O4:
    answer: มี
    urls:
      - https://www.rimthara-district.example/news
      - https://www.rimthara-district.example/social
    # ตรวจสอบ: รวมข้อความของข้อเดิม O7, O9 ให้เรียบเรียงใหม่
    description: |
      หน้าหลัก > ข่าวประชาสัมพันธ์

      หน้าหลัก > สื่อสังคมออนไลน์
    division: ฝ่ายปกครอง
    elements:
      activity-news: false
      integrity-news: false
      social-media: false
      eit-channel: false
    previous:
      fiscalYear: 2565
      item: O9
      score: 0
      remark: ไม่มีลิงก์`,
    );
  });

  it('takes over no answer where the former ones differ', () => {
    const year = start(bangkok('O7: { answer: มี }\nO9: { answer: ไม่มี, description: ยังไม่เปิดบัญชี }\n'));
    assert.match(itemIn(year, 'O4'), /ข้อเดิมตอบไม่ตรงกัน \(O7 มี, O9 ไม่มี\)[^\n]*\n {2}O4:\n {4}answer:\n/);
  });

  it('marks what names last year: texts, addresses, numbers of items, periods', () => {
    const year = start(
      national(`O8:
  answer: มี
  urls:
    - https://www.rimthara-district.example/ita-2567/o8
    - https://www.rimthara-district.example/files/manual-2024.pdf
    - https://www.rimthara-district.example/manual
  description: ใช้ตามข้อ O27 และข้อ O7 > ข้อมูลของ ต.ค. 2567 - มี.ค. 2568 ตามพระราชบัญญัติ พ.ศ. 2540
  period: ต.ค. 2567 - มี.ค. 2568
  evidence: [หลักฐาน/O8.pdf]
  notes: เอกสารปี ๒๕๖๗
O16:
  answer: มี
  urls: [https://www.rimthara-district.example/oit/2568/o16-code]
  sameAs: O8
O5: { answer: มี, sameAs: O27 }
`),
      'national-2569',
    );
    assert.deepEqual(doubtsIn(year), [
      'ยกคำตอบมาจากข้อ O5 ปีงบประมาณ 2568 ให้ตรวจว่ายังเป็นจริงในปี 2569',
      'ปีก่อนใช้หน้าเดียวกับข้อ O27 (sameAs) ไม่มีข้อที่ตรงกันข้อเดียวในรายการใหม่ จึงไม่ได้ยกมา',
      'ยกคำตอบมาจากข้อ O8 ปีงบประมาณ 2568 ให้ตรวจว่ายังเป็นจริงในปี 2569',
      'รอบระยะเวลาเดิม “ต.ค. 2567 - มี.ค. 2568” ไม่ได้ยกมา ให้ใส่รอบของปีนี้',
      'ไฟล์หลักฐานของปีก่อนไม่ได้ยกมา: หลักฐาน/O8.pdf',
      'ที่อยู่นี้ระบุปี 2567 ให้เปิดดูและใช้หน้าของปี 2569',
      'ที่อยู่นี้ระบุปี 2567 ให้เปิดดูและใช้หน้าของปี 2569',
      'ข้อความนี้กล่าวถึงปีเดิม: “ต.ค. 2567 - มี.ค. 2568” ให้แก้เป็นของปี 2569',
      'ข้อความนี้อ้างเลขข้อของปี 2568: O27 ไม่มีในรายการใหม่',
      'ข้อความนี้กล่าวถึงปีเดิม: “เอกสารปี ๒๕๖๗” ให้แก้เป็นของปี 2569',
      'ยกคำตอบมาจากข้อ O16 “ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม” ปีงบประมาณ 2568 (ชื่อข้อกล่าวถึงเรื่องเดียวกันด้วยคำอื่น – ประมาณการ ยังไม่ได้เทียบกับคู่มือ) ให้ดูว่าเป็นเรื่องเดียวกันจริง',
      'ที่อยู่นี้ระบุปี 2568 และเลขข้อ O16 ของปี 2568 ให้เปิดดูและใช้หน้าของปี 2569',
    ]);
    assert.match(itemIn(year, 'O15'), /sameAs: O8/);
    assert.doesNotMatch(itemIn(year, 'O8'), /^ +(?:period|evidence):/m);
  });

  it('takes over a period that names no time', () => {
    const of = (...periods: readonly string[]) =>
      itemIn(start(bangkok(periods.map((period, index) => `O${[7, 9][index]}: { answer: มี, period: ${period} }\n`).join(''))), 'O4');
    assert.match(of('ปัจจุบัน'), /\n {4}period: ปัจจุบัน/);
    assert.match(of('ปัจจุบัน', 'ปัจจุบัน'), /\n {4}period: ปัจจุบัน/);
    assert.match(of('ปัจจุบัน', 'ปีงบประมาณ 2565'), /รอบระยะเวลาเดิม “ปัจจุบัน”, “ปีงบประมาณ 2565” ไม่ได้ยกมา/);
    assert.doesNotMatch(of('ปัจจุบัน', 'รายเดือน'), /\n {4}period:/);
  });

  it('keeps what is said of elements as comments, and ticks none', () => {
    const year = start(
      national(`O1:
  answer: มี
  urls: [https://www.rimthara-district.example/about]
  elements:
    organisation-chart: true
    key-posts: { none: ไม่มีส่วนงานภายใน }
    duties-and-powers: { url: https://www.rimthara-district.example/duties, note: ดูหน้า 3 }
    old-thing: ใช่
`),
      'national-2569',
    );
    const item = itemIn(year, 'O1');
    assert.match(item, /organisation-chart: false\n +key-posts: false\n +duties-and-powers: false/);
    assert.match(item, /“ตำแหน่งที่สำคัญและการแบ่งส่วนงานภายใน” ปีก่อน: ไม่มี เพราะ “ไม่มีส่วนงานภายใน”/);
    assert.match(item, /ปีก่อน: https:\/\/www\.rimthara-district\.example\/duties; ดูหน้า 3/);
    assert.match(item, /“old-thing” \(ไม่มีในรายการของข้อนี้\) ปีก่อน: ใช่/);
  });

  it('takes over the agency, and its staff with a doubt; what is of the year alone is left out', () => {
    const text = `${head('bangkok-district', 2568)}  contact: rimthara@agency.example
  otherSites: [https://second.rimthara.example]
  itapUsers: { supervisor: ผู้อำนวยการเขต, administrator: ฝ่ายปกครอง }
deadlines: { internal: 2568-03-31 }
items:
  O8: { answer: มี }
surveys:
  IIT: { officials: 200 }
headcount: { officials: 260, employees: { ฝ่ายโยธา: 40 }, guests: 3 }
scores: { IIT: 90, EIT: { score: 91, '4': 92 } }
`;
    const own = JSON.stringify({ extends: 'bangkok-district-2568', fiscalYear: 2569 });
    const to = withList(own);
    const year = startNextYear(bytesOf(text), to.profile, { catalog: to.catalog, language: 'th' });
    assert.ok(!('problem' in year));
    assert.match(year.text, /otherSites:\n {4}- https:\/\/second\.rimthara\.example/);
    assert.match(year.text, /contact: "?rimthara@agency\.example"?/);
    assert.match(year.text, /supervisor: ผู้อำนวยการเขต\n {4}administrator: ฝ่ายปกครอง/);
    assert.match(year.text, /# ตรวจสอบ: จำนวนบุคลากรของปีงบประมาณ 2568[^\n]*\n {2}officials: 260/);
    assert.match(year.text, /employees: \{ ฝ่ายโยธา: 40 \}/);
    assert.match(
      year.text,
      /\n {2}previous:\n {4}fiscalYear: 2568\n {4}# ตรวจสอบ: [^\n]*\n {4}IIT: 90\n {4}# ตรวจสอบ: [^\n]*\n {4}EIT: \{/,
    );
    assert.deepEqual(year.dropped, ['deadlines', 'surveys']);
    assert.deepEqual(
      year.leftovers.map(({ reason, text: kept }) => [reason, kept]),
      [['no-group', 'guests: 3']],
    );
    assert.deepEqual(
      year.gone.map(({ item }) => item.id),
      [],
    );
  });

  it('keeps at the end what goes nowhere or cannot be read, with its place', () => {
    const year = start(
      `${bangkok(`O35:
  answer: มี
  description: |
    หน้าหลัก > บทบาทผู้บริหาร
    oit-disable-file url.http -- no
O17: { answer: มี, descripton: พิมพ์ผิด }
O5: ข้อความล้วน
O99: { answer: มี }
O14:
  answer: มี
  urls: "ไม่ใช่รายการ"
  description: [ก, ข]
O2: { answer: มี, description: "ไม่ปิดเครื่องหมาย }
O17: { answer: ไม่มี, description: ซ้ำ }
O38: { answer: }
`)}colour: แดง\n`,
    );
    assert.deepEqual(year.leftovers.map(({ reason, what, line }) => `${line} ${what}: ${reason}`).sort(), [
      '13 O17 descripton: unknown-key',
      '14 O5: unreadable',
      '15 O99: not-listed',
      '18 O14 urls: unreadable',
      '19 O14 description: unreadable',
      '20 O2: unreadable',
      '21 O17: twice',
      '23 colour: unknown-key',
      '8 O35 การมีส่วนร่วมของผู้บริหาร: gone',
    ]);
    const end = year.text.slice(year.text.indexOf('# ส่วนของไฟล์ปีงบประมาณ 2565'));
    for (const line of [
      '# O35 ',
      '# |       หน้าหลัก > บทบาทผู้บริหาร',
      '# |   O2: { answer: มี, description: "ไม่ปิดเครื่องหมาย }',
      '# | colour: แดง',
    ])
      assert.ok(end.includes(line), line);
    assert.ok(!codesIn(year.text).some((code) => code.startsWith('suppress.')));
  });

  it('says why there is no next year of a file', () => {
    const to = testCatalog.byId('bangkok-district-2568');
    assert.ok(to);
    const problemOf = (text: string) => {
      const year = startNextYear(bytesOf(text), to, { catalog: testCatalog, language: 'th' });
      assert.ok('problem' in year, text);
      return year.problem;
    };
    assert.match(problemOf('').en, /cannot be read/);
    assert.match(problemOf('ก: [').th, /อ่านไฟล์คำตอบเดิมไม่ได้/);
    assert.match(problemOf(`${head('bangkok', 2565)}items: {}\n`).en, /bangkok-district/);
    assert.match(problemOf(`${head('bangkok-district', 2568)}items: {}\n`).th, /bangkok-district-2568 อยู่แล้ว/);
  });

  it('tells in both languages what became of the items', () => {
    const year = start(readRepositoryFile('examples/district-2565.oit.yaml'));
    const report = describeNextYear(year, 'th');
    assert.deepEqual(
      report.groups.map(({ title }) => title),
      ['เปลี่ยนเลขหรือชื่อข้อ: 5 ข้อ', 'รวมจากหลายข้อ: 8 ข้อ', 'ข้อใหม่ ยังไม่มีคำตอบ: 9 ข้อ', 'ข้อเดิมที่ไม่มีข้อตรงกันในรายการใหม่: 17 ข้อ'],
    );
    assert.deepEqual(report.groups[1]?.lines[2], 'O10 + O12 → O5 แผนปฏิบัติการประจำปีของสำนักงานเขต และการรายงานผล (ประมาณการจากชื่อข้อ)');
    assert.match(
      formatNextYearText(describeNextYear(year, 'en')),
      /^Started the submission of .*\(bangkok-district-2568\) from .*\nValues taken over: \d+/,
    );
    assert.match(year.text, /\n {2}previous:\n {4}fiscalYear: 2565\n/);
    const english = start(readRepositoryFile('examples/district-2565.oit.yaml'), 'bangkok-district-2568', 'en');
    assert.match(english.text, /# check: taken from item O17 of fiscal year 2565; is it still so in 2568\?/);
  });

  it('gives a file whose only errors are what is not answered or ticked yet', () => {
    for (const [file, list] of [
      ['examples/district-2565.oit.yaml', 'bangkok-district-2568'],
      ['examples/complete-2568.oit.yaml', 'national-2569'],
    ] as const) {
      const { text } = start(readRepositoryFile(file), list);
      const errors = check(text).findings.filter(({ severity }) => severity === 'error');
      const codes = new Set(errors.map(({ code }) => code));
      codes.delete('element.missing');
      assert.deepEqual([...codes], ['schema.missing-key'], file);
    }
  });

  it('names the new file by its year', () => {
    assert.equal(suggestNextYearName('complete-2568.oit.yaml', 2568, 2569), 'complete-2569.oit.yaml');
    assert.equal(suggestNextYearName('oit-๒๕๖๘.oit.yml', 2568, 2569), 'oit-๒๕๖๙.oit.yml');
    assert.equal(suggestNextYearName('ริมธารา.oit.yaml', 2565, 2568), 'ริมธารา-2568.oit.yaml');
    assert.equal(suggestNextYearName('12568.oit.yaml', 2568, 2569), '12568-2569.oit.yaml');
  });
});

function withList(text: string) {
  const catalog = createCatalog(builtInProfiles, [{ file: 'own.oit-profile.json', text }]);
  const profile = catalog.own[0]?.profile;
  assert.ok(profile);
  return { catalog, profile };
}

describe('next year of any file', () => {
  const sources = [
    'examples/district-2565.oit.yaml',
    'examples/in-progress-2568.oit.yaml',
    'test/fixtures/every-key/submission.oit.yaml',
  ].map(readRepositoryFile);
  const lists = testCatalog.profiles.map(({ id }) => id);

  /** Letters and digits of a text, as they can be found again whatever the layout. */
  const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

  it('can be read, and has every description of it', () => {
    const cut = fc.record({
      source: fc.constantFrom(...sources),
      list: fc.constantFrom(...lists),
      edits: fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.nat(40),
          text: fc.constantFrom('', '\n', '"', ': ', '  ', '- ', '{', '|', 'O7:', '\t', '\u2028', '#'),
        }),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(cut, ({ source, list, edits }) => {
        const text = edits.reduce((whole, { at, length, text: put }) => {
          const start = Math.floor(at * whole.length);
          return whole.slice(0, start) + put + whole.slice(start + length);
        }, source);
        const to = testCatalog.byId(list);
        assert.ok(to);
        const year = startNextYear(bytesOf(text), to, { catalog: testCatalog, language: 'en' });
        if ('problem' in year) return;
        const { submission, findings } = check(year.text);
        assert.ok(submission, 'the new file can be read');
        assert.deepEqual(
          findings.filter(({ code }) => code.startsWith('yaml.')).map(({ code }) => code),
          [],
        );
        const said = letters(year.text);
        for (const { id, description } of check(text).submission?.items ?? [])
          if (description) for (const line of description.value.split('\n')) assert.ok(said.includes(letters(line)), `${id}: ${line}`);
      }),
      { numRuns: atDepth(40, 500) },
    );
  });
});
