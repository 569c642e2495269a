import assert from 'node:assert/strict';
import {
  checkSubmission,
  createCatalog,
  createSkeleton,
  makeDraftList,
  type OwnProfile,
  type OwnProfileReading,
} from '../../server/src/core';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { nearestListId, newestOfKind, offerLists, readFiscalYear } from '../../server/src/core/profile/choose-list';
import { createDraftList } from '../../server/src/core/profile/draft-list';
import type { Profile } from '../../server/src/core/profile/profile';
import { describeConfidence, describeProfile, describeTitle } from '../../server/src/core/profile/profile-facts';
import { findWhatToCompare } from '../../server/src/core/profile/what-to-compare';
import { readRepositoryFile } from '../support/checking';

const mini = { file: 'mini.json', text: readRepositoryFile('test/fixtures/profiles/mini-agency-2568.json') };

/** Reads lists beside those that come with the program and the small one; the last one is looked at. */
function read(...texts: readonly string[]): OwnProfileReading {
  const own: OwnProfile[] = texts.map((text, index) => ({ file: `${index}.json`, text }));
  return createCatalog(builtInProfiles, [mini, ...own]).own.at(-1) as OwnProfileReading;
}

const extend = (changes: object, base = 'mini-agency-2568') => JSON.stringify({ extends: base, fiscalYear: 2570, ...changes });

function make(changes: object, base?: string): Profile {
  const { profile, findings } = read(extend(changes, base));
  assert.deepEqual(findings, []);
  return profile as Profile;
}

const idsOf = ({ indicators }: Profile) =>
  Object.fromEntries(
    indicators.flatMap(({ subIndicators }) => subIndicators.map(({ id, items }) => [id, items.map((item) => item.id).join(' ')])),
  );

const describeFindings = ({ text, findings }: OwnProfileReading) =>
  findings.map(({ code, span, args }) => {
    const { fault, problem } = args as { fault?: { kind: string }; problem?: { kind: string } };
    return [code, fault?.kind ?? problem?.kind, text.slice(span.start, span.end)].filter(Boolean).join(' ');
  });

describe('a list that extends another one', () => {
  const base = make({});

  it('is that one in all it does not say, of its own year', () => {
    const { profile: original } = read(mini.text);
    assert.deepEqual(base.items, original?.items);
    assert.deepEqual([base.id, base.fiscalYear], ['mini-agency-2570', 2570]);
    assert.match(base.title.th, /2570/);
  });

  const tables: readonly (readonly [string, object, Readonly<Record<string, string>>])[] = [
    ['takes items away', { items: { O4: null, O1: null } }, { '1.1': 'O2', '1.2': 'O3' }],
    ['adds items by their numbers', { items: { O5: { title: 'ก', under: '1.1' } } }, { '1.1': 'O1 O2 O5', '1.2': 'O3', '2.1': 'O4' }],
    ['moves items', { items: { O3: { under: '1.1' } } }, { '1.1': 'O1 O2 O3', '2.1': 'O4' }],
    ['drops a group without items', { items: { O3: null, O4: null } }, { '1.1': 'O1 O2' }],
    [
      'adds groups',
      { indicators: { 1: { subIndicators: { '1.3': { title: 'ใหม่' } } } }, items: { O9: { title: 'ก', under: '1.3' } } },
      { '1.1': 'O1 O2', '1.2': 'O3', '1.3': 'O9', '2.1': 'O4' },
    ],
  ];
  it('has the items of the small list in three groups', () => {
    assert.deepEqual(idsOf(base), { '1.1': 'O1 O2', '1.2': 'O3', '2.1': 'O4' });
  });
  for (const [name, changes, expected] of tables) it(name, () => assert.deepEqual(idsOf(make(changes)), expected));

  it('changes titles, needs and elements by id, and leaves the others', () => {
    const { itemById, indicators } = make({
      indicators: { 1: { title: 'ตัวชี้วัดใหม่' } },
      items: {
        O1: { title: 'ชื่อใหม่', elements: { structure: { label: 'ผังใหม่' }, contact: null, map: { label: 'แผนที่' } } },
        O2: { period: { kind: 'months', atLeast: 3, through: '2570-03' } },
        O3: { period: null },
      },
    });
    assert.equal(indicators[0]?.title, 'ตัวชี้วัดใหม่');
    assert.equal(itemById.get('O1')?.title, 'ชื่อใหม่');
    assert.deepEqual(
      itemById.get('O1')?.elements?.map(({ id, label }) => [id, label]),
      [
        ['structure', 'ผังใหม่'],
        ['map', 'แผนที่'],
      ],
    );
    assert.equal(itemById.get('O2')?.period?.through, '2570-03');
    assert.equal(itemById.get('O2')?.title, base.itemById.get('O2')?.title);
    assert.equal(itemById.get('O3')?.period, undefined);
    assert.deepEqual(itemById.get('O4'), base.itemById.get('O4'));
  });

  it('takes values of the list away, and stands for their whole', () => {
    const list = make({ window: null, scoring: null, divisions: [{ name: 'งานคลัง' }] }, 'bangkok-district-2568');
    assert.deepEqual([list.window, list.scoring, list.divisions?.length], [undefined, undefined, 1]);
    assert.ok(list.items.every(({ divisions = [] }) => divisions.every((name) => name === 'ทุกฝ่าย')));
  });

  it('may be extended, and changes the list of its own id that comes with the program', () => {
    const first = extend({ profile: 'my-office', items: { O4: null } });
    assert.deepEqual(idsOf(read(first, extend({}, 'my-office-2570')).profile as Profile), { '1.1': 'O1 O2', '1.2': 'O3' });
    const own = JSON.stringify({ extends: 'bangkok-district-2568', items: { O22: null } });
    assert.equal(createCatalog(builtInProfiles, [{ file: 'a', text: own }]).byId('bangkok-district-2568')?.items.length, 21);
  });

  const faults: readonly (readonly [object, string])[] = [
    [{ extends: 'mini-agency-2567' }, 'profile.base unknown "mini-agency-2567"'],
    [{ extends: 'mini-agency-2570' }, 'profile.base circle "mini-agency-2570"'],
    [{ extends: 7 }, 'profile.base unknown 7'],
    [{ extends: null }, 'schema.missing-key "extends"'],
    [{ items: { O9: null } }, 'profile.inconsistent unknown-item "O9"'],
    [{ items: { O9: { titleEn: 'a' } } }, 'profile.inconsistent unknown-item "O9"'],
    [{ items: { O9: { title: 'ก' } } }, 'profile.inconsistent item-without-place "O9"'],
    [{ items: { O9: { title: 'ก', under: '7.1' } } }, 'profile.inconsistent unknown-group "7.1"'],
    [{ items: { 9: { title: 'ก' } } }, 'schema.unknown-key "9"'],
    [{ items: { O1: { elements: { nothing: null } } } }, 'profile.inconsistent unknown-element "nothing"'],
    [{ items: { O1: { elements: { new: { labelEn: 'a' } } } } }, 'profile.inconsistent unknown-element "new"'],
    [
      { deadlines: [{ date: '2569-03-31', what: { th: 'ส่ง', en: 'Send' }, items: ['O99'] }] },
      'profile.inconsistent item-not-listed "deadlines"',
    ],
    [
      { deadlines: [{ date: '2569-03-31', what: { th: 'ส่ง', en: 'Send' }, surveys: ['IIT9'] }] },
      'profile.inconsistent survey-not-listed "deadlines"',
    ],
    [{ items: { O1: { divisions: ['ฝ่ายอื่น'] } } }, 'profile.inconsistent division-not-listed "divisions"'],
    [{ items: { O2: { period: { kind: 'months' } } } }, 'profile.inconsistent need-without "period"'],
    [{ items: { O2: { period: { kind: 'months', atLeast: 1, through: '2570-13' } } } }, 'profile.inconsistent bad-date "period"'],
    [{ items: { O1: null, O2: null, O3: null, O4: null } }, 'profile.inconsistent no-items "mini-agency-2568"'],
    [{ indicators: { 7: {} } }, 'profile.inconsistent group-without-title "7"'],
    [{ window: { opens: '2570-02-30', closes: '2570-03-01' } }, 'profile.inconsistent bad-date "window"'],
    [{ window: { opens: '2570-03-02', closes: '2570-03-01' } }, 'profile.inconsistent window-reversed "window"'],
    [{ itmes: {} }, 'schema.unknown-key "itmes"'],
    [{ items: { O1: { tilte: 'ก' } } }, 'schema.unknown-key "tilte"'],
  ];
  for (const [changes, expected] of faults)
    it(`says where and why: ${JSON.stringify(changes)}`, () => {
      const reading = read(extend(changes));
      assert.deepEqual(describeFindings(reading), [expected]);
      assert.equal(reading.profile, null);
    });

  it('tells a circle of several lists on each of them, and a base that is not valid', () => {
    const to = (kind: string, base: string) => JSON.stringify({ extends: `${base}-2570`, profile: kind, fiscalYear: 2570 });
    const { own } = createCatalog(
      builtInProfiles,
      ['b', 'c', 'a'].map((base, index) => ({ file: base, text: to(['a', 'b', 'c'][index] ?? '', base) })),
    );
    assert.deepEqual(own.map(describeFindings), [
      ['profile.base circle "b-2570"'],
      ['profile.base circle "c-2570"'],
      ['profile.base circle "a-2570"'],
    ]);
    const broken = extend({ profile: 'my-office', itmes: {} });
    assert.deepEqual(describeFindings(read(broken, extend({}, 'my-office-2570'))), ['profile.base invalid "my-office-2570"']);
  });

  for (const [name, text, at] of [
    ['a comma too many', '{ "extends": "mini-agency-2568", "fiscalYear": 2570, }', 53],
    ['a comment', '{ # ร่าง\n"extends": "mini-agency-2568", "fiscalYear": 2570 }', 2],
    ['a text without quotation marks', '{ "extends": mini-agency-2568, "fiscalYear": 2570 }', 13],
    ['the lines of YAML', 'extends: mini-agency-2568\nfiscalYear: 2570', 0],
  ] as const)
    it(`is no JSON by ${name}`, () => {
      const { findings, profile } = read(text);
      assert.deepEqual(
        findings.map(({ args, span }) => [(args as { fault?: { kind: string } }).fault?.kind, span.start]),
        [['not-json', at]],
      );
      assert.equal(profile, null);
      assert.equal(createCatalog(builtInProfiles, [mini, { file: 'a.yaml', text }]).own.at(-1)?.id, 'mini-agency-2570');
    });

  it('is read from any text without a throw', () => {
    const text = extend({ items: { O1: { title: 'ก', elements: { structure: null } } }, window: null });
    for (let end = 0; end < text.length; end++) read(text.slice(0, end), `${text.slice(0, end)}${text.slice(end + 1)}`);
  });
});

describe('a draft list for another year', () => {
  const catalog = createCatalog(builtInProfiles);
  const kinds = [...new Set(catalog.profiles.map(({ profile }) => profile))];

  for (const base of catalog.profiles)
    for (const year of [2570, 2571]) {
      const draft = makeDraftList(base, year);
      const own = createCatalog(builtInProfiles, [{ file: draft.fileName, text: draft.text }]);
      const list = own.byId(`${base.profile}-${year}`) as Profile;

      it(`${base.id} for ${year} is right, marked, and has every item`, () => {
        assert.equal(draft.fileName, `${base.profile}-${year}.oit-profile.json`);
        assert.deepEqual(own.own[0]?.findings, []);
        assert.equal(JSON.stringify(draft.profile.items), JSON.stringify(list.items));
        assert.equal(describeConfidence(draft.profile, 'en'), describeConfidence(list, 'en'));
        assert.deepEqual(
          list.items.map(({ id, title, elements }) => [id, title, elements]),
          base.items.map(({ id, title, elements }) => [id, title, elements]),
        );
        for (const language of ['th', 'en'] as const) {
          const mark = { th: 'ร่าง ยังไม่ได้เทียบกับคู่มือ', en: 'draft, not compared with the manual' }[language];
          for (const shown of [describeTitle(list, language), describeConfidence(list, language), describeProfile(list, language)[0]])
            assert.ok(shown?.includes(mark), shown);
          assert.ok(createSkeleton(list, { agencyName: 'ก', website: 'https://a.example' }, language).split('\n')[0]?.includes(mark));
        }
      });

      it(`${base.id} for ${year}: what is moved is inferred, and moved by the years between`, () => {
        const by = year - base.fiscalYear;
        const move = (day: string | undefined) => day && `${Number(day.slice(0, 4)) + by}${day.slice(4)}`;
        assert.deepEqual([list.window?.opens, list.window?.closes], [move(base.window?.opens), move(base.window?.closes)]);
        assert.deepEqual(
          list.deadlines?.map(({ date }) => date),
          base.deadlines?.map(({ date }) => move(date)),
        );
        for (const { id, period } of list.items) {
          const before = base.itemById.get(id)?.period;
          const years = before?.years?.map((one) => one + by);
          assert.deepEqual([period?.from, period?.through, period?.years], [move(before?.from), move(before?.through), years], id);
          if (period?.from ?? period?.through ?? period?.years) assert.equal(period?.basis, 'inferred', id);
        }
      });

      it(`${base.id} for ${year}: a submission of it lacks nothing but its answers`, () => {
        const text = createSkeleton(list, { agencyName: 'สำนักงานเขตตัวอย่าง', website: 'https://www.example-district.example' }, 'th');
        const { findings, profile } = checkSubmission(text, { catalog: own });
        assert.deepEqual(
          findings.map(({ code }) => code),
          ['schema.missing-key'],
        );
        assert.equal(profile?.id, list.id);
      });
    }

  it('tells what to compare: days, number of items, periods, and texts of the older year', () => {
    const base = catalog.byId('bangkok-district-2568') as Profile;
    const draft = makeDraftList(base, 2570);
    const list = createCatalog(builtInProfiles, [{ file: 'a', text: draft.text }]).byId('bangkok-district-2570') as Profile;
    const { things } = findWhatToCompare(list, base, 'th');
    for (const expected of [/1 ม\.ค\. 2570 ถึง 30 เม\.ย\. 2570/, /22 ข้อ/, /O5 .*มี\.ค\. 2570/, /2568: O22, surveys/])
      assert.ok(
        things.some((thing) => expected.test(thing)),
        String(expected),
      );
    assert.deepEqual(findWhatToCompare(list, base, 'en').things.length, things.length);
  });

  it('keeps a day that the other year has, and else takes the last of its month', () => {
    const leap = make({ window: { opens: '2567-02-29', closes: '2567-03-01' }, fiscalYear: 2567 });
    assert.equal(createDraftList(leap, 2570).window?.opens, '2570-02-28');
    assert.equal(createDraftList(leap, 2571).window?.opens, '2571-02-29');
  });

  it('is made from the newest list of a kind, which is no draft', () => {
    assert.deepEqual(
      kinds.map((kind) => newestOfKind(kind, catalog)?.id),
      ['bangkok-district-2568', 'national-2569'],
    );
    assert.equal(newestOfKind('nothing', catalog), null);
  });

  it('is asked for by a year as it is typed', () => {
    assert.deepEqual(['2570', '๒๕๗๐', ' 70 ', '2027', 'x', '', '25700'].map(readFiscalYear), [2570, 2570, 2570, 2570, null, null, null]);
  });
});

describe('lists that a new submission is offered', () => {
  const catalog = createCatalog(builtInProfiles);
  const on = (date: string, inUse: readonly string[] = [], lists = catalog) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return offerLists(lists, { year, month, day }, inUse);
  };
  const head = ({ lists }: ReturnType<typeof on>, count: number) =>
    lists.slice(0, count).map(({ id, isKnown }) => `${id}${isKnown ? '' : ' *'}`);

  it('are of every kind for the fiscal year, which begins in October, and the next', () => {
    assert.deepEqual(head(on('2569-11-26'), 4), [
      'bangkok-district-2570 *',
      'national-2570 *',
      'bangkok-district-2571 *',
      'national-2571 *',
    ]);
    assert.deepEqual(head(on('2569-09-30'), 4), ['bangkok-district-2569 *', 'national-2569', 'bangkok-district-2570 *', 'national-2570 *']);
    assert.deepEqual(head(on('2568-09-30'), 3), ['bangkok-district-2568', 'national-2568', 'bangkok-district-2569 *']);
    assert.equal(on('2569-11-26').lists.length, catalog.profiles.length + 4);
  });

  it('begin with the kind of the files at hand', () => {
    assert.deepEqual(head(on('2569-11-26', ['national', 'x', 'national', 'bangkok-district']), 2), [
      'national-2570 *',
      'bangkok-district-2570 *',
    ]);
  });

  const drafts = (changes: object) =>
    createCatalog(builtInProfiles, [
      { file: 'a', text: JSON.stringify({ ...createDraftList(catalog.byId('bangkok-district-2568') as Profile, 2570), ...changes }) },
    ]);
  const cases: readonly (readonly [string, readonly string[], string, ReturnType<typeof createCatalog>])[] = [
    ['2568-01-01', [], 'bangkok-district-2568', catalog],
    ['2569-11-26', [], 'bangkok-district-2568', catalog],
    ['2569-11-26', ['national'], 'national-2568', catalog],
    ['2569-01-01', ['national'], 'national-2568', catalog],
    ['2569-11-26', ['unheard-of'], 'bangkok-district-2568', catalog],
    ['2569-11-26', [], 'bangkok-district-2568', drafts({})],
    ['2569-11-26', [], 'bangkok-district-2568', drafts({ draft: false })],
    ['2569-11-26', [], 'bangkok-district-2570', drafts({ draft: false, confidence: { level: 'document', note: 'คู่มือ' } })],
  ];
  for (const [day, inUse, expected, lists] of cases)
    it(`suggest ${expected} on ${day}, beside ${inUse.join() || 'no'} files, never one that is inferred`, () => {
      assert.equal(on(day, inUse, lists).suggested, expected);
    });

  it('are found by what is typed instead: of a kind the newest that is compared', () => {
    for (const [typed, expected] of [
      ['bangkok-district', 'bangkok-district-2568'],
      ['bangkok-district-2570', 'bangkok-district-2568'],
      ['national', 'national-2568'],
      ['national-25', 'national-2568'],
      ['bangkok-distrct-2568', 'bangkok-district-2568'],
      ['nothing like it', null],
    ] as const)
      assert.equal(nearestListId(typed, catalog), expected, typed);
  });
});
