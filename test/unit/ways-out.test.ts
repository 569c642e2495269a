import assert from 'node:assert/strict';
import {
  type CheckedFinding,
  type CheckOptions,
  type CheckResult,
  type CodeAction,
  findCodeActions,
  formatActionTitle,
} from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { check, documentedCatalog, miniHeader, testCatalog } from '../support/checking';
import { readCodeFixtures } from '../support/code-fixtures';
import { lineEnds, withLineEnds } from '../support/text-variants';

// Every error has a real way out before the comment that silences it, and every way does what its label says.

const day = { year: 2568, month: 4, day: 1 };
const catalogs: readonly Partial<CheckOptions>[] = [
  { catalog: testCatalog, today: day },
  { catalog: documentedCatalog, today: day },
];

/** Errors that no edit of the text can mend. */
const hopeless: Readonly<Record<string, string>> = {
  'yaml.encoding': 'the letters are lost: the file must be opened or saved in another encoding',
  'yaml.too-large': 'nobody can tell which part of so much is wanted',
};

/** What leaves the finding, or another of its code, at a place where one goes on. */
const goesOn: ReadonlySet<string> = new Set(['type', 'list-elements', 'answer', 'not-shown', 'not-here', 'begin', 'keep', 'list']);

/** What only puts signs around or beside what was typed. */
const keepsAll: ReadonlySet<string> = new Set([
  'set-aside',
  'set-aside-rest',
  'type',
  'type-anew',
  'comment-line',
  'list-elements',
  'insert',
  'insert-items',
  'begin',
]);

const isReal = ({ title, edits }: CodeAction) => edits.length > 0 && title.kind !== 'suppress';

const yamlFaults = ({ findings }: CheckResult) =>
  findings.filter(({ code }) => code.startsWith('yaml.') && code !== 'yaml.number-should-be-text').length;

/** How often the same is said. */
const countSame = ({ findings }: CheckResult, { code, args, item }: CheckedFinding) =>
  findings.filter((each) => each.code === code && each.item === item && JSON.stringify(each.args) === JSON.stringify(args)).length;

/** The signs of a text without blanks, brackets' commas and the signs of comments, in any order. */
const signsOf = (text: string) => [...text.replace(/[\s#,]/g, '')].sort().join('');

function tryWays(text: string, options: Partial<CheckOptions>, label: string): void {
  const result = check(text, options);
  for (const finding of result.findings.filter(({ severity }) => severity === 'error')) {
    const actions = findCodeActions(result, finding.span).filter((action) => action.finding === finding);
    const ways = actions.filter(isReal);
    const isMended = findCodeActions(result, finding.span).some(isReal);
    const marked = JSON.stringify(text.slice(finding.span.start, finding.span.end));
    const at = `${label}: ${finding.code} ${marked}`;
    if (!(finding.code in hopeless)) assert.ok(isMended, `${at}: no way out\n${text}`);
    for (const way of ways) {
      const said = `${at}: ${formatActionTitle(way.title, 'en')}`;
      const after = check(applyEdits(text, way.edits), options);
      assert.notEqual(after.text, text, `${said} does nothing`);
      assert.ok(yamlFaults(after) <= yamlFaults(result), `${said} makes it unreadable\n${after.text}`);
      if (!goesOn.has(way.title.kind))
        assert.ok(countSame(after, finding) < countSame(result, finding), `${said} leaves it\n${after.text}`);
      if (keepsAll.has(way.title.kind)) {
        for (const { span, newText } of way.edits) {
          const rest = way.edits.map((each) => each.newText).join('');
          const removed = text.slice(span.start, span.end);
          assert.ok(
            newText.includes(removed) || signsOf(rest).includes(signsOf(removed)) || removed.trim() === '',
            `${said} loses ${removed}`,
          );
        }
      }
    }
  }
}

/** Items as people write them: between braces and line by line, with one fault or several. */
const items = [
  'O1: { answer: มีแล้ว }',
  'O1: { answer: , urls: [ ] }',
  'O1: { urls: [https://mini.example/a] }',
  'O1: {}',
  'O1: { answer: มี, urls: }',
  'O1: { answer: มี, urls: [ดูที่เมนู, https://mini.example/a] }',
  'O1: { answer: มี, urls: [{ url: ดูที่เมนู, note: x }] }',
  'O1: { answer: มี, urls: [{ note: x }] }',
  'O1: { answer: ไม่มี, urls: [https://mini.example/a] }',
  'O1: { answer: มี, urls: [https://mini.example/a], elements: { structure: ยังไง, contact: no, zzz: true } }',
  'O1: { answer: มี, urls: [https://mini.example/a], division: [ฝ่ายไม่มีจริง, ฝ่ายอำนวยการ] }',
  'O2: { answer: มี, urls: [https://mini.example/a], period: [ปี 2550, อะไรไม่รู้] }',
  'O2: { answer: มี, period: ม.ค. 2568 }',
  'O2: { answer: มี, approval: { reported: { by: ก, on: เมื่อวาน }, approved: { by: ก, on: 2568-03-20 }, published: { by: ข, on: 2568-03-01 } } }',
  'O99: { answer: มี }',
  'O1: ยังไม่มี',
  'O1: [a, b]',
  'O1: { answer: [มี] }',
  'O1: { answer: มี, result: { score: 101 } }',
  'O1: { answer: มี, result: { remark: x } }',
  'O1: { answer: มี, note: x, ansswer: y }',
  'O1: { answer: มี, answer: ไม่มี }',
  'O1: { answer: มี, urls: ["https://mini.example/a b"] }',
  'O1:\n    answer: มี\n    urls:\n        - url: ดูที่เมนู\n          note: x\n    description: รหัสผ่าน abc12345!',
  'O1:\n    answer: |\n      มีแล้ว\n    urls: >-\n      ดูที่\n      เมนู',
  'O1:\n    answer: มี\n    urls:\n    - ดูที่เมนู # c\n    - "https://mini.example/ a"\n    elements:\n      structure: {url: x}\n      contact: {none: ""}',
  'O1:\n    answer: มี\n    urls:\n      - |\n        ดูที่เมนู\n    password: abc123',
  "O1:\n    answer: 'มีแล้ว'\n    'urls': 'x'\n    foo:\n      - a\n      - b: c\n    foo2: [a,\n      b]",
  'O1:\n    answer: มี\n    approval:\n      reported:\n        by: ก\n        on: 30 ก.พ. 2568\n      approved: { by: ก, on: 2568-01-01}\n    verified: ก',
  'O1:\n    answer: มี\n    foo: |\n      a\n\n      b\n    # c\n    sameAs: [x]',
  'O2: {answer: มี}\n  02: { answer: มี }',
  'O2:\n    answer: มี\n  02:\n    answer: ไม่มี\n    # c\n',
  'O1: { answer: &a มี }\n  O2: { answer: *a }',
  'O1: { answer: !!str มี }',
  'O1:\n    answer: มี\n    description: a: b\n',
  'O1:\n    answer: "มี\n  O2:\n    answer: มี',
  'O1:\n   answer: มี\n  urls: []',
  'O1: { answer: มี',
];
/** Beginnings of files. */
const heads = [
  'oit: 1\nprofile: mini-agency\n',
  'oit: 3\nfiscalYear: 2568\nprofile: mini-agency\n',
  'fiscalYear: 2568\nprofile: x\nagency: {name: สำนักงานเขตวังทองหลาง}\n',
  'oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency:\n  name: สำนักงานเขตวังทองหลาง\n  website: htp:/x\n',
  'oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency:\n  name:\n',
  'fiscalYear: ๒๕\nagency: ก\nsurveys: { IIT: {officials: หก, x: 3}, Z: 1 }\nscores: { IIT: 200 }\n',
  '{ oit: 1, fiscalYear: 2568, profile: mini-agency }',
  '# อะไร\n',
  '',
  'a',
  '- a\n',
];
describe('ways out of every error', () => {
  const fixtures = readCodeFixtures().filter(({ isBad }) => isBad);
  for (const { file, text } of fixtures)
    it(file, () => {
      for (const options of catalogs) for (const lineEnd of Object.values(lineEnds)) tryWays(withLineEnds(text, lineEnd), options, file);
    });

  for (const written of items)
    it(JSON.stringify(written), () => {
      const texts = [
        `${miniHeader}items:\n  ${written}\n`,
        ...(written.includes('\n') ? [] : [`${miniHeader}items: { ${written}, O3: { answer: มี } }\n`]),
      ];
      for (const text of texts) tryWays(text, { catalog: documentedCatalog, today: day }, 'an item');
    });

  for (const text of heads) it(`the file ${JSON.stringify(text)}`, () => tryWays(text, { catalog: testCatalog, today: day }, 'a file'));
});
