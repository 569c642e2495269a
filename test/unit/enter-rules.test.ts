import assert from 'node:assert/strict';
import { readRepositoryFile } from '../support/checking';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly previousLineText?: string;
  readonly action: { readonly indent: 'none' | 'indent'; readonly appendText?: string };
}

const rules: readonly EnterRule[] = JSON.parse(readRepositoryFile('syntaxes/language-configuration.json')).onEnterRules;
const tab = '  ';

/** What an editor writes for Enter with `editor.autoIndent: advanced`: the first rule that fits, else the blanks of the line. */
function pressEnter(marked: string): string {
  const [before = '', after = ''] = marked.split('⌶');
  const lines = before.split('\n');
  const line = lines.at(-1) ?? '';
  const fits = (text: string, expression: string | undefined) => expression === undefined || new RegExp(expression).test(text);
  const rule = rules.find(
    ({ beforeText, afterText, previousLineText }) =>
      fits(line, beforeText) && fits(after.split('\n')[0] ?? '', afterText) && fits(lines.at(-2) ?? '', previousLineText),
  );
  const blanks = /^\s*/.exec(line)?.[0] ?? '';
  const added = rule ? (rule.action.indent === 'indent' ? tab : '') + (rule.action.appendText ?? '') : '';
  return `${before}\n${blanks}${added}⌶${after}`;
}

/** Text with the cursor, and what stands on the new line before the cursor. */
const cases: Readonly<Record<string, readonly [string, string]>> = {
  'a key of the file': ['agency:⌶', '  '],
  items: ['items:⌶', '  '],
  'an item': ['  O1:⌶', '    '],
  'an item in Thai digits': ['  O๑:⌶', '    '],
  'an item with zeros': ['  0๑:⌶', '    '],
  'an item in quotes': ['  "O1":⌶', '    '],
  'an item with a comment': ['  O1:  # โครงสร้าง⌶', '    '],
  elements: ['    elements:⌶', '      '],
  'an element with a map': ['      q-and-a:⌶', '        '],
  'a survey': ['  EIT1:⌶', '    '],
  'a text': ['    description: |⌶', '      '],
  'a folded text': ['    description: >-⌶', '      '],
  'a text with a comment': ['    description: | # ทางเข้า⌶', '      '],
  'a blank behind the colon': ['    approval: ⌶', '      '],
  addresses: ['    urls:⌶', '      - '],
  'addresses with a comment': ['    urls:  # บนเว็บหลัก⌶', '      - '],
  'sites of the office': ['  otherSites:⌶', '    - '],
  'addresses that stand there': ['    urls:⌶ [https://a.example]', '      '],
  'an empty entry': ['    urls:\n      - ⌶', '      '],
  'an address': ['    urls:\n      - https://a.example⌶', '      - '],
  'a later address': ['      - https://a.example/1\n      - https://a.example/2⌶', '      - '],
  'an address with a comment': ['      - https://a.example/1  # หน้าแรก⌶', '      - '],
  'an address in quotes': ['      - "https://a.example/1"⌶', '      - '],
  'an address in braces': ['      - https://a.example/1\n      - { url: https://a.example, note: ก }⌶', '      - '],
  'the middle of an address': ['      - https://a.example/⌶1', '      '],
  'a period': ['    period:\n      - ต.ค. 2567 - มี.ค. 2568⌶', '      - '],
  'a division': ['    division:\n      - ฝ่ายรายได้⌶', '      - '],
  'a quoted entry with a comment': ["    division:\n    - 'ฝ่ายรายได้' # ก⌶", '    - '],
  'a file': ['      - evidence/O1.pdf\n      - evidence/O9 ปก.pdf⌶', '      - '],
  'the address of a map': ['    urls:\n      - url: https://a.example⌶', '        '],
  'the note of a map': ['        note: ก⌶', '        '],
  'a map of a map': ['      - verified:⌶', '          '],
  'a text in a map': ['      - note: |⌶', '          '],
  'a value': ['    answer: มี⌶', '    '],
  'a value with a comment': ['    answer: มี  # ครบ⌶', '    '],
  'a map in braces': ['      published: { by: ฝ่ายปกครอง, on: 2568-03-13 }⌶', '      '],
  prose: ['      หน้าหลัก > ข้อมูล⌶', '      '],
  'prose that ends in a colon': ['      ประกอบด้วย:⌶', '      '],
  'prose with a name and a colon': ['      Facebook:⌶', '      '],
  'an entry in prose': ['      - ที่ดิน: 12 แปลง⌶', '      '],
  'an entry in prose with a small letter': ['      - line: @abc⌶', '      '],
  'an entry in prose without a colon': ['    description: |\n      - ที่ดิน⌶', '      '],
  'a way in prose': ['      เมนู: >⌶', '      '],
};

describe('Enter behind', () => {
  for (const [title, [marked, blanks]] of Object.entries(cases))
    it(title, () => assert.equal(pressEnter(marked), marked.replace('⌶', `\n${blanks}⌶`)));
});
