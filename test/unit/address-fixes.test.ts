import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/core/findings/fix';
import { parseText } from '../../server/src/core/yaml/parse';
import { check, miniHeader, textsOf } from '../support/checking';
import { lineEnds, lineEndsOf, withLineEnds } from '../support/text-variants';

const site = 'https://mini.example';

/** What is typed for one address, and the addresses and notes that are meant. */
const mistakes: Readonly<Record<string, { readonly code: string; readonly typed: string; readonly meant: readonly string[] }>> = {
  'two with a blank': { code: 'url.several', typed: `${site}/a ${site}/b`, meant: [`${site}/a`, `${site}/b`] },
  'two with a comma': { code: 'url.several', typed: `${site}/a, ${site}/b`, meant: [`${site}/a`, `${site}/b`] },
  'two glued': { code: 'url.several', typed: `${site}/a${site}/b`, meant: [`${site}/a`, `${site}/b`] },
  'words before': { code: 'url.several', typed: `ข้อมูล: ก ${site}/a`, meant: [`${site}/a = ข้อมูล: ก`] },
  'words behind': { code: 'url.several', typed: `${site}/a (ดู “หน้า” 3)`, meant: [`${site}/a = ดู “หน้า” 3`] },
  'words between': { code: 'url.several', typed: `แผน ${site}/a ผล ${site}/b`, meant: [`${site}/a = แผน`, `${site}/b = ผล`] },
  'a number': { code: 'url.several', typed: `1. ${site}/a`, meant: [`${site}/a`] },
  Markdown: { code: 'url.several', typed: `[คู่มือ](${site}/a?x=1,2)`, meant: [`${site}/a?x=1,2 = คู่มือ`] },
  'a beginning twice': { code: 'url.double-scheme', typed: `https://${site}/a`, meant: [`${site}/a`] },
  'a viewer': {
    code: 'url.wrapped',
    typed: `https://docs.google.com/viewer?url=https%3A%2F%2Fmini.example%2Fa.pdf&embedded=true`,
    meant: [`${site}/a.pdf`],
  },
  'encoded twice': { code: 'url.encoded-twice', typed: `${site}/%25E0%25B8%259B`, meant: [`${site}/%E0%B8%9B`] },
  'a session': { code: 'url.private-part', typed: `${site}/a?PHPSESSID=1f2e3d&x=1`, meant: [`${site}/a?x=1`] },
  'a session of ASP.NET': { code: 'url.private-part', typed: `${site}/a?ASP.NET_SessionId=1f2e3d&x=1`, meant: [`${site}/a?x=1`] },
};

const quoted = (text: string) => JSON.stringify(text);
const single = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The ways to write it among other entries. What stands around it must stay. */
const layouts: Readonly<Record<string, (typed: string) => string>> = {
  'double quotes': (typed) => `    urls:\n      - ${site}/x\n      - ${quoted(typed)} # หมายเหตุ\n      - ${site}/y`,
  'single quotes': (typed) => `    urls:\n    - ${single(typed)} # หมายเหตุ\n    - ${site}/y`,
  'literal text': (typed) => `    urls:\n      - |\n        ${typed}\n      - ${site}/y`,
  'literal text with a comment': (typed) => `    urls:\n      - |- # หมายเหตุ\n        ${typed}\n      # อีกบรรทัด\n      - ${site}/y`,
  'folded text at the end': (typed) => `    urls:\n      - ${site}/x\n      - >\n        ${typed}`,
  'a map on one line': (typed) =>
    `    urls:\n      - { url: ${quoted(typed)}, verified: { by: ก, on: 2568-01-05 } } # หมายเหตุ\n      - ${site}/y`,
  'a map on one line with a note': (typed) => `    urls:\n      - { url: ${single(typed)}, note: เดิม } # หมายเหตุ`,
  'a map of lines': (typed) =>
    `    urls:\n      - url: ${quoted(typed)} # หมายเหตุ\n        verified: { by: ก, on: 2568-01-05 }\n      - ${site}/y`,
  'a map of lines with a note': (typed) => `    urls:\n      - url: ${quoted(typed)} # หมายเหตุ\n        note: เดิม # อีก\n      - ${site}/y`,
  'a flow list': (typed) => `    urls: [${site}/x, ${quoted(typed)}, ${site}/y] # หมายเหตุ`,
  'a flow list of lines': (typed) => `    urls: [\n      ${single(typed)}, # หมายเหตุ\n      ${site}/y,\n    ]`,
  'a flow list of maps': (typed) => `    urls: [{ url: ${quoted(typed)} }, { url: ${site}/y, note: เดิม }]`,
};

const submission = (urls: string) =>
  `${miniHeader}items:\n  O4:\n    answer: มี # ตอบแล้ว\n${urls}\n    description: หน้าหลัก > รายงาน\n    period: ปีงบประมาณ 2567\n`;

const entriesOf = (text: string) =>
  check(text)
    .submission?.itemById.get('O4')
    ?.urls.map(({ value, note }) => (note === null ? value : `${value} = ${note}`)) ?? [];
const commentsOf = (text: string) => parseText(text).comments.map((comment) => comment.text);

describe('fixes of addresses: every mistake in every layout', () => {
  for (const [layout, write] of Object.entries(layouts))
    for (const [mistake, { code, typed, meant }] of Object.entries(mistakes))
      it(`${mistake}, ${layout}`, () => {
        for (const lineEnd of Object.values(lineEnds)) {
          // The line end that a block keeps is a blank to what is one address.
          const written = code === 'url.several' ? write(typed) : write(typed).replace(/([|>])\n/, '$1-\n');
          const text = withLineEnds(submission(written), lineEnd);
          const before = check(text);
          const finding = before.findings.find((each) => each.code === code);
          assert.ok(finding?.fix, 'found, with a fix');
          const fixed = applyEdits(text, finding.fix.edits);
          const after = check(fixed);
          assert.deepEqual(
            after.findings.filter((each) => /^(?:yaml|schema|url)\./.test(each.code)).map((each) => each.code),
            [],
            fixed,
          );
          const own = entriesOf(text).map((entry) => (entry.startsWith(typed) || entry.trimEnd() === typed ? meant : [entry]));
          const wanted = own.flatMap((entries, index) => {
            const noted = (entriesOf(text)[index] ?? '').endsWith(' = เดิม') && entries === meant;
            const [first = '', ...rest] = entries;
            return noted ? [first.includes(' = ') ? first.replace(' = ', ' = เดิม ') : `${first} = เดิม`, ...rest] : entries;
          });
          assert.deepEqual(entriesOf(fixed).sort(), wanted.sort(), fixed);
          assert.deepEqual(commentsOf(fixed), commentsOf(text));
          assert.deepEqual(new Set(lineEndsOf(fixed)), new Set(lineEndsOf(text)));
          const others = (result: typeof before) =>
            textsOf(result)
              .filter(({ role }) => role !== 'url' && role !== 'other')
              .map(({ value }) => value);
          assert.deepEqual(others(after), others(before));
        }
      });
});

describe('fixes of addresses: an address that stands twice', () => {
  const fixedOf = (urls: string) => {
    const text = submission(urls);
    const finding = check(text).findings.find(({ code }) => code === 'url.several');
    assert.equal(finding?.severity, 'info');
    return finding?.fix ? entriesOf(applyEdits(text, finding.fix.edits)) : null;
  };

  it('goes, where nothing else stands on its line', () => {
    assert.deepEqual(fixedOf(`    urls:\n      - ${site}/a\n      - ${site}/a\n      - ${site}/b`), [`${site}/a`, `${site}/b`]);
    assert.deepEqual(fixedOf(`    urls: [${site}/a, '${site}/a']`), [`${site}/a`]);
  });

  it('stays with its comment or its map', () => {
    assert.equal(fixedOf(`    urls:\n      - ${site}/a\n      - ${site}/a # ฉบับที่ 2`), null);
    assert.equal(fixedOf(`    urls:\n      - ${site}/a\n      - { url: ${site}/a }`), null);
  });

  it('is no mistake with another note', () => {
    const text = submission(`    urls:\n      - { url: ${site}/a, note: หน้า 1 }\n      - { url: ${site}/a, note: หน้า 2 }`);
    assert.deepEqual(
      check(text).findings.filter(({ code }) => code === 'url.several'),
      [],
    );
  });
});
