import assert from 'node:assert/strict';
import { isFindingOf } from '../../server/src/core/findings/finding';
import { applyEdits } from '../../server/src/core/findings/fix';
import { periodNotOver } from '../../server/src/core/rules/period/not-over';
import type { CivilDate } from '../../server/src/core/thai/date';
import { formatPeriod } from '../../server/src/core/thai/period';
import { findTextPeriods } from '../../server/src/core/thai/text-periods';
import { check, completeItems, documentedCatalog, miniSubmission } from '../support/checking';

const april: CivilDate = { year: 2568, month: 4, day: 10 };

type ItemId = 'O1' | 'O2' | 'O3' | 'O4';

/** Gives an item with another description and period; null leaves the period out. */
const write = (id: ItemId, period: string | null, description?: string) => {
  const item = completeItems[id].replace(/, period: [^}]*/, '').replace(/ ?}$/, period === null ? ' }' : `, period: ${period} }`);
  return description === undefined ? item : item.replace(/description: [^,}]*/, `description: ${JSON.stringify(description)}`);
};

const periodFindings = (id: ItemId, period: string | null, description?: string, options = {}) =>
  check(miniSubmission({ [id]: write(id, period, description) }), options).findings.filter(
    ({ code, item }) => code.startsWith('period.') && item === id,
  );

const codes = (...args: Parameters<typeof periodFindings>) => periodFindings(...args).map(({ code }) => code);

/** The text with what the finding offers done. */
const mended = (id: ItemId, period: string | null, description?: string, options = {}) => {
  const text = miniSubmission({ [id]: write(id, period, description) });
  const finding = check(text, options).findings.find(({ code }) => code.startsWith('period.'));
  return finding?.fix ? applyEdits(text, finding.fix.edits) : null;
};

describe('periods in a running text', () => {
  const context = { fiscalYear: 2568, until: null };
  const texts: Readonly<Record<string, readonly string[]>> = {
    'รายงานรายไตรมาส จำนวน ๒ ไตรมาส ได้แก่ ไตรมาส ๑ และ ๒ ระยะเวลา ๖ เดือน (รายงานรอบ ๖ เดือน ต.ค. ๖๗ - มี.ค. ๖๘) โดยพิมพ์ออกจากระบบ': [
      'รายไตรมาส ไตรมาส 1-2/2568',
    ],
    'จัดทำข้อมูลเป็นรายเดือน ตั้งแต่เดือนตุลาคม ๒๕๖๗ - เมษายน ๒๕๖๘ (จำนวน ๗ เดือน) (ปีงบประมาณ พ.ศ. ๒๕๖๘) ทั้งหมด': ['รายเดือน ต.ค. 2567 - เม.ย. 2568'],
    'การใช้จ่ายงบประมาณ ประจำปี พ.ศ. ๒๕๖๘ จำนวน ๒ ไตรมาส ได้แก่ ไตรมาสที่ ๑ เดือนตุลาคม ๒๕๖๗ - ธันวาคม ๒๕๖๗ และไตรมาส ๒ เดือนมกราคม ๒๕๖๘ - มีนาคม ๒๕๖๘ (ระยะเวลา ๖ เดือน)':
      ['ไตรมาส 1-2/2568'],
    'แผนป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ รอบที่ ๑ จำนวน ๖ เดือน (ตุลาคม พ.ศ. ๒๕๖๗ - มีนาคม พ.ศ. ๒๕๖๘) ประกอบด้วย': ['ต.ค. 2567 - มี.ค. 2568'],
    'แผนปฏิบัติการของสำนักงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ ซึ่งมีรายละเอียด': ['ปีงบประมาณ 2568'],
    'ผล ต.ค. 2567 - มี.ค. 2568 แผน ปี 2569': ['ต.ค. 2567 - มี.ค. 2568', 'ปีงบประมาณ 2569'],
    'ประกาศ ณ วันที่ 5 มกราคม 2568 เลขที่ 10/2567': [],
    'ตุลาการ 2567 คน และมีนาคม': [],
    'โทร 0 2123 4567 ต่อ 2568': [],
    '1. ไตรมาส 1/2568\n2. ไตรมาส 2/2568': ['ไตรมาส 1/2568', 'ไตรมาส 2/2568'],
    ไม่มีช่วงเวลา: [],
    '': [],
  };
  for (const [text, stated] of Object.entries(texts))
    it(text || 'empty text', () =>
      assert.deepEqual(
        findTextPeriods(text, context).map(({ period }) => formatPeriod(period)),
        stated,
      ),
    );

  it('stand where they are marked', () => {
    const text = 'แสดงรายงาน (รอบ 6 เดือนแรก ปีงบประมาณ 2568) และไตรมาส 1 (ต.ค. - ธ.ค. 67) แล้ว';
    assert.deepEqual(
      findTextPeriods(text, context).map(({ span }) => text.slice(span.start, span.end)),
      ['6 เดือนแรก ปีงบประมาณ 2568) และไตรมาส 1 (ต.ค. - ธ.ค. 67)'],
    );
  });

  it('of any text are found, and none throws', () => {
    for (const unit of [
      'ต.ค. 67 - ',
      'ไตรมาส 1 และ ',
      'ปี',
      'ปี 2400,2999 ',
      'ณ',
      '2567-',
      'M- ต.ค.-',
      'ไตรมาส 1/2568 (ต.ค. - ธ.ค. 67) ',
      '1 เดือน ',
    ]) {
      const found = findTextPeriods(unit.repeat(2000), context);
      assert.ok(
        found.every(({ span }) => span.start < span.end),
        unit,
      );
    }
  });
});

describe('rules: a period that the description states', () => {
  const stated = 'หน้าหลัก > งบประมาณ รายงานระหว่างเดือน ตุลาคม ๒๕๖๗ – มีนาคม ๒๕๖๘ จำนวน ๖ เดือน';

  it('counts: nothing is missing, and a fix writes it', () => {
    assert.deepEqual(
      periodFindings('O2', null, stated).map(({ code, severity }) => [code, severity]),
      [['period.in-description', 'info']],
    );
    const text = mended('O2', null, stated);
    assert.ok(text?.includes(', period: ต.ค. 2567 - มี.ค. 2568}'));
    assert.deepEqual(
      check(text ?? '').findings.map(({ code }) => code),
      [],
    );
  });

  it('counts for the state where a document says what is needed', () => {
    const state = (description: string) =>
      check(miniSubmission({ O2: write('O2', null, description) }), { catalog: documentedCatalog }).completeness?.items.get('O2');
    assert.deepEqual([state(stated), state('หน้าหลัก > งบประมาณ')], ['ready', 'draft']);
  });

  it('is monthly where the description says so', () => {
    const text = mended('O3', null, 'หน้าหลัก > สถิติรายเดือน ตั้งแต่ ต.ค. 67 - เม.ย. 68');
    assert.ok(text?.includes('period: รายเดือน ต.ค. 2567 - เม.ย. 2568}'));
  });

  it('of the name of a year says nothing of months, and all of a year', () => {
    assert.deepEqual(codes('O2', null, 'หน้าหลัก > งบประมาณ ประจำปีงบประมาณ พ.ศ. 2568'), ['period.missing']);
    assert.deepEqual(codes('O4', null, 'หน้าหลัก > รายงาน ประจำปีงบประมาณ พ.ศ. 2567'), ['period.in-description']);
    assert.deepEqual(codes('O4', null, 'หน้าหลัก > รายงาน ประจำปีงบประมาณ พ.ศ. 2566'), ['period.missing']);
  });

  it('that is too short is said to be so, and is no error', () => {
    const findings = periodFindings('O2', null, 'หน้าหลัก > งบประมาณ ไตรมาส 1/2568', { catalog: documentedCatalog });
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['period.too-short', 'warning']],
    );
  });

  it('is not looked at where the item says its own', () => assert.deepEqual(codes('O2', 'ต.ค. 2567 - มี.ค. 2568', stated), []));
});

describe('rules: a period that is not over on the day of the check', () => {
  const on = (period: string, id: ItemId = 'O2', today: CivilDate | null = april) => codes(id, period, undefined, today ? { today } : {});
  const table: Readonly<Record<string, readonly string[]>> = {
    'ปีงบประมาณ 2568': ['period.not-over'],
    'ต.ค. 2567 - ก.ย. 2568': ['period.not-over'],
    'ไตรมาส 1-3/2568': ['period.not-over'],
    'ต.ค. 2567 - พ.ค. 2568': ['period.not-over'],
    'ต.ค. 2567 - เม.ย. 2568': [],
    'ต.ค. 2567 - มี.ค. 2568': [],
    'ต.ค. 2567 - ปัจจุบัน': [],
    'ตั้งแต่ ต.ค. 2567 เป็นต้นไป': [],
    '[ปีงบประมาณ 2568, ต.ค. 2567 - มี.ค. 2568]': [],
    'ปีงบประมาณ 2567': ['period.wrong-year'],
  };
  for (const [period, found] of Object.entries(table)) it(period, () => assert.deepEqual(on(period), found));

  it('is right once it is over, and nothing is said where the day is not known', () => {
    assert.deepEqual(on('ปีงบประมาณ 2568', 'O2', { year: 2568, month: 9, day: 1 }), []);
    assert.deepEqual(on('ปีงบประมาณ 2568', 'O2', null), []);
  });

  it('names a list that can be typed', () => {
    for (const period of ['ปีงบประมาณ 2568', '"ต.ค. 2567, พ.ย. 2567 - ก.ย. 2568"', 'ปีงบประมาณ พ.ศ. 2568 (ต.ค. 2567 - ก.ย. 2568)']) {
      const [finding] = periodFindings('O2', period, undefined, { today: april });
      const both = finding && isFindingOf(finding, periodNotOver) ? finding.args.both : null;
      assert.deepEqual([both !== null, codes('O2', both, undefined, { today: april })], [true, []], period);
    }
  });

  it('may be replaced by what is over', () => {
    assert.ok(mended('O2', 'ปีงบประมาณ 2568', undefined, { today: april })?.includes('period: ต.ค. 2567 - มี.ค. 2568 }'));
    assert.ok(mended('O3', 'รายเดือน ปีงบประมาณ 2568', undefined, { today: april })?.includes('period: รายเดือน ต.ค. 2567 - มี.ค. 2568 }'));
  });

  it('of the list of 2568: results and statistics, no plan', () => {
    const of = (id: string, period = 'ปีงบประมาณ 2568') => {
      const text = `oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency: { name: สำนักงานเขตตัวอย่าง, website: https://mini.example }\nitems:\n  ${id}: { answer: มี, period: ${period} }\n`;
      return check(text, { today: april }).findings.flatMap(({ code, severity }) =>
        code.startsWith('period.') ? [`${code} ${severity}`] : [],
      );
    };
    for (const id of ['O5', 'O13', 'O17']) assert.deepEqual(of(id), ['period.not-over warning'], id);
    for (const id of ['O1', 'O14']) assert.deepEqual(of(id), [], id);
    const years = (id: string) => of(id, 'ปีงบประมาณ 2567 - 2568');
    assert.deepEqual([years('O17'), years('O5')], [[], ['period.not-over warning']]);
    assert.deepEqual(of('O10'), ['period.not-monthly info', 'period.not-over warning']);
  });
});

describe('rules: an open end reaches the day of the check, at most the last day of the answers', () => {
  const on = (today: CivilDate) => codes('O2', 'ต.ค. 2567 - ปัจจุบัน', undefined, { today });
  it('2568-03-01', () => assert.deepEqual(on({ year: 2568, month: 3, day: 1 }), []));
  it('2568-02-28', () => assert.deepEqual(on({ year: 2568, month: 2, day: 28 }), ['period.too-short']));
  it('of another year', () => assert.deepEqual(codes('O4', 'ต.ค. 2566 - ปัจจุบัน', undefined, { today: april }), []));
});

describe('rules: data month by month', () => {
  const severities = (period: string, description?: string) =>
    periodFindings('O3', period, description).map(({ code, severity }) => `${code} ${severity}`);
  it('quarters are a warning, months without a word a note', () => {
    assert.deepEqual(severities('ไตรมาส 1-2/2568'), ['period.not-monthly warning']);
    assert.deepEqual(severities('รายไตรมาส ต.ค. 2567 - มี.ค. 2568'), ['period.not-monthly warning']);
    assert.deepEqual(severities('ต.ค. 2567 - มี.ค. 2568'), ['period.not-monthly info']);
  });
  it('said anywhere it is said', () => {
    assert.deepEqual(severities('รายเดือน ไตรมาส 1-2/2568'), []);
    assert.deepEqual(severities('ไตรมาส 1-2/2568', 'หน้าหลัก > สถิติรายเดือน'), []);
    assert.deepEqual(severities('ต.ค. 2567 - มี.ค. 2568', 'หน้าหลัก > สถิติ แยกเป็นรายเดือน'), []);
    assert.deepEqual(severities('ทุกเดือน ต.ค. 2567 - มี.ค. 2568'), []);
  });
  it('a fix writes the word', () =>
    assert.ok(mended('O3', '"ต.ค. 2567 - มี.ค. 2568"')?.includes('period: "รายเดือน ต.ค. 2567 - มี.ค. 2568" }')));
  it('a rhythm without months says no period', () => {
    assert.deepEqual(severities('รายเดือน'), ['period.missing warning']);
    assert.ok(mended('O3', 'รายเดือน')?.includes('period: รายเดือน ต.ค. 2567 - มี.ค. 2568 }'));
    assert.deepEqual(codes('O1', 'รายวัน'), []);
  });
});

describe('rules: what contradicts itself', () => {
  const half = 'ต.ค. 2567 - มี.ค. 2568';
  it('parts of one period', () => {
    for (const period of ['ไตรมาส 1 (ต.ค. 2567 - มี.ค. 2568)', 'ไตรมาส 1/2568 (ม.ค. - มี.ค. 2568)', 'ปีงบประมาณ 2567 (ต.ค. 2567 - มี.ค. 2568)'])
      for (const id of ['O1', 'O2'] as const) assert.deepEqual(codes(id, period), ['period.contradiction'], period);
  });

  const descriptions: Readonly<Record<string, boolean>> = {
    'แสดงรายงานผลไตรมาสที่ 1 (ต.ค.–ธ.ค. 2567)': true,
    'ข้อมูลรายเดือน ตั้งแต่เดือน ต.ค. 2567 - ธ.ค. 2567': true,
    'รายงานรอบ 6 เดือน ต.ค. 2566 - มี.ค. 2567': true,
    'รายงานรอบ 6 เดือน ต.ค. 2567 - มี.ค. 2568': false,
    'รายงานไตรมาส 1 (ต.ค. - ธ.ค. 67) และไตรมาส 2 (ม.ค. - มี.ค. 68)': false,
    'รายงานไตรมาส 1/2568 ร้อยละ 40 ไตรมาส 2/2568 ร้อยละ 60': false,
    'โครงการดำเนินการระหว่าง ธ.ค. 2567 - ม.ค. 2568': false,
    'แผนการจัดซื้อจัดจ้าง เผยแพร่ภายในไตรมาส 1 ปีงบประมาณ 2568': false,
    'ข้อมูล ณ เดือนกุมภาพันธ์ 2568': false,
    'ประจำปีงบประมาณ พ.ศ. 2568': false,
  };
  for (const [description, isFound] of Object.entries(descriptions))
    it(`the description “${description}” ${isFound ? 'contradicts' : 'does not contradict'} ${half}`, () =>
      assert.deepEqual(codes('O2', half, `หน้าหลัก > งบประมาณ ${description}`), isFound ? ['period.contradiction'] : []));

  it('of several periods none is compared', () =>
    assert.deepEqual(codes('O2', `[ปีงบประมาณ 2568, ${half}]`, 'หน้าหลัก > งบประมาณ รายงานไตรมาสที่ 1 (ต.ค.–ธ.ค. 2567)'), []));
});
