import assert from 'node:assert/strict';
import type { CheckResult, ProfileCatalog, Severity } from '../../server/src/core';
import { computeItemCosts, type Score } from '../../server/src/core/analysis/score/score';
import {
  formatHundredths,
  fromHundredths,
  mean,
  percentOf,
  roundToHundredths,
  toHundredths,
  weightedMean,
} from '../../server/src/core/ground/fraction';
import type { Profile } from '../../server/src/core/profile/profile';
import { check, completeItems, documentedCatalog, miniSubmission, readRepositoryFile, testCatalog } from '../support/checking';
import fc from '../support/property';

const printed = (values: ReadonlyMap<string, number>) =>
  Object.fromEntries([...values].map(([id, value]) => [id, formatHundredths(value)]));

/** The score of a submission of which every official result is known; items that are not given have 100. */
function scoreOf(profileId: string, zeros: readonly string[], surveys: { IIT: string; EIT: string } | null): Score {
  const profile = testCatalog.byId(profileId) as Profile;
  const items = profile.items.map(({ id }) => `  ${id}: { answer: มี, result: { score: ${zeros.includes(id) ? 0 : 100} } }`);
  const scores = surveys ? `scores: { IIT: ${surveys.IIT}, EIT: ${surveys.EIT} }\n` : '';
  const { score } = check(
    `oit: 1\nfiscalYear: ${profile.fiscalYear}\nprofile: ${profile.profile}\nagency: { name: ก, website: https://mini.example }\nitems:\n${items.join('\n')}\n${scores}`,
  );
  assert.ok(score);
  return score;
}

describe('score: the published table of 2565 (document 004), figure by figure', () => {
  const { score, completeness, profile } = check(readRepositoryFile('test/fixtures/district-2565-result.oit.yaml')) as CheckResult & {
    score: Score;
  };

  it('is that of 43 items, of which four have 0', () => {
    assert.equal(profile?.items.length, 43);
    assert.equal(completeness?.total, 43);
  });

  it('sub-indicators', () =>
    assert.deepEqual(printed(score.subIndicators), {
      '9.1': '88.89',
      '9.2': '100.00',
      '9.3': '100.00',
      '9.4': '50.00',
      '9.5': '100.00',
      '10.1': '87.50',
      '10.2': '100.00',
    }));

  it('topics', () => {
    const topics = printed(score.topics);
    assert.equal(topics['9.1.3'], '50.00');
    assert.equal(topics['9.4.1'], '50.00');
    assert.equal(topics['10.1.4'], '66.67');
    const others = Object.entries(topics).filter(([id]) => !['9.1.3', '9.4.1', '10.1.4'].includes(id));
    assert.ok(others.length >= 13 && others.every(([, value]) => value === '100.00'));
  });

  it('indicators: 87.78 and 93.75', () => assert.deepEqual(printed(score.indicators), { '9': '87.78', '10': '93.75' }));

  it('OIT 90.77: the tie 90.765 goes up', () => assert.equal(formatHundredths(score.oit), '90.77'));

  it('shares 29.98, 29.86 and 36.31; total 96.15, level AA, no estimate', () => {
    assert.deepEqual(score.shares, { IIT: 2998, EIT: 2986, OIT: 3631 });
    assert.deepEqual([score.total, score.level, score.estimate], [9615, 'AA', false]);
  });

  it('is an estimate as soon as one result is not known', () => {
    const text = readRepositoryFile('test/fixtures/district-2565-result.oit.yaml').replace('result: { score: 100 }', 'notes: ก');
    assert.equal(check(text).score?.estimate, true);
  });
});

describe('score: what one zero costs in 2568', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['O1 O2 O3 O4', '96.25', '1.50'],
    ['O5 O6 O7 O8 O9 O10 O11 O12', '98.13', '0.75'],
    ['O13 O14 O15', '95.00', '2.00'],
    ['O16', '85.00', '6.00'],
    ['O17', '85.00', '6.00'],
    ['O18 O19 O20 O21', '96.88', '1.25'],
    ['O22', '87.50', '5.00'],
  ];
  const costs = computeItemCosts(testCatalog.byId('bangkok-district-2568') as Profile) as ReadonlyMap<string, number>;

  for (const [ids, oit, lost] of rows) {
    it(`${ids}: OIT ${oit}, ${lost} points of the total`, () => {
      for (const id of ids.split(' ')) {
        const score = scoreOf('bangkok-district-2568', [id], { IIT: '100', EIT: '100' });
        assert.equal(formatHundredths(score.oit), oit);
        assert.equal(formatHundredths(10_000 - (score.total as number)), lost);
        assert.equal(formatHundredths(costs.get(id) as number), lost);
      }
    });
  }

  it('is known of every item', () => assert.equal(costs.size, 22));

  it('is always an estimate: the rule is inferred', () => {
    assert.equal(scoreOf('bangkok-district-2568', [], { IIT: '100', EIT: '100' }).estimate, true);
  });

  it('is not known of the national lists', () => {
    for (const id of ['national-2566', 'national-2568', 'national-2569'])
      assert.equal(computeItemCosts(testCatalog.byId(id) as Profile), null);
    const text =
      'oit: 1\nfiscalYear: 2568\nprofile: national\nagency: { name: ก, website: https://mini.example }\nitems:\n  O1: { answer: มี }\n';
    assert.equal(check(text).score, null);
    assert.ok(check(text).completeness);
  });
});

describe('score: levels', () => {
  const level = (profileId: string, IIT: string, EIT: string, zeros: readonly string[] = []) => {
    const { total, level } = scoreOf(profileId, zeros, { IIT, EIT });
    return `${formatHundredths(total as number)} ${level}`;
  };

  it('of 2565 go by the total alone', () => {
    assert.equal(level('bangkok-district-2565', '100', '83.33'), '95.00 AA');
    assert.equal(level('bangkok-district-2565', '100', '83.30'), '94.99 A');
    assert.equal(level('bangkok-district-2565', '100', '50'), '85.00 A');
    assert.equal(level('bangkok-district-2565', '100', '49.97'), '84.99 B');
    assert.equal(level('bangkok-district-2565', '58.33', '58.33'), '75.00 B');
    assert.equal(level('bangkok-district-2565', '58.30', '58.33'), '74.99 C');
    assert.equal(level('bangkok-district-2565', '25', '25'), '55.00 D');
    assert.equal(level('bangkok-district-2565', '16.67', '16.67'), '50.00 E');
    assert.equal(level('bangkok-district-2565', '16.63', '16.67'), '49.99 F');
    assert.equal(level('bangkok-district-2565', '0', '0'), '40.00 F');
  });

  it('of 2568 ask each tool for 95 or 85 as well', () => {
    assert.equal(level('bangkok-district-2568', '95', '95'), '97.00 ผ่านดีเยี่ยม');
    assert.equal(level('bangkok-district-2568', '94.99', '100'), '98.50 ผ่านดี');
    assert.equal(level('bangkok-district-2568', '85', '100'), '95.50 ผ่านดี');
    assert.equal(level('bangkok-district-2568', '84.99', '100'), '95.50 ผ่าน');
    assert.equal(level('bangkok-district-2568', '100', '100', ['O16']), '94.00 ผ่านดี');
    assert.equal(level('bangkok-district-2568', '100', '50'), '85.00 ผ่าน');
    assert.equal(level('bangkok-district-2568', '100', '49.97'), '84.99 ต้องปรับปรุง');
    assert.equal(level('bangkok-district-2568', '50', '50'), '70.00 ต้องปรับปรุง');
    assert.equal(level('bangkok-district-2568', '50', '49.97'), '69.99 ต้องปรับปรุงโดยด่วน');
  });

  it('and the total need both survey scores', () => {
    const score = scoreOf('bangkok-district-2568', [], null);
    assert.deepEqual([score.oit, score.total, score.level, score.shares], [10_000, null, null, { IIT: null, EIT: null, OIT: 4000 }]);
  });
});

describe('score: arithmetic', () => {
  it('rounds ties up where toFixed(2) does not', () => {
    const ties = [
      [1.005, 101],
      [8.575, 858],
      [84.995, 8500],
      [90.765, 9077],
      [94.995, 9500],
      [1.255, 126],
    ] as const;
    for (const [value, hundredths] of ties) assert.equal(toHundredths(value), hundredths, String(value));
    assert.ok(
      ties.some(([value, hundredths]) => Number(value.toFixed(2)) < hundredths / 100),
      'no case that toFixed(2) gets wrong',
    );
    for (const value of [0, 100, 98.1, 88.89, 0.01, 99.99, 29.99]) assert.equal(toHundredths(value), Math.round(value * 100));
    assert.equal(roundToHundredths(mean([fromHundredths(8778), fromHundredths(9375)])), 9077);
  });

  it('rounds only where it is asked to: 8/9, 1, 1, 1/2, 1 have the mean 87.78, not that of the rounded', () => {
    const eighthNinths = { numerator: 800n, denominator: 9n };
    const values = [eighthNinths, fromHundredths(10_000), fromHundredths(10_000), fromHundredths(5_000), fromHundredths(10_000)];
    assert.equal(roundToHundredths(mean(values)), 8778);
  });

  it('means lie between the least and the greatest value, weights or not', () => {
    const value = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 20 }), (pairs) => {
        const result = roundToHundredths(weightedMean(pairs.map(([hundredths, weight]) => [fromHundredths(hundredths), weight])));
        const values = pairs.map(([hundredths]) => hundredths);
        assert.ok(result >= Math.min(...values) && result <= Math.max(...values));
        const exact =
          pairs.reduce((sum, [hundredths, weight]) => sum + hundredths * weight, 0) / pairs.reduce((sum, [, weight]) => sum + weight, 0);
        assert.ok(Math.abs(result - exact) <= 0.5 + 1e-6);
      }),
    );
  });

  it('100 percent of a value is the value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (value) =>
        assert.equal(roundToHundredths(percentOf(fromHundredths(value), 100)), value),
      ),
    );
  });

  it('hundredths are printed with two decimals', () => {
    assert.deepEqual([0, 5, 50, 100, 9077, 10_000].map(formatHundredths), ['0.00', '0.05', '0.50', '1.00', '90.77', '100.00']);
  });
});

describe('completeness: states of an item', () => {
  const stateOf = (item: string | null, severities: readonly (readonly [string, Severity | 'off'])[] = []) =>
    check(miniSubmission({ O1: item }), { severities: new Map(severities) }).completeness?.items.get('O1');
  const approval = (published: string) =>
    completeItems.O1.replace(
      / }$/,
      `, approval: { reported: { on: 2568-03-20 }, approved: { on: 24 มี.ค. 2568 }, published: { on: ${published} } } }`,
    );

  it('missing: not in the file, or nothing under its key', () => {
    assert.equal(stateOf(null), 'missing');
    assert.equal(stateOf('O1:'), 'missing');
  });

  it('ready: no error and every required part', () => assert.equal(stateOf(completeItems.O1), 'ready'));

  it('ready: under an id that is misspelt it is a draft, for the misspelling is an error', () => {
    assert.equal(stateOf(completeItems.O1.replace('O1:', '0๑:')), 'draft');
    assert.equal(stateOf(completeItems.O1.replace('O1:', '0๑:'), [['item.id-spelling', 'warning']]), 'ready');
  });

  it('draft: an error of its own, or a required part absent', () => {
    assert.equal(stateOf(completeItems.O1.replace('/o1]', '/๑]')), 'draft');
    assert.equal(stateOf(completeItems.O1.replace('contact: true', 'contact: false')), 'draft');
    assert.equal(stateOf('O1: { answer: มี, elements: { structure: true, contact: true } }'), 'draft');
    assert.equal(stateOf('O1: { urls: [https://mini.example/o1] }'), 'draft');
    assert.equal(stateOf('O1: {}'), 'draft');
  });

  it('approved: ready, and the three steps dated in order', () => {
    assert.equal(stateOf(approval('2568-03-25')), 'approved');
    assert.equal(stateOf(approval('2568-03-24')), 'approved');
    assert.equal(stateOf(approval('')), 'ready');
    assert.equal(stateOf(approval('2568-03-23')), 'draft', 'steps that run backwards are an error');
    assert.equal(stateOf(approval('2568-03-23'), [['approval.order', 'warning']]), 'ready');
    assert.equal(stateOf(approval('เร็ว ๆ นี้')), 'draft', 'a date that cannot be read is an error');
    assert.equal(stateOf(approval('เร็ว ๆ นี้'), [['date.invalid', 'off']]), 'ready');
    assert.equal(stateOf(approval('2568-03-25').replace('contact: true', 'contact: false')), 'draft');
  });

  it('none: answered ไม่มี, without a contradiction', () => {
    assert.equal(stateOf('O1: { answer: ไม่มี }'), 'none');
    assert.equal(stateOf('O1: { answer: ไม่มี, urls: [https://mini.example/o1] }'), 'draft');
  });

  it('goes by the severities that are in force', () => {
    const withoutDescription = completeItems.O1.replace('description: หน้าหลัก > แผนผังและช่องทางติดต่อ, ', '');
    assert.equal(stateOf(withoutDescription), 'ready');
    assert.equal(stateOf(withoutDescription, [['description.missing', 'error']]), 'draft');
    const thaiDigits = completeItems.O1.replace('/o1]', '/๑]');
    assert.equal(stateOf(thaiDigits, [['url.thai-digits', 'warning']]), 'ready');
    assert.equal(stateOf(thaiDigits, [['url.thai-digits', 'off']]), 'ready');
  });

  it('a required part that is absent stays so when its rule is off', () => {
    const off = (code: string) => [[code, 'off'] as const];
    assert.equal(stateOf(completeItems.O1.replace('contact: true', 'contact: false'), off('element.missing')), 'draft');
    assert.equal(
      stateOf('O1: { answer: มี, description: ก, elements: { structure: true, contact: true } }', off('answer.without-url')),
      'draft',
    );
    const severities = new Map<string, Severity | 'off'>([
      ['period.missing', 'off'],
      ['period.too-short', 'off'],
    ]);
    const states = (catalog: ProfileCatalog) =>
      ['', ', period: ต.ค. 2567', ', period: อีกไม่นาน', ', period: ต.ค. 2567 - มี.ค. 2568'].map((period) => {
        const text = miniSubmission({ O2: completeItems.O2.replace(', period: ต.ค. 2567 - มี.ค. 2568', period) });
        return check(text, { severities, catalog }).completeness?.items.get('O2');
      });
    assert.deepEqual(states(documentedCatalog), ['draft', 'draft', 'draft', 'ready']);
    assert.deepEqual(states(testCatalog), ['ready', 'ready', 'ready', 'ready'], 'what is inferred is no required part');
  });

  it('ready and approved count; missing, draft and none do not', () => {
    const { completeness } = check(miniSubmission({ O1: approval('2568-03-25'), O3: 'O3: { answer: ไม่มี }', O4: null }));
    assert.deepEqual([completeness?.ready, completeness?.total], [2, 4]);
    assert.deepEqual(completeness?.subIndicators.get('1.1'), { ready: 2, total: 2 });
    assert.deepEqual(completeness?.subIndicators.get('1.2'), { ready: 0, total: 1 });
    assert.deepEqual(completeness?.indicators.get('1'), { ready: 2, total: 3 });
    assert.deepEqual(completeness?.indicators.get('2'), { ready: 0, total: 1 });
    assert.deepEqual([...(completeness?.items.keys() ?? [])], ['O1', 'O2', 'O3', 'O4']);
  });

  it('without a result an item scores 100 when ready or approved, else 0; with one, what the result says', () => {
    const score = (items: Parameters<typeof miniSubmission>[0]) => check(miniSubmission(items)).score?.oit;
    assert.equal(score({}), 10_000);
    assert.equal(score({ O4: null }), 7500);
    assert.equal(score({ O4: 'O4: { answer: ไม่มี }' }), 7500);
    assert.equal(score({ O4: completeItems.O4.replace(' }', ', result: { score: 50 } }') }), 8750);
    assert.equal(score({ O4: 'O4: { answer: ไม่มี, result: { score: 100 } }' }), 10_000);
  });
});
