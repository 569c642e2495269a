import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createCatalog, measureSurveys } from '../../server/src/core';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { listShortSurveys } from '../../server/src/core/submission/survey-status';
import { check, testCatalog } from '../support/checking';

const head = `oit: 1
fiscalYear: 2568
profile: bangkok-district
agency: { name: สำนักงานเขตวังทองหลาง, website: https://webportal.bangkok.go.th/wangthonglang }
items: { O1: { answer: ไม่มี } }
`;

const statusOf = (counts: string, survey = 'IIT') => {
  const { submission, profile } = check(head + counts);
  assert.ok(submission);
  const status = measureSurveys(submission, profile).find(({ name }) => name === survey);
  assert.ok(status);
  return status;
};

const groupOf = (counts: string, key: string, survey = 'IIT') => {
  const group = statusOf(counts, survey).groups.find((each) => each.key === key);
  assert.ok(group);
  return group;
};

const employees = (headcount: string) =>
  groupOf(`surveys: { IIT: { employees: 90 } }\nheadcount: { employees: ${headcount} }\n`, 'employees');
const sharesOf = (text: string) => check(text).findings.filter(({ code }) => code === 'survey.below-share');

describe('how the surveys stand', () => {
  it('is known of every survey and group of the list, and nothing is made up of what the file does not say', () => {
    const { submission, profile } = check(head);
    assert.ok(submission);
    const surveys = measureSurveys(submission, profile);
    assert.deepEqual(
      surveys.map(({ name, answers, minimum, shortfall, isWhole }) => ({ name, answers, minimum, shortfall, isWhole })),
      [
        { name: 'IIT', answers: null, minimum: 400, shortfall: null, isWhole: true },
        { name: 'EIT1', answers: null, minimum: 500, shortfall: null, isWhole: true },
        { name: 'EIT2', answers: null, minimum: 5, shortfall: null, isWhole: true },
      ],
    );
    for (const { count, headcount, least, shortfall } of surveys.flatMap(({ groups }) => groups))
      assert.deepEqual([count, headcount, least, shortfall], [null, null, null, null]);
    assert.deepEqual(measureSurveys(submission, null), []);
  });

  it('adds up answers, by the short forms of divisions too, and says whether every number of the file counts', () => {
    const counts = 'surveys: { EIT1: { โยธา: 30, ฝ่ายโยธา: ๒๕, ฝ่ายรายได้: 60 } }\n';
    assert.deepEqual(
      [statusOf(counts, 'EIT1').answers, statusOf(counts, 'EIT1').shortfall, statusOf(counts, 'EIT1').isWhole],
      [115, 385, true],
    );
    assert.deepEqual([groupOf(counts, 'ฝ่ายโยธา', 'EIT1').count, groupOf(counts, 'ฝ่ายโยธา', 'EIT1').shortfall], [55, 5]);
    const strange = statusOf('surveys: { EIT1: { ฝ่ายนอกรายการ: 30, ฝ่ายรายได้: 60 } }\n', 'EIT1');
    assert.deepEqual([strange.answers, strange.isWhole], [60, false]);
    assert.equal(statusOf('surveys: { IIT: { officials: หก } }\n').isWhole, false);
  });

  it('asks for everyone where the share is all, from one number or from numbers by division', () => {
    for (const headcount of ['120', '{ ฝ่ายโยธา: 50, ฝ่ายปกครอง: 70 }']) {
      const group = groupOf(`surveys: { IIT: { officials: 100 } }\nheadcount: { officials: ${headcount} }\n`, 'officials');
      assert.deepEqual(group.least, { count: 120, basis: 'everyone', isExact: true });
      assert.deepEqual([group.headcount, group.shortfall], [120, 20]);
    }
  });

  it('rounds up each division by itself, and asks for all of the four divisions of 002 l.87', () => {
    // 80 % of 11 is 8.8, of 6 it is 4.8.
    const { least, headcount, shortfall } = employees('{ โยธา: 40, รายได้: 1, ฝ่ายสิ่งแวดล้อมฯ: 20, เทศกิจ: 33, ปกครอง: 11, ทะเบียน: 6 }');
    assert.deepEqual(least, { count: 40 + 1 + 20 + 33 + 9 + 5, basis: 'by-division', isExact: true });
    assert.deepEqual([headcount, shortfall], [111, 18]);
  });

  it('says of one number for all divisions only what is certain', () => {
    assert.deepEqual(employees('111').least, { count: 89, basis: 'one-number', isExact: false });
    assert.equal(employees('111').shortfall, 0);
  });

  it('leaves out what cannot be read, and says that the rest is no exact number', () => {
    assert.deepEqual(employees('{ โยธา: 40, ปกครอง: หก }').least, { count: 40, basis: 'by-division', isExact: false });
    assert.deepEqual(employees('{ โยธา: 40, ฝ่ายนอกรายการ: 6 }').least, { count: 40, basis: 'by-division', isExact: false });
    assert.equal(employees('{ ฝ่ายนอกรายการ: 6 }').least, null);
    assert.equal(employees('หก').least, null);
    assert.equal(employees('[1]').headcount, null);
  });

  it('counts a division that is named twice once', () => assert.equal(employees('{ โยธา: 40, ฝ่ายโยธา: 41 }').least?.count, 40));

  it('lacks to the higher of minimum and share', () => {
    const counts = 'surveys: { IIT: { schoolOfficials: 20 } }\nheadcount: { schoolOfficials: 90 }\n';
    assert.deepEqual(
      [
        groupOf(counts, 'schoolOfficials').headcount,
        groupOf(counts, 'schoolOfficials').least,
        groupOf(counts, 'schoolOfficials').shortfall,
      ],
      [90, null, 5],
    );
  });
});

describe('surveys that are short', () => {
  const shortOf = (counts: string) => {
    const { submission, profile } = check(head + counts);
    assert.ok(submission);
    return listShortSurveys(submission, profile);
  };

  it('are those whose numbers lack in all, of a group, or to its share, and none of which the file says nothing', () => {
    const enough = 'IIT: { officials: 300, employees: 100, schoolOfficials: 25, schoolEmployees: 25 }';
    assert.deepEqual(shortOf(''), []);
    assert.deepEqual(shortOf(`surveys: { ${enough} }\n`), []);
    assert.deepEqual(shortOf(`surveys: { ${enough}, EIT2: { ผู้นำชุมชน: 4 } }\n`), ['EIT2']);
    assert.deepEqual(shortOf(`surveys: { ${enough.replace('schoolOfficials: 25', 'schoolOfficials: 24')} }\n`), ['IIT']);
    assert.deepEqual(shortOf(`surveys: { ${enough} }\nheadcount: { officials: 301 }\n`), ['IIT']);
  });
});

describe('survey.below-share', () => {
  it('is silent without a headcount, without answers, and where enough have answered', () => {
    for (const counts of [
      'surveys: { IIT: { officials: 1, employees: 1 } }\n',
      'headcount: { officials: 100, employees: 100 }\n',
      'surveys: { IIT: { officials: } }\nheadcount: { officials: 100 }\n',
      'surveys: { IIT: { officials: 100, employees: 80 } }\nheadcount: { officials: 100, employees: 100 }\n',
    ])
      assert.deepEqual(sharesOf(head + counts), [], counts);
  });

  it('says of one number that it is the least that is certain, and of numbers by division that they are counted', () => {
    const text = (headcount: string) => check(`${head}surveys: { IIT: { employees: 70 } }\nheadcount: { employees: ${headcount} }\n`);
    const messages = (headcount: string) =>
      text(headcount)
        .findings.filter(({ code }) => code === 'survey.below-share')
        .map((finding) => JSON.stringify(finding.args));
    assert.match(messages('100')[0] ?? '', /"count":80,"basis":"one-number"/);
    assert.match(messages('{ โยธา: 60, ปกครอง: 40 }')[0] ?? '', /"count":92,"basis":"by-division"/);
  });

  it('stands where it stood when something is typed above it', () => {
    const text = `${head}surveys: { IIT: { officials: 90 } }\nheadcount: { officials: 100 }\n`;
    const [finding] = sharesOf(`# ก\n${text}`);
    const [before] = sharesOf(text);
    assert.equal(finding?.span.start, (before?.span.start ?? 0) + '# ก\n'.length);
  });
});

describe('a list with shares', () => {
  const file = 'test/fixtures/profiles/mini-agency-2568.json';
  const text = readFileSync(file, 'utf8');
  const read = (...own: string[]) =>
    createCatalog(
      builtInProfiles,
      own.map((each, index) => ({ file: `own-${index}.json`, text: each })),
    ).own;

  it('names divisions of its own alone', () => {
    const [reading] = read(text.replace('"allOf": ["ฝ่ายบริการประชาชน"]', '"allOf": ["ฝ่ายโยธา"]'));
    assert.deepEqual(
      reading?.findings.map(({ code, args }) => [code, args]),
      [['profile.inconsistent', { fault: { kind: 'division-not-listed', name: 'ฝ่ายโยธา' } }]],
    );
  });

  it('keeps of the divisions of the list that it extends those that it has itself', () => {
    const [reading] = read('{ "extends": "bangkok-district-2568", "fiscalYear": 2570, "divisions": [{ "name": "ฝ่ายโยธา" }] }');
    assert.deepEqual(reading?.findings, []);
    assert.deepEqual(reading?.profile?.surveys?.IIT?.groups.find(({ key }) => key === 'employees')?.share?.allOf, ['ฝ่ายโยธา']);
    assert.deepEqual(testCatalog.byId('bangkok-district-2568')?.surveys?.IIT?.groups[1]?.share?.allOf?.length, 4);
  });

  it('asks for a percent from 1 to 100', () => {
    for (const percent of ['0', '101', '80.5'])
      assert.notDeepEqual(read(text.replace('"percent": 80', `"percent": ${percent}`))[0]?.findings, [], percent);
  });
});
