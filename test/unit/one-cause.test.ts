import assert from 'node:assert/strict';
import { formatFinding } from '../../server/src/core';
import { isFindingOf } from '../../server/src/core/findings/finding';
import { schemaMissingKey } from '../../server/src/core/schema/codes/schema-missing-key';
import { check, miniHeader, miniSubmission, readRepositoryFile, summarize } from '../support/checking';

const complete = readRepositoryFile('examples/complete-2568.oit.yaml');

/** The complete example with its first `from` changed. */
function changed(from: string, to: string): string {
  assert.ok(complete.includes(from), from);
  return complete.replace(from, to);
}

const stateOf = (text: string, item: string) => check(text).completeness?.items.get(item);

describe('one cause: one finding', () => {
  const cases: Readonly<Record<string, readonly [text: string, found: readonly string[]]>> = {
    'a year of two digits': [changed('fiscalYear: 2568', 'fiscalYear: 68'), ['schema.value "68"']],
    'a year of the Christian era without a profile': [changed('fiscalYear: 2568', 'fiscalYear: 2020'), ['schema.value "2020"']],
    'a map as answer': [changed('answer: มี', 'answer: { a: 1 }'), ['schema.type "answer"']],
    'a list as answer': [changed('answer: มี', 'answer: [มี]'), ['schema.type "answer"']],
    'a word as element': [changed('staffing: true', 'staffing: ใช่'), ['schema.value "ใช่"']],
    'a misspelt element': [changed('staffing: true', 'stafing: true'), ['element.unknown "stafing"']],
    'a misspelt key of the items': [changed('\nitems:\n', '\nitem:\n'), ['schema.unknown-key "item"']],
    'an answer with an invisible sign': [changed('answer: มี', 'answer: มี\u200b'), ['text.invisible-character "\u200b"']],
    'an answer with a doubled mark': [changed('answer: มี', 'answer: ม\u0e35\u0e35'), ['text.thai-normalisation "\u0e35\u0e35"']],
    'an answer with blanks': [changed('answer: มี', 'answer: " มี "'), []],
  };
  for (const [name, [text, found]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(summarize(text), found));
  }

  it('a page that says it is not there, whose elements are looked for', () => {
    const words = '# link https://mini.example/o1';
    const content = '# content https://mini.example/o1 "ยินดีต้อนรับสู่เว็บไซต์ของหน่วยงานตัวอย่าง"';
    const text = (answer: string) => `${words} ${answer}\n${content}\n${miniSubmission({})}`;
    const ofLinks = (answer: string) => summarize(text(answer)).filter((found) => found.startsWith('link.'));
    assert.deepEqual(ofLinks('title=ไม่พบหน้าที่ต้องการ'), ['link.soft-404 "https://mini.example/o1"']);
    assert.deepEqual(ofLinks('title="Just a moment..."'), ['link.unverified "https://mini.example/o1"']);
    assert.deepEqual(ofLinks('title=แผนผัง'), ['link.element-not-found "https://mini.example/o1"']);
  });

  it('the year of two digits finds its profile', () => {
    const result = check(changed('fiscalYear: 2568', 'fiscalYear: 68'));
    assert.equal(result.profile?.id, 'bangkok-district-2568');
    assert.equal(result.findings[0]?.fix?.edits[0]?.newText, '2568');
  });

  it('an element that is not near any other leaves the missing one told', () => {
    assert.deepEqual(summarize(changed('staffing: true', 'abcdefghij: true')), [
      'element.missing "elements"',
      'element.unknown "abcdefghij"',
    ]);
  });
});

describe('answers under a misspelt key of the items', () => {
  const text = miniSubmission({ O4: null }).replace('\nitems:', '\nitem:');

  it('only what does not stand there either is called missing', () => {
    const { findings, completeness } = check(text);
    const missing = findings.flatMap(({ code, item }) => (code === 'item.missing' ? [item] : []));
    assert.deepEqual(missing, ['O4']);
    assert.deepEqual(
      [...(completeness?.items ?? [])].flatMap(([id, state]) => (state === 'missing' ? [id] : [])),
      ['O4'],
    );
  });
});

describe('findings on the text belong to the item in which they lie', () => {
  const cases: Readonly<Record<string, readonly [text: string, item: string | null]>> = {
    'a key twice': [changed('    division: ฝ่ายปกครอง\n', '    division: ฝ่ายปกครอง\n    division: ฝ่ายปกครอง\n'), 'O1'],
    'an item twice': [changed('\nsurveys:', '  O1:\n    answer: มี\n\nsurveys:'), 'O1'],
    'a tag': [changed('answer: มี', 'answer: !!str มี'), 'O1'],
    'an anchor': [changed('  O2:\n', '  O2: &two\n'), 'O2'],
    'a merge key': [changed('  O3:\n', '  O3:\n    <<: { notes: x }\n'), 'O3'],
    'a key that is no text': [changed('  O3:\n', '  O3:\n    [a]: b\n'), 'O3'],
    'a key twice outside items': [`${complete}agency: {}\n`, null],
    'a second document': [`${complete}---\noit: 1\n`, null],
  };
  for (const [name, [text, item]] of Object.entries(cases)) {
    it(name, () => {
      assert.deepEqual(
        check(text).findings.map((finding) => finding.item),
        [item],
      );
      if (item) assert.equal(stateOf(text, item), 'draft');
    });
  }
});

describe('messages of the whole file', () => {
  it('a file that is no map is named as such', () => {
    const messages = (['th', 'en'] as const).map((language) => check('สวัสดี\n').findings.map((finding) => formatFinding(finding, language)));
    assert.deepEqual(messages, [['ทั้งไฟล์ต้องเป็นกลุ่มของ “คีย์: ค่า” แต่พบ “สวัสดี”'], ['The file must be a group of “key: value”, not “สวัสดี”.']]);
  });
});

describe('items that stand where none can be read', () => {
  const items = '    answer: มี\n  O2:\n    answer: ไม่มี\n';
  const cases: Readonly<Record<string, string>> = {
    'the first one at the left edge': `items:\nO1:\n${items}`,
    'the first one at the left edge, with a Thai number': `items:\nO๑:\n${items}`,
    'the first one at the left edge, behind a comment': `items:\n# คำตอบ\nO1:\n${items}`,
  };
  for (const [name, text] of Object.entries(cases))
    it(`are not said to be missing: ${name}`, () => {
      const { findings } = check(`${miniHeader}${text}`);
      assert.ok(findings.some(({ code }) => code.startsWith('yaml.')));
      assert.deepEqual(
        findings.filter((finding) => isFindingOf(finding, schemaMissingKey) && finding.args.key === 'items'),
        [],
      );
    });
});
