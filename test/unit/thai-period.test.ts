import assert from 'node:assert/strict';
import { daysInMonth } from '../../server/src/core/thai/era';
import { fiscalYearMonths, fiscalYearOf, fromMonthIndex, monthIndex, quarterMonths } from '../../server/src/core/thai/month-index';
import { monthNames } from '../../server/src/core/thai/months';
import { countMonths, formatPeriod, type Period, parsePeriod } from '../../server/src/core/thai/period';
import fc from '../support/property';

/** Gives what a phrase is read as, in canonical form. */
const canonical = (text: string): string | null => {
  const period = parsePeriod(text);
  return period && formatPeriod(period);
};

const readings = (table: readonly (readonly [string, string | null])[]) => {
  for (const [typed, meant] of table)
    it(`${typed} ${meant === null ? 'cannot be read' : `is ${meant}`}`, () => assert.equal(canonical(typed), meant));
};

describe('reporting period: the rows of the format’s table', () => {
  readings([
    ['ต.ค. 2567 - มี.ค. 2568', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ตุลาคม ๒๕๖๗ – มีนาคม ๒๕๖๘', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ต.ค. ๖๗ - มี.ค. ๖๘', 'ต.ค. 2567 - มี.ค. 2568'],
    ['รายเดือน ต.ค. 2567 - เม.ย. 2568', 'รายเดือน ต.ค. 2567 - เม.ย. 2568'],
    ['ไตรมาส 1-2/2568', 'ไตรมาส 1-2/2568'],
    ['ไตรมาสที่ ๑ และ ๒ ปีงบประมาณ ๒๕๖๘', 'ไตรมาส 1-2/2568'],
    ['ปีงบประมาณ 2567', 'ปีงบประมาณ 2567'],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๗', 'ปีงบประมาณ 2567'],
    ['ณ มีนาคม 2568', 'ณ มี.ค. 2568'],
    ['ณ วันที่ 31 มี.ค. 2568', 'ณ 31 มี.ค. 2568'],
    ['2567-10/2568-03', 'ต.ค. 2567 - มี.ค. 2568'],
    ['2024-10/2025-03', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ปัจจุบัน', 'ปัจจุบัน'],
  ]);

  it('quarters 1 and 2 are October to March', () => {
    const { from, to } = parsePeriod('ไตรมาส 1-2/2568') as Period;
    assert.deepEqual(
      [fromMonthIndex(from), fromMonthIndex(to)],
      [
        { year: 2567, month: 10 },
        { year: 2568, month: 3 },
      ],
    );
  });

  it('the fiscal year 2567 is 1 October 2566 to 30 September 2567', () => {
    const period = parsePeriod('ปีงบประมาณ 2567') as Period;
    assert.deepEqual(
      [fromMonthIndex(period.from), fromMonthIndex(period.to)],
      [
        { year: 2566, month: 10 },
        { year: 2567, month: 9 },
      ],
    );
    assert.equal(countMonths(period), 12);
  });
});

describe('reporting period: phrases of real submissions', () => {
  readings([
    ['รอบที่ ๑ จำนวน ๖ เดือน (ตุลาคม พ.ศ. ๒๕๖๔ - มีนาคม พ.ศ. ๒๕๖๕)', 'ต.ค. 2564 - มี.ค. 2565'],
    ['รอบ ๖ เดือน ต.ค. ๖๔ - มี.ค. ๖๕', 'ต.ค. 2564 - มี.ค. 2565'],
    ['ตุลาคม ๒๕๖๔ – มีนาคม ๒๕๖๕ (ระยะเวลา ๖ เดือน)', 'ต.ค. 2564 - มี.ค. 2565'],
    ['รายเดือน ตั้งแต่เดือนตุลาคม ๒๕๖๔ ถึงเดือนเมษายน ๒๕๖๕', 'รายเดือน ต.ค. 2564 - เม.ย. 2565'],
    ['รายเดือน ตั้งแต่เดือน ตุลาคม ๒๕๖๔ - เมษายน ๒๕๖๕ (จำนวน ๗ เดือน)', 'รายเดือน ต.ค. 2564 - เม.ย. 2565'],
    ['จำนวน ๗ เดือน ระหว่างเดือน ตุลาคม ๒๕๖๔ - เมษายน ๒๕๖๕', 'ต.ค. 2564 - เม.ย. 2565'],
    ['ตุลาคม ๒๕๖๔ – พฤษภาคม ๒๕๖๕ จำนวน ๘ เดือน', 'ต.ค. 2564 - พ.ค. 2565'],
    ['ข้อมูลล่าสุด ณ เดือนกุมภาพันธ์ ๒๕๖๕', 'ณ ก.พ. 2565'],
    ['ณ เดือนมีนาคม พ.ศ. ๒๕๖๖', 'ณ มี.ค. 2566'],
    ['ข้อมูลปัจจุบัน', 'ปัจจุบัน'],
    ['ไตรมาสที่ ๑', null],
    ['ไตรมาส ๑ และ ๒', null],
    ['ไตรมาส 1 - 4 ปีงบประมาณ พ.ศ. 2567', 'ไตรมาส 1-4/2567'],
    ['ไตรมาส 1,2 ปีงบประมาณ 2568', 'ไตรมาส 1-2/2568'],
    ['ไตรมาส 1/2568 - ไตรมาส 2/2568', 'ไตรมาส 1-2/2568'],
    ['๑ ตุลาคม ๒๕๖๗ ถึง ๓๐ กันยายน ๒๕๖๘', 'ต.ค. 2567 - ก.ย. 2568'],
    ['1 ต.ค. - 31 มี.ค. 2568', 'ต.ค. 2567 - มี.ค. 2568'],
    ['1/10/2567 - 31/3/2568', 'ต.ค. 2567 - มี.ค. 2568'],
    ['2567-10-01/2568-03-31', 'ต.ค. 2567 - มี.ค. 2568'],
    ['10/2567 - 3/2568', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ประจำปีงบประมาณ พ.ศ. 2567', 'ปีงบประมาณ 2567'],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๖ – ๒๕๗๐', 'ปีงบประมาณ 2566 - 2570'],
    ['ปีงบประมาณ 2567 และ 2568', 'ปีงบประมาณ 2567 - 2568'],
    ['2567', 'ปีงบประมาณ 2567'],
  ]);
});

describe('reporting period: spellings', () => {
  readings([
    ['ต.ค.67-มี.ค.68', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ตค. 67 - มีค. 68', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ต.ค 67 - มี.ค 68', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ตุลา 67 - เมษา 68', 'ต.ค. 2567 - เม.ย. 2568'],
    ['  ต.ค. 2567   -   มี.ค. 2568  ', 'ต.ค. 2567 - มี.ค. 2568'],
    ['(ต.ค. 2567 - มี.ค. 2568)', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ต.ค. - มี.ค. 2568', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ม.ค. - มี.ค. 2568', 'ม.ค. 2568 - มี.ค. 2568'],
    ['ต.ค. 2567', 'ต.ค. 2567'],
    ...['-', '‐', '‑', '–', '—', '−', '~', 'ถึง'].map((dash) => [`ต.ค. 2567 ${dash} มี.ค. 2568`, 'ต.ค. 2567 - มี.ค. 2568'] as const),
  ]);

  it('every month is read in each of its spellings', () => {
    monthNames.forEach(([short, full], index) => {
      const dotless = short.replaceAll('.', '');
      const stem = full.replace(/(คม|ยน|พันธ์)$/, '');
      for (const spelling of [short, full, dotless, `${dotless}.`, short.slice(0, -1), stem])
        assert.equal(parsePeriod(`${spelling} 2568`)?.from, monthIndex(2568, index + 1), spelling);
    });
  });
});

describe('reporting period: what cannot be meant', () => {
  readings([
    ['', null],
    ['   ', null],
    ['มี.ค. 2568 - ต.ค. 2567', null],
    ['ปีงบประมาณ 2568 - 2567', null],
    ['ไตรมาส 0/2568', null],
    ['ไตรมาส 1-5/2568', null],
    ['ไตรมาส 2-1/2568', null],
    ['2568-13', null],
    ['2568-00', null],
    ['ณ วันที่ 31 ก.พ. 2568', null],
    ['ณ วันที่ 29 ก.พ. 2568', null],
    ['ณ วันที่ 29 ก.พ. 2567', 'ณ 29 ก.พ. 2567'],
    ['31 ก.พ. 2567 - 1 มี.ค. 2568', null],
    ['0 ต.ค. 2567 - 99 มี.ค. 2568', null],
    ['2567-10-99/2568-03-77', null],
    ['1/10/2567 - 32/3/2568', null],
    ['ต.ค. 2567 - มี.ค. 25688', null],
    ['ต.ค. 1234 - มี.ค. 1235', null],
    ['มี.ค.', null],
    ['ช่วงครึ่งปีแรก', null],
    ['ต.ค. 2567 - มี.ค. 2568 - เม.ย. 2568', null],
    ['ต.ค. - มี.ค. - เม.ย. 2568', null],
    ['ต.ค., พ.ย. - ม.ค. - มี.ค. 2568', null],
    ['ต.ค. - พ.ย. - ธ.ค. 2567', 'ต.ค. 2567 - ธ.ค. 2567'],
    ['October 2024 - March 2025', null],
    [`${'ต.ค. 2567 - '.repeat(40)}มี.ค. 2568`, null],
  ]);
});

describe('reporting period: what it says beside the months', () => {
  it('a Christian-era year is read as Buddhist era and noted', () => {
    assert.equal(parsePeriod('2024-10/2025-03')?.christianEra, true);
    assert.equal(parsePeriod('ต.ค. 2024 - มี.ค. 2025')?.from, monthIndex(2567, 10));
    assert.equal(parsePeriod('ต.ค. 2567 - มี.ค. 2568')?.christianEra, false);
  });

  it('a two-digit year is of the Buddhist era 25xx and noted', () => {
    const period = parsePeriod('ต.ค. ๖๔ - มี.ค. ๖๕');
    assert.equal(period?.from, monthIndex(2564, 10));
    assert.equal(period?.twoDigitYear, true);
    assert.equal(parsePeriod('ต.ค. 2564 - มี.ค. 2565')?.twoDigitYear, false);
  });

  it('a stated number of months is kept beside the counted one', () => {
    const seven = parsePeriod('รายเดือน ตุลาคม ๒๕๖๔ - เมษายน ๒๕๖๕ (จำนวน ๗ เดือน)') as Period;
    assert.deepEqual([seven.statedMonths, countMonths(seven), seven.frequency], [7, 7, 'month']);
    const wrong = parsePeriod('จำนวน ๖ เดือน ต.ค. ๖๔ - เม.ย. ๖๕') as Period;
    assert.deepEqual([wrong.statedMonths, countMonths(wrong), wrong.frequency], [6, 7, null]);
  });

  it('a number before the word for month and a month’s name is a day', () => {
    const period = parsePeriod('ณ วันที่ 20 เดือนมีนาคม 2568') as Period;
    assert.deepEqual([period.day, period.statedMonths], [20, null]);
  });
});

describe('fiscal years', () => {
  it('begin in October of the year before', () => {
    assert.deepEqual(fiscalYearMonths(2568), { from: monthIndex(2567, 10), to: monthIndex(2568, 9) });
    assert.equal(fiscalYearOf(monthIndex(2564, 9)), 2564);
    assert.equal(fiscalYearOf(monthIndex(2564, 10)), 2565);
    assert.equal(fiscalYearOf(monthIndex(2564, 12)), 2565);
    assert.equal(fiscalYearOf(monthIndex(2565, 1)), 2565);
  });

  it('have four quarters of three months', () => {
    assert.deepEqual(quarterMonths(2568, 1, 4), fiscalYearMonths(2568));
    assert.deepEqual(quarterMonths(2568, 2, 2), { from: monthIndex(2568, 1), to: monthIndex(2568, 3) });
  });
});

describe('reporting period: the canonical form is read back as the same period', () => {
  const first = monthIndex(2500, 1);
  const last = monthIndex(2600, 12);
  const month = fc.integer({ min: first, max: last });
  const interval = fc.tuple(month, month).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const fiscalYear = fc.integer({ min: 2501, max: 2600 });
  const plain = { day: null, statedMonths: null, christianEra: false, twoDigitYear: false };

  const kinds: Readonly<Record<Period['kind'], fc.Arbitrary<Period>>> = {
    months: fc
      .record({ interval, frequency: fc.constantFrom(null, 'month' as const) })
      .map(({ interval, frequency }) => ({ ...plain, kind: 'months', ...interval, frequency })),
    quarters: fc
      .tuple(fiscalYear, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom(null, 'month' as const))
      .map(([year, a, b, frequency]) => ({
        ...plain,
        kind: 'quarters',
        ...quarterMonths(year, Math.min(a, b), Math.max(a, b)),
        frequency,
      })),
    'fiscal-years': fc.tuple(fiscalYear, fiscalYear, fc.constantFrom(null, 'month' as const)).map(([a, b, frequency]) => ({
      ...plain,
      kind: 'fiscal-years',
      from: fiscalYearMonths(Math.min(a, b)).from,
      to: fiscalYearMonths(Math.max(a, b)).to,
      frequency,
    })),
    'as-of': fc
      .tuple(
        month.chain((index) => fc.tuple(fc.constant(index), fc.integer({ min: 1, max: daysIn(index) }))),
        fc.boolean(),
      )
      .map(([[index, day], hasDay]) => ({ ...plain, kind: 'as-of', from: index, to: index, day: hasDay ? day : null, frequency: null })),
    'calendar-years': fc.tuple(fiscalYear, fiscalYear).map(([a, b]) => ({
      ...plain,
      kind: 'calendar-years',
      from: monthIndex(Math.min(a, b), 1),
      to: monthIndex(Math.max(a, b), 12),
      frequency: null,
    })),
    'school-years': fc.tuple(fiscalYear, fiscalYear).map(([a, b]) => ({
      ...plain,
      kind: 'school-years',
      from: monthIndex(Math.min(a, b), 5),
      to: monthIndex(Math.max(a, b) + 1, 3),
      frequency: null,
    })),
    recurring: fc
      .constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const, 'half-year' as const, 'year' as const)
      .map((frequency) => ({ ...plain, kind: 'recurring', from: 0, to: 0, frequency })),
    current: fc.constant({ ...plain, kind: 'current', from: 0, to: 0, frequency: null }),
  };

  for (const [kind, arbitrary] of Object.entries(kinds)) {
    it(`for ${kind} of the years 2500 to 2600`, () => {
      fc.assert(
        fc.property(arbitrary, (period) => assert.deepEqual(parsePeriod(formatPeriod(period)), period)),
        { numRuns: 500 },
      );
    });
  }

  it('for each single month of the years 2500 to 2600', () => {
    for (let index = first; index <= last; index++) {
      const period: Period = { ...plain, kind: 'months', from: index, to: index, frequency: null };
      assert.deepEqual(parsePeriod(formatPeriod(period)), period);
    }
  });

  it('a canonical form is its own canonical form', () => {
    fc.assert(fc.property(kinds.months, (period) => assert.equal(canonical(formatPeriod(period)), formatPeriod(period))));
  });

  function daysIn(index: number): number {
    const { year, month: monthOfYear } = fromMonthIndex(index);
    return daysInMonth(year, monthOfYear);
  }
});
