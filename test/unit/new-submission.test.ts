import assert from 'node:assert/strict';
import { createSkeleton, type Language } from '../../server/src/core';
import { fitsNeed, needsPeriod } from '../../server/src/core/profile/period-need';
import { parsePeriod } from '../../server/src/core/thai/period';
import { check, testCatalog } from '../support/checking';

const agency = { agencyName: 'สำนักงานเขตตัวอย่าง', website: 'https://www.example-district.example/ก' };

/** What may be wrong in a submission that nobody has filled in yet. */
const expectedCodes = new Set(['schema.missing-key']);

describe('new submission', () => {
  for (const profile of testCatalog.profiles) {
    for (const language of ['th', 'en'] as const satisfies readonly Language[]) {
      it(`${profile.id} in ${language}: every item in order, nothing wrong but that it is empty`, () => {
        const text = createSkeleton(profile, agency, language);
        const { findings, submission, profile: read } = check(text);
        assert.deepEqual(
          findings.filter(({ code }) => !expectedCodes.has(code)),
          [],
        );
        assert.equal(read, profile);
        assert.deepEqual(
          submission?.items.map(({ id }) => id),
          profile.items.map(({ id }) => id),
        );
        for (const item of submission?.items ?? []) {
          const elements = profile.itemById.get(item.id)?.elements ?? [];
          assert.deepEqual(
            item.elements.map(({ id, shown }) => [id, shown]),
            elements.map(({ id }) => [id, 'no']),
          );
        }
        for (const line of text.split('\n')) assert.equal(line.trimEnd(), line);
      });
    }

    it(`${profile.id}: the examples of periods are what the items need`, () => {
      const text = createSkeleton(profile, agency, 'th');
      const examples = [...text.matchAll(/^ +# .* เช่น (.+)\n +period:$/gm)].map(([, example]) => example ?? '');
      const needs = profile.items.map(({ period }) => period).filter(needsPeriod);
      assert.equal(examples.length, needs.length);
      for (const [index, example] of examples.entries()) {
        const period = parsePeriod(example);
        assert.ok(period && fitsNeed([period], needs[index]), example);
      }
    });
  }

  const names = [
    'สำนักงานเขต: "ก" # ข',
    "a'b",
    'a\nitems: {}',
    '\t',
    ' ',
    '',
    '-',
    '- x',
    'true',
    'null',
    '~',
    '01',
    '1.10',
    '2568-01-01',
    '# x',
    '&a',
    '*a',
    '!t',
    '%x',
    '@x',
    '`x`',
    '{a: 1}',
    '[a]',
    '? x',
    '| x',
    '> x',
    'a: b',
    'a #b',
    'a\u2028b',
    '\u0007\u001b[31m',
    '\ufeffx',
    '\u0085',
    '\ud800',
    '𝒂 ก',
    'ก  ข',
    'x'.repeat(5000),
    '\\',
    '---',
    '<<',
    '=',
    'สำนักงานเขต กทม. (ก)',
  ];
  it('keeps any name and any address as it is typed', () => {
    const profile = testCatalog.byId('bangkok-district-2568');
    assert.ok(profile);
    for (const name of names) {
      const { submission, findings } = check(createSkeleton(profile, { agencyName: name, website: name }, 'th'));
      const problems = findings.filter(({ code }) => code.startsWith('yaml.') || code === 'schema.unknown-key' || code === 'schema.type');
      assert.deepEqual(problems, [], JSON.stringify(name));
      // An empty one counts as absent.
      assert.equal(submission?.agency.name?.value ?? '', name, JSON.stringify(name));
      assert.equal(submission?.agency.website?.value ?? '', name, JSON.stringify(name));
    }
  });
});
