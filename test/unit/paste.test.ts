import assert from 'node:assert/strict';
import { findPaste, findPasteRepair } from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { check, miniHeader, readRepositoryFile } from '../support/checking';
import { atDepth } from '../support/depth';
import { createRandom } from '../support/random';
import { lineEnds, withLineEnds } from '../support/text-variants';

/** `⌶` is the cursor. Gives the text that the paste leaves, or null where the pasted text may stand as it is. */
function pasteInto(marked: string, pasted: string): string | null {
  const at = marked.indexOf('⌶');
  const text = marked.replace('⌶', '');
  const paste = findPaste(check(text), { start: at, end: at }, pasted);
  return paste && applyEdits(text, paste.edits);
}

const item = (lines: string) => `${miniHeader}items:\n  O1:\n${lines}`;
const row = 'O1\tแผนผังโครงสร้าง\tมี\thttps://mini.example/o1\tหน้าหลัก > แผนผัง';

/** Below `O1:` — what stands there with the cursor, what is pasted, and what it becomes; null: as it stands. */
const rows: Readonly<Record<string, readonly [string, string, string | null]>> = {
  'a row on an empty item': [
    '    ⌶',
    'มี\thttps://mini.example/o1\tหน้าหลัก > แผนผัง: แสดง #1\tต.ค. 2567 - มี.ค. 2568\n',
    '    answer: มี\n    urls:\n      - https://mini.example/o1\n    description: |\n      หน้าหลัก > แผนผัง: แสดง #1\n    period: ต.ค. 2567 - มี.ค. 2568',
  ],
  'a row on empty keys, with comments': [
    '    answer: ⌶ # มี หรือ ไม่มี\n    urls:  # หน้าเว็บ\n    description:  # ทางเข้า\n    elements:\n      structure: true\n',
    row,
    '    answer: มี  # มี หรือ ไม่มี\n    urls:  # หน้าเว็บ\n      - https://mini.example/o1\n    description: |  # ทางเข้า\n      แผนผังโครงสร้าง หน้าหลัก > แผนผัง\n    elements:\n      structure: true\n',
  ],
  'nothing is written over': [
    '    answer: ไม่มี\n    urls:\n      - https://mini.example/o1\n    description: |\n      เดิม\n    ⌶\n    period: 2567\n',
    'มี\thttps://mini.example/o1 https://mini.example/o2\tใหม่\n',
    '    answer: ไม่มี\n    urls:\n      - https://mini.example/o1\n      - https://mini.example/o2\n    description: |\n      เดิม\n      ใหม่\n      มี\n    period: 2567\n',
  ],
  'a description of one line: the rest goes to the notes': [
    '    answer: มี\n    description: เดิม\n    ⌶\n',
    'มี\tใหม่\n',
    '    answer: มี\n    description: เดิม\n    notes: |\n      ใหม่\n',
  ],
  'addresses in a cell of several lines, with Thai digits': [
    '    ⌶\n',
    '"https://mini.example/page/๑๒\nhttps://mini.example/o2"\t"หน้าหลัก > ""แผนผัง""\nบรรทัดสอง"',
    '    urls:\n      - https://mini.example/page/12\n      - https://mini.example/o2\n    description: |\n      หน้าหลัก > "แผนผัง"\n      บรรทัดสอง\n',
  ],
  'rows that repeat the description': [
    '    ⌶\n',
    'O1\tมี\thttps://mini.example/1\tหน้าหลัก\nO1\tมี\thttps://mini.example/2\tหน้าหลัก\n',
    '    answer: มี\n    urls:\n      - https://mini.example/1\n      - https://mini.example/2\n    description: |\n      หน้าหลัก\n',
  ],
  'a table is prose': [
    '    answer: มี\n    ⌶\n',
    'รายการ\tจำนวน\nที่ดิน\t12',
    '    answer: มี\n    description: |\n      รายการ\tจำนวน\n      ที่ดิน\t12\n',
  ],
  'a row of another item': ['    ⌶\n', 'O2\tมี\thttps://mini.example/o2', null],
  'rows into a text': ['    description: |\n      ⌶', 'มี\tก\nไม่มี\tข', '    description: |\n      มี\tก\n      ไม่มี\tข'],
  'addresses among keys': [
    '    answer: มี\n    ⌶\n    notes: ก\n',
    'https://mini.example/1\nhttps://mini.example/2',
    '    answer: มี\n    urls:\n      - https://mini.example/1\n      - https://mini.example/2\n    notes: ก\n',
  ],
  'one address below elements': [
    '    elements:\n      contact: true\n      ⌶\n',
    'https://mini.example/1',
    '    urls:\n      - https://mini.example/1\n    elements:\n      contact: true\n',
  ],
  'prose among keys': [
    '    answer: มี\n    ⌶\n    notes: ก\n',
    'หน้าหลัก: แผนผัง\nแสดง #1',
    '    answer: มี\n    description: |\n      หน้าหลัก: แผนผัง\n      แสดง #1\n    notes: ก\n',
  ],
  'a comment among keys': ['    answer: มี\n    ⌶\n', '# ก\n# ข', '    answer: มี\n    # ก\n    # ข\n'],
  'prose for a text that is begun': [
    '    answer: มี\n    ⌶\n    description: |\n    notes: ก\n',
    'ก\nข',
    '    answer: มี\n    description: |\n      ก\n      ข\n    notes: ก\n',
  ],
  'an item in braces': ['    ⌶\n  O2: { answer: มี }\n', 'มี\tก', '    answer: มี\n    description: |\n      ก\n  O2: { answer: มี }\n'],
};

/** The same of what is no row. */
const others: Readonly<Record<string, readonly [string, string, string | null]>> = {
  'one address behind the key': ['    urls: ⌶\n', 'https://mini.example/o1', '    urls: \n      - https://mini.example/o1\n'],
  'one address below an entry': [
    '    urls:\n      - https://mini.example/1\n      ⌶',
    'https://mini.example/2',
    '    urls:\n      - https://mini.example/1\n      - https://mini.example/2',
  ],
  'one address above an entry': [
    '    urls:\n        ⌶\n      - https://mini.example/2\n',
    'https://mini.example/1',
    '    urls:\n        \n      - https://mini.example/1\n      - https://mini.example/2\n',
  ],
  'one address into an entry': ['    urls:\n      - ⌶', 'https://mini.example/1', null],
  'one address with Thai digits into an entry': [
    '    urls:\n      - ⌶',
    'https://mini.example/page/๑๒',
    '    urls:\n      - https://mini.example/page/12',
  ],
  'several addresses in a line, with commas': [
    '    urls:\n      - ⌶',
    'https://mini.example/1, https://mini.example/2',
    '    urls:\n      - https://mini.example/1\n      - https://mini.example/2',
  ],
  'a wrapped address': [
    '    urls:⌶',
    'https://mini.example/page/\nsub/1\nhttps://mini.example/2',
    '    urls:\n      - https://mini.example/page/sub/1\n      - https://mini.example/2',
  ],
  'prose with a colon': ['    description: ⌶\n', 'หน้าหลัก: แผนผัง', '    description: |\n      หน้าหลัก: แผนผัง\n'],
  'prose with a number sign, before a comment': [
    '    description: ⌶  # ทางเข้า\n',
    'แสดง #1',
    '    description: | # ทางเข้า\n      แสดง #1\n',
  ],
  'prose that is read as it stands': ['    description: ⌶\n', 'หน้าหลัก > แผนผัง', null],
  'prose that begins with a sign': ['    notes: ⌶', '- ก', '    notes: |\n      - ก'],
  'a name with a colon': ['    verified:\n      by: ⌶', 'ฝ่าย: ก', '    verified:\n      by: "ฝ่าย: ก"'],
  'a note in braces': [
    '    urls:\n      - { url: https://mini.example/1, note: ⌶ }',
    'ก, ข',
    '    urls:\n      - { url: https://mini.example/1, note: "ก, ข" }',
  ],
  'several lines before a comment': ['    description: ⌶ # ทางเข้า\n', 'ก\nข', '    description: | # ทางเข้า\n      ก\n      ข\n'],
  'a cell of several lines': ['    description: ⌶\n', '"ก\nข"', '    description: |\n      ก\n      ข\n'],
  'several addresses before a comment': [
    '    urls: ⌶# ลิงก์\n',
    'https://mini.example/1\nhttps://mini.example/2',
    '    urls:  # ลิงก์\n      - https://mini.example/1\n      - https://mini.example/2\n',
  ],
  'into a text': ['    description: |\n      ⌶', 'ก: ข', null],
};

describe('a paste', () => {
  for (const [title, [marked, pasted, meant]] of Object.entries({ ...rows, ...others }))
    it(title, () => assert.equal(pasteInto(item(marked), pasted), meant === null ? null : item(meant)));

  it('behind an item without keys', () => {
    assert.equal(
      pasteInto(`${miniHeader}items:\n  O1:⌶\n`, row.slice(3)),
      item('    answer: มี\n    urls:\n      - https://mini.example/o1\n    description: |\n      แผนผังโครงสร้าง หน้าหลัก > แผนผัง\n'),
    );
  });

  for (const [name, lineEnd] of Object.entries(lineEnds).filter(([, sign]) => sign !== '\r'))
    it(`line ends: ${name}`, () => {
      const [marked, pasted, meant] = rows['nothing is written over'] ?? ['', '', ''];
      assert.equal(pasteInto(withLineEnds(item(marked), lineEnd), withLineEnds(pasted, lineEnd)), withLineEnds(item(meant ?? ''), lineEnd));
    });
});

describe('a paste as an answer', () => {
  const whole = readRepositoryFile('examples/complete-2568.oit.yaml').split('\n').slice(0, 60);
  const pastes = ['มี\thttps://a.example/๑\tหน้าหลัก: ก #1', 'https://a.example/1\nhttps://a.example/2', 'ก: ข\nค #2', 'ก\tข\n1\t2'];
  const faultsIn = (text: string) => check(text).findings.filter(({ code }) => /^yaml|schema\.(?:type|unknown)/.test(code)).length;

  it('keeps a file readable, on an empty line anywhere', () => {
    const random = createRandom(7);
    for (let run = 0; run < atDepth(40, 1_000); run++) {
      const at = 14 + random.below(whole.length - 14);
      const lines = [...whole.slice(0, at), ' '.repeat(random.below(9)), ...whole.slice(at)];
      const text = lines.join('\n');
      const offset = lines.slice(0, at + 1).join('\n').length;
      const paste = findPaste(check(text), { start: offset, end: offset }, random.pick(pastes));
      if (paste?.kind === 'answer') assert.ok(faultsIn(applyEdits(text, paste.edits)) <= faultsIn(text), text);
    }
  }).timeout(atDepth(300_000, 1_200_000));
});

/** `⌶` is the cursor on what was pasted as it was. */
const repairs: Readonly<Record<string, readonly [string, string | null]>> = {
  'addresses below their key': [
    '    answer: มี\n    urls:\nhttps://mini.example/1⌶\nhttps://mini.example/2\n    notes: ก\n',
    '    answer: มี\n    urls:\n      - https://mini.example/1\n      - https://mini.example/2\n    notes: ก\n',
  ],
  'addresses below an entry': [
    '    urls:\n      - https://mini.example/1\nhttps://mini.example/2\nhttps://mini⌶.example/3\n',
    '    urls:\n      - https://mini.example/1\n      - https://mini.example/2\n      - https://mini.example/3\n',
  ],
  'prose below its sign': [
    '    description: |\nหน้า⌶หลัก > แผนผัง\nแสดงครบ\n    notes: ก\n',
    '    description: |\n      หน้าหลัก > แผนผัง\n      แสดงครบ\n    notes: ก\n',
  ],
  'a row in an item': [
    '    elements:\n      contact: true\nมี\thttps://mini.example/1\tหน้า⌶หลัก\n    notes: ก\n',
    '    answer: มี\n    urls:\n      - https://mini.example/1\n    description: |\n      หน้าหลัก\n    elements:\n      contact: true\n    notes: ก\n',
  ],
  'where nothing was pasted': ['    answer: ม⌶ี\n', null],
};

describe('lines that were pasted as they were', () => {
  for (const [title, [marked, meant]] of Object.entries(repairs))
    it(title, () => {
      const at = item(marked).indexOf('⌶');
      const text = item(marked).replace('⌶', '');
      const edits = findPasteRepair(check(text), { start: at, end: at });
      assert.equal(edits && applyEdits(text, edits), meant === null ? null : item(meant));
    });
});
