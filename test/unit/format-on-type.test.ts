import assert from 'node:assert/strict';
import { formatOnType } from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { check, miniHeader } from '../support/checking';
import { lineEnds, withLineEnds } from '../support/text-variants';

/** `⌶` is the cursor behind what was typed. Gives the text that the edits leave, with the cursor where an editor puts it. */
function typeInto(marked: string, typed: string): string {
  const at = marked.indexOf('⌶');
  const text = marked.replace('⌶', '');
  const edits = formatOnType(check(text), at, typed);
  // The cursor stays behind what is written at its place, and moves with what changes before it.
  const moved = edits.reduce((sum, { span, newText }) => sum + (span.end <= at ? newText.length - (span.end - span.start) : 0), at);
  const after = applyEdits(text, edits);
  return `${after.slice(0, moved)}⌶${after.slice(moved)}`;
}

const item = (lines: string) => `${miniHeader}items:\n  O1:\n${lines}`;

/** Below `O1:`, behind Enter: what stands there, and what it becomes. */
const entered: Readonly<Record<string, readonly [string, string]>> = {
  'an empty entry ends its list': [
    '    urls:\n      - https://mini.example/1\n      - \n      ⌶\n',
    '    urls:\n      - https://mini.example/1\n    ⌶\n',
  ],
  'an empty entry at the column of its key': [
    '    urls:\n    - https://mini.example/1\n    - \n    ⌶',
    '    urls:\n    - https://mini.example/1\n    ⌶',
  ],
  'the only entry, without a blank behind the dash': [
    '    urls:  # หน้าเว็บ\n      -\n      ⌶\n    answer: มี\n',
    '    urls:  # หน้าเว็บ\n    ⌶\n    answer: มี\n',
  ],
  'an empty entry of periods': ['    period:\n      - 2567\n      - \n      ⌶', '    period:\n      - 2567\n    ⌶'],
  'an empty entry in prose stays': ['    description: |\n      - ก\n      - \n      ⌶', '    description: |\n      - ก\n      - \n      ⌶'],
  'an empty entry before the end of a line': [
    '    urls:\n      - \n      ⌶https://mini.example/1',
    '    urls:\n      - \n      ⌶https://mini.example/1',
  ],
  'a third division': [
    '    division:\n      - ฝ่ายโยธา\n      - ฝ่ายรายได้\n      ⌶\n',
    '    division:\n      - ฝ่ายโยธา\n      - ฝ่ายรายได้\n      - ⌶\n',
  ],
  'a third period, quoted': ["    period:\n    - 2566\n    - '2567' # ก\n    ⌶", "    period:\n    - 2566\n    - '2567' # ก\n    - ⌶"],
  'a dash that stands there': [
    '    urls:\n      - https://mini.example/1\n      - ⌶',
    '    urls:\n      - https://mini.example/1\n      - ⌶',
  ],
  'an entry of prose': ['    description: |\n      - ก\n      - ข\n      ⌶', '    description: |\n      - ก\n      - ข\n      ⌶'],
  'an entry that is not closed': ['    division:\n      - "ฝ่าย\n      ⌶', '    division:\n      - "ฝ่าย\n      ⌶'],
  'the next line of a map': [
    '    urls:\n      - url: https://mini.example\n        ⌶',
    '    urls:\n      - url: https://mini.example\n        ⌶',
  ],
  'no blank behind the colon': ['    answer:มี\n    ⌶', '    answer: มี\n    ⌶'],
  'a wide colon': ['    answer： มี\n    ⌶', '    answer: มี\n    ⌶'],
  'no-break blanks before a key': ['    answer: มี\n\u00a0\u00a0\u00a0\u00a0notes: ก\n    ⌶', '    answer: มี\n    notes: ก\n    ⌶'],
  'wide blanks before a key': ['    answer: มี\n\u3000\u3000notes: ก\n    ⌶', '    answer: มี\n    notes: ก\n    ⌶'],
  'a tab before a key': ['    answer: มี\n\t\tnotes: ก\n    ⌶', '    answer: มี\n    notes: ก\n    ⌶'],
  'one blank too many': ['    answer: มี\n     notes: ก\n     ⌶', '    answer: มี\n    notes: ก\n     ⌶'],
  'one blank too few': ['    answer: มี\n   notes: ก\n   ⌶', '    answer: มี\n    notes: ก\n   ⌶'],
  'three blanks too many are not certain': ['    answer: มี\n       notes: ก\n       ⌶', '    answer: มี\n       notes: ก\n       ⌶'],
  'what stands elsewhere': ['    answer:มี\n    notes: ก\n    ⌶', '    answer:มี\n    notes: ก\n    ⌶'],
  prose: ['    description: |\n      answer:มี\n      ⌶', '    description: |\n      answer:มี\n      ⌶'],
  'an item in Thai digits': ['  O๒:\n    ⌶', '  O2:\n    ⌶'],
  'an item with a zero': ['  "0๒":\n    ⌶', '  "O2":\n    ⌶'],
  'an item whose id is taken': ['    answer: มี\n  O๑:\n    ⌶', '    answer: มี\n  O๑:\n    ⌶'],
};

/** The same behind a colon. */
const colons: Readonly<Record<string, readonly [string, string]>> = {
  'an item below the last step': [
    '    approval:\n      reported: { by: ก }\n      O2:⌶',
    '    approval:\n      reported: { by: ก }\n  O2:⌶',
  ],
  'an item among the keys of another': ['    answer: มี\n    O2:⌶', '    answer: มี\n  O2:⌶'],
  'an item in its place': ['    answer: มี\n  O2:⌶', '    answer: มี\n  O2:⌶'],
  'an item that is there': ['    answer: มี\n    O1:⌶', '    answer: มี\n    O1:⌶'],
  'a key below the last element': [
    '    elements:\n      contact: true\n      approval:⌶',
    '    elements:\n      contact: true\n    approval:⌶',
  ],
  'a key that the item has': [
    '    answer: มี\n    elements:\n      contact: true\n      answer:⌶',
    '    answer: มี\n    elements:\n      contact: true\n      answer:⌶',
  ],
  'an element': ['    elements:\n      contact: true\n      structure:⌶', '    elements:\n      contact: true\n      structure:⌶'],
  'an unknown element': ['    elements:\n      contact: true\n      own:⌶', '    elements:\n      contact: true\n      own:⌶'],
  'a key of an element': ['    elements:\n      contact:\n        period:⌶', '    elements:\n      contact:\n        period:⌶'],
  'a key in prose': ['    description: |\n      ก\n      division:⌶', '    description: |\n      ก\n      division:⌶'],
  'a value that goes on': [
    '    elements:\n      contact: true\n      approval:⌶ { }',
    '    elements:\n      contact: true\n      approval:⌶ { }',
  ],
};

describe('on-type formatting', () => {
  for (const [title, [marked, meant]] of Object.entries(entered))
    it(`Enter: ${title}`, () => assert.equal(typeInto(item(marked), '\n'), item(meant)));

  for (const [title, [marked, meant]] of Object.entries(colons))
    it(`colon: ${title}`, () => assert.equal(typeInto(item(marked), ':'), item(meant)));

  for (const [name, lineEnd] of Object.entries(lineEnds))
    it(`line ends: ${name}`, () => {
      const [marked, meant] = entered['an empty entry ends its list'] ?? ['', ''];
      assert.equal(typeInto(withLineEnds(item(marked), lineEnd), '\n'), withLineEnds(item(meant), lineEnd));
    });
});
