import assert from 'node:assert/strict';
import { type CheckedFinding, formatFinding } from '../../server/src/core';
import { applyEdits } from '../../server/src/core/findings/fix';
import { examplePeriod, fitsNeed, isDocumented, needsPeriod } from '../../server/src/core/profile/period-need';
import type { PeriodNeed } from '../../server/src/core/profile/profile';
import { parsePeriod } from '../../server/src/core/thai/period';
import { check, codesIn, completeItems, documentedCatalog, miniHeader, miniSubmission, testCatalog } from '../support/checking';

const profiles = testCatalog.profiles;

describe('period needs: what the tool advises can be typed', () => {
  for (const profile of profiles)
    it(`${profile.id}: the period that is advised is read and meets the need`, () => {
      for (const { id, period: need } of profile.items) {
        if (!need) continue;
        const period = parsePeriod(examplePeriod(need));
        assert.ok(period && fitsNeed([period], need), `${id}: ${examplePeriod(need)}`);
      }
    });

  it('for every kind of need', () => {
    const needs: readonly PeriodNeed[] = [
      { kind: 'plan', years: [2568] },
      { kind: 'plan', years: [2568], atLeast: 1 },
      { kind: 'fiscal-year', years: [2567, 2568], atLeast: 1 },
      { kind: 'months', atLeast: 1, through: '2568-01' },
      { kind: 'months', atLeast: 12, through: '2568-09' },
      { kind: 'monthly', atLeast: 1, from: '2568-04' },
      { kind: 'as-of' },
      { kind: 'current' },
    ];
    for (const need of needs) {
      const period = parsePeriod(examplePeriod(need));
      assert.ok(period && fitsNeed([period], need), JSON.stringify(need));
    }
  });
});

describe('period needs: only what a document says makes an error', () => {
  const missing: Readonly<Record<string, string>> = {
    'period.missing': completeItems.O2.replace(', period: ต.ค. 2567 - มี.ค. 2568', ''),
    'period.unreadable': completeItems.O2.replace('ต.ค. 2567 - มี.ค. 2568', 'เร็ว ๆ นี้'),
    'period.too-short': completeItems.O2.replace('ต.ค. 2567 - มี.ค. 2568', 'ต.ค. 2567'),
    'period.wrong-year': completeItems.O2.replace('ต.ค. 2567 - มี.ค. 2568', 'ปีงบประมาณ 2560'),
  };
  const severities = (code: string, O2: string, catalog = testCatalog) =>
    check(miniSubmission({ O2 }), { catalog }).findings.flatMap((finding) => (finding.code === code ? [finding.severity] : []));
  for (const [code, O2] of Object.entries(missing))
    it(code, () => {
      assert.deepEqual(severities(code, O2), ['warning']);
      assert.deepEqual(severities(code, O2, documentedCatalog), [code === 'period.missing' ? 'warning' : 'error']);
    });

  it('a period that cannot be read is a warning on an item that needs none', () => {
    const O1 = completeItems.O1.replace(/ }$/, ', period: เร็ว ๆ นี้ }');
    for (const catalog of [testCatalog, documentedCatalog])
      assert.deepEqual(
        check(miniSubmission({ O1 }), { catalog }).findings.map(({ code, severity }) => [code, severity]),
        [['period.unreadable', 'warning']],
      );
  });

  it('of the list of 2568 one need has a document, and a report to March meets it', () => {
    const needs = profiles.find(({ id }) => id === 'bangkok-district-2568')?.items ?? [];
    assert.deepEqual(
      needs.filter(({ period }) => isDocumented(period)).map(({ id }) => id),
      ['O14'],
    );
    const fits = (id: string, text: string) => {
      const period = parsePeriod(text);
      return period && fitsNeed([period], needs.find((item) => item.id === id)?.period);
    };
    for (const text of ['ต.ค. 2567 - มี.ค. 2568', 'ไตรมาส 1-2/2568', 'ปีงบประมาณ 2568', 'ณ 31 มี.ค. 2568', 'ปัจจุบัน'])
      assert.deepEqual([text, fits('O14', text), fits('O17', text)], [text, true, true]);
    assert.deepEqual([fits('O14', 'ปีงบประมาณ 2567'), fits('O17', 'ปีงบประมาณ 2567'), fits('O17', 'ปีงบประมาณ 2566')], [false, true, false]);
  });
});

describe('period needs: several periods of an item', () => {
  const O2 = (period: string) => completeItems.O2.replace('period: ต.ค. 2567 - มี.ค. 2568', period);
  const tables: Readonly<Record<string, readonly string[]>> = {
    'period: [ปีงบประมาณ 2566, ต.ค. 2567 - มี.ค. 2568]': [],
    'period: [ต.ค. 2567 - ธ.ค. 2567, ม.ค. 2568 - มี.ค. 2568]': [],
    'period: [ต.ค. 2567 - ธ.ค. 2567, ก.พ. 2568 - มี.ค. 2568]': ['period.too-short'],
    'period: [ปีงบประมาณ 2565, ปีงบประมาณ 2566]': ['period.wrong-year'],
    'period: [ปีงบประมาณ 2565, เร็ว ๆ นี้]': ['period.unreadable'],
    'period: [เร็ว ๆ นี้, อีกไม่นาน]': ['period.unreadable', 'period.unreadable'],
    'period: []': ['period.missing'],
    'period: ["", " "]': ['period.missing'],
    'period: [2024-10/2025-03, ปีงบประมาณ 2566]': ['date.christian-era'],
    'period: [ต.ค. 67 - มี.ค. 68, ปีงบประมาณ 66]': ['date.two-digit-year', 'date.two-digit-year'],
  };
  for (const [period, codes] of Object.entries(tables))
    it(period, () => assert.deepEqual(codesIn(miniSubmission({ O2: O2(period) })), codes));

  it('an element’s own period counts for the item', () => {
    const elements = (period: string) =>
      completeItems.O2.replace(
        ', period: ต.ค. 2567 - มี.ค. 2568',
        `, elements: { plan: { url: "https://mini.example/o2/plan", period: ${period}, division: ฝ่ายการเงิน, note: ก } }`,
      );
    const codes = (period: string) => codesIn(miniSubmission({ O2: elements(period) })).filter((code) => code.startsWith('period.'));
    assert.deepEqual(codes('ต.ค. 2567 - มี.ค. 2568'), []);
    assert.deepEqual(codes('ต.ค. 2567'), ['period.too-short']);
    assert.deepEqual(codes('เร็ว ๆ นี้'), ['period.unreadable']);
  });

  it('an element that is a map is shown by its address or its period, not by its owner alone', () => {
    const shown = (contact: string) => {
      const { submission, findings } = check(miniSubmission({ O1: completeItems.O1.replace('contact: true', `contact: ${contact}`) }));
      const entry = submission?.items[0]?.elements.find(({ id }) => id === 'contact');
      return [entry?.shown, ...findings.map(({ code }) => code)];
    };
    assert.deepEqual(shown('{ url: "https://mini.example/o1/contact" }'), ['url']);
    assert.deepEqual(shown('{ period: ปีงบประมาณ 2568, note: ก }'), ['yes']);
    assert.deepEqual(shown('{ none: ไม่มีในหน่วยงาน }'), ['none']);
    for (const word of ['ไม่มี', 'ไม่มีข้อมูล', 'none', '-', '(ระบุเหตุผล)']) assert.equal(shown(`{ none: "${word}" }`)[0], 'absent', word);
    assert.deepEqual(shown('{ division: ฝ่ายอำนวยการ }'), ['no', 'element.missing']);
    assert.deepEqual(shown('{}'), ['no', 'element.missing']);
    assert.deepEqual(shown('{ nome: ก }'), ['unreadable', 'schema.unknown-key']);
    assert.deepEqual(shown('{ url: [ก] }'), ['unreadable', 'schema.type']);
  });
});

describe('period needs: the fix of a missing period', () => {
  const missing = (text: string): CheckedFinding => {
    const finding = check(text).findings.find(({ code, item }) => code === 'period.missing' && item === 'O2');
    assert.ok(finding, text);
    return finding;
  };
  const fixed = (item: string, lineEnd = '\n') => {
    const text = `${miniHeader}items:\n${item}\n`.replaceAll('\n', lineEnd);
    const { fix } = missing(text);
    return (
      fix &&
      applyEdits(text, fix.edits)
        .slice(miniHeader.replaceAll('\n', lineEnd).length + `items:${lineEnd}`.length)
        .trimEnd()
    );
  };
  const line = 'period: ต.ค. 2567 - มี.ค. 2568';
  const places: Readonly<Record<string, readonly [string, string | null]>> = {
    'line by line': [
      '  O2:\n    answer: มี\n    urls: [https://mini.example/o2]',
      `  O2:\n    answer: มี\n    urls: [https://mini.example/o2]\n    ${line}`,
    ],
    'deeper indentation': ['    O2:\n          answer: มี', `    O2:\n          answer: มี\n          ${line}`],
    'behind a block text': [
      '  O2:\n    answer: มี\n    description: |\n      ก\n      # ข',
      `  O2:\n    answer: มี\n    description: |\n      ก\n      # ข\n    ${line}`,
    ],
    'behind a comment': ['  O2:\n    answer: มี # ก', `  O2:\n    answer: มี # ก\n    ${line}`],
    'a key without a value': ['  O2:\n    answer: มี\n    period:\n    urls: []', `  O2:\n    answer: มี\n    ${line}\n    urls: []`],
    'a key with a comment': ['  O2:\n    answer: มี\n    period:  # ก', `  O2:\n    answer: มี\n    ${line}  # ก`],
    'a key with blanks': ['  O2:\n    answer: มี\n    period: ', `  O2:\n    answer: มี\n    ${line}`],
    'in braces': ['  O2: { answer: มี, urls: [https://mini.example/o2] }', `  O2: { answer: มี, urls: [https://mini.example/o2], ${line} }`],
    'in braces, quoted': ['  O2: { answer: "มี" }', `  O2: { answer: "มี", ${line} }`],
    'in braces of several lines': ['  O2: {\n    answer: มี\n  }', `  O2: {\n    answer: มี, ${line}\n  }`],
    'in braces, a key without a value': ['  O2: { answer: มี, period: }', `  O2: { answer: มี, ${line} }`],
    'in braces with a comma at the end': ['  O2: { answer: มี, }', `  O2: { answer: มี, ${line}, }`],
    'in braces with a comment': ['  O2: { answer: มี # ก\n    }', `  O2: { ${line}, answer: มี # ก\n    }`],
    'an empty list': ['  O2:\n    answer: มี\n    period: []', null],
  };
  for (const [name, [before, after]] of Object.entries(places))
    it(name, () => {
      assert.equal(fixed(before), after);
      assert.equal(fixed(before, '\r\n'), after?.replaceAll('\n', '\r\n') ?? null);
      if (after !== null) assert.ok(!codesIn(`${miniHeader}items:\n${after}\n`).some((code) => /^(?:yaml|schema|period)\./.test(code)));
    });

  it('the message names the line to type', () => {
    const finding = missing(`${miniHeader}items:\n  O2: { answer: มี }\n`);
    assert.ok(formatFinding(finding, 'th').includes(line));
    assert.ok(formatFinding(finding, 'en').includes(line));
  });
});

describe('period needs: every need has its words', () => {
  it('in which no year is full before it is over', () => {
    const finding = check(miniSubmission({ O4: completeItems.O4.replace('ปีงบประมาณ 2567', 'ปีงบประมาณ 2566') })).findings[0];
    assert.ok(finding && formatFinding(finding, 'th').includes('ข้อมูลประจำปีงบประมาณ 2567'));
  });

  it('and what needs no period asks for none', () => {
    assert.deepEqual([needsPeriod({ kind: 'current' }), needsPeriod({ kind: 'as-of' }), needsPeriod(undefined)], [false, false, false]);
  });
});
