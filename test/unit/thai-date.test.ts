import assert from 'node:assert/strict';
import { type CivilDate, compareDates, formatDate, formatThaiDate, isCivilDate, parseDate } from '../../server/src/core/thai/date';
import { daysInMonth, readYear } from '../../server/src/core/thai/era';
import fc from '../support/property';

describe('date: forms', () => {
  const forms: readonly (readonly [string, string | null])[] = [
    ['2568-03-20', '2568-03-20'],
    ['2568-3-5', '2568-03-05'],
    ['20 มี.ค. 2568', '2568-03-20'],
    ['๒๐ มีนาคม ๒๕๖๘', '2568-03-20'],
    ['20/3/2568', '2568-03-20'],
    ['20มี.ค.2568', '2568-03-20'],
    ['วันที่ 20 มีนาคม พ.ศ. 2568', '2568-03-20'],
    ['20 เดือนมีนาคม พ.ศ. ๒๕๖๘', '2568-03-20'],
    ['20 มี.ค. 68', '2568-03-20'],
    ['2025-03-20', '2568-03-20'],
    ['20 มีนาคม 2025', '2568-03-20'],
    ['๒๖ มิถุนายน ๒๕๖๒', '2562-06-26'],
    ['24/3/68', '2568-03-24'],
    ['24-3-68', '2568-03-24'],
    ['24.3.68', '2568-03-24'],
    ['24 3 68', '2568-03-24'],
    ['24.03.2568', '2568-03-24'],
    ['๒๔-๓-๖๘', '2568-03-24'],
    ['24-มี.ค.-68', '2568-03-24'],
    ['24/มี.ค./2568', '2568-03-24'],
    ['68-3-24', '2568-03-24'],
    ['68/03/24', '2568-03-24'],
    ['2568/3/24', '2568-03-24'],
    ['24-3/68', null],
    ['24-3', null],
    ['24-3-68-1', null],
    ['31-2-68', null],
    ['68-2-31', null],
    ['', null],
    ['มี.ค. 2568', null],
    ['2568', null],
    ['20 March 2025', null],
    ['31/04/2568', null],
    ['03/20/2568', null],
    ['0/1/2568', null],
    ['2568-03-20T00:00:00', null],
    ['20680320', null],
    ['9 มิ.ย. 25655', null],
  ];
  for (const [typed, meant] of forms) {
    it(`${typed || 'empty text'} ${meant === null ? 'is no date' : `is ${meant}`}`, () => {
      const reading = parseDate(typed);
      assert.equal(reading && formatDate(reading.date), meant);
    });
  }
});

describe('date: eras', () => {
  it('a Christian-era year and a two-digit year are noted', () => {
    assert.deepEqual([parseDate('2025-03-20')?.christianEra, parseDate('2025-03-20')?.twoDigitYear], [true, false]);
    assert.deepEqual([parseDate('20 มี.ค. 68')?.christianEra, parseDate('20 มี.ค. 68')?.twoDigitYear], [false, true]);
    assert.deepEqual([parseDate('2568-03-20')?.christianEra, parseDate('2568-03-20')?.twoDigitYear], [false, false]);
  });

  it('years from 2400 are of the Buddhist era, below of the Christian', () => {
    assert.deepEqual(readYear('2400'), { year: 2400, christianEra: false, twoDigit: false });
    assert.deepEqual(readYear('2399'), { year: 2942, christianEra: true, twoDigit: false });
    assert.deepEqual(readYear('1900'), { year: 2443, christianEra: true, twoDigit: false });
    assert.deepEqual(readYear('00'), { year: 2500, christianEra: false, twoDigit: true });
    for (const digits of ['', '1', '123', '1899', '3000', '25688', '๒๕๖๘', '2 68', '-568']) assert.equal(readYear(digits), null, digits);
  });

  it('the 29th of February exists in Buddhist leap years: 543 more than the Christian ones', () => {
    assert.equal(daysInMonth(2567, 2), 29);
    assert.equal(daysInMonth(2568, 2), 28);
    assert.equal(daysInMonth(2543, 2), 29);
    assert.equal(daysInMonth(2443, 2), 28);
    assert.ok(parseDate('29 ก.พ. 2567'));
    assert.equal(parseDate('29 ก.พ. 2568'), null);
    assert.equal(isCivilDate({ year: 2568, month: 13, day: 1 }), false);
  });
});

describe('date: properties', () => {
  const date: fc.Arbitrary<CivilDate> = fc
    .tuple(fc.integer({ min: 2500, max: 2600 }), fc.integer({ min: 1, max: 12 }))
    .chain(([year, month]) => fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day })));

  it('both printed forms are read back as the same date', () => {
    fc.assert(
      fc.property(date, (value) => {
        assert.deepEqual(parseDate(formatDate(value))?.date, value);
        assert.deepEqual(parseDate(formatThaiDate(value))?.date, value);
      }),
      { numRuns: 500 },
    );
  });

  it('the printed form sorts as the dates do', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [left, right] = [formatDate(a), formatDate(b)];
        assert.equal(Math.sign(compareDates(a, b)), left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });
});
