import assert from 'node:assert/strict';
import { locateCompletions } from '../../server/src/core/features/completion/locate';
import { check } from '../support/checking';

/** Gives what can be typed at the cursor `⌶`: key and value by their paths, the word in bars, what is written around it. */
function placeIn(marked: string): string | null {
  const at = marked.indexOf('⌶');
  const text = marked.replace('⌶', '');
  const [place] = locateCompletions(check(text), at, 'th', null);
  if (!place) return null;
  const { mapPath, valuePath, comment, word, lead, tail, quote, hasColon } = place;
  return [
    ...(mapPath ? [`key in ${mapPath.join('.')}`] : []),
    ...(valuePath ? [`value of ${valuePath.join('.')}`] : []),
    ...(comment ? [`comment ${text.slice(comment.start, comment.end)}`] : []),
    `${lead}|${text.slice(word.start, word.end)}|${tail}${quote === '' ? '' : ` in ${quote}`}${hasColon ? ' before :' : ''}`,
  ].join('; ');
}

/** A text with the cursor, and what can be typed there. */
const places: Readonly<Record<string, readonly [string, string | null]>> = {
  'an empty text': ['⌶', 'key in ; ||'],
  'a word in an empty text': ['oi⌶', 'key in ; |oi|'],
  'an empty line at the top': ['oit: 1\n⌶\nagency:\n  name: ก', 'key in ; ||'],
  'an empty line under items': ['items:\n  ⌶', 'key in items; ||'],
  'an empty line under items, one blank in': ['items:\n ⌶', 'key in items;   | |'],
  'a number under items': ['items:\n  O1: { answer: มี }\n  9⌶', 'key in items; |9|'],
  'an empty line in an item': ['items:\n  O1:\n    answer: มี\n    ⌶\n  O2:\n', 'key in items.O1; ||'],
  'an empty line too far in': ['items:\n  O1:\n    answer: มี\n     ⌶', 'key in items.O1;     |     |'],
  'an empty line not far enough in': ['items:\n  O1:\n    answer: มี\n   ⌶', 'key in items.O1;     |   |'],
  'the first line of an item': ['items:\n  O1:\n    ⌶', 'key in items.O1; ||'],
  'the first line of an item of four blanks': ['items:\n    O1:\n        answer: มี\n        el⌶', 'key in items.O1; |el|'],
  'a begun key': ['items:\n  O1:\n    answer: มี\n    des⌶\n    division: ก', 'key in items.O1; |des|'],
  'inside a key': ['items:\n  O1:\n    ans⌶wer: มี', 'key in items.O1; |answer| before :'],
  'behind a colon': ['items:\n  O1:\n    answer:⌶', 'value of items.O1.answer;  ||'],
  'behind a colon and a blank': ['items:\n  O1:\n    answer: ⌶', 'value of items.O1.answer; ||'],
  'a value right behind its colon': ['items:\n  O1:\n    answer:ไม่⌶', 'value of items.O1.answer;  |ไม่|'],
  'a value whose colon is missing': ['items:\n  O1:\n    answer ไม่⌶', 'value of items.O1.answer; : | ไม่|'],
  'a key whose colon is missing': ['items:\n  O1:\n    ans⌶ ไม่', 'key in items.O1; |ans|'],
  'inside a value': ['items:\n  O1:\n    division: ฝ่าย⌶โยธา # ก', 'value of items.O1.division; |ฝ่ายโยธา|'],
  'inside quotes': ['items:\n  O1:\n    division: "ฝ่าย⌶"', 'value of items.O1.division; |ฝ่าย| in "'],
  'inside an open quote': ["items:\n  O1:\n    division: 'ฝ่าย⌶", "value of items.O1.division; |ฝ่าย|' in '"],
  'before a comment': ['items:\n  O1:\n    answer: ⌶# มี หรือ ไม่มี', 'value of items.O1.answer; || '],
  'between a colon and a comment': ['items:\n  O1:\n    answer:⌶  # มี หรือ ไม่มี', 'value of items.O1.answer;  ||'],
  'behind a comment': ['items:\n  O1:\n    answer:  # มี หรือ ไม่มี⌶', 'comment # มี หรือ ไม่มี; |ไม่มี|'],
  'a comment line': ['items:\n  O1:\n    # oit-dis⌶\n    answer: มี', 'comment # oit-dis; |oit-dis|'],
  'a dash of a list': ['items:\n  O1:\n    division:\n      - ฝ่าย⌶', 'value of items.O1.division.0; |ฝ่าย|'],
  'behind a dash': ['items:\n  O1:\n    division:\n      - ก\n      -⌶', 'value of items.O1.division.1;  ||'],
  'behind a dash and a blank': ['items:\n  O1:\n    division:\n      - ก\n      - ⌶\n    period: ก', 'value of items.O1.division.1; ||'],
  'an empty line in a list': ['items:\n  O1:\n    division:\n      - ก\n      ⌶', 'value of items.O1.division.1; - ||'],
  'an empty line below urls': ['items:\n  O1:\n    urls:\n      ⌶', 'key in items.O1.urls.0; value of items.O1.urls.0; - ||'],
  'a dash below urls': ['items:\n  O1:\n    urls:\n      - ⌶', 'key in items.O1.urls.0; value of items.O1.urls.0; ||'],
  'a key of an address': ['items:\n  O1:\n    urls:\n      - url: https://a.example\n        no⌶', 'key in items.O1.urls.0; |no|'],
  'dashes at the column of their key': ['items:\n  O1:\n    urls:\n    - https://a.example\n    ⌶', 'key in items.O1; ||'],
  'an empty line below elements': ['items:\n  O1:\n    elements:\n      ⌶', 'key in items.O1.elements; ||'],
  'an element without a value': ['items:\n  O1:\n    elements:\n      a: ⌶\n      b: true', 'value of items.O1.elements.a; ||'],
  'in braces': ['items:\n  O1:\n    approval:\n      reported: { by: ก, ⌶ }', 'key in items.O1.approval.reported; ||'],
  'an empty line in braces before a further key': [
    'items:\n  O1:\n    approval: {\n      ⌶\n      approved: { by: ก } }',
    'key in items.O1.approval; ||,',
  ],
  'a begun key in braces before a further one': [
    'items:\n  O1:\n    approval: {\n      rep⌶\n      approved: { by: ก } }',
    'key in items.O1.approval; |rep|,',
  ],
  'an empty line in brackets before a further entry': [
    'items:\n  O1:\n    division: [ ก,\n      ⌶\n      ข ]',
    'value of items.O1.division.1; ||,',
  ],
  'a value in braces': ['items:\n  O1:\n    approval:\n      reported: { by: ⌶, on: }', 'value of items.O1.approval.reported.by; ||'],
  'a value right behind its colon in braces': [
    'items:\n  O1:\n    approval:\n      reported: { by: , on:⌶}',
    'value of items.O1.approval.reported.on;  ||',
  ],
  'open braces': ['items:\n  O1:\n    approval:\n      reported: { b⌶', 'key in items.O1.approval.reported; |b|'],
  'a word in brackets': ['items:\n  O1:\n    division: [ฝ่ายโยธา, ฝ่าย⌶]', 'value of items.O1.division.1; |ฝ่าย|'],
  'a quoted word in brackets': ['items:\n  O1:\n    division: ["ฝ่าย⌶"]', 'value of items.O1.division.0; |ฝ่าย| in "'],
  'braces of several lines': ['items:\n  O1:\n    elements: { a: true,\n      ⌶ }', 'key in items.O1.elements; ||'],
  prose: ['items:\n  O1:\n    description: หน้าหลัก⌶', null],
  'prose of several lines': ['items:\n  O1:\n    description: |\n      หน้าหลัก\n      ⌶', null],
  'an empty line inside prose': ['items:\n  O1:\n    description: |\n      หน้าหลัก\n⌶\n      แสดง', null],
  'below prose': ['items:\n  O1:\n    description: |\n      หน้าหลัก\n    ⌶', 'key in items.O1; ||'],
  'where prose begins': ['items:\n  O1:\n    description: ⌶', 'value of items.O1.description; ||'],
  'prose that goes on': ['items:\n  O1:\n    notes: ก\n      ⌶', null],
  'the first line of a quoted text that goes on': ['items:\n  O2:\n    period: "ต.⌶ค. 2567 -\n      มี.ค. 2568"', null],
  'the first line of a plain text that goes on': ['items:\n  O2:\n    period: ต.⌶ค. 2567 -\n      มี.ค. 2568', null],
  'before and behind the quotation marks of a key': ['items:\n  "O1"⌶: { answer: มี }', null],
  'before a quoted value in braces': ['items:\n  O1: { answer: ⌶"มี" }', null],
  'a key with a question mark': ['items:\n  ?⌶ O1\n  : answer: มี', null],
  'inside more brackets than the format has': [`items:\n  O1: ${'['.repeat(20_000)}⌶`, null],
  'below a list that is the whole file': ['- a\n⌶', null],
  'a web address': ['items:\n  O1:\n    urls:\n      - https://a⌶', null],
  'behind a number': ['oit: 1⌶', 'value of oit; |1|'],
  'below a broken line': ['items:\n  O1:\n    answer มี\n    "x\n    ⌶', 'key in items.O1; ||'],
};

describe('a place where something is typed', () => {
  for (const [title, [marked, meant]] of Object.entries(places)) {
    it(title, () => assert.equal(placeIn(marked), meant));
    it(`${title}, with other line ends`, () => assert.equal(placeIn(marked.replaceAll('\n', '\r\n')), meant));
  }
});
