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
import { check, documentedCatalog, testCatalog } from '../support/checking';
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
    const marked = JSON.stringify(text.slice(finding.span.start, finding.span.end));
    const at = `${label}: ${finding.code} ${marked}`;
    if (!(finding.code in hopeless)) assert.ok(ways.length > 0, `${at}: no way out\n${text}`);
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

describe('ways out of every error', () => {
  const fixtures = readCodeFixtures().filter(({ isBad }) => isBad);
  for (const { file, text } of fixtures)
    it(file, () => {
      for (const options of catalogs) for (const lineEnd of Object.values(lineEnds)) tryWays(withLineEnds(text, lineEnd), options, file);
    });
});
