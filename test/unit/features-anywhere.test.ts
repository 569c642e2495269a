import assert from 'node:assert/strict';
import {
  type CheckResult,
  checkSubmission,
  type DocumentSymbol,
  describeRow,
  findCodeActions,
  findCompletions,
  findDefinitions,
  findDocumentLinks,
  findDocumentSymbols,
  findFileRefactorings,
  findFoldingRanges,
  findHover,
  findInlayHints,
  findItemCodeLenses,
  findItemRefactorings,
  findItemSymbols,
  findPaste,
  findPasteRepair,
  findReferences,
  findSelectionRanges,
  formatOnType,
  formatSubmission,
  limitFindings,
  renameDivision,
  type Span,
  summarizeSubmission,
} from '../../server/src/core';
import { findLinkCodeLenses } from '../../server/src/core/features/lenses/link-code-lenses';
import { containsSpan } from '../../server/src/core/ground/span';
import { findPlace } from '../../server/src/core/yaml/find-place';
import { miniSubmission, readRepositoryFile, testCatalog } from '../support/checking';
import { readCodeFixtures } from '../support/code-fixtures';
import { atDepth } from '../support/depth';
import { createRandom } from '../support/random';

// An editor asks at any moment: at every offset of every beginning of a text, as if it were just being typed.

const knowledge = { outcomeOf: () => null, randomPageOf: () => null, contentOf: () => null };
const links = { knowledge, excluded: [] };

function assertInside({ start, end }: Span, text: string, what: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${what}: ${start}-${end} of ${text.length}`);
}

function assertNested(symbols: readonly DocumentSymbol[], around: Span): void {
  for (const { span, selection, children } of symbols) {
    assert.ok(containsSpan(around, span) && containsSpan(span, selection), 'symbol');
    assertNested(children, span);
  }
}

function useWholeFile(result: CheckResult): void {
  const { text } = result;
  for (const { span, code } of limitFindings(result.findings)) assertInside(span, text, code);
  assertNested(findDocumentSymbols(result), { start: 0, end: text.length });
  const lineCount = text.split(/\r\n|\r|\n/).length;
  for (const { startLine, endLine } of findFoldingRanges(result))
    assert.ok(0 <= startLine && startLine < endLine && endLine < lineCount, 'fold');
  for (const { span } of findDocumentLinks(result)) assertInside(span, text, 'link');
  for (const { span } of findItemSymbols(result, 'สถิติ')) assertInside(span, text, 'item');
  for (const { span } of findLinkCodeLenses(result, 'th', 0)) assertInside(span, text, 'lens');
  for (const { edits } of findFileRefactorings(result)) for (const { span } of edits) assertInside(span, text, 'edit');
  for (const within of [null, { start: text.length, end: text.length }])
    for (const { span } of formatSubmission(result, within)) assertInside(span, text, 'formatting');
  for (const { span, problem } of findItemCodeLenses(result, 'th')) {
    assertInside(span, text, 'lens');
    if (problem) assertInside(problem, text, 'problem');
  }
  const all = { start: 0, end: text.length };
  for (const { offset } of findInlayHints(result, all, 'th')) assertInside({ start: offset, end: offset }, text, 'hint');
  const { items } = summarizeSubmission(result, 'th');
  for (const { id, span } of items) {
    assertInside(span, text, 'row');
    assert.ok(describeRow(result, id, 'th'), id);
  }
}

function useAt(result: CheckResult, offset: number): void {
  const { text } = result;
  const at = { start: offset, end: offset };
  const offers = [...findCodeActions(result, at), ...findItemRefactorings(result, at)];
  for (const { edits } of offers) for (const { span } of edits) assertInside(span, text, 'edit');
  const hover = findHover(result, offset, { language: 'en', now: 0 });
  if (hover) assertInside(hover.span, text, 'hover');
  for (const { span, besides } of findCompletions(result, offset, 'th', { year: 2568, month: 4, day: 3 })) {
    assertInside(span, text, 'completion');
    for (const edit of besides) {
      assertInside(edit.span, text, 'beside');
      assert.ok(edit.span.end < span.start || span.end < edit.span.start, 'beside');
    }
  }
  for (const { span } of findCompletions(result, offset, 'th', null)) assertInside(span, text, 'completion');
  for (const pasted of ['https://mini.example/a\nhttps://mini.example/b\n', 'มี\thttps://mini.example/a\tหน้าหลัก > ก', 'ก: ข #1'])
    for (const { span } of findPaste(result, at, pasted)?.edits ?? []) assertInside(span, text, 'paste');
  for (const { span } of findPasteRepair(result, at) ?? []) assertInside(span, text, 'repair');
  for (const typed of ['\n', ':']) for (const { span } of formatOnType(result, offset, typed)) assertInside(span, text, 'on type');
  findPlace(result.judged.analysis.file, offset);
  for (const { span } of findReferences(result, offset)) assertInside(span, text, 'reference');
  for (const span of findDefinitions(result, offset)) assertInside(span, text, 'definition');
  const renamed = renameDivision(result, offset, 'ฝ่าย "ใหม่": ก', 'th');
  if ('edits' in renamed) for (const { span } of renamed.edits) assertInside(span, text, 'rename');
  let inner: Span = at;
  for (const span of findSelectionRanges(result, offset)) {
    assert.ok(containsSpan(span, inner), 'selection range');
    inner = span;
  }
  assertInside(inner, text, 'selection range');
}

/** Types a text sign by sign; the features are used at some offsets of each beginning, at all of them where `most` allows. */
function type(whole: string, most: number): void {
  const random = createRandom(whole.length);
  let result: CheckResult | null = null;
  for (let length = 0; length <= whole.length; length++) {
    result = check(whole.slice(0, length), result);
    useWholeFile(result);
    const offsets = length < most ? Array.from({ length: length + 1 }, (_each, offset) => offset) : [0, length, random.below(length)];
    for (const offset of offsets) useAt(result, offset);
  }
}

const check = (text: string, before: CheckResult | null) => checkSubmission(text, { catalog: testCatalog, links }, before);

const examples = ['complete-2568', 'district-2565', 'in-progress-2568'].map((name) => readRepositoryFile(`examples/${name}.oit.yaml`));
const fixtures = readCodeFixtures().map(({ text }) => text);

/** Uses the features at places of texts, as they are and with the sign there taken away: at so many by chance, or at each. */
function useAtPlaces(texts: readonly string[], count: number): void {
  const random = createRandom(2568);
  const share = count / texts.reduce((sum, { length }) => sum + length + 1, 0);
  for (const text of texts) {
    const whole = check(text, null);
    useWholeFile(whole);
    for (let offset = 0; offset <= text.length; offset++) {
      if (random.below(1_000_000) >= share * 1_000_000) continue;
      useAt(whole, offset);
      useAt(check(text.slice(0, offset) + text.slice(offset + 1), whole), offset);
    }
  }
}

describe('invariant 2: features of the editor', () => {
  const small = miniSubmission({
    O3: 'O3:\n  answer: มี\n  urls:\n    - http://mini.example/o3\n  description: |\n    หน้าหลัก > สถิติ\n  period: 2567',
  });

  it('work at every offset of every beginning of a submission', () => type(small, atDepth(160, 300))).timeout(atDepth(300_000, 1_200_000));

  it('work while an example is typed', () => {
    for (const text of examples) type(text.slice(0, atDepth(600, 1_500)), 0);
  }).timeout(atDepth(300_000, 1_800_000));

  for (const [name, texts, deep] of [
    ['example', examples, 8_000],
    ['fixture', fixtures, 6_000],
  ] as const)
    it(`work at places of every ${name}, and where a sign is taken away`, () => useAtPlaces(texts, atDepth(1_000, deep))).timeout(
      atDepth(300_000, 3_600_000),
    );
});
