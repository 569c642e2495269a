import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { CheckResult } from '../../server/src/core';
import { formatSubmission } from '../../server/src/core/features/formatting/format-submission';
import { applyEdits } from '../../server/src/core/findings/fix';
import { parseDate } from '../../server/src/core/thai/date';
import { parsePeriod } from '../../server/src/core/thai/period';
import type { SyntaxNode } from '../../server/src/core/yaml/syntax-tree';
import { check, miniHeader, readRepositoryFile } from '../support/checking';
import { readCodeFiles } from '../support/code-files';
import { atDepth } from '../support/depth';
import { createRandom } from '../support/random';
import { lineEnds, withLineEnds } from '../support/text-variants';

const format = (text: string) => applyEdits(text, formatSubmission(check(text)));

const item = (lines: string) => `${miniHeader}items:\n  O1:\n${lines}\n`;

/** Title: what is typed, and what it becomes; both below `O1:`. */
const cases: Readonly<Record<string, readonly [string, string]>> = {
  'the order of keys': [
    '    description: ก\n    urls: [https://mini.example/1]\n    answer: มี',
    '    answer: มี\n    urls: [https://mini.example/1]\n    description: ก',
  ],
  'a comment with its key': [
    '    # ทางเข้า\n    description: ก\n\n    # ครบ\n    answer: มี',
    '\n    # ครบ\n    answer: มี\n    # ทางเข้า\n    description: ก',
  ],
  'an unknown key behind its neighbour': ['    notes: ก\n    own: ข\n    answer: มี', '    answer: มี\n    notes: ก\n    own: ข'],
  'the order of elements, and an unknown one': [
    '    answer: มี\n    elements:\n      contact: true\n      own: true\n      structure: false',
    '    answer: มี\n    elements:\n      structure: false\n      contact: true\n      own: true',
  ],
  indentation: [
    '      answer: มี\n      elements:\n          structure: true\n      description: |\n           ก\n             ข\n\n           ค',
    '    answer: มี\n    description: |\n      ก\n        ข\n\n      ค\n    elements:\n      structure: true',
  ],
  'a list at the column of its key': [
    '    answer: มี\n    urls:\n    -   https://mini.example/1\n    # สอง\n    - note: ก\n      url: https://mini.example/2',
    '    answer: มี\n    urls:\n      - https://mini.example/1\n      # สอง\n      - url: https://mini.example/2\n        note: ก',
  ],
  'blanks around signs': [
    '    answer :  มี   \n    approval:   {reported: {on: 2568-03-01,by: ก}}  # ขั้นแรก',
    '    answer: มี\n    approval: { reported: { by: ก, on: 2568-03-01 } }  # ขั้นแรก',
  ],
  'steps that are not filled in': [
    '    answer: มี\n    approval: {reported: {by: ,on: }}',
    '    answer: มี\n    approval: { reported: { by: , on: } }',
  ],
  dates: ['    answer: มี\n    verified: { by: ก, on: ๑ มีนาคม ๒๕๖๘ }', '    answer: มี\n    verified: { by: ก, on: 2568-03-01 }'],
  'a date in quotes': [
    "    answer: มี\n    verified: { by: ก, on: '1 มี.ค. 2568' }",
    "    answer: มี\n    verified: { by: ก, on: '2568-03-01' }",
  ],
  'a date of the Christian era keeps its finding': [
    '    answer: มี\n    verified: { by: ก, on: 2025-03-01 }',
    '    answer: มี\n    verified: { by: ก, on: 2025-03-01 }',
  ],
  periods: [
    '    answer: มี\n    period:\n    - ตุลาคม ๒๕๖๗ – มีนาคม ๒๕๖๘\n    - ปีงบประมาณ พ.ศ. ๒๕๖๗',
    '    answer: มี\n    period:\n      - ต.ค. 2567 - มี.ค. 2568\n      - ปีงบประมาณ 2567',
  ],
  'quotes that are there': ['    answer: "มี"\n    notes: \'ก: ข\'', '    answer: "มี"\n    notes: \'ก: ข\''],
  'a text over lines': [
    '    answer: มี\n    notes: ก\n          ข\n    description: "ก\n         ข"',
    '    answer: มี\n    description: "ก\n      ข"\n    notes: ก\n      ข',
  ],
  'a value below its key': ['    answer:\n        มี  # ครบ', '    answer:\n      มี  # ครบ'],
  'comments at the end': [
    '      answer: มี\n      urls:\n          - https://mini.example/1\n            # ลึก\n      # ท้ายข้อ',
    '    answer: มี\n    urls:\n      - https://mini.example/1\n      # ลึก\n    # ท้ายข้อ',
  ],
  'a silencing comment with its line': [
    '    description: ก\n    # oit-disable-next-line url.http -- ทดสอบ\n    urls: [http://mini.example/1]\n    answer: มี',
    '    answer: มี\n    # oit-disable-next-line url.http -- ทดสอบ\n    urls: [http://mini.example/1]\n    description: ก',
  ],
  'a silencing comment behind a value': [
    '    description: ก # oit-disable-next-line url.http -- ทดสอบ\n    urls: [http://mini.example/1]\n    answer: มี',
    '    description: ก # oit-disable-next-line url.http -- ทดสอบ\n    urls: [http://mini.example/1]\n    answer: มี',
  ],
  'what cannot be read': ['    description: ก\n    answer: "มี', '    description: ก\n    answer: "มี'],
  'a value that is none': [
    '    verified: { on: 2568-02-31, by: ก }\n    answer: มี',
    '    verified: { on: 2568-02-31, by: ก }\n    answer: มี',
  ],
  'a text that keeps its last lines': ['    notes: |+\n      ก\n\n    answer: มี', '    notes: |+\n      ก\n\n    answer: มี'],
  'a text with a column of its own': ['    notes: |2\n        ก\n    answer: มี', '    notes: |2\n        ก\n    answer: มี'],
  'an entry without a value': ['    urls:\n    -\n    answer: มี', '    urls:\n    -\n    answer: มี'],
};

describe('formatting', () => {
  for (const [title, [typed, meant]] of Object.entries(cases))
    it(title, () => {
      assert.equal(format(item(typed)), item(meant));
      assert.equal(format(item(meant)), item(meant), 'once more');
    });

  it('the order of the file, a comment at its top stays', () => {
    const typed = `# ไฟล์ตัวอย่าง\nprofile: mini-agency\n# รุ่น\noit: 1\nitems:\n# แรก\n  O1: { answer: มี }\n\n# ปี\nfiscalYear: 2568`;
    const meant = `# ไฟล์ตัวอย่าง\n# รุ่น\noit: 1\n\n# ปี\nfiscalYear: 2568\nprofile: mini-agency\nitems:\n  # แรก\n  O1: { answer: มี }\n`;
    assert.equal(format(typed), meant);
  });

  it('items stand at the column of the others where one of them cannot be read', () => {
    const typed = `${miniHeader}items:\n    O1:\n        answer: "มี\n    O2:\n        answer:   มี\n`;
    assert.equal(format(typed), typed.replace('        answer:   มี', '      answer: มี'));
  });

  it('items stay at their column where one of them is not written again', () => {
    const typed = `${miniHeader}items:\n    O1:\n        notes: |+\n          ก\n\n    O2:\n        answer:   มี\n`;
    assert.equal(format(typed), typed.replace('        answer:   มี', '      answer: มี'));
  });

  it('only what a range touches', () => {
    const typed = item('    answer:  มี\n  O2:\n    answer:  มี\n  O3:\n    answer:  มี');
    const at = typed.indexOf('O2');
    assert.equal(
      applyEdits(typed, formatSubmission(check(typed), { start: at, end: at })),
      item('    answer:  มี\n  O2:\n    answer: มี\n  O3:\n    answer:  มี'),
    );
  });

  it('edits are no longer than what changes', () => {
    const typed = item('    answer:  มี\n    notes: ก   ');
    assert.deepEqual(
      formatSubmission(check(typed)).map(({ span, newText }) => [typed.slice(span.start, span.end), newText]),
      [
        [' ', ''],
        ['   ', ''],
      ],
    );
  });

  for (const [name, lineEnd] of Object.entries(lineEnds))
    it(`line ends: ${name}`, () => {
      const [typed, meant] = cases['a comment with its key'] ?? ['', ''];
      assert.equal(format(withLineEnds(item(typed), lineEnd)), withLineEnds(item(meant), lineEnd));
    });

  it('a byte order mark stays', () => {
    const text = `\ufeff${item('    notes: ก\n    answer: มี')}`;
    assert.ok(format(text).startsWith('\ufeff'));
  });
});

/** What a text says, whatever the order of its keys and the form of its dates. */
function meaningOf(node: SyntaxNode | null): unknown {
  if (!node || node.kind === 'unreadable') return null;
  if (node.kind === 'sequence') return node.items.map(meaningOf);
  if (node.kind === 'map') {
    const pairs = node.pairs.map(({ key, value }) => [key.text, meaningOf(value)] as const);
    return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return parseDate(node.text.trim())?.date ?? parsePeriod(node.text.trim()) ?? node.text;
}

function factsOf({ tree, findings, silenced, completeness, score, judged }: CheckResult) {
  const byItem = findings.map(({ code, item: id, severity }) => `${id} ${code} ${severity}`).sort();
  const quiet = silenced.map(({ finding: { code, item: id } }) => `${id} ${code}`).sort();
  const comments = judged.analysis.file.comments.map(({ text }) => text.trim()).sort();
  const states = completeness && [...completeness.items];
  return { meaning: meaningOf(tree), byItem, quiet, comments, states, score };
}

function assertSameMeaning(text: string): void {
  const before = check(text);
  const formatted = applyEdits(text, formatSubmission(before));
  const after = check(formatted);
  assert.deepEqual(factsOf(after), factsOf(before), text);
  assert.deepEqual(formatSubmission(after), [], formatted);
}

describe('formatting keeps the meaning', () => {
  const fixtures = [...readCodeFiles().keys()].filter((name) => name.endsWith('.oit.yaml'));
  const examples = readdirSync('examples').flatMap((name) => (name.endsWith('.oit.yaml') ? [`examples/${name}`] : []));

  it('of every example and fixture', () => {
    for (const name of [...examples, ...fixtures]) assertSameMeaning(readRepositoryFile(name));
  });

  for (const name of examples)
    it(`of ${name} with random changes`, () => {
      const text = readRepositoryFile(name);
      const random = createRandom(text.length);
      for (let run = 0; run < atDepth(8, 200); run++) assertSameMeaning(change(text.slice(0, 4_000), random));
    }).timeout(atDepth(300_000, 1_200_000));
});

/** Moves, indents, cuts and spaces lines; most of what it gives can be read. */
function change(text: string, random: ReturnType<typeof createRandom>): string {
  const lines = text.split('\n');
  for (let changes = 1 + random.below(6); changes > 0; changes--) {
    const at = random.below(lines.length);
    const line = lines[at] ?? '';
    const kinds = [
      () => lines.splice(random.below(lines.length), 0, ...lines.splice(at, 1)),
      () => lines.splice(at, 1),
      () => lines.splice(at, 0, '      # หมายเหตุ'.slice(random.below(7))),
      () => lines.splice(at, 0, ''),
      () => lines.splice(at, 1, line.replace(': ', ':   ')),
      () => lines.splice(at, 1, `${line}  # ท้าย`),
      () => lines.splice(at, 1, ` ${line}`),
      () => lines.splice(at, 1, line.slice(0, random.below(line.length + 1))),
      () => lines.splice(at, 1, `${line}   `),
      () => lines.splice(at, 0, `${' '.repeat(random.below(9))}# oit-disable-next-line url.http -- ทดสอบ`),
      () => lines.splice(at, 1, line.replace(/^( *)- (.*)$/, '$1-   { url: $2,note: "ก" }')),
      () => lines.splice(at, 1, line.replace(/^( *)(\w+): (.*)$/, '$1"$2" :\n$1    $3')),
      () => lines.splice(at, 1, line.replace(/: \|/, random.pick([': >-', ': |+']))),
      () => lines.splice(at, 30, ...lines.slice(at, at + 30).map((each) => each.replace(/^ +/, '$&$&'))),
    ];
    kinds[random.below(kinds.length)]?.();
  }
  return lines.join('\n');
}
