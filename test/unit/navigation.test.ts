import assert from 'node:assert/strict';
import { type DocumentSymbol, findDocumentSymbols, findFoldingRanges, findSelectionRanges } from '../../server/src/core';
import { check, miniHeader } from '../support/checking';
import { lineEnds, withLineEnds } from '../support/text-variants';

/** A file with these lines below `items`; the first of them is line 1. */
const withItems = (lines: readonly string[]) =>
  `${miniHeader}items:\n${lines.map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('')}`;
const lineBefore = 5;
const item = (id: string) => [`${id}:`, '  answer: มี'];

/** Groups and items as `name first-last`, a step deeper for each parent; the lines count from the first item. */
function outline(text: string): string[] {
  const lineOf = (offset: number) => text.slice(0, offset).split(/\r\n|\r|\n/).length - lineBefore;
  const lines = (symbols: readonly DocumentSymbol[], blanks: string): string[] =>
    symbols
      .filter(({ kind, span }) => kind !== 'field' || (blanks === '' && lineOf(span.start) > 0))
      .flatMap(({ name, span, children }) => [
        `${blanks}${name.split(' ')[0]} ${lineOf(span.start)}-${lineOf(span.end)}`,
        ...lines(children, `${blanks}  `),
      ]);
  return lines(findDocumentSymbols(check(text)), '');
}

describe('navigation: the outline', () => {
  const cases: Readonly<Record<string, readonly [lines: readonly string[], outline: readonly string[]]>> = {
    'of items in their order: what follows an item is no part of it': [
      [...item('O1'), ...item('O2'), '', '# หมายเหตุ', ...item('O4'), ''],
      ['1 1-4', '  O1 1-2', '  O2 3-4', '2 7-8', '  O4 7-8'],
    ],
    'of a text of several lines: the empty lines behind it are no part of it': [
      ['O1:', '  description: |', '    ก', '', '    ข', '', '', ...item('O2')],
      ['1 1-9', '  O1 1-5', '  O2 8-9'],
    ],
    'of an item astray: it parts the group and stands alone': [
      [...item('O1'), ...item('O4'), ...item('O2'), ...item('O3')],
      ['O1 1-2', '2 3-4', '  O4 3-4', '1 5-8', '  O2 5-6', '  O3 7-8'],
    ],
    'of an unknown item: it parts the group too': [
      [...item('O1'), ...item('O2'), ...item('O77'), ...item('O3')],
      ['1 1-4', '  O1 1-2', '  O2 3-4', 'O77 5-6', 'O3 7-8'],
    ],
    'of ids that are misspelt, in Thai digits and typed twice': [
      [...item('"01"'), ...item('ข้อ ๒'), ...item('O2'), 'O3:'],
      ['1 1-7', '  O1 1-2', '  O2 3-4', '  O2 5-6', '  O3 7-7'],
    ],
    'of items that cannot be read': [
      [...item('O1'), 'O2:', '  answer: [มี', '  urls: x', ...item('O3')],
      ['1 1-7', '  O1 1-2', '  O2 3-5', '  O3 6-7'],
    ],
  };
  // A broken text with such line ends is not taken apart.
  for (const [name, [lines, expected]] of Object.entries(cases))
    for (const [ends, lineEnd] of Object.entries(lineEnds))
      if (ends !== 'lone CR' || !name.endsWith('cannot be read'))
        it(`${name} (${ends})`, () => assert.deepEqual(outline(withLineEnds(withItems(lines), lineEnd)), expected));

  it('names items by id and title, and says what they answer', () => {
    const [{ children = [] } = {}] = findDocumentSymbols(
      check(withItems(['O1:', '  answer: มี', '  division: [ฝ่ายอำนวยการ, ทุกฝ่าย]'])),
    ).slice(-1);
    assert.deepEqual(
      children.map(({ name, detail }) => [name, detail]),
      [['O1 โครงสร้างและช่องทางติดต่อ', 'มี, ฝ่ายอำนวยการ, ทุกฝ่าย']],
    );
  });
});

/** What folds below the header, as `first-last`. */
function folds(text: string): string[] {
  return findFoldingRanges(check(text)).flatMap(({ startLine, endLine, kind }) =>
    startLine < lineBefore ? [] : [`${startLine - lineBefore + 1}-${endLine - lineBefore + 1}${kind ? ` ${kind}` : ''}`],
  );
}

describe('navigation: folding', () => {
  const cases: Readonly<Record<string, readonly [lines: readonly string[], folds: readonly string[]]>> = {
    'items, lists, maps and texts': [
      ['O1:', '  urls:', '    - https://a.example', '  description: |', '    ก', '', '    ข', '', 'O2:', '  elements:', '    a: true'],
      ['1-7', '2-3', '4-7', '9-11', '10-11'],
    ],
    'a list at the column of its key, and a map in it': [
      ['O1:', '  urls:', '  - url: https://a.example', '    note: ก', '  - https://b.example', '  answer: มี'],
      ['1-6', '2-5', '3-4'],
    ],
    'brackets over several lines': [
      ['O1: {', '  answer: มี,', '}', ...item('O2')],
      ['1-3', '4-5'],
    ],
    'what cannot be read, as if it could': [
      ['O1:', '  answer: [มี', '  description: |', '    ก', ...item('O2')],
      ['1-4', '3-4', '5-6'],
    ],
    'comments, those of an item with it': [
      ['# ก', '# ข', '', '# ค', 'O1:', '  answer: มี', '  # ง', '  # จ', '# ฉ', ...item('O2')],
      ['1-2 comment', '5-8', '7-8 comment', '10-11'],
    ],
    'the items below a comment that names their sub-indicator, or their indicator with its title': [
      ['# ตัวชี้วัดที่ ๑ การเปิดเผยข้อมูล', '# ---- 1.1 ก ----', ...item('O1'), ...item('O2'), '', '# 1.2', '# ข', ...item('O3'), ...item('O4')],
      ['1-11 region', '2-6 region', '3-4', '5-6', '8-11 region', '10-11', '12-13'],
    ],
    'no items below a comment that names no group of theirs': [
      ['# 1 เรื่อง', ...item('O1'), '# 2.1', ...item('O2'), '# 1.25', ...item('O3')],
      ['2-3', '5-6', '8-9'],
    ],
  };
  for (const [name, [lines, expected]] of Object.entries(cases))
    for (const [ends, lineEnd] of Object.entries(lineEnds))
      it(`${name} (${ends})`, () => assert.deepEqual(folds(withLineEnds(withItems(lines), lineEnd)), expected));
});

/** `⌶` is the cursor. Gives what a selection there grows to, one after the other. */
function grow(marked: string): string[] {
  const offset = marked.indexOf('⌶');
  const text = marked.replace('⌶', '');
  return findSelectionRanges(check(text), offset).map(({ start, end }) => text.slice(start, end));
}

describe('navigation: growing selections', () => {
  const whole = 'oit: 1\nitems:\n  O1:\n    answer: มี\n    urls: [https://a.example]\n  O2:\n    answer: มี\n';
  const o1 = 'O1:\n    answer: มี\n    urls: [https://a.example]';
  const cases: Readonly<Record<string, readonly [marked: string, grown: readonly string[]]>> = {
    'word, pair, map, item, items, file': [
      whole.replace('answer: มี', 'answer: ม⌶ี'),
      [
        'มี',
        'answer: มี',
        o1.slice(o1.indexOf('answer')),
        o1,
        whole.slice(whole.indexOf('O1'), -1),
        whole.slice(7, -1),
        whole.slice(0, -1),
        whole,
      ],
    ],
  };
  for (const [name, [marked, grown]] of Object.entries(cases)) it(name, () => assert.deepEqual(grow(marked), grown));

  for (const [name, [marked, first]] of Object.entries({
    'a text without its quotation marks': ['oit: 1\nitems:\n  O1:\n    notes: "ก⌶ข ค"\n', ['กข', 'กข ค', '"กข ค"', 'notes: "กข ค"']],
    'lines of a text': [
      'oit: 1\nitems:\n  O1:\n    notes: |\n      ก⌶ ข\n      ค\n',
      ['ก', 'ก ข', 'ก ข\n      ค', '|\n      ก ข\n      ค'],
    ],
    'an entry of a list': ['oit: 1\nitems:\n  O1: { urls: [ก, ข⌶] }\n', ['ข', '[ก, ข]', 'urls: [ก, ข]']],
    'what cannot be read': ['oit: 1\nitems:\n  O1:\n    urls: [ก⌶\n', ['ก', 'urls: [ก', 'O1:\n    urls: [ก']],
  } satisfies Record<string, [string, string[]]>))
    it(`begin with ${name}`, () => assert.deepEqual(grow(marked).slice(0, first.length), first));
});
