import assert from 'node:assert/strict';
import { type Duty, listDuties, nextDue, type OwnProfile, occurrences, upcomingDuties } from '../../server/src/core';
import { builtInProfiles } from '../../server/src/core/profile/built-in.generated';
import { createCatalog } from '../../server/src/core/profile/catalog';
import { createDraftList } from '../../server/src/core/profile/draft-list';
import { extendProfile } from '../../server/src/core/profile/extend-profile';
import { indexProfile, type Profile } from '../../server/src/core/profile/profile';
import { describeProfile } from '../../server/src/core/profile/profile-facts';
import { findWhatToCompare } from '../../server/src/core/profile/what-to-compare';
import { describeDuty, titleOfDuty } from '../../server/src/core/review/duties/duty-texts';
import { chooseDivisions, selectDuties } from '../../server/src/core/review/duties/select-duties';
import { addDays, type CivilDate, countDays, formatDate, parseDate, weekdayOf } from '../../server/src/core/thai/date';
import { check, miniSubmission, testCatalog } from '../support/checking';

const district = testCatalog.byId('bangkok-district-2568') as Profile;
const day = (text: string): CivilDate => parseDate(text)?.date as CivilDate;
const all = (duty: Duty) => occurrences(duty, duty.first, duty.last).map(({ by }) => formatDate(by));
const find = (duties: readonly Duty[], id: string): Duty => {
  const duty = duties.find((one) => one.id === id);
  assert.ok(duty, `${id} of ${duties.map((one) => one.id).join(' ')}`);
  return duty;
};
const dutiesOf = (text: string) => {
  const { profile, submission } = check(text);
  return listDuties(profile, submission);
};

describe('days', () => {
  it('are counted on and back over months, years and leap days', () => {
    const start = day('2567-02-27');
    for (let days = -800; days <= 800; days++) {
      const other = addDays(start, days);
      assert.equal(countDays(start, other), days);
      assert.equal(weekdayOf(other), ((((days + 1) % 7) + 7) % 7) + 1, formatDate(other));
    }
    assert.equal(formatDate(addDays(start, 3)), '2567-03-01');
    assert.equal(weekdayOf(day('2568-01-07')), 2, 'a Tuesday');
  });
});

describe('what is due by a list of items', () => {
  const duties = listDuties(district, null);

  it('is the window, its last day, the days of the documents, what returns, and what the list wants kept up to date', () => {
    assert.deepEqual(
      duties.map(({ id, kind, basis }) => [id, kind, basis]),
      [
        ['window', 'window', 'document'],
        ['closes', 'deadline', 'document'],
        ['deadline.schools-data', 'deadline', 'own-order'],
        ['deadline.oit-evidence', 'deadline', 'own-order'],
        ['deadline.iit-evidence-1', 'deadline', 'own-order'],
        ['deadline.results-to-director', 'deadline', 'own-order'],
        ['deadline.iit-evidence-2', 'deadline', 'own-order'],
        ['duty.follow-up-meeting', 'follow-up', 'own-order'],
        ['duty.director-tuesday', 'follow-up', 'own-order'],
        ['duty.plan-meeting', 'follow-up', 'own-order'],
        ['duty.daily-news', 'recurring', 'own-order'],
        ['duty.action-plan-report', 'recurring', 'own-order'],
        ['duty.procurement-update', 'recurring', 'own-order'],
        ['cadence.O10.month', 'recurring', 'cadence'],
        ['cadence.O10.quarter', 'recurring', 'cadence'],
        ['cadence.O13.quarter', 'recurring', 'cadence'],
        ['cadence.O14.quarter', 'recurring', 'cadence'],
      ],
    );
  });

  const times: Readonly<Record<string, readonly string[]>> = {
    window: ['2568-04-30'],
    'duty.follow-up-meeting': ['01-15', '01-31', '02-15', '02-28', '03-15', '03-31', '04-15', '04-30'].map((rest) => `2568-${rest}`),
    'duty.plan-meeting': ['2567-12-31', '2568-03-31', '2568-06-30', '2568-09-30'],
    'duty.procurement-update': ['2568-01-04', '2568-02-04', '2568-03-04', '2568-04-04'],
    'cadence.O10.month': ['2567-10-31', '2567-11-30', '2567-12-31', '2568-01-31', '2568-02-28', '2568-03-31', '2568-04-30'],
    'cadence.O13.quarter': ['2567-12-31', '2568-03-31'],
  };
  for (const [id, expected] of Object.entries(times))
    it(`${id} comes on its days`, () => assert.deepEqual(all(find(duties, id)), expected));

  it('Tuesdays and days come as often as the window has them', () => {
    const tuesdays = all(find(duties, 'duty.director-tuesday'));
    assert.deepEqual([tuesdays.length, tuesdays[0], tuesdays.at(-1)], [17, '2568-01-07', '2568-04-29']);
    assert.equal(all(find(duties, 'duty.daily-news')).length, 120);
  });

  it('the next day is found from any day, and none after the last', () => {
    const update = find(duties, 'duty.procurement-update');
    const next = (today: string) => {
      const found = nextDue(update, day(today));
      return found && formatDate(found.by);
    };
    assert.deepEqual(
      [next('2567-11-01'), next('2568-02-04'), next('2568-02-05'), next('2568-04-05')],
      ['2568-01-04', '2568-02-04', '2568-03-04', null],
    );
  });

  it('every duty says whose it is and who says so, in both languages; an own order is marked as one', () => {
    for (const duty of duties)
      for (const language of ['th', 'en'] as const) {
        const told = describeDuty(duty, language).join('\n');
        assert.match(told, { th: /^ผู้รับผิดชอบ: [\s\S]*\nที่มา: /, en: /^Responsible: [\s\S]*\nSource: / }[language]);
        const mark = { th: 'กำหนดภายในของเขตหนึ่ง', en: 'one district’s own order' }[language];
        assert.equal(titleOfDuty(duty, language).split(mark).length - 1, duty.basis === 'own-order' ? 1 : 0, titleOfDuty(duty, language));
      }
    assert.match(titleOfDuty(find(duties, 'duty.procurement-update'), 'th'), /^O15 ปรับปรุง/);
    assert.match(titleOfDuty(find(duties, 'deadline.schools-data'), 'th'), /^โรงเรียนส่งข้อมูล O3/, 'items are not said twice');
    assert.match(describeDuty(find(duties, 'duty.procurement-update'), 'th').join('\n'), /ก่อนวันที่ 5[\s\S]*ที่มา: กำหนดภายในของเขตหนึ่ง/);
    assert.match(describeDuty(find(duties, 'cadence.O10.month'), 'th').join('\n'), /ไม่มีวันกำหนดในเอกสาร/);
  });

  it('a list without days has nothing but what it wants kept up to date', () => {
    for (const id of ['national-2566', 'national-2568', 'national-2569'])
      assert.deepEqual(
        listDuties(testCatalog.byId(id), null).filter(({ basis }) => basis !== 'cadence'),
        [],
        id,
      );
    assert.deepEqual(listDuties(null, null), []);
  });
});

describe('what is due by the file itself', () => {
  const withDeadlines = (deadlines: string) => dutiesOf(miniSubmission({}, `deadlines: { ${deadlines} }\n`));

  it('its last day stands for that of the list, its own deadline beside the list’s', () => {
    const duties = withDeadlines('internal: 2568-03-15, closes: 2568-05-15');
    assert.deepEqual(
      duties.map(({ id, basis, first, last }) => [id, basis, formatDate(first), formatDate(last)]),
      [
        ['window', 'file', '2568-01-01', '2568-05-15'],
        ['closes', 'file', '2568-05-15', '2568-05-15'],
        ['internal', 'file', '2568-03-15', '2568-03-15'],
      ],
    );
  });

  it('what it does not say, or nobody can read, is not there', () => {
    assert.deepEqual(
      dutiesOf(miniSubmission()).map(({ id, basis }) => [id, basis]),
      [
        ['window', 'document'],
        ['closes', 'document'],
      ],
    );
    assert.deepEqual(
      withDeadlines('internal: เร็ว ๆ นี้, closes: 30 ก.พ. 2568').map(({ id, basis }) => [id, basis]),
      [
        ['window', 'document'],
        ['closes', 'document'],
      ],
    );
  });

  it('duties that return end with its last day, at most with the fiscal year', () => {
    const text = (closes: string) =>
      `oit: 1\nprofile: bangkok-district\nfiscalYear: 2568\nagency: { name: สำนักงานเขตบางรัก }\ndeadlines: { closes: ${closes} }\nitems: {}\n`;
    const last = (closes: string) => all(find(dutiesOf(text(closes)), 'duty.director-tuesday')).at(-1);
    assert.equal(last('2568-02-10'), '2568-02-04');
    assert.equal(last('2999-01-01'), '2568-09-30');
    assert.ok(!dutiesOf(text('2567-12-01')).some(({ id }) => id === 'window'), 'a window that ends before it opens is none');
    assert.deepEqual(all(find(dutiesOf(text('2567-12-01')), 'duty.director-tuesday')), []);
  });

  it('whose an item is says the file, else the list by its elements; an item that is not answered has nothing to keep up to date', () => {
    const o10 = (lines: string) =>
      dutiesOf(
        `oit: 1\nprofile: bangkok-district\nfiscalYear: 2568\nagency: { name: สำนักงานเขตบางรัก }\nitems:\n  O10: { ${lines} }\n`,
      ).filter(({ id }) => id.startsWith('cadence.O10'));
    assert.deepEqual(
      o10('answer: มี').map(({ divisions }) => divisions),
      [['ฝ่ายเทศกิจ', 'ฝ่ายทะเบียน', 'ฝ่ายโยธา', 'ฝ่ายปกครอง'], ['ฝ่ายเทศกิจ']],
    );
    assert.deepEqual(
      o10('answer: มี, division: [ฝ่ายรายได้, กองกลาง]').map(({ divisions }) => divisions),
      [
        ['ฝ่ายรายได้', 'กองกลาง'],
        ['ฝ่ายรายได้', 'กองกลาง'],
      ],
    );
    assert.deepEqual(o10('answer: ไม่มี'), []);
  });
});

describe('the duties of a division', () => {
  const duties = listDuties(district, null);
  it('are its own, those of all and of the whole agency', () => {
    const ids = selectDuties(duties, ['ฝ่ายการคลัง']).map(({ id }) => id);
    assert.ok(ids.includes('closes') && ids.includes('duty.director-tuesday') && ids.includes('cadence.O13.quarter'));
    assert.ok(!ids.includes('duty.daily-news') && !ids.includes('deadline.schools-data'));
  });

  it('are found by its name as it is written, and what is misspelt is told', () => {
    const chosen = chooseDivisions(['การคลัง', 'ฝ่ายการคลงั', 'กองกลาง', 'ทุกฝ่าย'], district, duties);
    assert.deepEqual(
      [...chosen.values()],
      [
        { name: 'ฝ่ายการคลัง', nearest: null },
        { name: null, nearest: 'ฝ่ายการคลัง' },
        { name: null, nearest: null },
        { name: 'ทุกฝ่าย', nearest: null },
      ],
    );
  });
});

describe('what is due next', () => {
  it('is each duty once with its next day, by day and by division', () => {
    const { byDay, byDivision } = upcomingDuties(district, null, day('2568-01-10'), 7);
    assert.deepEqual(
      byDay.map(({ by, inDays, due }) => [formatDate(by), inDays, due.map(({ duty }) => duty.id)]),
      [
        ['2568-01-10', 0, ['duty.daily-news']],
        ['2568-01-14', 4, ['duty.director-tuesday']],
        ['2568-01-15', 5, ['deadline.schools-data', 'duty.follow-up-meeting']],
      ],
    );
    assert.deepEqual(
      byDivision.map(({ division, due }) => [division, due.length]),
      [
        ['ฝ่ายปกครอง', 1],
        ['ทุกฝ่าย', 2],
        ['โรงเรียนในสังกัดกรุงเทพมหานคร', 1],
        ['ฝ่ายการศึกษา', 1],
      ],
    );
    assert.deepEqual(upcomingDuties(district, null, day('2570-01-10'), 30), { byDay: [], byDivision: [] });
    assert.deepEqual(
      upcomingDuties(district, null, day('2568-04-30'), 0).byDivision.map(({ division }) => division),
      [null, 'ฝ่ายปกครอง', 'ทุกฝ่าย', 'ฝ่ายเทศกิจ', 'ฝ่ายทะเบียน', 'ฝ่ายโยธา'],
    );
  });
});

describe('duties in a list', () => {
  const read = (changes: object) => {
    const own: OwnProfile = { file: 'own.json', text: JSON.stringify({ extends: 'bangkok-district-2568', fiscalYear: 2570, ...changes }) };
    return createCatalog(builtInProfiles, [own]).own[0];
  };
  const faultsOf = (changes: object) =>
    (read(changes)?.findings ?? []).map(({ args, code }) => (args as { fault?: { kind: string } }).fault?.kind ?? code);
  const duty = { id: 'report', what: { th: 'ก', en: 'a' }, every: 'month' };

  it('are taken over by a list that extends another, without items and divisions that it does not have', () => {
    const taken = (changes: object) => read(changes)?.profile?.duties?.map(({ id }) => id);
    const every = district.duties?.map(({ id }) => id);
    assert.deepEqual(taken({}), every);
    assert.deepEqual(
      taken({ items: { O15: null } }),
      every?.filter((id) => id !== 'procurement-update'),
    );
    assert.deepEqual(taken({ divisions: [{ name: 'ฝ่ายการคลัง' }] }), ['follow-up-meeting', 'director-tuesday', 'procurement-update']);
    assert.deepEqual(taken({ duties: [duty] }), ['report']);
    assert.deepEqual(taken({ duties: null }), undefined);
    const { data } = extendProfile(district, { extends: 'x', items: { O19: null } });
    assert.deepEqual(data.deadlines?.find(({ id }) => id === 'schools-data')?.items, ['O3']);
  });

  const table: readonly (readonly [object, readonly string[]])[] = [
    [{ duties: [{ ...duty, beforeDay: 5, divisions: ['ทุกฝ่าย'], items: ['O1'] }] }, []],
    [{ duties: [duty, duty] }, ['duty-twice']],
    [{ duties: [{ ...duty, every: 'week' }] }, ['duty-without']],
    [{ duties: [{ ...duty, weekday: 2 }] }, ['duty-with']],
    [{ duties: [{ ...duty, every: 'quarter', beforeDay: 5 }] }, ['duty-with']],
    [{ duties: [{ ...duty, items: ['O99'] }] }, ['item-not-listed']],
    [{ duties: [{ ...duty, divisions: ['ฝ่ายอื่น'] }] }, ['division-not-listed']],
    [
      { deadlines: [{ date: '2570-01-01', what: duty.what, items: ['O98'], divisions: ['ฝ่ายอื่น'] }] },
      ['item-not-listed', 'division-not-listed'],
    ],
    [{ duties: [{ ...duty, every: 'year' }] }, ['schema.value']],
    [{ duties: [{ ...duty, every: 'month', beforeDay: 31 }] }, ['schema.value']],
  ];
  for (const [changes, kinds] of table) it(`are looked at: ${JSON.stringify(changes)}`, () => assert.deepEqual(faultsOf(changes), kinds));

  it('move with a draft of another year as the days do, and are named among what to compare', () => {
    const draft = indexProfile(extendProfile(district, createDraftList(district, 2570)).data);
    const moved = listDuties(draft, null);
    assert.deepEqual(
      moved.map(({ id }) => id),
      listDuties(district, null).map(({ id }) => id),
    );
    assert.equal(all(find(moved, 'duty.procurement-update'))[0], '2570-01-04');
    assert.equal(formatDate(find(moved, 'deadline.oit-evidence').last), '2570-03-31');
    for (const one of moved)
      for (const told of [titleOfDuty(one, 'en'), describeDuty(one, 'en').join('\n')])
        assert.match(told, /draft, not compared with the manual/, one.id);
    assert.ok(findWhatToCompare(draft, district, 'en').things.some((thing) => /duties that return \(6\)/.test(thing)));
  });

  it('are shown with the list, and make no finding', () => {
    assert.ok(describeProfile(district, 'th').includes('- ทุกวันอังคาร: ประชุมหัวหน้าหน่วยงาน คณะผู้บริหารติดตามผลการดำเนินงาน'));
    assert.ok(describeProfile(district, 'en').some((line) => line.startsWith('- every month, before day 5: O15 ')));
  });
});
