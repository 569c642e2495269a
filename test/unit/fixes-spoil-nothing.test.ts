import assert from 'node:assert/strict';
import { type CheckResult, type Fix, findCodeActions, fixAll } from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { parseText } from '../../server/src/core/yaml/parse';
import { check, completeItems, miniHeader, miniSubmission, readRepositoryFile, testCatalog } from '../support/checking';
import { readCodeFixtures } from '../support/code-fixtures';
import { atDepth } from '../support/depth';
import fc from '../support/property';
import { lineEnds, withLineEnds } from '../support/text-variants';
import { findSpoilt } from '../support/untouched';

const fix = (text: string) => fixAll(text, { catalog: testCatalog }).text;
/** Under a key that is known at last a value may turn out to be written otherwise than it is meant. */
const revealed: readonly string[] = ['yaml.number-should-be-text'];
const yamlCodes = ({ findings }: CheckResult) =>
  findings.flatMap(({ code }) => (code.startsWith('yaml.') && !revealed.includes(code) ? [code] : []));

/** Every edit that is offered: fixes, and comments that suppress. */
const offers = (result: CheckResult) =>
  findCodeActions(result, { start: 0, end: result.text.length }).filter(({ edits }) => edits.length > 0);

/** A file that can be read stays readable, and what an edit does not name stays as it is. */
function assertSpoilsNothing(text: string, edits: Fix['edits'], label: string, named = edits) {
  const after = applyEdits(text, edits);
  assert.deepEqual(findSpoilt(text, after, named), [], `${label}\n${after}`);
  if (!parseText(text).root) return;
  const [was, is] = [yamlCodes(check(text)), yamlCodes(check(after))];
  assert.ok(is.length <= was.length, `${label}: ${is} instead of ${was}\n${after}`);
}

function assertOffersSpoilNothing(text: string, label: string) {
  for (const { finding, title, edits } of offers(check(text)))
    assertSpoilsNothing(text, edits, `${label}: ${finding.code} ${title.kind}`, asides.has(title.kind) ? wholeLines(text, edits) : edits);
}

/** What becomes a comment is no value any more. */
const asides: ReadonlySet<string> = new Set(['set-aside', 'set-aside-rest', 'comment-line', 'type-anew', 'keep', 'begin']);

function wholeLines(text: string, edits: Fix['edits']): Fix['edits'] {
  const start = edits[0]?.span.start ?? 0;
  const last = edits.at(-1)?.span.end ?? 0;
  const end = last + (/^[^\r\n]*/.exec(text.slice(last))?.[0].length ?? 0);
  return [{ span: { start, end }, newText: '' }];
}

function assertFixAllSpoilsNothing(text: string, label: string) {
  const result = check(text);
  const edits = result.findings.flatMap((finding) => (finding.fix?.isSafe ? finding.fix.edits : []));
  assertSpoilsNothing(text, edits, `${label}: the first round`);
  const fixed = fix(text);
  assert.ok(parseText(fixed).root || !parseText(text).root, `${label}: unreadable\n${fixed}`);
  assert.equal(fix(fixed), fixed, `${label}: a second run changes something`);
}

/** Values as people write them, each under the key that has the fault. */
const item = (fields: string) => miniSubmission({ O4: `O4:\n${fields.replace(/^/gm, '  ')}` });
const urlsWritten: Readonly<Record<string, string>> = {
  'a literal': 'urls: |\n  https://mini.example/a\n  https://mini.example/b',
  'a literal with a comment': 'urls: |-  # ลิงก์\n  https://mini.example/a\n  https://mini.example/b\n# ต่อไป',
  'a folded text': 'urls: >-\n  https://mini.example/a\n  https://mini.example/b',
  'a literal with an empty line': 'urls: |\n  https://mini.example/a\n\n  https://mini.example/b\n',
  'lines below the key': 'urls:\n  https://mini.example/a\n  https://mini.example/b',
  'lines below the key and a comment': 'urls: # ลิงก์\n  https://mini.example/a\n  https://mini.example/b',
  'lines behind the key': 'urls: https://mini.example/a\n  https://mini.example/b',
  commas: 'urls: https://mini.example/a, https://mini.example/b  # สองแห่ง',
  'commas without blanks': 'urls: https://mini.example/a,https://mini.example/b',
  'double quotes': 'urls: "https://mini.example/a\n  https://mini.example/b"',
  'single quotes': "urls: 'https://mini.example/a, https://mini.example/b' # สองแห่ง",
  'a quoted key': '"urls": https://mini.example/a https://mini.example/b',
};

describe('fixes: a value of several lines is one value', () => {
  for (const [name, urls] of Object.entries(urlsWritten))
    for (const [ends, lineEnd] of Object.entries(lineEnds))
      it(`addresses as ${name} (${ends}) become a list of them`, () => {
        const text = withLineEnds(item(`answer: มี\n${urls}\ndescription: หน้าหลัก > รายงาน\nperiod: ปีงบประมาณ 2567`), lineEnd);
        const finding = check(text).findings.find(({ code }) => code === 'schema.type');
        const marked = finding ? text.slice(finding.span.start, finding.span.end) : '';
        assert.ok(marked.includes('/a') && marked.includes('/b') && !/\s$/.test(marked), JSON.stringify(marked));
        const edits = finding?.fix?.edits ?? [];
        assertSpoilsNothing(text, edits, name);
        const after = check(applyEdits(text, edits));
        assert.deepEqual(
          after.submission?.itemById.get('O4')?.urls.map(({ value }) => value),
          ['https://mini.example/a', 'https://mini.example/b'],
          after.text,
        );
        assert.deepEqual(
          after.findings.map(({ code }) => code),
          [],
          after.text,
        );
      });

  it('in a map between braces the list is written between brackets', () => {
    const text = miniSubmission({ O4: completeItems.O4.replace(/\[(.*?)\]/, '"$1, https://mini.example/b"') });
    const edits = check(text).findings.find(({ code }) => code === 'schema.type')?.fix?.edits ?? [];
    assert.ok(applyEdits(text, edits).includes('urls: [https://mini.example/o4, https://mini.example/b], description'));
  });

  const years: Readonly<Record<string, readonly [string, string]>> = {
    folded: ['fiscalYear: >-\n  ๒๕๖๘\n', 'fiscalYear: 2568\n'],
    literal: ['fiscalYear: |  # ปีงบประมาณ\n  ๒๕๖๘\n\n', 'fiscalYear: 2568  # ปีงบประมาณ\n\n'],
    'below the key': ['fiscalYear:\n  ๒๕๖๘\n', 'fiscalYear:\n  2568\n'],
    quoted: ['fiscalYear: "๒๕๖๘\n  "  # ปี\n', 'fiscalYear: 2568  # ปี\n'],
    'of the Christian era': ['fiscalYear: >-\n  2025\n', 'fiscalYear: 2568\n'],
  };
  for (const [name, [written, meant]] of Object.entries(years))
    for (const lineEnd of Object.values(lineEnds))
      it(`fix-all mends a year that is ${name} (${JSON.stringify(lineEnd)}) as one value`, () => {
        const text = withLineEnds(miniSubmission().replace('fiscalYear: 2568\n', written), lineEnd);
        assert.equal(fix(text), withLineEnds(miniSubmission().replace('fiscalYear: 2568\n', meant), lineEnd));
      });
});

describe('fixes: what is put in lands in the same document, once', () => {
  const itemless: Readonly<Record<string, string>> = {
    plain: miniHeader,
    'no last line end': miniHeader.trimEnd(),
    'a document end': `${miniHeader}...\n`,
    'an empty second document': `${miniHeader}---\n# หมายเหตุ\n`,
    'a lone tab': `${miniHeader}\t`,
    'a comment': `${miniHeader}# จบ\n`,
    'comments before and a document start': `# ไฟล์คำตอบ\n---\n${miniHeader}`,
    'an empty key': `${miniHeader}items:\n`,
    'an empty key with a comment': `${miniHeader}items:   # ข้อ\n# จบ\n`,
    null: `${miniHeader}items: ~\n`,
    'a literal before': `${miniHeader}notes: |\n  หมายเหตุ\n\n`,
  };
  for (const [name, inLf] of Object.entries(itemless))
    for (const [ends, lineEnd] of Object.entries(lineEnds))
      it(`items into a file with ${name} (${ends})`, () => {
        const text = withLineEnds(inLf, lineEnd);
        const missing = check(text).findings.filter(({ code }) => code === 'item.missing');
        assert.equal(missing.length, 4);
        for (const finding of missing) {
          if (!finding.fix) continue;
          assertSpoilsNothing(text, finding.fix.edits, name);
          const after = check(applyEdits(text, finding.fix.edits));
          assert.equal(after.findings.filter(({ code }) => code === 'item.missing').length, 3, after.text);
        }
        for (const { finding, title, edits } of offers(check(text)).filter((offer) => offer.title.kind === 'suppress')) {
          const codes = check(applyEdits(text, edits)).findings.map(({ code }) => code);
          assert.ok(!codes.includes(finding.code) && !codes.includes('suppress.unused'), `${title.kind} ${finding.code}: ${codes}`);
        }
      });

  it('an approval goes under the key that is there, and never beside it', () => {
    const approved = (rest: string) =>
      miniSubmission({
        O3: 'O3: { answer: มี, urls: [https://mini.example/o3], description: หน้าหลัก > สถิติ, period: รายเดือน ต.ค. 2567 - มี.ค. 2568, approval: { reported: { by: ก, on: 1 ม.ค. 2568 } } }',
        O4: `O4:\n  answer: มี\n  urls: [https://mini.example/o4]\n  description: หน้าหลัก > รายงาน\n  period: ปีงบประมาณ 2567\n${rest}`,
      });
    for (const rest of [
      '',
      '  approval:',
      '  approval: # ผู้อนุมัติ',
      '  approval: ~',
      '  approval: ก',
      '  approval:\n    reported:\n    approved: { by: ก }',
    ])
      assertOffersSpoilNothing(approved(rest), rest);
  });
});

const examples = ['examples/in-progress-2568.oit.yaml', 'test/fixtures/district-2565-result.oit.yaml'];
const badFixtures = readCodeFixtures().filter(({ isBad }) => isBad);
const corpus = badFixtures.map(({ file, text }) => [file, text] as const);

describe('fixes: every edit that is offered', () => {
  for (const [file, text] of corpus) it(`of ${file} spoils nothing`, () => assertOffersSpoilNothing(text, file));

  for (const file of examples)
    it(`of ${file} that fix-all makes spoils nothing`, () => assertFixAllSpoilsNothing(readRepositoryFile(file), file));
});

type Mutation = (text: string, at: number) => string;

const lineAt = (text: string, at: number) => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end < 0 ? text.length : end + 1 };
};
const putAt =
  (sign: string): Mutation =>
  (text, at) =>
    text.slice(0, at) + sign + text.slice(at);

/** What hands and programs do to a file. */
const mutations: Readonly<Record<string, Mutation>> = {
  'a sign is gone': (text, at) => text.slice(0, at) + text.slice(at + 1),
  'a line is gone': (text, at) => text.slice(0, lineAt(text, at).start) + text.slice(lineAt(text, at).end),
  'a line stands twice': (text, at) => text.slice(0, lineAt(text, at).end) + text.slice(lineAt(text, at).start),
  'a line is cut in two': putAt('\n      '),
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': putAt('\ufeff'),
  'a tab': putAt('\t'),
  'indentation by tabs': (text) => text.replace(/^(?: {2})+/gm, (blanks) => '\t'.repeat(blanks.length / 2)),
  'one line indented by tabs': (text, at) => {
    const { start } = lineAt(text, at);
    return text.slice(0, start) + text.slice(start).replace(/^ +/, (blanks) => '\t'.repeat(blanks.length / 2));
  },
  ...Object.fromEntries(
    [
      '"',
      "'",
      '#',
      ' #',
      ': ',
      ':',
      '- ',
      '-',
      '*',
      '&',
      '!',
      '|',
      '>',
      '?',
      '[',
      ']',
      '{',
      '}',
      ',',
      '%',
      '@',
      ' ',
      '\n',
      '\u00a0',
      '๒',
      '~',
      '\\',
    ].map((sign) => [`${JSON.stringify(sign)} put in`, putAt(sign)] as const),
  ),
};

describe('fixes: of files that hands and programs have changed', function () {
  this.timeout(atDepth(300_000, 600_000));
  const mutated = fc
    .tuple(
      fc.constantFrom(...corpus),
      fc.array(fc.tuple(fc.constantFrom(...Object.values(mutations)), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([[file, text], steps]) => ({
      file,
      text: steps.reduce((changed, [mutate, share]) => mutate(changed, Math.floor(share * changed.length)), text),
    }));

  it('each spoils nothing', () => {
    fc.assert(
      fc.property(mutated, ({ file, text }) => assertOffersSpoilNothing(text, file)),
      { numRuns: atDepth(50, 1_000) },
    );
  });

  it('all together spoil nothing, and a second run changes nothing', () => {
    fc.assert(
      fc.property(mutated, ({ file, text }) => assertFixAllSpoilsNothing(text, file)),
      { numRuns: atDepth(50, 1_000) },
    );
  });
});
