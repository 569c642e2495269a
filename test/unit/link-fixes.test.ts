import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/core/findings/fix';
import { check } from '../support/checking';
import { lineEnds, withLineEnds } from '../support/text-variants';

const address = 'https://mini.example/o1';

/** A submission whose only item is written in some way, and what is known of its link. */
function submissionOf(item: string, answer: string): string {
  return `# today 2568-04-17
# link ${address} ${answer}
oit: 1
fiscalYear: 2568
profile: mini-agency
agency: { name: หน่วยงานตัวอย่าง, website: https://mini.example }
items:
  O1:
    answer: มี
${item.replace(/^/gm, '    ')}
`;
}

/** Applies the fix of the only link finding; null where it has none. Only that finding may be gone, and nothing new be found. */
function mend(text: string): string | null {
  const before = check(text).findings;
  const [finding, ...others] = before.filter(({ code }) => code.startsWith('link.'));
  assert.ok(finding && others.length === 0);
  if (!finding.fix) return null;
  const fixed = applyEdits(text, finding.fix.edits);
  const codesOf = (of: string) => check(of).findings.map(({ code }) => code);
  assert.deepEqual(
    codesOf(fixed),
    before.filter((other) => other !== finding).map(({ code }) => code),
    fixed,
  );
  return fixed;
}

describe('fixes of links: noting that a person has opened it', () => {
  const note = 'verified: { by: ผู้ตรวจ, on: 2568-04-17 }';
  const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'on a line of its own': [`urls:\n  - ${address} # หมายเหตุ`, `urls:\n  - url: ${address} # หมายเหตุ\n    ${note}`],
    'in quotes': [`urls:\n- '${address}'`, `urls:\n- url: '${address}'\n  ${note}`],
    'as a map': [`urls:\n  -  url: ${address}`, `urls:\n  -  url: ${address}\n     ${note}`],
    'in a list on one line': [`urls: [${address}]`, `urls: [${address}]\n${note}`],
    'as a text of several lines': [`urls:\n  - >-\n    ${address}`, `urls:\n  - >-\n    ${address}\n${note}`],
    'behind a tab': [`urls:\n  -\t${address}`, `urls:\n  -\t${address}\n${note}`],
    'with an old note on one line': [
      `urls:\n  - { url: ${address}, verified: { by: สมชาย, on: 2568-01-01 } }`,
      `urls:\n  - { url: ${address}, verified: { by: สมชาย, on: 2568-04-17 } }`,
    ],
    'with an old note on several lines': [
      `urls:\n  - verified: # ก\n      by: สมชาย # ข\n      on: 2568-01-01 # ค\n    url: ${address}`,
      `urls:\n  - verified: # ก\n      by: สมชาย # ข\n      on: 2568-04-17 # ค\n    url: ${address}`,
    ],
    'with an empty note': [`urls:\n  - url: ${address}\n    verified: # ก`, `urls:\n  - url: ${address}\n    ${note} # ก`],
    'of a division whose name YAML reads in another way': [
      `division: "#1: ก"\nurls: [${address}]`,
      `division: "#1: ก"\nurls: [${address}]\n${note.replace('ผู้ตรวจ', '"#1: ก"')}`,
    ],
  };
  for (const [name, [before, after]] of Object.entries(cases))
    for (const [lineEnd, sign] of Object.entries(lineEnds))
      it(`${name} (${lineEnd})`, () => {
        const text = withLineEnds(submissionOf(before, '403'), sign);
        assert.equal(mend(text), withLineEnds(submissionOf(after, '403'), sign));
      });

  it('is not offered where it could not be written', () => {
    assert.equal(mend(submissionOf(`urls: [${address}]\nverified: { by: สมชาย }`, '403')), null);
  });
});

describe('fixes of links: taking the new address', () => {
  const signs = '301>https://mini.example/a,b?x=[1]';
  const taken = 'https://mini.example/a%2Cb?x=%5B1%5D';
  for (const [name, write] of Object.entries({
    'in a list on one line': (url: string) => `urls: [${url}]`,
    'in a map on one line': (url: string) => `urls: [{ url: ${url}, note: ก }]`,
    'on a line of its own': (url: string) => `urls:\n  - ${url}`,
    'in quotes': (url: string) => `urls: ["${url}"]`,
  }))
    it(`${name}: signs that YAML knows stand as escapes`, () =>
      assert.equal(mend(submissionOf(write(address), signs)), submissionOf(write(taken), signs)));

  it('keeps the place on the page', () => {
    const moved = '301>https://mini.example/new';
    const written = (url: string) => submissionOf(`urls: [${url}#ita]`, moved);
    assert.equal(mend(written(address)), written('https://mini.example/new'));
  });
});
