import assert from 'node:assert/strict';
import { type CheckOptions, type CheckResult, checkSubmission, findDocumentSymbols } from '../../server/src/core';
import { completeItems, miniSubmission, readRepositoryFile, testCatalog } from '../support/checking';
import { atDepth } from '../support/depth';
import { outcomeOf } from '../support/link-outcomes';
import { createRandom, type RandomSource } from '../support/random';
import { withLineEnds } from '../support/text-variants';

// What is kept of an earlier version of a text must never show: after any edits a check gives what it gives from scratch.

const steps = atDepth(2000, 100_000);
/** Milliseconds; a busy machine takes its time. */
const longest = atDepth(300_000, 1_800_000);
/** One step in so many is made in a file of full size. */
const fullSize = 20;
const today = { year: 2568, month: 3, day: 1 };
const options: CheckOptions = { catalog: testCatalog, today };

/** All that a check tells, with places, and the outline. */
function tell(result: CheckResult): string {
  const { text, judged: _judged, profile, completeness, submission, tree, ...rest } = result;
  const items = submission?.items.map(({ id, keySpan, span, urls, description, elements, approval, periods }) => ({
    ...{ id, keySpan, span, elements, approval, periods, description },
    urls: urls.map((entry) => [entry.span, entry.locate({ start: 0, end: entry.value.length })]),
  }));
  const states = completeness && [...completeness.items];
  return JSON.stringify({
    ...rest,
    profile: profile?.id,
    states,
    items,
    itemsSpan: submission?.itemsSpan,
    tree,
    outline: findDocumentSymbols(result),
  });
}

const pieces = [
  ...[
    '\n',
    ' ',
    '  ',
    ':',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '- ',
    '\t',
    '|',
    '>',
    '๑',
    'ก',
    'มี',
    '\r\n',
    '\r',
    '\ufeff',
    '---\n',
    '&a ',
    '*a',
    '<<: ',
  ],
  ...[
    '  O9:\n    answer: มี\n',
    '  O2:\n',
    'answer: ไม่มี',
    'urls:\n      - https://mini.example/x\n',
    '# oit-disable-next-line url.http -- ทดสอบระบบภายใน\n',
  ],
  ...[
    '# oit-disable-file text.misread-word -- คำนี้ใช้ในเอกสารจริง\n',
    'scores: { IIT: 90 }\n',
    'agency:\n',
    'fiscalYear: 2567\n',
    'sameAs: O1\n',
    'ปี ๒๕๖๗',
    'http://mini.example/a',
  ],
];

/** Moves, doubles, takes away or changes a stretch of a text. */
function edit(text: string, clipboard: string[], random: RandomSource): string {
  const at = random.below(text.length + 1);
  const length = random.pick([1, 1, 2, 5, 30, 200]);
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at) + 1;
  const deeds: (() => string)[] = [
    () => text.slice(0, at) + random.pick(pieces) + text.slice(at),
    () => text.slice(0, at) + random.pick(pieces) + text.slice(at),
    () => text.slice(0, at) + String.fromCharCode(97 + random.below(26)) + text.slice(at),
    () => text.slice(0, at) + text.slice(at + length),
    () => text.slice(0, lineStart) + text.slice(lineEnd),
    () => {
      clipboard.push(text.slice(at, at + length * 4));
      return text.slice(0, at) + text.slice(at + length * 4);
    },
    () => text.slice(0, lineStart) + (clipboard.at(-1) ?? 'ก\n') + text.slice(lineStart),
    () => moveItem(text, random),
    () => withLineEnds(text.replaceAll('\r\n', '\n'), random.pick(['\n', '\r\n'])),
  ];
  return random.pick(deeds)();
}

/** Takes the lines of one item elsewhere, as a user who sorts them. */
function moveItem(text: string, random: RandomSource): string {
  const starts = [...text.matchAll(/^ {2}\S[^\n]*:/gm)].map(({ index }) => index);
  if (starts.length < 3) return text;
  const from = random.below(starts.length - 1);
  const [start = 0, end = 0] = [starts[from], starts[from + 1]];
  const rest = text.slice(0, start) + text.slice(end);
  const to = starts[random.below(from + 1)] ?? 0;
  return rest.slice(0, to) + text.slice(start, end) + rest.slice(to);
}

describe('blocks that are kept', () => {
  const small = [
    miniSubmission(),
    miniSubmission(
      {
        O4: 'O4:\n  answer: มี\n  urls:\n    - http://mini.example/o4\n  description: |\n    หน้าหลัก > รายงาน\n    ปี ๒๕๖๗\n  period: ปีงบประมาณ 2567',
      },
      'scores: { IIT: 90, EIT: 80 }\n',
    ),
    miniSubmission({
      O2: `O2:\n  answer: ไม่มี\n  # oit-disable-next-line item.answer-none -- ไม่มีงบประมาณในปีนี้จริง\n  urls: []`,
      O3: completeItems.O3,
    }),
    `\ufeff${withLineEnds(miniSubmission(), '\r\n')}`,
  ];
  const full = ['examples/in-progress-2568.oit.yaml', 'test/fixtures/district-2565-result.oit.yaml'].map(readRepositoryFile);

  it(`give what a check from scratch gives, findings and places, over ${steps} random edits`, () => {
    const random = createRandom(66);
    for (let step = 0; step < steps; ) {
      const isFull = random.below(fullSize) === 0;
      const undo = [random.pick(isFull ? full : small)];
      const clipboard: string[] = [];
      let before: CheckResult | null = null;
      for (let edits = isFull ? 3 : 12; edits > 0; edits--, step++) {
        const text: string = undo.length > 1 && random.below(5) === 0 ? (undo.pop() ?? '') : (undo.at(-1) ?? '');
        const after = checkSubmission(text, options, before);
        assert.equal(tell(after), tell(checkSubmission(text, options)), `step ${step}: ${JSON.stringify(text.slice(0, 3000))}`);
        before = after;
        const next = edit(text, clipboard, random);
        undo.push(next.length > 0 ? next : miniSubmission());
      }
    }
  }).timeout(longest);

  it('are read once: an edit in an item reads that item alone', () => {
    const [, text = ''] = full;
    const first = checkSubmission(text, options);
    const at = text.indexOf('description:', text.length / 2) + 'description: '.length;
    const second = checkSubmission(`${text.slice(0, at)}ก${text.slice(at)}`, options, first);
    const readings = new Set(first.judged.analysis.parts.map(({ reading }) => reading));
    const isNew = second.judged.analysis.parts.filter(({ reading }) => !readings.has(reading));
    assert.equal(isNew.length, 1);
    assert.ok(isNew[0]?.reading.block.text.includes('description: ก'));
  });

  it('keep what is known of their links when the last comment of the file is taken away', () => {
    const [, text = ''] = full;
    const outcome = outcomeOf({ status: 404 });
    const links = { knowledge: { outcomeOf: () => outcome, randomPageOf: () => null, contentOf: () => null }, excluded: [] };
    const commented = checkSubmission(`# oit-disable-file url.http -- ตามแบบเดิม\n${text}`, { ...options, links });
    const { findings } = checkSubmission(text, { ...options, links }, commented);
    assert.deepEqual(findings, checkSubmission(text, { ...options, links }).findings);
    assert.ok(findings.some(({ code }) => code === 'link.dead'));
  });

  it('are not read again for a setting, nor for what becomes known of links', () => {
    const [, text = ''] = full;
    const first = checkSubmission(text, options);
    const knowledge = { outcomeOf: () => null, randomPageOf: () => null, contentOf: () => null };
    let last = first;
    for (let result = 0; result < 10_000; result += 100)
      last = checkSubmission(text, { ...options, links: { knowledge, excluded: [] }, severities: new Map([['url.http', 'error']]) }, last);
    assert.equal(last.judged.analysis, first.judged.analysis);
    assert.notEqual(last.judged, first.judged);
  });
});

describe('invariant 4: an error in one item', () => {
  /** What breaks the lines of an item: put behind a key, or in the place of its indentation. */
  const breaks: Readonly<Record<string, (item: string) => string>> = {
    'an open quotation mark': (item) => item.replace('answer: ', 'answer: "'),
    'an open bracket': (item) => item.replace('answer: ', 'answer: ['),
    'an open brace': (item) => item.replace('answer: ', 'answer: {'),
    'no blank behind a colon': (item) => item.replace('answer: ', 'answer:'),
    'a line too far out': (item) => item.replace('    answer', '   answer'),
    'a line too far in': (item) => item.replace('    answer', '      answer'),
    'a sign that YAML keeps for itself': (item) => item.replace('answer: ', 'answer: @'),
    'a line that is no key': (item) => item.replace('    answer', 'ก\n    answer'),
  };
  const text = readRepositoryFile('examples/complete-2568.oit.yaml');
  const before = checkSubmission(text, options);
  const starts = [...text.matchAll(/^ {2}O\d+:/gm)].map(({ index }) => index);

  for (const [name, breakItem] of Object.entries(breaks))
    it(`leaves the findings, states and outline of all others as they were: ${name}`, () => {
      for (const [index, start] of starts.entries()) {
        const end = starts[index + 1] ?? text.indexOf('\nsurveys:') + 1;
        const broken = text.slice(0, start) + breakItem(text.slice(start, end)) + text.slice(end);
        const id = /O\d+/.exec(text.slice(start))?.[0] ?? '';
        const after = checkSubmission(broken, options, before);
        assert.ok(
          after.findings.length > 0 && after.findings.every(({ item }) => item === id),
          `${id}: ${JSON.stringify(after.findings[0])}`,
        );
        const others = ({ completeness }: CheckResult) => [...(completeness?.items ?? [])].filter(([each]) => each !== id);
        assert.deepEqual(others(after), others(before), id);
        assert.equal(after.completeness?.items.get(id), 'draft', id);
        const outline = (result: CheckResult) =>
          findDocumentSymbols(result)
            .flatMap(({ children }) => children)
            .map((symbol) => [symbol.name, symbol.detail, symbol.children.length])
            .filter(([symbol]) => !String(symbol).startsWith(`${id} `) && symbol !== id);
        assert.deepEqual(outline(after), outline(before), id);
      }
    });
});
