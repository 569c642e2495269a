import assert from 'node:assert/strict';
import { type Completion, expandSnippet, filterTextOf, findCompletions, type Language } from '../../server/src/core';
import { keyNames } from '../../server/src/core/features/completion/keys/key-names';
import { applyEdits } from '../../server/src/core/findings/fix';
import { check, codesIn, miniHeader, readRepositoryFile } from '../support/checking';

interface Offered {
  readonly text: string;
  readonly entries: readonly Completion[];
}

/** Gives what is offered at the cursor `⌶`. */
function offerAt(marked: string, language: Language = 'th'): Offered {
  const text = marked.replace('⌶', '');
  return { text, entries: findCompletions(check(text), marked.indexOf('⌶'), language, null) };
}

const labelsAt = (marked: string, language: Language = 'th') => offerAt(marked, language).entries.map(({ label }) => label);

/** Gives the text once an entry is taken and nothing is typed at its tab stops. */
function take(text: string, { span, newText, isSnippet, besides }: Completion): string {
  const own = { span, newText: isSnippet ? expandSnippet(newText) : newText };
  return applyEdits(
    text,
    [...besides, own].sort((one, other) => one.span.start - other.span.start),
  );
}

/** The same for the entry that has a label, or begins with it. */
function takeAt(marked: string, label: string): string {
  const { text, entries } = offerAt(marked);
  const entry = entries.find((each) => each.label === label) ?? entries.find((each) => each.label.startsWith(label));
  assert.ok(entry, `no ${label} among ${entries.map((each) => each.label).join(', ')}`);
  return take(text, entry);
}

const inItem = (lines: string) => `${miniHeader}items:\n  O1:\n${lines}`;
const inDistrict = (lines: string) => `oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\n${lines}`;

/** A text with the cursor, and what is offered first. */
const offers: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'an item: the needed keys first': [inItem('    ⌶'), ['answer', 'urls', 'elements', 'description', 'division', 'approval', 'period']],
  'an item that has some': [inItem('    answer: มี\n    urls: [https://mini.example/a]\n    ⌶'), ['elements', 'description', 'division']],
  'an item that needs a period and has no elements': [
    `${miniHeader}items:\n  O2:\n    answer: มี\n    ⌶`,
    ['urls', 'period', 'description', 'division', 'approval'],
  ],
  'what is around, below all elements': [
    inItem('    elements:\n      structure: true\n      contact: true\n      map: true\n      ⌶'),
    ['answer', 'urls', 'description', 'division'],
  ],
  'an item, from below its elements': [inItem('    elements:\n      structure: true\n      O2⌶'), ['O2 ']],
  'another element, and then what is around': [
    inItem('    answer: มี\n    elements:\n      structure: true\n      contact: true\n      ⌶'),
    ['แผนที่ตั้ง', 'urls', 'description'],
  ],
  'the next step of an approval, and then what is around': [
    inItem('    answer: มี\n    approval:\n      reported: { by: ก }\n      ⌶'),
    ['approved', 'published', 'urls', 'elements'],
  ],
  'an entry, and then what is around': [
    inItem('    answer: มี\n    urls:\n      - url: https://mini.example/a\n        note: ก\n        ⌶'),
    ['verified'],
  ],
  'a begun key': [inItem('    answer: มี\n    des⌶'), ['description']],
  'a begun key in Thai': [inItem('    answer: มี\n    ฝ่าย⌶'), ['division']],
  'a key by a word for it': [inItem('    ลิงก์⌶'), ['urls']],
  'a key that becomes another': [inItem('    disc⌶ription: ก'), ['answer']],
  elements: [inItem('    elements:\n      ⌶'), ['แผนผังโครงสร้าง', 'ช่องทางการติดต่อ', 'แผนที่ตั้ง']],
  'elements that are left': [inItem('    elements:\n      structure: true\n      ⌶'), ['ช่องทางการติดต่อ', 'แผนที่ตั้ง']],
  'an element by its label': [inItem('    elements:\n      ช่อง⌶'), ['ช่องทางการติดต่อ']],
  'an element by its id': [inItem('    elements:\n      con⌶\n      structure: true'), ['ช่องทางการติดต่อ']],
  'an element of a district': [inDistrict('items:\n  O1:\n    elements:\n      อัตรา⌶'), ['อัตรากำลัง']],
  'elements in braces': [inItem('    elements: { structure: true, ⌶ }'), ['ช่องทางการติดต่อ', 'แผนที่ตั้ง']],
  'the map of an element': [inItem('    elements:\n      structure: { ⌶ }'), ['url', 'division', 'period', 'note', 'none']],
  'the steps of an approval': [inItem('    approval:\n      reported: { by: ก }\n      ⌶'), ['approved', 'published']],
  'a step': [inItem('    approval:\n      reported: { by: ก, ⌶ }'), ['on']],
  'an entry of the addresses': [inItem('    urls:\n      - url: https://mini.example/a\n        ⌶'), ['note', 'verified']],
  'the agency': ['agency:\n  ⌶', ['name', 'website', 'otherSites', 'contact', 'itapUsers']],
  'the users of ITAP': ['agency:\n  itapUsers: { ⌶ }', ['supervisor', 'administrator']],
  'the deadlines': ['deadlines:\n  ⌶', ['internal', 'closes']],
  'the surveys': [inDistrict('surveys:\n  ⌶'), ['IIT', 'EIT1', 'EIT2']],
  'the groups of a survey': [inDistrict('surveys:\n  IIT: { officials: 3, ⌶ }'), ['employees', 'schoolOfficials', 'schoolEmployees']],
  'the groups of the headcount': [inDistrict('headcount:\n  employees: 3\n  ⌶'), ['officials', 'schoolOfficials', 'schoolEmployees']],
  'the divisions of a group of the headcount': [
    inDistrict('headcount: { employees: { โยธา: 3, ⌶ } }'),
    [
      'ฝ่ายปกครอง',
      'ฝ่ายทะเบียน',
      'ฝ่ายสิ่งแวดล้อมและสุขาภิบาล',
      'ฝ่ายรายได้',
      'ฝ่ายรักษาความสะอาดและสวนสาธารณะ',
      'ฝ่ายการศึกษา',
      'ฝ่ายการคลัง',
      'ฝ่ายเทศกิจ',
      'ฝ่ายพัฒนาชุมชนและสวัสดิการสังคม',
      'โรงเรียนในสังกัดกรุงเทพมหานคร',
    ],
  ],
  'the top level': [`${miniHeader}⌶`, ['items', 'deadlines', 'surveys', 'headcount', 'scores']],
  items: [`${miniHeader}items:\n  O2: { answer: มี }\n  ⌶`, ['O1 โครงสร้างและช่องทางติดต่อ', 'O3 สถิติการให้บริการ']],
  'an item by its number': [`${miniHeader}items:\n  3⌶`, ['O3 สถิติการให้บริการ']],
  'an item by its number in Thai': [`${miniHeader}items:\n  O1: { answer: มี }\n  ๓⌶`, ['O3 สถิติการให้บริการ']],
  'an item by its word and number': [`${miniHeader}items:\n  O1: { answer: มี }\n  ข้อ 3⌶`, ['O3 สถิติการให้บริการ']],
  'an item by small letters': [`${miniHeader}items:\n  o3⌶`, ['O3 สถิติการให้บริการ']],
  'an item by its title': [`${miniHeader}items:\n  O1: { answer: มี }\n  สถิติ⌶`, ['O3 สถิติการให้บริการ']],
  'items whose list is written another way': [`${miniHeader}items:\n  ๐๑: { answer: มี }\n  ⌶`, ['O2 รายงานการใช้จ่ายงบประมาณ']],
  'below all items': [
    `${miniHeader}items:\n  O1:\n    answer: มี\n⌶`,
    ['deadlines', 'surveys', 'headcount', 'scores', 'O2 รายงานการใช้จ่ายงบประมาณ'],
  ],
  'between two items': [`${miniHeader}items:\n  O1:\n    answer: มี\n⌶\n  O3:\n    answer: มี\n`, ['O2 รายงานการใช้จ่ายงบประมาณ', 'O4']],
};

/** A text with the cursor, the label that is taken, and the line that is written. */
const taken: Readonly<Record<string, readonly [string, string, string]>> = {
  'a word to choose': [inItem('    ⌶'), 'answer', inItem('    answer: ')],
  'a list': [inItem('    ur⌶\n    notes: ก'), 'urls', inItem('    urls:\n      - \n    notes: ก')],
  prose: [inItem('      answer: มี\n      ⌶'), 'description', inItem('      answer: มี\n      description: |\n        ')],
  'a map': [inItem('    ⌶'), 'elements', inItem('    elements:\n      ')],
  'a step': [inItem('    approval:\n      ⌶'), 'reported', inItem('    approval:\n      reported: { by: , on:  }')],
  'a line too far out': [inItem('    answer: มี\n⌶'), 'notes', inItem('    answer: มี\n    notes: ')],
  'a line too far in': [inItem('    answer: มี\n       ⌶'), 'notes', inItem('    answer: มี\n    notes: ')],
  'a key in braces': [inItem('    approval:\n      reported: { by: ก,⌶ }'), 'on', inItem('    approval:\n      reported: { by: ก, on:  }')],
  'a key in braces before a further one': [
    inItem('    approval: {\n      ⌶\n      approved: { by: ก } }'),
    'reported',
    inItem('    approval: {\n      reported: { by: , on:  },\n      approved: { by: ก } }'),
  ],
  'a key before its value': [inItem('    ans⌶ มี'), 'answer', inItem('    answer: มี')],
  'a key before its colon': [inItem('    disc⌶ription: ก'), 'description', inItem('    description: ก')],
  'a key before a comment': [inItem('    no⌶ # ก'), 'notes', inItem('    notes: # ก')],
  'prose behind its colon': [inItem('    description:⌶'), 'ข้อความหลายบรรทัด', inItem('    description: |\n      ')],
  'a list behind its colon': [inItem('    urls:⌶'), 'เริ่มรายการ', inItem('    urls:\n      - ')],
  'a step behind its colon': [
    inItem('    approval:\n      reported: ⌶'),
    'เริ่มกรอกส่วนนี้',
    inItem('    approval:\n      reported: { by: , on:  }'),
  ],
  'all elements': [
    inItem('    elements:\n    ⌶\n    notes: ก').replace('elements:\n    ', 'elements:\n      '),
    'ใส่องค์ประกอบ',
    inItem('    elements:\n      structure: false\n      contact: false\n    notes: ก'),
  ],
  'the agency': ['oit: 1\nagen⌶', 'agency', 'oit: 1\nagency:\n  name: \n  website: '],
  'a survey': [
    inDistrict('surveys:\n  ⌶'),
    'EIT2',
    inDistrict('surveys:\n  EIT2:\n    ผู้นำชุมชน: \n    ผู้แทนภาคีเครือข่าย: \n    สมาชิกสภากรุงเทพมหานครในเขตพื้นที่: \n    คู่ค้าคู่สัญญาของหน่วยงาน: '),
  ],
  'an item': [
    `${miniHeader}items:\n    O2: { answer: มี }\n    o1⌶`,
    'O1',
    [
      `${miniHeader}items:`,
      '    O2: { answer: มี }',
      '    O1:',
      '      answer: มี',
      '      urls:',
      '        - ',
      '      description: |',
      '        หน้าหลัก > [ระบุเมนู] > [ระบุหัวข้อ]',
      '        แสดงแผนผังโครงสร้าง ช่องทางการติดต่อ ข้อมูล ณ [ระบุช่วงเวลาของข้อมูล]',
      '      division: ฝ่ายอำนวยการ',
      '      elements:',
      '        structure: false',
      '        contact: false',
    ].join('\n'),
  ],
  'an item too far out': [
    `${miniHeader}items:\n  O1: { answer: มี }\n⌶`,
    'O2',
    [
      `${miniHeader}items:`,
      '  O1: { answer: มี }',
      '  O2:',
      '    answer: มี',
      '    urls:',
      '      - ',
      '    description: |',
      '      หน้าหลัก > [ระบุเมนู] > [ระบุหัวข้อ]',
      '      แสดง[ระบุสิ่งที่แสดงในหน้า] ข้อมูล ณ [ระบุช่วงเวลาของข้อมูล]',
      '    division: ฝ่ายการเงินและพัสดุ',
      '    period: ',
    ].join('\n'),
  ],
  'a key of the item from below its elements': [
    inItem('    elements:\n      structure: true\n      des⌶'),
    'description',
    inItem('    elements:\n      structure: true\n    description: |\n      '),
  ],
  'a name, and the web site that is still empty': [
    inDistrict('agency:\n  name: วังทอง⌶\n  website: \nitems:\n'),
    'สำนักงานเขตวังทองหลาง',
    inDistrict('agency:\n  name: สำนักงานเขตวังทองหลาง\n  website: https://webportal.bangkok.go.th/wangthonglang\nitems:\n'),
  ],
  'a name below an empty web site with a comment': [
    inDistrict('agency:\n  website:  # ที่อยู่\n  name: ดุสิต⌶\nitems:\n'),
    'สำนักงานเขตดุสิต',
    inDistrict('agency:\n  website: https://webportal.bangkok.go.th/dusit  # ที่อยู่\n  name: สำนักงานเขตดุสิต\nitems:\n'),
  ],
  'a name, and no web site where one is named': [
    inDistrict('agency:\n  name: ดุสิต⌶\n  website: https://a.example\n'),
    'สำนักงานเขตดุสิต',
    inDistrict('agency:\n  name: สำนักงานเขตดุสิต\n  website: https://a.example\n'),
  ],
  'an item whose key is misspelt': [`${miniHeader}items:\n  A1⌶: { answer: มี }`, 'O1', `${miniHeader}items:\n  O1: { answer: มี }`],
  'a whole file': [
    '⌶',
    'ไฟล์ใหม่ 2568: หน่วยงานตัวอย่าง',
    'oit: 1\nfiscalYear: 2568\nprofile: mini-agency\nagency:\n  name: \n  website: \nitems:\n  ',
  ],
};

/** Places where nothing is offered. */
const nothing: readonly string[] = [
  inItem('    description: หน้าหลัก ⌶'),
  inItem('    description: ห⌶'),
  inItem('    description: |\n      ⌶'),
  inItem('    description: |\n      หน้าหลัก > an⌶'),
  inItem('    description: |\n      หน้าหลัก\n\n⌶\n      แสดง'),
  inItem('    description: >-\n      หน้าหลัก\n      ⌶\n    notes: ก'),
  inItem('    notes: "ก\n      ⌶"'),
  inItem('    notes: ก\n      ข⌶'),
  inItem('    urls:\n      - https://mini.example/⌶'),
  inItem('    urls:\n      - url: https://mini⌶'),
  inItem('    urls: [https://mini.example/a, www.mini⌶]'),
  inItem('    elements:\n      structure: https://⌶'),
  inItem('    result: { score: 0, remark: ไม่⌶ }'),
  inItem('    answer: # มี หรือ ไม่มี⌶'),
  inItem('    ⌶answer: มี').replace('    ⌶', '  ⌶  '),
  '---⌶',
];

/** A text with the cursor, and all that is offered: what holds what is typed, and nothing else. */
const found: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'a Thai word of a title': [inDistrict('items:\n  อนุญาต⌶'), ['O11 ', 'O12 ']],
  'letters that only stand in a title here and there': [inDistrict('items:\n  โครง⌶'), []],
  'a number in Thai digits': [inDistrict('items:\n  ๒๒⌶'), ['O22 ']],
  'a part of a name': [inDistrict('agency:\n  name: ทองห⌶'), ['สำนักงานเขตวังทองหลาง']],
  'letters of a Latin key': [inItem('    dsc⌶'), ['description']],
  'a whole value may become another': [inItem('    answer: มี⌶'), ['มี', 'ไม่มี']],
  'a whole element value may become another': [inItem('    elements:\n      structure: false⌶'), ['false', 'true', '{ none', '{ url']],
};

describe('completion of keys and items', () => {
  for (const [title, [marked, all]] of Object.entries(found)) {
    it(`finds ${title}`, () => {
      const labels = labelsAt(marked);
      assert.deepEqual(
        labels.map((label, index) => (label.startsWith(all[index] ?? '\n') ? all[index] : label)),
        all,
      );
    });
  }

  for (const [title, [marked, first]] of Object.entries(offers)) {
    it(`offers ${title}`, () => {
      const labels = labelsAt(marked).slice(0, first.length);
      assert.deepEqual(
        labels.map((label, index) => (label.startsWith(first[index] ?? '') ? first[index] : label)),
        first,
      );
    });
  }

  for (const [title, [marked, label, meant]] of Object.entries(taken)) {
    it(`writes ${title}`, () => assert.equal(takeAt(marked, label), meant));
  }

  for (const marked of nothing)
    it(`offers nothing: ${JSON.stringify(marked.split('\n').at(-1))}`, () => assert.deepEqual(labelsAt(marked), []));

  it('speaks the language of the user', () => {
    const [item] = offerAt(inDistrict('items:\n  ⌶'), 'en').entries;
    assert.equal(item?.label, 'O1 Basic information on the district office');
    assert.match(item?.documentation ?? '', /A zero costs .* \(estimate\)/);
    const [answer] = offerAt(inItem('    ⌶'), 'en').entries;
    assert.equal(answer?.detail, 'needed');
  });

  it('says of an item who answers for it, its elements, and what a zero costs', () => {
    const [item] = offerAt(inDistrict('items:\n  ⌶')).entries;
    assert.equal(item?.detail, 'ฝ่ายปกครอง');
    assert.match(item?.documentation ?? '', /องค์ประกอบ:\n- อัตรากำลัง[\s\S]*เสียคะแนนรวม .* \(ประมาณการ\)/);
  });

  it('is found by an editor that looks at the beginning of the filter text alone', () => {
    const { entries } = offerAt(inDistrict('items:\n  O1:\n    elements:\n      อัตรา⌶'));
    const texts = entries.map(filterTextOf);
    assert.match(texts[0] ?? '', /^อัตรา/);
    assert.ok(texts.every((each) => each.length <= 128));
  });

  it('leaves what is to be filled in to the check', () => {
    const codes = codesIn(takeAt(`${miniHeader}items:\n  ⌶`, 'O1'));
    for (const code of ['answer.without-url', 'description.placeholder', 'element.missing']) assert.ok(codes.includes(code), code);
  });

  it('knows a Thai word for every key', () => {
    const schema: unknown = JSON.parse(readRepositoryFile('schemas/submission.schema.json'));
    const keys = [...JSON.stringify(schema).matchAll(/"properties":\{"/g)].length;
    assert.ok(keys > 0);
    assert.deepEqual(
      keysOf(schema).filter((key) => !Object.hasOwn(keyNames, key) && !/^[IE]IT\d?$/.test(key)),
      [],
    );
  });
});

function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, part]) => [...(name === 'properties' ? Object.keys(part as object) : []), ...keysOf(part)]);
}
