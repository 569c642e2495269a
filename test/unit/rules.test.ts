import assert from 'node:assert/strict';
import { formatFinding } from '../../server/src/core';
import { check, completeItems, miniSubmission, summarize } from '../support/checking';

const argumentsOf = (text: string, code: string) =>
  check(text).findings.flatMap((finding) => (finding.code === code ? [finding.args] : []));

describe('rules: what an item needs of its period', () => {
  const verdict = (item: 'O2' | 'O3' | 'O4', period: string) => {
    const text = completeItems[item].replace(/period: .*? }$/, `period: ${period} }`);
    return check(miniSubmission({ [item]: text })).findings.map(({ code }) => code)[0] ?? 'fits';
  };
  const tables: Readonly<Record<'O2' | 'O3' | 'O4', Readonly<Record<string, string>>>> = {
    // At least six months through March 2568.
    O2: {
      'ต.ค. 2567 - มี.ค. 2568': 'fits',
      'ต.ค. 2566 - ก.ย. 2568': 'fits',
      'ไตรมาส 1-2/2568': 'fits',
      'ปีงบประมาณ 2568': 'fits',
      '2024-10/2025-03': 'date.christian-era',
      'พ.ย. 2567 - เม.ย. 2568': 'period.too-short',
      'ไตรมาส 1/2568': 'period.too-short',
      ปัจจุบัน: 'period.too-short',
      'ณ 31 มี.ค. 2568': 'period.too-short',
      'ต.ค. 2566 - มี.ค. 2567': 'period.wrong-year',
      'ปีงบประมาณ 2567': 'period.wrong-year',
      'ณ 31 มี.ค. 2567': 'period.wrong-year',
    },
    // Month by month from October 2567, at least six.
    O3: {
      'รายเดือน ต.ค. 2567 - มี.ค. 2568': 'fits',
      'ต.ค. 2567 - มี.ค. 2568': 'period.not-monthly',
      'ไตรมาส 1-2/2568': 'period.not-monthly',
      'รายเดือน ไตรมาส 1-2/2568': 'fits',
      'รายวัน ต.ค. 2567 - มี.ค. 2568': 'fits',
      รายเดือน: 'period.missing',
      'รายเดือน พ.ย. 2567 - เม.ย. 2568': 'period.gap',
      'รายเดือน ก.ย. 2567 - มี.ค. 2568': 'fits',
      'รายเดือน ต.ค. 2567 - ก.พ. 2568': 'period.too-short',
      'รายเดือน เม.ย. 2567 - ต.ค. 2567': 'period.too-short',
      'ณ มี.ค. 2568': 'period.too-short',
      'รายเดือน ต.ค. 2566 - ก.ย. 2567': 'period.wrong-year',
      'รายเดือน ต.ค. 2568 - มี.ค. 2569': 'period.wrong-year',
    },
    // The whole of the fiscal year 2567.
    O4: {
      'ปีงบประมาณ 2567': 'fits',
      'ปีงบประมาณ 2566 - 2567': 'fits',
      'ไตรมาส 1-4/2567': 'fits',
      'ต.ค. 2566 - ก.ย. 2567': 'fits',
      '1 ต.ค. 2566 - 30 ก.ย. 2567': 'fits',
      'ต.ค. 2566 - ส.ค. 2567': 'period.too-short',
      'ม.ค. 2567 - ธ.ค. 2567': 'period.too-short',
      'ปีงบประมาณ 2568': 'period.wrong-year',
      'ปีงบประมาณ 2566': 'period.wrong-year',
    },
  };
  for (const [item, table] of Object.entries(tables))
    for (const [period, meant] of Object.entries(table))
      it(`${item}: ${period} ${meant === 'fits' ? 'fits' : `is ${meant}`}`, () => assert.equal(verdict(item as 'O2', period), meant));

  it('an item that needs none may say any', () => {
    assert.deepEqual(summarize(miniSubmission({ O1: completeItems.O1.replace(/ }$/, ', period: ปีงบประมาณ 2560 }') })), []);
  });
});

describe('rules: divisions', () => {
  const of = (division: string) => summarize(miniSubmission({ O1: completeItems.O1.replace(/ }$/, `, division: ${division} }`) }));

  it('several names in one text are read one by one, each at its place', () => {
    assert.deepEqual(of('"ฝ่ายอำนวยการ, ฝ่ายผี และฝ่ายการเงินฯ"'), ['division.unknown "ฝ่ายผี"', 'division.not-responsible "ฝ่ายการเงินฯ"']);
    assert.deepEqual(of('ฝ่ายอำนวยการและฝ่ายผี'), ['division.unknown "ฝ่ายผี"']);
    assert.deepEqual(of("'ฝ่ายผี; ฝ่ายผี'"), ['division.unknown "ฝ่ายผี"', 'division.unknown "ฝ่ายผี"']);
    assert.deepEqual(of('[ฝ่ายอำนวยการ, ฝ่ายผี]'), ['division.unknown "ฝ่ายผี"']);
  });

  it('และ inside a name separates nothing', () => assert.deepEqual(of('ฝ่ายการเงินและพัสดุ'), ['division.not-responsible "ฝ่ายการเงินและพัสดุ"']));

  it('a misspelt division is named, and whether it is responsible is asked of the one that is meant', () => {
    assert.deepEqual(of('ฝ่ายอำนวนการ'), ['division.misspelt "ฝ่ายอำนวนการ"']);
    assert.deepEqual(of('ฝ่ายบริการประชาชม'), ['division.misspelt "ฝ่ายบริการประชาชม"', 'division.not-responsible "ฝ่ายบริการประชาชม"']);
  });

  it('ทุกฝ่าย is right for every item', () => assert.deepEqual(of('ทุกฝ่าย'), []));
});

describe('rules: addresses', () => {
  const of = (urls: string, website = 'https://mini.example') =>
    summarize(
      miniSubmission({ O1: completeItems.O1.replace('[https://mini.example/o1]', urls) }).replace(
        'website: https://mini.example',
        `website: ${website}`,
      ),
    );

  it('each has one finding: that it is off the main site is not said of one that cannot be read', () => {
    assert.deepEqual(of('[ไม่ใช่ที่อยู่]'), ['url.invalid "ไม่ใช่ที่อยู่"']);
    assert.deepEqual(of('[https://other.example/a b]'), ['url.split " "']);
    assert.deepEqual(of('[https://other.example/๑]'), ['url.off-site "https://other.example/๑"', 'url.thai-digits "๑"']);
  });

  it('a Thai host is named as it is typed', () => {
    const text = miniSubmission({ O1: completeItems.O1.replace('https://mini.example/o1', 'http://โรงเรียนตัวอย่าง.ไทย/o1') });
    const hosts = check(text).findings.flatMap(({ code, args }) => (code === 'url.http' && 'host' in args ? [args.host] : []));
    assert.deepEqual(hosts, ['โรงเรียนตัวอย่าง.ไทย']);
  });

  it('nothing is off the main site while that cannot be read', () => {
    assert.deepEqual(of('[https://other.example/]', 'ยังไม่มี'), ['url.invalid "ยังไม่มี"']);
  });

  it('those inside descriptions and under elements are looked at too', () => {
    const text = miniSubmission({
      O1: 'O1:\n  answer: มี\n  urls: [https://mini.example/o1]\n  description: |\n    หน้าหลัก > แผนผัง ดู https://mini.example/๑๒\n    ช่องทางติดต่อ (https://mini.example/๓๔)\n  elements: { structure: https://mini.example/๕๖, contact: mini.example }',
    });
    assert.deepEqual(summarize(text), [
      'url.thai-digits "๑๒"',
      'url.thai-digits "๓๔"',
      'url.thai-digits "๕๖"',
      'url.no-scheme "mini.example"',
    ]);
  });

  it('quotation marks and escapes around one do not shift the place', () => {
    assert.deepEqual(of('["https://mini.example/๑๒"]'), ['url.thai-digits "๑๒"']);
    assert.deepEqual(of("[{ url: 'https://mini.example/๑๒' }]"), ['url.thai-digits "๑๒"']);
  });

  it('of an item that is not in the list nothing is said', () => {
    assert.deepEqual(summarize(miniSubmission({}, '  O9: { answer: มี, urls: [ไม่ใช่] }\n')), ['item.unknown "O9"']);
  });
});

describe('rules: items', () => {
  it('a missing one says what it costs and whose it is', () => {
    const [args] = argumentsOf(miniSubmission({ O4: null }), 'item.missing');
    assert.deepEqual(args, { item: 'O4', title: 'รายงานผลการป้องกันการทุจริตของปีก่อน', divisions: ['ทุกฝ่าย'], cost: '10.00' });
  });

  it('an unknown one names the lists that have it, those of the same agency first', () => {
    const text = miniSubmission({}, '  O36: { answer: มี }\n').replace('mini-agency', 'bangkok-district');
    const finding = check(text).findings.find(({ code }) => code === 'item.unknown');
    assert.ok(finding);
    assert.match(formatFinding(finding, 'en'), /2565 \(bangkok-district\).*2566 \(national\)/);
  });

  it('of two spellings of one item the first counts, and the second knows where it stands', () => {
    const text = miniSubmission({}, '  ๐๔: { answer: ไม่มี }\n');
    const [finding, ...others] = check(text).findings;
    assert.deepEqual([finding?.code, others.length], ['item.duplicate', 0]);
    const [related] = finding?.related ?? [];
    assert.equal(related && text.slice(related.span.start, related.span.end), 'O4');
    assert.equal(check(text).completeness?.items.get('O4'), 'draft', 'which one is meant is open');
  });

  it('findings come in the order of the file', () => {
    const spans = check(miniSubmission({ O1: 'O1: { answer: มี }', O3: '0๓: { answer: ใช่ }', O4: null }, 'x: 1\n')).findings.map(
      ({ span }) => span.start,
    );
    assert.ok(spans.length > 5);
    assert.deepEqual(
      spans,
      [...spans].sort((a, b) => a - b),
    );
  });
});

describe('rules: severities of the settings', () => {
  const severitiesOf = (set: readonly (readonly [string, 'off' | 'info' | 'warning' | 'error'])[]) =>
    check(miniSubmission({ O4: 'O4: { answer: ไม่มี }', O1: null }), { severities: new Map(set) }).findings.map(
      ({ code, severity }) => `${code} ${severity}`,
    );

  it('replace the default of a code, or take it out', () => {
    assert.deepEqual(severitiesOf([]), ['item.missing error', 'item.answer-none warning']);
    assert.deepEqual(
      severitiesOf([
        ['item.answer-none', 'error'],
        ['item.missing', 'info'],
      ]),
      ['item.missing info', 'item.answer-none error'],
    );
    assert.deepEqual(
      severitiesOf([
        ['item.answer-none', 'off'],
        ['item.missing', 'off'],
      ]),
      [],
    );
  });
});
