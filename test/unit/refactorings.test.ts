import assert from 'node:assert/strict';
import { findCodeActions, findFileRefactorings, findItemRefactorings, formatActionTitle, type Offer } from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { check, completeItems, miniHeader, miniSubmission, readRepositoryFile } from '../support/checking';
import { lineEnds, withLineEnds } from '../support/text-variants';
import { findSpoilt } from '../support/untouched';

const today = { year: 2568, month: 3, day: 20 };

/** Gives the offers at the mark `|` of a text, by their labels; `<|>` stands in the text after for what one goes on to type. */
function offersAt(marked: string): { readonly text: string; readonly offers: ReadonlyMap<string, Offer> } {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const at = { start: offset, end: offset };
  const result = check(text, { today });
  const offers = [...findCodeActions(result, at).filter(({ title }) => title.kind !== 'suppress'), ...findItemRefactorings(result, at)];
  return { text, offers: new Map(offers.map((each) => [formatActionTitle(each.title, 'en'), each])) };
}

function take(text: string, { edits, typeOver }: Offer): string {
  const [first, ...others] = edits;
  if (!first || !typeOver) return applyEdits(text, edits);
  const { start, end } = typeOver;
  const newText = `${first.newText.slice(0, start)}‹${first.newText.slice(start, end)}›${first.newText.slice(end)}`;
  return applyEdits(text, [{ ...first, newText }, ...others]);
}

const item = (lines: string) => `${miniHeader}items:\n  O1:\n${lines.replace(/^(?=.)/gm, '    ')}\n`;

/** The lines of the item, as a row of the table writes them: place, what is offered, the text after taking it. */
const rows: readonly (readonly [place: string, label: string, after: string])[] = [
  ['¦answer:', 'Answer “มี” in O1', 'answer: มี'],
  ['answer:  # มี หรือ ไม่มี\nurls:¦', 'Answer “ไม่มี” in O1', 'answer: ไม่มี  # มี หรือ ไม่มี\nurls:'],
  ['answer: ม¦ีแล้ว', 'Change to “ไม่มี”', 'answer: ไม่มี'],
  [
    'answer: ม¦ี\nelements: { structure: true, contact: true }',
    'Make a place to type “URL”',
    'answer: มี\nurls:\n  - ‹›\nelements: { structure: true, contact: true }',
  ],
  ['answer: มี\nu¦rls:', 'Make a place to type “URL”', 'answer: มี\nurls:\n  - ‹›'],
  ['answer: มี\nu¦rls: []', 'Make a place to type “URL”', 'answer: มี\nurls: [ ‹›]'],
  [
    'answer: ไม่ม¦ี\nurls:\n  - https://mini.example/a  # หน้าเดิม',
    'Make “urls” a comment (#): kept, not part of the answer',
    'answer: ไม่มี\n# urls:\n#   - https://mini.example/a  # หน้าเดิม',
  ],
  ['answer: มี\nurls:\n  - ดู¦ที่เมนู', 'Type it anew, keep “ดูที่เมนู” behind #', 'answer: มี\nurls:\n  - ‹› # ดูที่เมนู'],
  ['answer: มี\nurls:\n  - ดู¦ที่เมนู', 'Make “ดูที่เมนู” a comment (#): kept, not part of the answer', 'answer: มี\nurls:\n  # - ดูที่เมนู'],
  [
    'answer: มี\nurls: [https://mini.example/a, ดู¦ที่เมนู]',
    'Make “ดูที่เมนู” a comment (#): kept, not part of the answer',
    'answer: มี\nurls: [https://mini.example/a] # ดูที่เมนู',
  ],
  ['answer: มี\nelements:\n  structure: fa¦lse', 'แผนผังโครงสร้าง: shown (true)', 'answer: มี\nelements:\n  structure: true'],
  [
    'answer: มี\nelements:\n  structure: fa¦lse',
    'แผนผังโครงสร้าง: does not exist here (give a reason)',
    'answer: มี\nelements:\n  structure: { none: "‹(ระบุเหตุผล)›" }',
  ],
  [
    'answer: มี\nurls: [https://mini.example/a]\nelements: { structure: tr¦ue, contact: true }',
    'แผนผังโครงสร้าง: shown at https://mini.example/a',
    'answer: มี\nurls: [https://mini.example/a]\nelements: { structure: https://mini.example/a, contact: true }',
  ],
  ['answer: มี\nele¦ments:', 'Insert the 2 missing elements as false for now', 'answer: มี\nelements:\n  structure: false\n  contact: false'],
  ['answer: มี\ndivision: ฝ่ายประชาสัม¦พันธ์', 'Change to “ฝ่ายอำนวยการ” (responsible for the item)', 'answer: มี\ndivision: ฝ่ายอำนวยการ'],
  [
    'answer: ม¦ี',
    'Date the step “reported”: ฝ่ายอำนวยการ, 2568-03-20',
    'answer: มี\napproval:\n  reported: { by: ฝ่ายอำนวยการ, on: 2568-03-20 }',
  ],
  [
    'answer: ม¦ี\napproval:\n  reported: { by: ก, on: 2568-03-19 }\n  approved: { by: , on: }',
    'Date the step “approved”: หัวหน้าฝ่ายอำนวยการ, 2568-03-20',
    'answer: มี\napproval:\n  reported: { by: ก, on: 2568-03-19 }\n  approved: { by: หัวหน้าฝ่ายอำนวยการ, on: 2568-03-20 }',
  ],
  [
    'answer: มี\napproval:\n  reported: { by: ก, on: 19 ม¦ี.ค. 2568 }',
    'Write it in the standard form “2568-03-19”',
    'answer: มี\napproval:\n  reported: { by: ก, on: 2568-03-19 }',
  ],
  [
    'answer: มี\nperiod: ตุลา¦คม ๒๕๖๗ – มีนาคม ๒๕๖๘',
    'Write it in the standard form “ต.ค. 2567 - มี.ค. 2568”',
    'answer: มี\nperiod: ต.ค. 2567 - มี.ค. 2568',
  ],
  ['answer: มี\nหมาย¦เหตุ: จดไว้', 'Move “หมายเหตุ” into notes', 'answer: มี\nnotes: จดไว้'],
];

describe('code actions: place, label, text after', () => {
  for (const [place, label, after] of rows)
    for (const [ends, lineEnd] of Object.entries(lineEnds).slice(0, 2))
      it(`${JSON.stringify(place)} (${ends}): ${label}`, () => {
        const { text, offers } = offersAt(withLineEnds(item(place), lineEnd));
        const chosen = offers.get(label);
        assert.ok(chosen, `offered: ${[...offers.keys()].join(' | ')}`);
        assert.equal(take(text, chosen), withLineEnds(item(after), lineEnd));
      });

  it('what would change nothing, and what stands in an item that cannot be read, is not offered', () => {
    const complete = miniSubmission({
      O1: completeItems.O1.replace(
        ' }',
        ', approval: { reported: { by: ก, on: 2568-03-01 }, approved: { by: ก, on: 2568-03-02 }, published: { by: ก, on: 2568-03-03 } } }',
      ),
    });
    assert.deepEqual([...offersAt(complete.replace('answer: มี, urls: [https://mini.example/o4]', 'ans¦wer: ไม่มี')).offers.keys()], []);
    assert.deepEqual(
      [...offersAt(item('answer: ม¦ี\nurls: [')).offers.keys()].filter((label) => label.includes('O1')),
      [],
    );
  });
});

describe('refactorings of a whole file', () => {
  const sortOf = (text: string) => findFileRefactorings(check(text)).find(({ name }) => name === 'sortItems');
  const insertOf = (text: string) => findFileRefactorings(check(text)).find(({ name }) => name === 'insertMissingItems');

  for (const [ends, lineEnd] of Object.entries(lineEnds).slice(0, 2))
    it(`items are sorted with their comments (${ends})`, () => {
      const [o1, o2, o3] = [completeItems.O1, completeItems.O2, completeItems.O3];
      const before = `${miniHeader}items: # ข้อ\n\n  # ข้อสาม\n  ${o3}\n  ${o1}\n    # ในข้อหนึ่ง\n\n  # ข้อสอง\n  # ต่อ\n  ${o2}\n# ท้าย\nsurveys: {}`;
      const after = `${miniHeader}items: # ข้อ\n\n  ${o1}\n    # ในข้อหนึ่ง\n  # ข้อสอง\n  # ต่อ\n  ${o2}\n\n  # ข้อสาม\n  ${o3}\n# ท้าย\nsurveys: {}`;
      const text = withLineEnds(before, lineEnd);
      const sorted = applyEdits(text, sortOf(text)?.edits ?? []);
      assert.equal(sorted, withLineEnds(after, lineEnd));
      assert.equal(sortOf(sorted), undefined);
    });

  it('items that cannot be read, or stand between braces, are not sorted', () => {
    const text = `${miniHeader}items:\n  ${completeItems.O2}\n  O1: { answer: มี\n`;
    assert.equal(sortOf(text), undefined);
    assert.equal(sortOf(`${miniHeader}items: { ${completeItems.O2}, ${completeItems.O1} }\n`), undefined);
  });

  it('all missing items are inserted in their places, and nothing is left to insert', () => {
    for (const [name, text] of Object.entries({
      'no items': miniHeader,
      'an empty key': `${miniHeader}items:\n`,
      'the second': `${miniHeader}items:\n  ${completeItems.O2}\n`,
      'the last, indented by four': `${miniHeader}items:\n    ${completeItems.O4}\n# ท้าย\n`,
      'an item without anything': `${miniHeader}items:\n  O3:\n  ${completeItems.O4}\n`,
      braces: `${miniHeader}items: { ${completeItems.O2} }\n`,
    }))
      for (const lineEnd of Object.values(lineEnds).slice(0, 2)) {
        const typed = withLineEnds(text, lineEnd);
        const after = applyEdits(typed, insertOf(typed)?.edits ?? []);
        const result = check(after);
        assert.deepEqual(
          result.findings.filter(({ code }) => code === 'item.missing' || code.startsWith('yaml.')),
          [],
          `${name}\n${after}`,
        );
        assert.deepEqual(result.submission?.items.map(({ id }) => id).sort(), ['O1', 'O2', 'O3', 'O4'], name);
        if (name !== 'braces') assert.equal(sortOf(after), undefined, `${name}\n${after}`);
        assert.equal(insertOf(after), undefined, name);
      }
  });
});

describe('filling in an item', () => {
  const fillAt = (text: string, offset: number) =>
    findItemRefactorings(check(text, { today }), { start: offset, end: offset }).find(({ name }) => name === 'fillItem');

  it('puts in what is missing, once, and leaves what is there', () => {
    const text = item('urls:\n  - https://mini.example/a # หน้าเดิม\napproval:\n  approved: { by: ก, on: 2568-03-20 }\n# จบ');
    const offset = text.indexOf('O1');
    const edits = fillAt(text, offset)?.edits ?? [];
    const after = applyEdits(text, edits);
    assert.deepEqual(findSpoilt(text, after, edits), [], after);
    assert.deepEqual(
      check(after).findings.filter(({ code }) => code.startsWith('yaml.')),
      [],
      after,
    );
    assert.match(after, / {4}answer:\n {4}urls:\n {6}- https:\/\/mini\.example\/a # หน้าเดิม\n {4}description: \|\n {6}\S/);
    for (const key of ['division: ฝ่ายอำนวยการ', 'elements:', 'structure: false', 'reported: { by: , on: }', 'published: { by: , on: }'])
      assert.ok(after.includes(key), `${key}\n${after}`);
    assert.equal(fillAt(after, offset), undefined, after);
  });
});

describe('refactorings: offered anywhere, they spoil nothing', () => {
  for (const name of ['complete-2568', 'in-progress-2568', 'district-2565'])
    for (const [ends, lineEnd] of Object.entries(lineEnds).slice(0, 2))
      it(`${name} (${ends})`, () => {
        const text = withLineEnds(readRepositoryFile(`examples/${name}.oit.yaml`), lineEnd);
        const result = check(text, { today });
        const unread = (after: string) =>
          check(after).findings.filter(({ code }) => code.startsWith('yaml.') && !code.endsWith('text')).length;
        const faults = unread(text);
        const tried = new Set<string>();
        for (let offset = 0; offset < text.length; offset += 131) {
          for (const { title, edits } of findItemRefactorings(result, { start: offset, end: offset })) {
            const key = JSON.stringify(edits);
            if (tried.has(key)) continue;
            tried.add(key);
            const after = applyEdits(text, edits);
            const label = `${formatActionTitle(title, 'en')} at ${offset}`;
            assert.notEqual(after, text, label);
            assert.deepEqual(findSpoilt(text, after, edits), [], label);
            assert.ok(unread(after) <= faults, `${label}\n${after.slice(Math.max(0, offset - 300), offset + 800)}`);
            assert.ok(lineEnd === '\n' || !/[^\r]\n/.test(after), `${label}: another line end`);
          }
        }
        for (const { edits, name: of } of findFileRefactorings(result)) {
          const after = applyEdits(text, edits);
          if (of !== 'sortItems') assert.deepEqual(findSpoilt(text, after, edits), [], of);
          assert.ok(unread(after) <= faults, of);
        }
      }).timeout(300_000);
});
