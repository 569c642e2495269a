import assert from 'node:assert/strict';
import { type CheckedFinding, type CheckResult, differenceOf, type Fix, type FixedText, fixAll } from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { limits } from '../../server/src/core/ground/limits';
import { toArabicDigits } from '../../server/src/core/thai/digits';
import { parseText } from '../../server/src/core/yaml/parse';
import type { SyntaxNode } from '../../server/src/core/yaml/syntax-tree';
import { check, completeItems, miniHeader, miniSubmission, readRepositoryFile, testCatalog, textsOf } from '../support/checking';
import { readCodeFixtures } from '../support/code-fixtures';
import { atDepth } from '../support/depth';
import fc from '../support/property';
import { lineEnds, lineEndsOf, withLineEnds } from '../support/text-variants';

const badFixtures = readCodeFixtures().filter(({ isBad }) => isBad);
const published = readRepositoryFile('test/fixtures/district-2565-result.oit.yaml');
const inProgress = readRepositoryFile('examples/in-progress-2568.oit.yaml');
const fix = (text: string): FixedText => fixAll(text, { catalog: testCatalog });
const isYaml = ({ code }: { code: string }) => code.startsWith('yaml.');

type Fixable = CheckedFinding & { readonly fix: Fix };
const fixable = ({ findings }: CheckResult) => findings.filter((finding): finding is Fixable => finding.fix !== null);
const safeFixes = (result: CheckResult) => fixable(result).filter((finding) => finding.fix.isSafe);
const countOf = (findings: readonly CheckedFinding[], code: string) => findings.filter((finding) => finding.code === code).length;
const countYaml = ({ findings }: CheckResult) => findings.filter(isYaml).length;

/** What they put in is still to be filled in: the finding stays and offers no fix any more. */
const skeletons: ReadonlySet<string> = new Set<string>(['approval.missing']);

describe('fixes: each one of every bad fixture', () => {
  for (const { file, code, text: inLf } of badFixtures) {
    if (fixable(check(inLf)).length === 0) continue;
    for (const [name, lineEnd] of Object.entries(lineEnds)) {
      it(`${code}: mends what it says it mends, and leaves a text that can be read (${file}, ${name})`, () => {
        const text = withLineEnds(inLf, lineEnd);
        const before = check(text);
        for (const finding of fixable(before)) {
          const label = `${finding.code} ${JSON.stringify(finding.args)}`;
          const fixed = applyEdits(text, finding.fix.edits);
          const after = check(fixed);
          assert.notEqual(fixed, text, label);
          const [left, was] = [countOf(after.findings, finding.code), countOf(before.findings, finding.code)];
          if (skeletons.has(finding.code)) {
            assert.ok(left <= was, `${label}: ${left} left of ${was}`);
            const offered = (result: CheckResult) =>
              fixable(result).filter((other) => other.code === finding.code && other.item === finding.item);
            assert.deepEqual(offered(after), [], `${label} is offered again`);
          } else assert.ok(left < was, `${label}: ${left} left of ${was}\n${fixed}`);
          assert.ok(after.tree || !before.tree, label);
          assert.ok(countYaml(after) <= countYaml(before) - (isYaml(finding) ? 1 : 0), `${label}\n${fixed}`);
          assert.deepEqual(new Set(lineEndsOf(fixed)), new Set(lineEndsOf(text)), `${label}: line ends`);
        }
      });
    }
  }

  it('are many, safe ones and others', () => {
    const found = badFixtures.flatMap(({ text }) => fixable(check(text)));
    assert.ok(new Set(found.filter((finding) => finding.fix.isSafe).map(({ code }) => code)).size >= 12);
    assert.ok(new Set(found.filter((finding) => !finding.fix.isSafe).map(({ code }) => code)).size >= 12);
  });

  it('have edits in the order of the text, within it, none inside another', () => {
    for (const { file, text } of badFixtures)
      for (const finding of fixable(check(text))) {
        let at = 0;
        assert.ok(finding.fix.edits.length > 0, file);
        for (const { span } of finding.fix.edits) {
          assert.ok(span.start >= at && span.start <= span.end && span.end <= text.length, `${file}: ${finding.code}`);
          at = span.end;
        }
      }
  });
});

const invisible = /[\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\s]/g;

/** A tree without places, with the style of every text: what fixing signs must not change. A text without a visible sign is none. */
function shapeOf(node: SyntaxNode | null): unknown {
  if (node?.kind === 'map') return node.pairs.map(({ value }) => shapeOf(value));
  if (node?.kind === 'sequence') return node.items.map(shapeOf);
  if (node?.kind === 'scalar') return node.text.replace(invisible, '') === '' ? null : node.style;
  return node?.kind ?? null;
}

/** Signs that no eye sees, and the spellings of Thai signs that look alike: only these may change in a description. */
const wordsOf = (description: string) =>
  description
    .replace(/https?:\/\/\S+/g, 'URL')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/\u0e41/g, '\u0e40\u0e40')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    // Behind SARA AM a SARA AA is one too many.
    .replace(/(\u0e33[\u0e48-\u0e4b]*)\u0e32/g, '$1')
    .replace(/[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]+/g, (signs) => [...new Set(signs)].sort().join(''));

const descriptionsOf = (result: CheckResult) =>
  textsOf(result)
    .filter(({ role }) => role === 'description')
    .map(({ value }) => wordsOf(value))
    .filter((words) => words !== '');

/** The comments of a text; of one that cannot be read, the lines that are one. */
function commentsOf(text: string): string[] {
  const { root, comments } = parseText(text);
  if (root) return comments.map((comment) => comment.text);
  return text.split(/[\r\n]+/).filter((line) => line.trimStart().startsWith('#'));
}

const allFixed: readonly (readonly [string, string])[] = [
  ...badFixtures.map(({ file, text }) => [file, text] as const),
  ['test/fixtures/district-2565-result.oit.yaml', published],
  ['examples/in-progress-2568.oit.yaml', inProgress],
];

describe('fix all', () => {
  for (const [file, inLf] of allFixed)
    for (const [name, lineEnd] of Object.entries(lineEnds)) {
      it(`${file} (${name}): mends every sign that can be mended, once and for all, and nothing else`, () => {
        const text = withLineEnds(inLf, lineEnd);
        const before = check(text);
        const fixed = fix(text);
        const after = check(fixed.text);
        assert.deepEqual(fix(fixed.text), { text: fixed.text, count: 0 }, 'the second run changes nothing');
        assert.deepEqual(
          safeFixes(after).map(({ code }) => code),
          [],
          'no safe fix is left',
        );
        assert.equal(fixed.text !== text, safeFixes(before).length > 0);
        assert.ok(fixed.count >= safeFixes(before).length);
        assert.deepEqual(commentsOf(fixed.text), commentsOf(text));
        assert.deepEqual(lineEndsOf(fixed.text), lineEndsOf(text));
        assert.ok(countYaml(after) <= countYaml(before));
        const difference = differenceOf(text, fixed.text);
        assert.equal(difference ? applyEdits(text, [difference]) : text, fixed.text);
      });

      it(`${file} (${name}): keeps quotes, layout and the words of every description`, () => {
        const text = withLineEnds(inLf, lineEnd);
        const before = check(text);
        if (!parseText(text).root) return;
        // To be quoted, and to be under a key that is known, is what these are about.
        const restyled: readonly string[] = ['yaml.number-should-be-text', 'schema.unknown-key'];
        const kept = check(
          applyEdits(
            text,
            safeFixes(before).flatMap(({ code, fix: { edits } }) => (restyled.includes(code) ? edits : [])),
          ),
        );
        const after = check(fix(text).text);
        assert.deepEqual(shapeOf(after.tree), shapeOf(kept.tree));
        assert.deepEqual(descriptionsOf(after), descriptionsOf(kept));
      });

      it(`${file} (${name}): leaves what needs a decision`, () => {
        const text = withLineEnds(inLf, lineEnd);
        const left = check(fix(text).text).findings;
        for (const finding of fixable(check(text)).filter((other) => !other.fix.isSafe))
          assert.ok(
            left.some((other) => other.code === finding.code && other.item === finding.item && other.fix?.isSafe === false),
            `${finding.code} of ${finding.item}`,
          );
      });
    }

  it('each language of line ends gives the same text', () => {
    for (const [file, text] of allFixed)
      for (const lineEnd of Object.values(lineEnds))
        assert.equal(withLineEnds(fix(text).text, lineEnd), fix(withLineEnds(text, lineEnd)).text, file);
  });

  it('follows the settings: what is off is not mended', () => {
    const severities = new Map<string, 'off'>([['url.thai-digits', 'off']]);
    const result = fixAll(published, { catalog: testCatalog, severities });
    assert.equal(countOf(check(result.text).findings, 'url.thai-digits'), 50);
  });
});

describe('fix all: the published answers of one district (document 004)', () => {
  const fixed = fix(published);
  const before = check(published);
  const after = check(fixed.text);
  const urlsOf = ({ submission }: CheckResult) =>
    submission?.items.flatMap(({ urls, descriptionUrls, elements }) =>
      [...urls, ...descriptionUrls, ...elements.flatMap(({ url }) => url ?? [])].map(({ value }) => value),
    ) ?? [];

  it('every Thai digit that breaks an address is gone', () => {
    assert.equal(countOf(before.findings, 'url.thai-digits'), 50);
    assert.equal(countOf(after.findings, 'url.thai-digits'), 0);
  });

  it('the addresses are the same but for their digits', () => {
    assert.ok(urlsOf(before).length > 50);
    assert.deepEqual(urlsOf(after).map(toArabicDigits), urlsOf(before).map(toArabicDigits));
    for (const url of urlsOf(after)) assert.doesNotMatch(url, /[๐-๙]/);
  });

  it('nothing else is changed but the years of one period', () => {
    const lines = fixed.text.split('\n');
    const changed = published.split('\n').flatMap((line, index) => (line === lines[index] ? [] : [{ line, now: lines[index] ?? '' }]));
    const others = changed.filter(({ line, now }) => toArabicDigits(line) !== toArabicDigits(now));
    assert.deepEqual(
      others.map(({ line }) => line.trim().split(':')[0]),
      ['period'],
    );
    for (const { line } of changed) assert.match(line, /https?:|period:/);
  });
});

describe('fix all: what a sign taken away might turn into something else', () => {
  const invisible = ['\u00a0', '\u200b', '\ufeff', '\u00ad', '\u2060'];
  const around = [
    'ก',
    ' ',
    '#',
    ':',
    '-',
    '?',
    '*',
    '&',
    '!',
    '|',
    '>',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '%',
    '@',
    '~',
    '\\',
    'ำ',
    'เ',
    '่',
  ];
  const part = fc.array(fc.constantFrom(...invisible, ...around), { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''));
  const indent = (text: string) => text.replace(/^/gm, '      ');
  const writings: Readonly<Record<string, (text: string) => string>> = {
    plain: (text) => `ก${text}ข`,
    'plain from its start': (text) => text,
    'in double quotes': (text) => JSON.stringify(`${text}ข`),
    'in double quotes without escapes': (text) => `"${text.replace(/[\\"]/g, '')}"`,
    'in single quotes': (text) => `'${text.replaceAll("'", "''")}'`,
    'as literal': (text) => `|\n${indent(`${text}\nข${text}`)}`,
    'as folded': (text) => `>-\n${indent(`${text}\nข${text}\n${text}`)}`,
  };
  const submission = (description: string) =>
    miniSubmission(
      { O4: null },
      `  O4:\n    answer: มี\n    urls: [https://mini.example/o4]\n    description: ${description}\n    period: ปีงบประมาณ 2567\n`,
    );

  for (const [name, write] of Object.entries(writings)) {
    it(`${name}: a text that could be read can be read, and says the same`, function () {
      this.timeout(atDepth(300_000, 600_000));
      fc.assert(
        fc.property(part, (signs) => {
          const text = submission(write(signs));
          const before = check(text);
          if (!before.tree || countYaml(before) > 0 || before.submission?.itemById.size !== 4) return;
          const fixed = fix(text);
          const after = check(fixed.text);
          assert.equal(countYaml(after), 0, JSON.stringify(fixed.text));
          assert.deepEqual(shapeOf(after.tree), shapeOf(before.tree));
          assert.deepEqual(descriptionsOf(after), descriptionsOf(before));
          assert.deepEqual(commentsOf(fixed.text), commentsOf(text));
          assert.equal(fix(fixed.text).text, fixed.text);
        }),
        { numRuns: atDepth(100, 2_000) },
      );
    });
  }

  it('two misspelt keys are not made one key', () => {
    const text = miniSubmission({ O4: completeItems.O4.replace(/ }$/, ', descriptoin: ก, note: ข, notess: ค }') });
    const after = check(fix(text).text);
    assert.equal(countYaml(after), 0);
  });
});

describe('fix all: random texts', function () {
  this.timeout(atDepth(300_000, 600_000));
  const lines = [...new Set(allFixed.flatMap(([, text]) => text.split('\n')))];
  const itemLines = [...new Set(badFixtures.flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('    '))))];
  const rounds = (text: string) => {
    let [current, count] = [text, 0];
    for (; count <= limits.fixRounds; count++) {
      const edits = safeFixes(check(current)).flatMap((finding) => finding.fix.edits);
      const next = applyEdits(current, edits);
      if (next === current) break;
      current = next;
    }
    return count;
  };
  const holds = (text: string) => {
    const fixed = fix(text);
    assert.ok(rounds(text) < limits.fixRounds, 'within the rounds');
    assert.equal(fix(fixed.text).text, fixed.text);
    assert.deepEqual(lineEndsOf(fixed.text), lineEndsOf(text));
  };

  it('of lines of the fixtures: it ends and never throws', () => {
    const text = fc
      .tuple(fc.array(fc.constantFrom(...lines), { maxLength: 40 }), fc.constantFrom(...Object.values(lineEnds)))
      .map(([parts, lineEnd]) => parts.join(lineEnd));
    fc.assert(fc.property(text, holds), { numRuns: atDepth(100, 1_500) });
  });

  it('of lines of items under the header of a submission: it ends and makes nothing unreadable', () => {
    const items = fc.array(fc.array(fc.constantFrom(...itemLines), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });
    const text = fc
      .tuple(items, fc.constantFrom(...Object.values(lineEnds)))
      .map(([blocks, lineEnd]) =>
        withLineEnds(`${miniHeader}items:\n${blocks.map((block, index) => `  O${index + 1}:\n${block.join('\n')}\n`).join('')}`, lineEnd),
      );
    fc.assert(
      fc.property(text, (value) => {
        holds(value);
        const [before, after] = [check(value), check(fix(value).text)];
        assert.ok(before.tree === null || (after.tree !== null && countYaml(after) <= countYaml(before)));
      }),
      { numRuns: atDepth(100, 1_500) },
    );
  });
});
