import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createCatalog, type OwnProfileReading } from '../../server/src/core';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { indexProfile, type Profile, type ProfileData, responsibleDivisions } from '../../server/src/core/profile/profile';
import { allDivisions, readDivision } from '../../server/src/core/thai/division';
import { readItemId } from '../../server/src/core/thai/item-id';
import { check, codesIn, miniHeader, miniSubmission, readRepositoryFile, testCatalog } from '../support/checking';

const folder = 'schemas/profiles';
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const mini = readRepositoryFile('test/fixtures/profiles/mini-agency-2568.json');

const readOwn = (text: string, file = 'own.json') => createCatalog(builtInProfiles, [{ file, text }]).own[0] as OwnProfileReading;

/** What is found in the text of an own profile, as `code "marked text"`. */
const findingsIn = (text: string) =>
  readOwn(text).findings.map(({ code, span }) => `${code} ${JSON.stringify(text.slice(span.start, span.end))}`);

describe('profiles that come with the program', () => {
  it('are the files of schemas/profiles', () => {
    const ids = builtInProfiles.map((data) => indexProfile(data as ProfileData).id);
    assert.deepEqual(ids.map((id) => `${id}.json`).sort(), [...files].sort());
  });

  it('are the two lists of Bangkok districts, 43 and 22 items, and three national ones', () => {
    const counts = Object.fromEntries(createCatalog(builtInProfiles).profiles.map(({ id, items }) => [id, items.length]));
    assert.equal(counts['bangkok-district-2565'], 43);
    assert.equal(counts['bangkok-district-2568'], 22);
    assert.deepEqual(
      Object.keys(counts).filter((id) => id.startsWith('national-')),
      ['national-2566', 'national-2568', 'national-2569'],
    );
  });

  for (const file of files) {
    describe(file, () => {
      const text = readRepositoryFile(`${folder}/${file}`);
      const reading = readOwn(text, file);
      const profile = reading.profile as Profile;

      it('is valid by the schema, read as an own one is', () => {
        assert.deepEqual(findingsIn(text), []);
        assert.equal(`${reading.id}.json`, file);
      });

      it('has the items O1, O2, ... in their order', () => {
        assert.deepEqual(
          profile.items.map(({ id }) => id),
          profile.items.map((_, index) => `O${index + 1}`),
        );
        for (const { id, title } of profile.items) assert.ok(title.trim().length > 0 && readItemId(id) === id);
      });

      it('groups each item once, and topics hold the items of their sub-indicator', () => {
        const subs = profile.indicators.flatMap(({ subIndicators }) => subIndicators);
        assert.equal(new Set(subs.map(({ id }) => id)).size, subs.length);
        for (const { id, topics, items } of subs)
          if (topics)
            assert.deepEqual(
              topics.flatMap((topic) => topic.items),
              items.map((item) => item.id),
              id,
            );
        for (const { id, subIndicators } of profile.indicators)
          for (const sub of subIndicators) assert.ok(sub.id.startsWith(`${id}.`), sub.id);
      });

      it('has each element of an item once, with a label', () => {
        for (const { id, elements = [] } of profile.items) {
          const ids = elements.map((element) => element.id);
          assert.deepEqual(ids, [...new Set(ids)], id);
          assert.ok(elements.every(({ label }) => label.trim().length > 0));
        }
      });

      it('names only divisions that it knows, each of them as itself', () => {
        const divisions = profile.divisions ?? [];
        for (const item of profile.items) {
          for (const name of responsibleDivisions(item))
            if (name !== allDivisions)
              assert.ok(
                divisions.some((division) => division.name === name),
                `${item.id}: ${name}`,
              );
        }
        for (const { name, misspellings = [] } of divisions) {
          assert.deepEqual(readDivision(name, divisions), { kind: 'known', name });
          for (const wrong of misspellings) assert.deepEqual(readDivision(wrong, divisions), { kind: 'misspelt', name });
        }
      });

      it('says of a period need what its kind asks for', () => {
        for (const { id, period } of profile.items) {
          if (period?.kind === 'months') assert.ok(period.atLeast && period.through, id);
          if (period?.kind === 'monthly') assert.ok(period.atLeast && period.from, id);
          if (period?.kind === 'plan' || period?.kind === 'fiscal-year') assert.ok(period.years?.length, id);
        }
      });

      it('weighs its own indicators and tools to 100, levels from the best down to 0', () => {
        const { scoring } = profile;
        if (!scoring) return;
        assert.deepEqual(Object.keys(scoring.indicatorWeights).sort(), profile.indicators.map(({ id }) => id).sort());
        assert.equal(scoring.toolWeights.IIT + scoring.toolWeights.EIT + scoring.toolWeights.OIT, 100);
        const from = scoring.levels.map((level) => level.from);
        assert.deepEqual(
          from,
          [...from].sort((a, b) => b - a),
        );
        assert.equal(from.at(-1), 0);
      });
    });
  }
});

describe('own profiles', () => {
  it('are read and used like the others', () => {
    assert.deepEqual(findingsIn(mini), []);
    assert.deepEqual(codesIn(miniSubmission()), []);
    assert.equal(check(miniSubmission()).profile?.items.length, 4);
  });

  it('may be YAML of the same content', () => {
    const yaml =
      'profile: own\nfiscalYear: 2568\ntitle: { th: ก, en: a }\nconfidence: { level: inferred, note: ก }\nsource: []\nindicators:\n  - { id: "1", title: ก, subIndicators: [{ id: "1.1", title: ข, items: [{ id: O1, title: ค }] }] }\n';
    const { profile, findings } = readOwn(yaml, 'own.yaml');
    assert.deepEqual(findings, []);
    assert.equal(profile?.itemById.get('O1')?.title, 'ค');
  });

  it('go before a profile of the same id that comes with the program', () => {
    const own = mini.replace('"mini-agency"', '"bangkok-district"');
    const catalog = createCatalog(builtInProfiles, [{ file: 'own.json', text: own }]);
    assert.equal(catalog.find('bangkok-district', 2568)?.items.length, 4);
    assert.equal(catalog.find('bangkok-district', 2565)?.items.length, 43);
  });

  it('that are wrong have their findings where the mistake is', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['"level": "inferred"', '"level": "guess"', 'schema.value "\\"guess\\""'],
      ['"fiscalYear": 2568', '"fiscalYear": "ปี 2568"', 'schema.type "\\"ปี 2568\\""'],
      ['"fiscalYear": 2568', '"fiscalYear": 2025', 'schema.value "2025"'],
      ['"id": "O4"', '"id": "4"', 'schema.value "\\"4\\""'],
      ['"kind": "monthly"', '"kind": "month"', 'schema.value "\\"month\\""'],
      ['"atLeast": 6, "through"', '"atLeast": 0, "through"', 'schema.value "0"'],
      ['"divisions": [\n', '"division": [\n', 'schema.unknown-key "\\"division\\""'],
      ['"titleEn": "Service statistics"', '"titelEn": "Service statistics"', 'schema.unknown-key "\\"titelEn\\""'],
    ];
    for (const [right, wrong, finding] of cases) {
      assert.ok(mini.includes(right), right);
      assert.deepEqual(findingsIn(mini.replace(right, wrong)), [finding]);
    }
    assert.ok(findingsIn('').includes('profile.inconsistent ""'));
  });

  it('that name one item twice are no profile', () => {
    const text = mini.replace('"id": "O4"', '"id": "O3"');
    assert.equal(readOwn(text).profile, null);
    assert.deepEqual(findingsIn(text), ['profile.inconsistent "\\"O3\\""']);
  });

  it('that are wrong are reported in the submission that names them, at the name', () => {
    const text = miniSubmission().replace('mini-agency', 'broken-agency');
    const { findings, completeness, score } = check(text);
    assert.deepEqual(
      findings.map(({ code, span }) => [code, text.slice(span.start, span.end)]),
      [['profile.invalid', 'broken-agency']],
    );
    assert.deepEqual([completeness, score], [null, null]);
  });
});

describe('the profile of a submission', () => {
  const headed = (profile: string, year: string) => miniHeader.replace('mini-agency', profile).replace('2568', year);
  const finding = (profile: string, year: string) => {
    const text = `${headed(profile, year)}items: {}\n`;
    const [first, ...others] = check(text).findings;
    assert.deepEqual(others, []);
    return first && { code: first.code, marked: text.slice(first.span.start, first.span.end), args: first.args as Record<string, unknown> };
  };

  it('that is of no known kind is reported at the name, with the nearest one', () => {
    const { code, marked, args } = finding('bangkok-distrct', '2568') ?? {};
    assert.deepEqual([code, marked, args?.nearest], ['profile.unknown', 'bangkok-distrct', 'bangkok-district']);
    assert.equal(args?.base, null);
    assert.deepEqual(
      args?.known,
      testCatalog.profiles.map(({ id }) => id),
    );
  });

  it('of a year without a list is reported at the year, with the years there are', () => {
    const { code, marked, args } = finding('bangkok-district', '2567') ?? {};
    assert.deepEqual([code, marked, args?.nearest], ['profile.unknown', '2567', null]);
    assert.equal(args?.base, 'bangkok-district-2568');
    assert.deepEqual(args?.known, ['bangkok-district-2565', 'bangkok-district-2568']);
  });

  it('names the list from which one may be made: that of the nearest year, and none for a kind that is not known', () => {
    assert.equal(finding('bangkok-district', '2570')?.args.base, 'bangkok-district-2568');
    assert.equal(finding('bangkok-district', '2564')?.args.base, 'bangkok-district-2565');
    assert.equal(finding('zzzzzzzz', '2568')?.args.base, null);
  });

  it('that is named with its year suggests the name without', () => {
    assert.equal(finding('bangkok-district-2568', '2568')?.args.nearest, 'bangkok-district');
  });

  it('that is unknown stops no check that needs none', () => {
    const text = `${headed('unknown-kind', '2568')}items:\n  O1: { answer: มี, urls: [ไม่ใช่] }\n  o99: { answer: ไม่มี }\n`;
    const { findings, completeness } = check(text);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['profile.unknown', 'url.invalid', 'item.id-spelling', 'item.answer-none'],
    );
    assert.equal(completeness, null);
  });
});
