import assert from 'node:assert/strict';
import {
  type CheckResult,
  findDefinitions,
  findDocumentLinks,
  findItemSymbols,
  findReferences,
  renameDivision,
} from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { check, miniHeader, readRepositoryFile } from '../support/checking';
import { withLineEnds } from '../support/text-variants';

/** `⌶` is the cursor. */
function at<T>(marked: string, use: (result: CheckResult, offset: number) => T): T {
  return use(check(marked.replace('⌶', '')), marked.indexOf('⌶'));
}

/** The number of a line, and what stands from an offset to its end. */
function place(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text.slice(0, start).split(/\r\n|\r|\n/).length} ${text.slice(start, end)}`;
}

const named = (marked: string) =>
  at(marked, (result, offset) => findReferences(result, offset).map(({ span }) => place(result.text, span)));
const defined = (marked: string) => at(marked, (result, offset) => findDefinitions(result, offset).map((span) => place(result.text, span)));

const items = `oit: 1
fiscalYear: 2568
profile: mini-agency
items:
  "0๑":
    description: |
      ตามข้อ O3 และ O4, CO2 ไม่เกี่ยว
      ดูแผนผังที่ https://mini.example/O3
    elements:
      structure: true
      contact: false
  O2:
    sameAs: 01
    notes: ดูข้อ ๐๓ ด้วย   # แล้วดู O1
  ข้อ 3: # O4
    answer: มี
`;

/** The same with the cursor in something that stands there once. */
const inItems = (typed: string) => {
  assert.equal(items.split(typed.replace('⌶', '')).length, 2, typed);
  return items.replace(typed.replace('⌶', ''), typed);
};

describe('navigation: what names an item', () => {
  const o1 = ['5 "0๑"', '13 01', '14 O1'];
  const o3 = ['7 ข้อ O3', '14 ข้อ ๐๓', '15 ข้อ 3'];
  const cases: Readonly<Record<string, readonly [typed: string, definitions: readonly string[], references: readonly string[]]>> = {
    'sameAs, misspelt': ['sameAs: 0⌶1', ['5 "0๑"'], o1],
    'a comment': ['แล้วดู O⌶1', ['5 "0๑"'], o1],
    'the key itself, in Thai digits': ['"0⌶๑"', ['5 "0๑"'], o1],
    'a description': ['ตามข้⌶อ O3', ['15 ข้อ 3'], o3],
    'notes, in Thai digits': ['ดูข้อ ๐๓⌶', ['15 ข้อ 3'], o3],
    'an item that is not in the file': ['และ O⌶4', [], ['7 O4', '15 O4']],
    'an element: defined by its item, and named in the description': ['struc⌶ture', ['5 "0๑"'], ['8 แผนผัง', '10 structure']],
    'an address: nothing': ['example/O⌶3', [], []],
    'a word: nothing': ['CO⌶2', [], []],
    'another key: nothing': ['answ⌶er', [], []],
  };
  for (const [name, [typed, definitions, references]] of Object.entries(cases))
    it(name, () => {
      const marked = inItems(typed);
      assert.deepEqual(defined(marked), definitions);
      assert.deepEqual(named(marked), references);
      assert.deepEqual(named(withLineEnds(marked, '\r\n')), references);
    });

  it('is found to and from items that cannot be read, that are empty and that stand twice', () => {
    const text = `${miniHeader}items:\n  O1:\n    answer: [มี\n    sameAs: O2\n  O2:\n  O3:\n    sameAs: O⌶1\n  O1:\n    answer: มี\n`;
    assert.deepEqual(defined(text), ['6 O1', '12 O1']);
    assert.deepEqual(named(text.replace('⌶', '').replace('sameAs: O2', 'sameAs: O⌶2')), ['8 O2', '9 O2']);
  });
});

const offices = `${miniHeader}items:
  O1:
    description: |
      จัดทำโดยฝ่ายการเงินและพัสดุ และฝ่ายการเงินฯ ส่วนฝ่ายการเงินและพัสดุภัณฑ์เป็นอีกฝ่าย
      https://mini.example/ฝ่ายการเงินและพัสดุ
    division: ฝ่ายการเงินฯ, ฝ่ายอำนวยการ
    elements:
      contact: { url: https://mini.example/c, division: "ฝ่ายการเงินและพลาธิการ" }
    approval:
      reported: { by: หัวหน้าฝ่ายการเงินและพัสดุ, on: 2568-03-20 }
      published: { by: อำนวยการ, on: 2568-03-21 }
  O2:
    division: [ฝ่ายการเงินและพัสดุ, 'ฝ่ายบริการประชาชน', ทุกฝ่าย, ฝ่ายนอกรายการ]
surveys:
  EIT1: { ฝ่ายการเงินและพัสดุ: 3, ฝ่ายอำนวยการ: 4 } # ฝ่ายการเงินและพัสดุ
headcount: { employees: { ฝ่ายการเงินฯ: 3 } }
`;

function rename(marked: string, newName: string): string {
  return at(marked, (result, offset) => {
    const renamed = renameDivision(result, offset, newName, 'th');
    return 'edits' in renamed ? applyEdits(result.text, renamed.edits) : renamed.refusal;
  });
}

const inFinance = offices.replace('[ฝ่ายการเงิน', '[ฝ่าย⌶การเงิน');

describe('navigation: what names a division', () => {
  it('is its name in full, shortened or misspelt, in lists, texts, approvals, surveys and the headcount', () =>
    assert.deepEqual(named(inFinance), [
      '8 ฝ่ายการเงินและพัสดุ',
      '8 ฝ่ายการเงินฯ',
      '10 ฝ่ายการเงินฯ',
      '12 "ฝ่ายการเงินและพลาธิการ"'.replaceAll('"', ''),
      '14 ฝ่ายการเงินและพัสดุ',
      '17 ฝ่ายการเงินและพัสดุ',
      '19 ฝ่ายการเงินและพัสดุ',
      '20 ฝ่ายการเงินฯ',
    ]));

  it('is what the list does not have too, and every division is one word', () => {
    assert.deepEqual(named(offices.replace('ฝ่ายนอก', 'ฝ่าย⌶นอก')), ['17 ฝ่ายนอกรายการ']);
    assert.deepEqual(named(offices.replace('ทุกฝ่าย', 'ทุก⌶ฝ่าย')), ['17 ทุกฝ่าย']);
    assert.deepEqual(named(offices.replace('by: อำนวย', 'by: อำ⌶นวย')), ['10 ฝ่ายอำนวยการ', '15 อำนวยการ', '19 ฝ่ายอำนวยการ']);
  });

  it('is nothing in a list of items that knows no divisions, but what stands under the key', () => {
    const text = 'oit: 1\nfiscalYear: 2568\nprofile: moon-base\nitems:\n  O1:\n    division: ฝ่า⌶ยก\n  O2: { division: [ฝ่ายก, ข] }\n';
    assert.deepEqual(named(text), ['6 ฝ่ายก', '7 ฝ่ายก']);
  });
});

describe('navigation: renaming a division', () => {
  it('changes every place and nothing else', () => {
    const renamed = rename(inFinance, ' ฝ่ายคลังใหม่ ');
    const names = /(?<!# )(?:ฝ่ายการเงินและพัสดุ(?= |,|:)|ฝ่ายการเงินฯ|ฝ่ายการเงินและพลาธิการ)/g;
    assert.equal(renamed, offices.replace(names, 'ฝ่ายคลังใหม่'));
  });

  for (const newName of ['ฝ่าย: การเงิน', 'การเงิน (1) #2', `ฝ่าย "ก" 'ข' \\ค`, '- ก', 'yes', '[ก] {ข}', 'true'])
    it(`writes ${newName} so that it is read as that`, () => {
      const before = check(offices);
      const after = check(rename(inFinance, newName));
      const list = (result: CheckResult) => result.submission?.items.map(({ divisions }) => divisions.map(({ value }) => value));
      assert.deepEqual(list(before), [
        ['ฝ่ายการเงินฯ', 'ฝ่ายอำนวยการ'],
        ['ฝ่ายการเงินและพัสดุ', 'ฝ่ายบริการประชาชน', 'ทุกฝ่าย', 'ฝ่ายนอกรายการ'],
      ]);
      assert.deepEqual(list(after), [
        [newName, 'ฝ่ายอำนวยการ'],
        [newName, 'ฝ่ายบริการประชาชน', 'ทุกฝ่าย', 'ฝ่ายนอกรายการ'],
      ]);
      const [item] = after.submission?.items ?? [];
      assert.equal(item?.elements[0]?.divisions[0]?.value, newName);
      assert.equal(item?.approval?.reported?.by?.value, `หัวหน้า${newName}`);
      assert.equal(after.submission?.surveys.EIT1?.[0]?.key, newName);
      assert.ok(item?.description?.value.startsWith(`จัดทำโดย${newName} และ${newName} ส่วน`));
    });

  it('keeps a text over several lines as it is folded', () => {
    const text = `${miniHeader}items:\n  O1:\n    notes: ถาม "ก"\n      ฝ่ายอำนวยการ หรือ\n      \\ ฝ่ายอื่น\n    division: ฝ่ายอำ⌶นวยการ\n`;
    const { tree: before } = check(text.replace('⌶', ''));
    const { tree: after } = check(rename(text, 'ฝ่าย: ก'));
    const strip = (tree: unknown) => JSON.stringify(tree, (key, value) => (key === 'span' || key === 'style' ? undefined : value));
    assert.equal(strip(after), strip(before).replaceAll('ฝ่ายอำนวยการ', 'ฝ่าย: ก'));
  });

  const refused: Readonly<Record<string, readonly [marked: string, newName: string, says: RegExp]>> = {
    'on a key': [offices.replace('approval', 'app⌶roval'), 'ก', /เฉพาะชื่อฝ่าย/],
    'on every division': [offices.replace('ทุกฝ่าย', 'ทุก⌶ฝ่าย'), 'ก', /ทุกฝ่าย/],
    'to nothing': [inFinance, '  ', /ในบรรทัดเดียว/],
    'to lines': [inFinance, 'ก\nข', /ในบรรทัดเดียว/],
    'to several names': [inFinance, 'ฝ่ายก, ฝ่ายข', /หลายฝ่าย/],
    'to several names with a word between': [inFinance, 'ฝ่ายกและฝ่ายข', /หลายฝ่าย/],
    'while an item that names it cannot be read': [
      inFinance.replace("'ฝ่ายบริการประชาชน'", 'ก').replace('O1:\n', 'O3: [ฝ่ายการเงินฯ\n  O1:\n'),
      'ก',
      /“O3”/,
    ],
  };
  for (const [name, [marked, newName, says]] of Object.entries(refused))
    it(`is refused ${name}`, () => assert.match(rename(marked, newName), says));
});

describe('navigation: links', () => {
  const links = (text: string) =>
    findDocumentLinks(check(text)).map(({ span, target }) => {
      const to = target.kind === 'page' ? target.url : target.path.join(' / ');
      const typed = text.slice(span.start, span.end);
      return typed === to ? to : `${typed} -> ${to}`;
    });
  const inItem = (line: string) => links(`oit: 1\nitems:\n  O1:\n    ${line}\n`);
  const cases: Readonly<Record<string, readonly [line: string, links: readonly string[]]>> = {
    'addresses as typed': [
      'urls: [https://a.example/สถิติ, HTTP://b.example/%20ก?x=1#y]',
      ['https://a.example/สถิติ', 'HTTP://b.example/%20ก?x=1#y'],
    ],
    'an address between quotation marks': ['urls: [" https://a.example/a. "]', ['https://a.example/a.']],
    'addresses in a description and in notes': [
      'description: ดู https://a.example/ก, (http://b.example)\n    notes: https://c.example.',
      ['https://a.example/ก', 'http://b.example', 'https://c.example'],
    ],
    'two addresses in one': ['urls: ["https://a.example https://b.example"]', ['https://a.example', 'https://b.example']],
    'no other scheme, and none without a host': [
      'urls: [ftp://a.example, "javascript:x", www.a.example, "https:///x", "https:////x", file:///etc/passwd]',
      [],
    ],
    'no address that an editor would open otherwise': [
      'urls: [https://a.example/a%2Fb, https://a.example/%E0, https://a.example/?q=a%26b]',
      [],
    ],
    'evidence beside the submission': [
      'evidence: [evidence/O9.pdf, .\\ภาพ\\1 ก.png]',
      ['evidence/O9.pdf -> evidence / O9.pdf', '.\\ภาพ\\1 ก.png -> ภาพ / 1 ก.png'],
    ],
    'no evidence elsewhere': ['evidence: [../a.pdf, /etc/passwd, "C:\\\\a.pdf", a//b.pdf, "file:///a", a/../../b, .]', []],
    'what cannot be read': ['urls: [https://a.example/ก', ['https://a.example/ก']],
  };
  for (const [name, [line, expected]] of Object.entries(cases)) it(name, () => assert.deepEqual(inItem(line), expected));
});

describe('navigation: items of open files', () => {
  const result = check(readRepositoryFile('examples/complete-2568.oit.yaml'));
  for (const [query, count, first] of [
    ['', 22, 'O1'],
    ['o12', 1, 'O12'],
    ['๑๒', 1, 'O12'],
    ['สถิติ ภาษี', 1, 'O9'],
    ['ไม่มีข้อนี้', 0, undefined],
  ] as const)
    it(`are found by “${query}”`, () => {
      const found = findItemSymbols(result, query);
      assert.equal(found.length, count);
      assert.equal(found[0]?.name.split(' ')[0], first);
    });
});
