import assert from 'node:assert/strict';
import { indentPaste } from '../../server/src/core/features/paste/indent-paste';
import { lineEnds, withLineEnds } from '../support/text-variants';

/** `⌶` is the cursor. Gives the text that the paste leaves, or null where the pasted text may stand as it is. */
function pasteInto(marked: string, pasted: string): string | null {
  const at = marked.indexOf('⌶');
  const text = marked.replace('⌶', '');
  const written = indentPaste(text, { start: at, end: at }, pasted);
  return written === null ? null : text.slice(0, at) + written + text.slice(at);
}

const addresses = 'https://a.example/1\nhttps://a.example/2';
const keys = 'urls:\n  - https://a.example/1\nnotes: ก';

/** Title: text with the cursor, pasted text, text behind; null: as it stands. */
const cases: Readonly<Record<string, readonly [string, string, string | null]>> = {
  'one line': ['O1:\n  notes: ⌶', 'ก ข', null],
  'one line and its end': ['O1:\n  notes: ⌶', 'ก ข\n', null],
  'addresses behind the key': ['O1:\n  urls:⌶\n', addresses, 'O1:\n  urls:\n    - https://a.example/1\n    - https://a.example/2\n'],
  'addresses behind the key and a blank': [
    'O1:\n  urls: ⌶\n',
    addresses,
    'O1:\n  urls: \n    - https://a.example/1\n    - https://a.example/2\n',
  ],
  'addresses below the key': ['O1:\n  urls:\n⌶\n', addresses, 'O1:\n  urls:\n    - https://a.example/1\n    - https://a.example/2\n'],
  'addresses below the key, with its column': [
    'O1:\n  urls:\n    ⌶',
    addresses,
    'O1:\n  urls:\n    - https://a.example/1\n    - https://a.example/2',
  ],
  'addresses below an entry': [
    'urls:\n- https://a.example/0\n⌶',
    addresses,
    'urls:\n- https://a.example/0\n- https://a.example/1\n- https://a.example/2',
  ],
  'addresses into an entry that is begun': ['urls:\n  - ⌶', addresses, 'urls:\n  - https://a.example/1\n  - https://a.example/2'],
  'addresses right behind a dash': ['urls:\n  -⌶', addresses, 'urls:\n  - https://a.example/1\n  - https://a.example/2'],
  'addresses too far in': [
    'urls:\n  - https://a.example/0\n      ⌶',
    addresses,
    'urls:\n  - https://a.example/0\n      \n  - https://a.example/1\n  - https://a.example/2',
  ],
  'numbered addresses': [
    'urls:⌶',
    '1. https://a.example/1\n๒) https://a.example/2',
    'urls:\n  - https://a.example/1\n  - https://a.example/2',
  ],
  'marked addresses with empty lines': [
    'urls:⌶',
    '• https://a.example/1\n\n- https://a.example/2\n',
    'urls:\n  - https://a.example/1\n  - https://a.example/2',
  ],
  'addresses in cells': [
    'urls:⌶',
    'https://a.example/1\thttps://a.example/2\nhttps://a.example/3',
    'urls:\n  - https://a.example/1\n  - https://a.example/2\n  - https://a.example/3',
  ],
  'entries with notes': [
    'urls:\n  ⌶',
    '- url: https://a.example/1\n  note: ก\n- https://a.example/2',
    'urls:\n  - url: https://a.example/1\n    note: ก\n  - https://a.example/2',
  ],
  'addresses behind the key of a list that stands at the column of its key': [
    'O1:\n  urls:⌶\n  - https://a.example/0\n',
    addresses,
    'O1:\n  urls:\n  - https://a.example/1\n  - https://a.example/2\n  - https://a.example/0\n',
  ],
  'addresses behind the key of an item that is filled in': ['items:\n  O1: ⌶\n    answer: มี\n', addresses, null],
  'an item inside another one': ['items:\n  O1:⌶\n    answer: มี\n', 'O2:\n  answer: มี\n', null],
  'before a key below a text': ['O1:\n  description: |\n    ก\n  ⌶period: ข\n', '- a\n- b', null],
  'before a comment': ['O1:\n  ⌶# ต่อ\n', keys, 'O1:\n  urls:\n    - https://a.example/1\n  notes: ก\n  # ต่อ\n'],
  'prose among addresses': ['urls:\n  - ⌶', 'ดู https://a.example/1\nและ https://a.example/2', null],
  'prose behind a key': ['O1:\n  description: ⌶\n', 'หน้าหลัก: ก\nแสดง #1', 'O1:\n  description: |\n    หน้าหลัก: ก\n    แสดง #1\n'],
  'prose behind a key with a comment': ['O1:\n  description: ⌶ # ทางเข้า', 'ก\nข', 'O1:\n  description: |\n    ก\n    ข # ทางเข้า'],
  'rows into a text': ['description: |\n  ⌶', 'รายการ\tจำนวน\nที่ดิน\t12', 'description: |\n  รายการ\tจำนวน\n  ที่ดิน\t12'],
  'lines into the middle of a text': ['description: |\n    ก⌶\n    ข\n', 'ค\nง', 'description: |\n    กค\n    ง\n    ข\n'],
  'lines behind the sign of a text': ['description: |⌶', 'ก\n\nข', 'description: |\n  ก\n\n  ข'],
  'lines below a folded text with a comment': [
    'O1:\n  description: >- # ทางเข้า\n⌶',
    'ก\nข',
    'O1:\n  description: >- # ทางเข้า\n    ก\n    ข',
  ],
  'addresses inside a text': ['description: |\n  ดู\n  ⌶', addresses, 'description: |\n  ดู\n  https://a.example/1\n  https://a.example/2'],
  'keys below their neighbours': ['O1:\n  answer: มี\n  ⌶', keys, 'O1:\n  answer: มี\n  urls:\n    - https://a.example/1\n  notes: ก'],
  'keys from farther in': [
    'O1:\n  answer: มี\n  ⌶',
    'urls:\n        - https://a.example/1\n      notes: ก',
    'O1:\n  answer: มี\n  urls:\n    - https://a.example/1\n  notes: ก',
  ],
  'keys with their own columns': ['O1:\n  ⌶', '      answer: มี\n      notes: ก', 'O1:\n  answer: มี\n  notes: ก'],
  'keys indented by tabs': ['O1:\n  ⌶', 'urls:\n\t- https://a.example/1', 'O1:\n  urls:\n    - https://a.example/1'],
  'an item': [
    'items:\n  O1: { answer: มี }\n  ⌶',
    'O2:\n  answer: มี\n  notes: ก',
    'items:\n  O1: { answer: มี }\n  O2:\n    answer: มี\n    notes: ก',
  ],
  'at the beginning of a line': ['oit: 1\n⌶', 'agency:\n  name: ก', null],
  'keys behind a key': ['items:\n  O1: ⌶', 'answer: มี\nnotes: ก', 'items:\n  O1: \n    answer: มี\n    notes: ก'],
  'entries behind a key': ['O1:\n  period: ⌶', '- ก\n- ข', 'O1:\n  period: \n    - ก\n    - ข'],
  'prose with marks behind a key': [
    'O1:\n  description: ⌶\n',
    'แสดง\n\n- ที่ดิน\t12\nจบ',
    'O1:\n  description: |\n    แสดง\n\n    - ที่ดิน\t12\n    จบ\n',
  ],
  'prose that looks like entries': ['O1:\n  description: ⌶\n', '- ก\n- ข', 'O1:\n  description: |\n    - ก\n    - ข\n'],
  'prose that looks like keys': ['O1:\n  notes: ⌶', 'Line: ก\nFacebook: ข', 'O1:\n  notes: |\n    Line: ก\n    Facebook: ข'],
  'an item below a text': [
    'items:\n  O1:\n    notes: |\n      ก\n⌶',
    '  O2:\n    answer: มี\n',
    'items:\n  O1:\n    notes: |\n      ก\n  O2:\n    answer: มี\n',
  ],
  'an item behind the last value': [
    'items:\n  O1:\n    answer: มี⌶',
    'O2:\n  answer: มี',
    'items:\n  O1:\n    answer: มี\n  O2:\n    answer: มี',
  ],
  'an item before a value': ['items:\n  O1:\n    answer: ⌶มี', 'O2:\n  answer: มี', null],
  'an item without its column': [
    'items:\n  O1:\n    answer: มี\n⌶',
    'O2:\n  answer: มี\n  notes: |\n    ก',
    'items:\n  O1:\n    answer: มี\n  O2:\n    answer: มี\n    notes: |\n      ก',
  ],
  'an item with a comment above it': [
    'items:\n  O1:\n    notes: |\n      ก\n⌶',
    '  # แผน\n  O2:\n    answer: มี',
    'items:\n  O1:\n    notes: |\n      ก\n  # แผน\n  O2:\n    answer: มี',
  ],
  'an item with the cursor too far in': [
    'items:\n  O1:\n    answer: มี\n    ⌶',
    'O2:\n  answer: มี',
    'items:\n  O1:\n    answer: มี\n    \n  O2:\n    answer: มี',
  ],
  'keys with their column below a text': ['O1:\n  description: |\n    ก\n⌶', '  division: ก\n  notes: ข', null],
  'what looks like keys without a column below a text': [
    'description: |\n  ก\n⌶',
    'Line: ก\nโทร: ข',
    'description: |\n  ก\n  Line: ก\n  โทร: ข',
  ],
  'in the middle of a value': ['O1:\n  notes: ก⌶ข', 'ค\nง', null],
  'before a value': ['O1:\n  notes: ⌶ข', 'ค\nง', null],
};

describe('pasted text has the indentation of its place', () => {
  for (const [title, [marked, pasted, meant]] of Object.entries(cases)) it(title, () => assert.equal(pasteInto(marked, pasted), meant));

  for (const [name, lineEnd] of Object.entries(lineEnds))
    it(`with the line ends of the file: ${name}`, () => {
      assert.equal(
        pasteInto(withLineEnds('O1:\n  urls:⌶\n', lineEnd), addresses),
        withLineEnds('O1:\n  urls:\n    - https://a.example/1\n    - https://a.example/2\n', lineEnd),
      );
    });

  it('anywhere in a broken text', () => {
    const text = 'items:\n  O1:\n    urls: ["\n      - x\n\t: |\n';
    for (let at = 0; at <= text.length; at++)
      for (const pasted of [addresses, keys, '\n\n\n', '- \n- ', '\t\n\t'])
        assert.doesNotThrow(() => indentPaste(text, { start: at, end: at }, pasted));
  });
});
