import assert from 'node:assert/strict';
import { checkBytes } from '../../server/src/core';
import { computeLostPoints } from '../../server/src/core/analysis/score/lost-points';
import { displayWidth, padLeft, padRight, showSafely } from '../../server/src/core/output/report/display-width';
import { check, readRepositoryFile, testCatalog } from '../support/checking';
import { formatCheckReport, toReported } from '../support/reports';

const escapeSign = '\u001b';

describe('report: width', () => {
  const widths: readonly (readonly [string, number])[] = [
    ['', 0],
    ['O1', 2],
    ['กำ', 2],
    ['ที่', 1],
    ['ข้อมูลพื้นฐาน', 9],
    ['ก\u200bข', 2],
    ['𝒂', 1],
  ];
  for (const [text, width] of widths) it(`is ${width} of ${JSON.stringify(text)}`, () => assert.equal(displayWidth(text), width));

  it('is filled up to, and never cut', () => {
    assert.deepEqual([padRight('ที่', 3), padLeft('ที่', 3), padRight('abcd', 3)], ['ที่  ', '  ที่', 'abcd']);
  });
});

describe('report: text', () => {
  const result = check(readRepositoryFile('examples/complete-2568.oit.yaml'));

  it('has columns that end where their headings end', () => {
    const lines = formatCheckReport({ form: 'text', language: 'th' }, [toReported('a', result)]).split('\n');
    const start = lines.findIndex((line) => line.startsWith('ตัวชี้วัดย่อย'));
    const whole = lines.findIndex((line) => line.startsWith('OIT ทั้งหมด'));
    const rows = lines.slice(start, whole + 1).filter((line) => !line.startsWith('ตัวชี้วัดที่'));
    assert.equal(rows.length, 9);
    assert.equal(new Set(rows.map(displayWidth)).size, 1);
  });

  it('lets no file colour the terminal, move its cursor or turn its text', () => {
    const path = `a${escapeSign}[31m\u202e.oit.yaml`;
    const evil = check(
      'oit: 1\nfiscalYear: 2568\nprofile: "x\\e[31m\\u202e"\nagency: { name: x, website: https://x.example }\nitems: {}\n',
    );
    const report = formatCheckReport({ form: 'text', language: 'th' }, [toReported(path, evil)]);
    assert.ok(!report.includes(escapeSign) && !report.includes('\u202e'));
    assert.equal(showSafely('a\tb\r\nc'), 'a\ufffdb\ufffd\ufffdc');
  });

  it('is coloured on request only', () => {
    assert.ok(formatCheckReport({ form: 'text', language: 'th', colour: true }, [toReported('a', result)]).includes(escapeSign));
    assert.ok(!formatCheckReport({ form: 'text', language: 'th' }, [toReported('a', result)]).includes(escapeSign));
  });

  it('shows completeness alone where no scoring rule is known', () => {
    const text = 'oit: 1\nfiscalYear: 2568\nprofile: national\nagency: { name: x, website: https://x.example }\nitems: {}\n';
    const report = formatCheckReport({ form: 'text', language: 'en' }, [toReported('a', check(text))]);
    assert.match(report, /No confirmed scoring rule/);
    assert.match(report, /0\/28$/m);
    assert.doesNotMatch(report, /Estimated/);
  });

  it('says so where nothing can be computed', () => {
    assert.match(
      formatCheckReport({ form: 'text', language: 'en' }, [toReported('a', check('['))]),
      /^a: Completeness cannot be computed/m,
    );
  });
});

describe('report: points missing', () => {
  it('are those of the scoring rule, by sub-indicator', () => {
    const { profile, score } = check(
      'oit: 1\nfiscalYear: 2568\nprofile: bangkok-district\nagency: { name: x, website: https://x.example }\nitems: {}\n',
    );
    assert.ok(profile && score);
    assert.deepEqual(Object.fromEntries(computeLostPoints(profile, score)), {
      9.1: 600,
      9.2: 600,
      9.3: 600,
      9.4: 600,
      9.5: 600,
      10.1: 500,
      10.2: 500,
    });
  });

  it('are what one zero of the published result cost', () => {
    const { profile, score } = check(readRepositoryFile('test/fixtures/district-2565-result.oit.yaml'));
    assert.ok(profile && score);
    const lost = Object.fromEntries(computeLostPoints(profile, score));
    assert.deepEqual([lost['9.1'], lost['9.2'], lost['9.4'], lost['10.1'], lost['10.2']], [44, 0, 200, 125, 0]);
  });
});

describe('report: JSON', () => {
  it('ends with a line end and gives every finding, as the text does', () => {
    const bytes = new TextEncoder().encode(Array.from({ length: 500 }, (_, index) => `wrong${index}: 1`).join('\n'));
    const text = formatCheckReport({ form: 'json', language: 'th' }, [toReported('a', checkBytes(bytes, { catalog: testCatalog }))]);
    assert.ok(text.endsWith('}\n'));
    const { files, summary } = JSON.parse(text);
    const result = checkBytes(bytes, { catalog: testCatalog });
    assert.ok(result.findings.length >= 500);
    assert.equal(files[0].findings.length, result.findings.length);
    assert.deepEqual(summary, result.counts);
    const lines = formatCheckReport({ form: 'text', language: 'th' }, [toReported('a', result)]).split('\n');
    assert.equal(lines.filter((line) => line.startsWith('a:')).length, result.findings.length + 1);
  });
});
