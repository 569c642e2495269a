import assert from 'node:assert/strict';
import { type CheckResult, type CivilDate, checkSubmission, type Language } from '../../server/src/core';
import type { Completion } from '../../server/src/core/features/completion/completion';
import { findCompletions } from '../../server/src/core/features/completion/find-completions';
import { expandSnippet } from '../../server/src/core/features/completion/snippet';
import { findPeriods } from '../../server/src/core/features/completion/values/period-candidates';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { indexProfile, type Profile, type ProfileData, type ProfileItem } from '../../server/src/core/profile/profile';
import { formatPeriod, parsePeriod } from '../../server/src/core/thai/period';
import { nodeAt, type SyntaxNode } from '../../server/src/core/yaml/syntax-tree';
import { testCatalog } from '../support/checking';

const cursor = '⌶';
const today: CivilDate = { year: 2568, month: 4, day: 3 };

interface Offered {
  readonly text: string;
  readonly result: CheckResult;
  readonly entries: readonly Completion[];
}

function offer(marked: string, language: Language = 'th', day: CivilDate | null = today): Offered {
  const offset = marked.indexOf(cursor);
  const text = marked.replace(cursor, '');
  const result = checkSubmission(text, { catalog: testCatalog, ...(day && { today: day }) });
  return { text, result, entries: findCompletions(result, offset, language, day) };
}

/** Gives the text once an entry was taken and no tab stop typed over. */
function accept(text: string, { span, newText, isSnippet }: Completion): string {
  return text.slice(0, span.start) + (isSnippet ? expandSnippet(newText) : newText) + text.slice(span.end);
}

/** Gives the lines on which the cursor stands that have come of it. */
function lineAfter(marked: string, entry: Completion | undefined): string {
  const from = marked.lastIndexOf('\n', marked.indexOf(cursor)) + 1;
  const rest = marked.slice(marked.indexOf(cursor));
  const behind = rest.includes('\n') ? rest.slice(rest.indexOf('\n')) : '';
  const after = entry ? accept(marked.replace(cursor, ''), entry) : marked;
  return after.slice(from, after.length - behind.length).trim();
}

const head =
  'oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency:\n  name: สำนักงานเขตทรายทอง\n  website: https://www.saithong.example\n';
const inItem = (lines: string, id = 'O13') => `${head}items:\n  ${id}:\n    ${lines}\n  O2:\n    answer: มี\n`;

/** A place, the labels offered first, and the line once the first was taken. */
const places: Readonly<Record<string, readonly [marked: string, labels: readonly string[], line: string]>> = {
  answer: [inItem('answer: ⌶'), ['มี', 'ไม่มี'], 'answer: มี'],
  'an answer behind its colon': [inItem('answer:⌶'), ['มี', 'ไม่มี'], 'answer: มี'],
  'an answer in quotation marks': [inItem('answer: "⌶"'), ['มี', 'ไม่มี'], 'answer: "มี"'],
  'an answer in an open quotation mark': [inItem("answer: '⌶"), ['มี', 'ไม่มี'], "answer: 'มี'"],
  'an answer before a comment': [inItem('answer: ⌶ # มี หรือ ไม่มี'), ['มี', 'ไม่มี'], 'answer: มี # มี หรือ ไม่มี'],
  division: [inItem('division: ⌶'), ['ฝ่ายการคลัง', 'ฝ่ายปกครอง', 'ฝ่ายทะเบียน'], 'division: ฝ่ายการคลัง'],
  'the divisions of an item of several': [
    inItem('division: ⌶', 'O12'),
    ['ทั้ง 2 ฝ่ายที่รับผิดชอบ', 'ฝ่ายโยธา', 'ฝ่ายสิ่งแวดล้อมและสุขาภิบาล', 'ฝ่ายปกครอง'],
    'division: [ฝ่ายโยธา, ฝ่ายสิ่งแวดล้อมและสุขาภิบาล]',
  ],
  'the division of an item of all': [inItem('division: ⌶', 'O6'), ['ทุกฝ่าย', 'ฝ่ายปกครอง'], 'division: ทุกฝ่าย'],
  'a second division in a list': [
    inItem('division:\n      - ฝ่ายโยธา\n      - ⌶', 'O12'),
    ['ฝ่ายสิ่งแวดล้อมและสุขาภิบาล', 'ฝ่ายปกครอง'],
    '- ฝ่ายสิ่งแวดล้อมและสุขาภิบาล',
  ],
  'a second division in brackets': [
    inItem('division: [ฝ่ายสิ่งแวดล้อมฯ, ⌶]', 'O12'),
    ['ฝ่ายโยธา', 'ฝ่ายปกครอง'],
    'division: [ฝ่ายสิ่งแวดล้อมฯ, ฝ่ายโยธา]',
  ],
  'a second division behind a comma': [
    inItem('division: ฝ่ายโยธา,สิ่ง⌶', 'O12'),
    ['ฝ่ายสิ่งแวดล้อมและสุขาภิบาล'],
    'division: ฝ่ายโยธา, ฝ่ายสิ่งแวดล้อมและสุขาภิบาล',
  ],
  "an element's division": [
    inItem('elements:\n      building-control-fees: { division: ⌶ }', 'O10'),
    ['ฝ่ายโยธา', 'ฝ่ายเทศกิจ'],
    'building-control-fees: { division: ฝ่ายโยธา }',
  ],
  'who reported': [inItem('approval:\n      reported: { by: ⌶, on: }'), ['ฝ่ายการคลัง'], 'reported: { by: ฝ่ายการคลัง, on: }'],
  'who reported for an item with a division': [
    inItem('division: ฝ่ายโยธา\n    approval:\n      reported: { by: ⌶, on: }'),
    ['ฝ่ายโยธา', 'ฝ่ายการคลัง'],
    'reported: { by: ฝ่ายโยธา, on: }',
  ],
  'who approved': [
    inItem('approval:\n      approved: { by: ⌶ }'),
    ['หัวหน้าฝ่ายการคลัง', 'ผู้อำนวยการเขต', 'ฝ่ายการคลัง'],
    'approved: { by: หัวหน้าฝ่ายการคลัง }',
  ],
  'who published': [
    inItem('approval:\n      published: { by: ⌶ }').replace('    answer: มี\n', '    approval: { published: { by: ศูนย์ข้อมูลเขต } }\n'),
    ['ศูนย์ข้อมูลเขต', 'ฝ่ายการคลัง'],
    'published: { by: ศูนย์ข้อมูลเขต }',
  ],
  'who opened the links': [inItem('verified: { by: ⌶ }'), ['ฝ่ายการคลัง'], 'verified: { by: ฝ่ายการคลัง }'],
  'the ITAP administrator': [
    `${head}`.replace('agency:\n', 'agency:\n  itapUsers: { administrator: ⌶ }\n'),
    ['ฝ่ายปกครอง'],
    'itapUsers: { administrator: ฝ่ายปกครอง }',
  ],
  'the ITAP supervisor': [
    `${head}`.replace('agency:\n', 'agency:\n  itapUsers: { supervisor: ⌶ }\n'),
    ['ผู้อำนวยการเขต'],
    'itapUsers: { supervisor: ผู้อำนวยการเขต }',
  ],
  element: [inItem('elements:\n      zone: ⌶'), ['true', 'false', '{ none: เหตุผล }', '{ url, division, period, note }'], 'zone: true'],
  'an element of an item with links': [
    inItem('urls:\n      - { url: https://www.saithong.example/a, note: หน้าแรก }\n    elements:\n      zone: ⌶'),
    ['true', 'https://www.saithong.example/a', 'false'],
    'zone: true',
  ],
  "an element's link": [
    inItem('description: ดูที่ https://www.saithong.example/b ด้วย\n    elements:\n      zone: { url: ⌶ }'),
    ['https://www.saithong.example/b', 'https://www.saithong.example/'],
    'zone: { url: https://www.saithong.example/b }',
  ],
  'a link': [
    inItem('description: ดูที่ https://www.saithong.example/b ด้วย\n    urls:\n      - ⌶'),
    ['https://www.saithong.example/b', 'https://www.saithong.example/'],
    '- https://www.saithong.example/b',
  ],
  period: [
    inItem('period: ⌶'),
    ['ต.ค. 2567 - มี.ค. 2568', 'ไตรมาส 1-2/2568', 'รายเดือน ต.ค. 2567 - มี.ค. 2568', 'ปีงบประมาณ 2568', 'ไตรมาส 1/2568'],
    'period: ต.ค. 2567 - มี.ค. 2568',
  ],
  'a period by months': [inItem('period: "⌶"', 'O15'), ['รายเดือน ต.ค. 2567 - มี.ค. 2568'], 'period: "รายเดือน ต.ค. 2567 - มี.ค. 2568"'],
  'the period of a plan': [inItem('period: ⌶', 'O14'), ['ปีงบประมาณ 2568'], 'period: ปีงบประมาณ 2568'],
  'a second period': [
    inItem('period: [ปีงบประมาณ 2568, ⌶]'),
    ['ต.ค. 2567 - มี.ค. 2568', 'ไตรมาส 1-2/2568'],
    'period: [ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]',
  ],
  'a period where none is needed': [
    inItem('period: ⌶', 'O1'),
    ['ต.ค. 2567 - มี.ค. 2568', 'ไตรมาส 1-2/2568'],
    'period: ต.ค. 2567 - มี.ค. 2568',
  ],
  'the day of a step': [inItem('approval:\n      reported: { on: ⌶ }'), ['2568-04-03', '2568-04-30'], 'reported: { on: 2568-04-03 }'],
  'the day of a step behind another': [
    inItem('approval:\n      reported: { on: 2568-03-20 }\n      approved: { on:⌶}'),
    ['2568-04-03', '2568-03-20', '2568-04-30'],
    'approved: { on: 2568-04-03}',
  ],
  'the day of a step before another': [
    inItem('approval:\n      reported: { on: ⌶ }\n      approved: { on: 2568-03-20 }'),
    ['2568-03-20'],
    'reported: { on: 2568-03-20 }',
  ],
  'the day of a step behind a deadline': [
    `deadlines: { internal: 2568-03-31 }\n${inItem('approval:\n      reported: { on: ⌶ }')}`,
    ['2568-03-31'],
    'reported: { on: 2568-03-31 }',
  ],
  'the day on which links were opened': [inItem('verified: { on: ⌶ }'), ['2568-04-03'], 'verified: { on: 2568-04-03 }'],
  'the internal deadline': [
    `${head}deadlines: { internal: ⌶ }`,
    ['2568-01-15', '2568-03-31', '2568-04-30'],
    'deadlines: { internal: 2568-01-15 }',
  ],
  'the internal deadline behind a step': [
    `deadlines: { internal: ⌶ }\n${inItem('approval:\n      reported: { on: 2568-03-20 }')}`,
    ['2568-03-31', '2568-04-30'],
    'deadlines: { internal: 2568-03-31 }',
  ],
  'the last day of answers': [`${head}deadlines: { closes: ⌶ }`, ['2568-04-30'], 'deadlines: { closes: 2568-04-30 }'],
  version: ['oit: ⌶', ['1'], 'oit: 1'],
  profile: ['oit: 1\nprofile: ⌶', ['bangkok-district', 'national', 'mini-agency'], 'profile: bangkok-district'],
  'the profile of a year': ['oit: 1\nfiscalYear: 2569\nprofile: ⌶', ['national', 'bangkok-district'], 'profile: national'],
  'the years of a profile': ['oit: 1\nfiscalYear: ⌶\nprofile: bangkok-district', ['2568', '2565'], 'fiscalYear: 2568'],
  'the years of all profiles': ['oit: 1\nfiscalYear: ⌶', ['2568', '2569', '2566', '2565'], 'fiscalYear: 2568'],
  'the name of an agency': [head.replace('สำนักงานเขตทรายทอง', '⌶'), ['สำนักงานเขตพระนคร', 'สำนักงานเขตดุสิต'], 'name: สำนักงานเขตพระนคร'],
  'the name of an agency without a web site': [
    'oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency:\n  name: ⌶\nitems:\n',
    ['สำนักงานเขตพระนคร'],
    'name: สำนักงานเขตพระนคร\n  website: https://webportal.bangkok.go.th/pranakorn',
  ],
  'the web site of an agency': [
    'oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency:\n  name: สำนักงานเขตวังทองหลาง\n  website: ⌶\n',
    ['https://webportal.bangkok.go.th/wangthonglang', 'https://webportal.bangkok.go.th/pranakorn'],
    'website: https://webportal.bangkok.go.th/wangthonglang',
  ],
  'the item on the same page': [inItem('sameAs: ⌶'), ['O2', 'O1', 'O3'], 'sameAs: O2'],
  'the item of last year': [inItem('previous: { item: ⌶ }'), ['O2', 'O1'], 'previous: { item: O2 }'],
  'an official score': [inItem('result: { score: ⌶ }'), ['100', '0'], 'result: { score: 100 }'],
  'the beginning of a comment': [inItem('# ⌶\n    answer: มี'), ['oit-disable-next-line', 'oit-disable-file'], '# oit-disable-next-line'],
  'a comment that is begun': [inItem('#oit⌶\n    answer: มี'), ['oit-disable-next-line'], '# oit-disable-next-line'],
  'a comment for the file': [inItem('# oit-disable-f⌶\n    answer: มี'), ['oit-disable-file'], '# oit-disable-file'],
  'a code': [inItem('# oit-disable-next-line ⌶\n    answer: มี'), ['answer.without-url'], '# oit-disable-next-line answer.without-url --'],
  'a code before a reason': [
    inItem('# oit-disable-next-line ans⌶ -- ตรวจแล้วถูกต้อง\n    answer: มี'),
    ['answer.without-url'],
    '# oit-disable-next-line answer.without-url -- ตรวจแล้วถูกต้อง',
  ],
  'a code in the middle of another': [
    inItem('# oit-disable-next-line answer.⌶none-with-url, x -- ตรวจแล้วถูกต้อง\n    answer: มี'),
    ['answer.without-url'],
    '# oit-disable-next-line answer.without-url, x -- ตรวจแล้วถูกต้อง',
  ],
  'a second code': [
    inItem('# oit-disable-next-line answer.without-url, ⌶\n    answer: มี'),
    ['profile.unknown'],
    '# oit-disable-next-line answer.without-url, profile.unknown --',
  ],
  'a code for the file': [`# oit-disable-file ⌶\n${inItem('answer: มี')}`, ['item.missing'], '# oit-disable-file item.missing --'],
  'a reason': [
    inItem('# oit-disable-next-line answer.without-url -- ⌶\n    answer: มี'),
    ['ตรวจกับข้อมูลที่เผยแพร่แล้วถูกต้อง เพราะ […]'],
    '# oit-disable-next-line answer.without-url -- ตรวจกับข้อมูลที่เผยแพร่แล้วถูกต้อง เพราะ […]',
  ],
  'a reason on a link': [
    inItem('# oit-disable-next-line link.dead -- ⌶\n    answer: มี'),
    ['เปิดลิงก์ในเบราว์เซอร์แล้วใช้งานได้ เมื่อวันที่ […]'],
    '# oit-disable-next-line link.dead -- เปิดลิงก์ในเบราว์เซอร์แล้วใช้งานได้ เมื่อวันที่ […]',
  ],
};

/** Places where nothing is offered. */
const silent: Readonly<Record<string, string>> = {
  'an address that is being typed': inItem('urls:\n      - https://www.sai⌶'),
  'a description': inItem('description: หน้าหลัก⌶'),
  'a line of a description': inItem('description: |\n      ⌶\n      แสดง'),
  'a remark of several words': inItem('# ข้อนี้ oi⌶\n    answer: มี'),
  'a remark of one word': inItem('# see⌶\n    answer: มี'),
  'a reason of several words': inItem('# oit-disable-next-line answer.without-url -- ตรวจ แล้ว⌶\n    answer: มี'),
  'a list in quotation marks': inItem('elements:\n      zone: "⌶"'),
  'a head count': `${head}surveys: { IIT: { officials: ⌶ } }`,
};

describe('completion of values', () => {
  for (const [title, [marked, labels, line]] of Object.entries(places)) {
    it(`of ${title}`, () => {
      const { entries } = offer(marked);
      assert.deepEqual(
        entries.slice(0, labels.length).map(({ label }) => label),
        labels,
      );
      assert.equal(lineAfter(marked, entries[0]), line);
    });
  }

  for (const [title, marked] of Object.entries(silent)) it(`of ${title}: none`, () => assert.deepEqual(offer(marked).entries, []));

  it('puts what is found by a short form, in English, by a title and with Thai digits among what it may be typed by', () => {
    const found = (marked: string, typed: string) =>
      offer(marked).entries.find(({ filterWords }) => filterWords.some((word) => word.toLowerCase().startsWith(typed)))?.label;
    assert.equal(found(inItem('division: ⌶'), 'สิ่งแวดล้อมฯ'), 'ฝ่ายสิ่งแวดล้อมและสุขาภิบาล');
    assert.equal(found(inItem('division: ⌶'), 'public works'), 'ฝ่ายโยธา');
    assert.equal(found(inItem('answer: ⌶'), 'no'), 'ไม่มี');
    assert.equal(found(inItem('sameAs: ⌶'), 'e-service'), 'O8');
    assert.equal(found(inItem('period: ⌶'), 'ปีงบประมาณ ๒๕๖๘'), 'ปีงบประมาณ 2568');
    assert.equal(found(inItem('period: ⌶'), 'ตุลาคม 2567'), 'ต.ค. 2567 - มี.ค. 2568');
    assert.equal(found(inItem('verified: { on: ⌶ }'), '๓ เม.ย.'), '2568-04-03');
    assert.equal(found('fiscalYear: ⌶', '2025'), '2568');
    assert.equal(found('fiscalYear: 2568\nprofile: ⌶', 'สำนักงานเขต'), 'bangkok-district');
    const agency = 'fiscalYear: 2568\nprofile: bangkok-district\nagency:\n  name: ⌶\n';
    assert.equal(found(agency, 'วังทอง'), 'สำนักงานเขตวังทองหลาง');
    assert.equal(found(agency, 'wangthong'), 'สำนักงานเขตวังทองหลาง');
  });

  it('says what an answer costs, whose an item is, and whether a period will do', () => {
    const described = (marked: string, label: string, language: Language) => {
      const entry = offer(marked, language).entries.find((each) => each.label === label);
      return `${entry?.detail}\n${entry?.documentation}`;
    };
    assert.match(described(inItem('answer: ⌶'), 'ไม่มี', 'th'), /^ได้ 0 คะแนน\n[\s\S]*เสียคะแนนรวม [\d.]+ คะแนน \(ประมาณการ\)/);
    assert.match(described(inItem('answer: ⌶'), 'ไม่มี', 'en'), /^No: scores 0\n[\s\S]*costs [\d.]+ points/);
    assert.match(described(inItem('division: ⌶'), 'ฝ่ายรายได้', 'th'), /^รับผิดชอบ \d ข้อ\n[\s\S]*\*\*O9\*\*/);
    assert.match(
      described(inItem('period: ⌶'), 'ไตรมาส 1/2568', 'th'),
      /^3 เดือน · ไม่ครบตามที่ข้อนี้ต้องการ\n[\s\S]*อย่างน้อย 6 เดือน[\s\S]*ประมาณการ/,
    );
    assert.match(described(inItem('period: ⌶', 'O15'), 'ไตรมาส 1-2/2568', 'th'), /^6 เดือน · ข้อนี้ต้องการรายเดือน/);
    assert.match(described('fiscalYear: 2569\nprofile: ⌶', 'national', 'th'), /ประมาณการ ยังไม่ได้เทียบกับคู่มือ/);
    assert.match(
      described('fiscalYear: 2568\nprofile: bangkok-district\nagency: { website: ⌶ }', 'https://webportal.bangkok.go.th/dusit', 'th'),
      /ยังไม่ยืนยัน/,
    );
  });

  it('offers divisions that other items name where the list of items names none', () => {
    const text = 'fiscalYear: 2568\nprofile: national\nitems:\n  O1:\n    division: กองคลัง\n  O2:\n    division: กอ⌶\n';
    const [first] = offer(text).entries;
    assert.deepEqual([first?.label, first?.detail], ['กองคลัง', 'ใช้ในข้อ O1']);
  });
});

/** The value at the end of a path of keys. */
function valueAt({ judged }: CheckResult, path: readonly (string | number)[]): SyntaxNode | null {
  return nodeAt(judged.analysis.file.root, path);
}

describe('every value that is offered', () => {
  const forms = ['KEY: ⌶', 'KEY:⌶', 'KEY: ⌶ # หมายเหตุ', 'KEY: "⌶"', "KEY: '⌶", 'KEY: [ก, ⌶]', 'KEY:\n      - ⌶', 'KEY:\n      -⌶'];
  for (const key of ['division', 'period', 'sameAs', 'answer']) {
    for (const form of key === 'sameAs' || key === 'answer' ? forms.slice(0, 5) : forms) {
      it(`can be read as what it says: ${JSON.stringify(form.replace('KEY', key))}`, () => {
        const marked = inItem(form.replace('KEY', key), 'O12');
        const { text, entries } = offer(marked);
        assert.ok(entries.length > 1);
        for (const entry of entries) {
          const result = checkSubmission(accept(text, entry), { catalog: testCatalog, today });
          const value = valueAt(result, ['items', 'O12', key]);
          const last = value?.kind === 'sequence' ? value.items.at(-1) : value;
          const isSeveral = entry.label.startsWith('ทั้ง ');
          assert.ok(last?.kind === 'scalar' && (isSeveral || last.text === entry.label), `${entry.label}: ${accept(text, entry)}`);
        }
      });
    }
  }

  it('keeps the file readable, in braces too', () => {
    const marked = [
      inItem('elements: { budget: ⌶ }', 'O13'),
      inItem('elements: { budget: { url: ⌶, division: ฝ่ายโยธา } }', 'O13'),
      inItem('approval: { reported: { by: ⌶, on: ⌶ } }'.replace('on: ⌶', 'on:')),
      inItem('urls: [⌶]\n    description: https://www.saithong.example/a,b(c)?d={e}'),
      inItem('urls:\n      - { url: ⌶ }\n    description: https://www.saithong.example/a,b(c)?d={e}'),
    ];
    for (const one of marked) {
      const { text, entries } = offer(one);
      assert.ok(entries.length > 0, one);
      for (const entry of entries) {
        const after = accept(text, entry);
        const { findings } = checkSubmission(after, { catalog: testCatalog });
        assert.deepEqual(
          findings.filter(({ code }) => /^(?:yaml|schema\.unknown|schema\.value)/.test(code)).map(({ code }) => code),
          [],
          after,
        );
      }
    }
  });
});

const profiles: readonly Profile[] = (builtInProfiles as readonly ProfileData[]).map(indexProfile);

/** A file of one item with some lines. */
function fileOf(profile: Profile, { id }: ProfileItem, lines: string): string {
  const names = `oit: 1\nfiscalYear: ${profile.fiscalYear}\nprofile: ${profile.profile}`;
  return `${names}\nagency:\n  name: หน่วยงาน\n  website: https://www.saithong.example\nitems:\n  ${id}:\n    answer: มี\n    ${lines}\n`;
}

/** Gives the codes of some families, on a text in which the first entry was taken at each cursor in turn. */
function codesAfter(marked: string, family: RegExp, day: CivilDate): string[] {
  let text = marked;
  while (text.includes(cursor)) {
    const at = text.indexOf(cursor);
    const next = text.slice(at + cursor.length);
    const { text: clean, entries } = offer(text.slice(0, at + cursor.length) + next.replaceAll(cursor, ''), 'th', day);
    const [first] = entries;
    assert.ok(first, `nothing is offered: ${text}`);
    assert.equal(first.span.end, at);
    const after = accept(clean, first);
    text = after.slice(0, after.length - next.replaceAll(cursor, '').length) + next;
  }
  return checkSubmission(text, { catalog: testCatalog, today: day })
    .findings.map(({ code }) => code)
    .filter((code) => family.test(code));
}

describe('the first value that is offered', () => {
  for (const profile of profiles) {
    /** A day on which the answers of the year are being given. */
    const day: CivilDate = { year: profile.fiscalYear, month: 4, day: 20 };
    const [firstItem] = profile.items;
    it(`leaves nothing to say of the period: ${profile.id}`, () => {
      for (const item of profile.items) assert.deepEqual(codesAfter(fileOf(profile, item, 'period: ⌶'), /^period\./, day), [], item.id);
    });

    it(`leaves nothing to say of the division: ${profile.id}`, () => {
      if (!profile.divisions) return;
      for (const item of profile.items) assert.deepEqual(codesAfter(fileOf(profile, item, 'division: ⌶'), /^division\./, day), [], item.id);
    });

    it(`leaves nothing to say of the approval: ${profile.id}`, () => {
      const steps = 'approval: { reported: { by: ก, on: ⌶ }, approved: { by: ข, on: ⌶ }, published: { by: ค, on: ⌶ } }';
      const days = [day, ...(profile.window ? [{ ...day, month: 9 }] : [])];
      for (const each of days)
        if (firstItem) assert.deepEqual(codesAfter(fileOf(profile, firstItem, steps), /^(?:approval|date)\./, each), []);
    });
  }

  for (const form of ['period: [⌶]', 'period:\n      - ⌶', 'elements: { a: { period: ⌶ } }']) {
    it(`leaves nothing to say of a period in another form: ${JSON.stringify(form)}`, () =>
      assert.deepEqual(codesAfter(inItem(form).replace('O13:\n', 'O13:\n    answer: มี\n'), /^period\./, today), []));
  }

  for (const form of ['division: [⌶]', 'division:\n      - ⌶', 'division: "⌶"', 'elements: { budget: { division: ⌶ } }']) {
    it(`leaves nothing to say of a division in another form: ${JSON.stringify(form)}`, () =>
      assert.deepEqual(codesAfter(inItem(form), /^division\./, today), []));
  }
});

describe('every period that is offered', () => {
  for (const profile of profiles) {
    it(`is read as what it says: ${profile.id}`, () => {
      const days = [null, ...[1, 4, 9, 10, 12].map((month) => ({ year: profile.fiscalYear, month, day: 28 }))];
      for (const { period: need } of [...profile.items, { period: undefined }])
        for (const day of days)
          for (const period of findPeriods({ fiscalYear: profile.fiscalYear, need, today: day }))
            assert.deepEqual(parsePeriod(formatPeriod(period)), period, formatPeriod(period));
    });
  }
});
