import assert from 'node:assert/strict';
import { checkBytes, decodeText, findCodeActions, fixAll, formatActionTitle, formatFinding, limitFindings } from '../../server/src/core';
import { findTextUrls } from '../../server/src/core/addresses/text-urls';
import { readUrl } from '../../server/src/core/addresses/url';
import { limits } from '../../server/src/core/ground/limits';
import { findNearest } from '../../server/src/core/ground/nearest';
import { parseDate } from '../../server/src/core/thai/date';
import { readDivision } from '../../server/src/core/thai/division';
import { readItemId } from '../../server/src/core/thai/item-id';
import { parsePeriod } from '../../server/src/core/thai/period';
import { parseText } from '../../server/src/core/yaml/parse';
import { check, miniSubmission, placeFindings, testCatalog } from '../support/checking';
import { atDepth } from '../support/depth';
import fc from '../support/property';

/** Signs and words that mean something to one of the parsers, so that random texts get past the first check. */
const words = [
  'ต.ค.',
  'มีนาคม',
  '๒๕๖๘',
  '2567',
  '68',
  '31',
  ' - ',
  '/',
  '–',
  'ไตรมาส',
  'ปีงบประมาณ',
  'ณ',
  'ปัจจุบัน',
  'รายเดือน',
  'เดือน',
  'จำนวน',
  'รอบที่',
  'และ',
  'ฝ่าย',
  'ปกครอง',
  'ฯ',
  'ทุกฝ่าย',
  'O',
  '0',
  '○',
  '๑',
  'https://',
  'mini.example',
  '/๑๒/',
  '?',
  '#',
  '%',
  '[',
  ']',
  '{',
  '}',
  ': ',
  '- ',
  '"',
  "'",
  '|',
  '>',
  '&a',
  '*a',
  '!t',
  '<<',
  '---',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '  ',
  '\ufeff',
  '\u200b',
  '\u00a0',
  '\0',
  '😀',
  '\ud800',
  'oit: 1\n',
  'items:\n',
  '  O1:\n',
  'answer',
  '__proto__',
  'constructor',
  '~',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  const divisions = testCatalog.byId('bangkok-district-2568')?.divisions ?? [];
  const parsers: Readonly<Record<string, (text: string) => unknown>> = {
    readUrl,
    findTextUrls,
    readItemId,
    parsePeriod,
    parseDate,
    readDivision: (text) => readDivision(text, divisions),
    findNearest: (text) =>
      findNearest(
        text,
        divisions.map(({ name }) => name),
      ),
    parseText,
    checkSubmission: check,
    fixAll: (text) => fixAll(text, { catalog: testCatalog }),
  };
  for (const [name, parse] of Object.entries(parsers)) {
    it(`${name} reads it without throwing`, function () {
      this.timeout(atDepth(300_000, 600_000));
      fc.assert(
        fc.property(anyText, (text) => {
          parse(text);
        }),
        { numRuns: atDepth(150, 5_000) },
      );
    });
  }

  it('in place of any part of a submission leaves every span inside the text and every message short', function () {
    this.timeout(atDepth(300_000, 600_000));
    const base = miniSubmission();
    fc.assert(
      fc.property(anyText, fc.nat({ max: base.length }), fc.nat({ max: 60 }), (text, at, length) => {
        const broken = base.slice(0, at) + text + base.slice(at + length);
        const findings = limitFindings(check(broken).findings);
        placeFindings(findings, broken);
        assert.ok(findings.length <= (limits.findingsOfCode + 1) * new Set(findings.map(({ code }) => code)).size);
        for (const finding of findings)
          for (const language of ['th', 'en'] as const) assert.ok(formatFinding(finding, language).length < 600, finding.code);
      }),
      { numRuns: atDepth(100, 2_000) },
    );
  });

  it('in place of any part of a submission leaves every action inside the text, and fix-all with an end', function () {
    this.timeout(atDepth(300_000, 600_000));
    const base = miniSubmission();
    fc.assert(
      fc.property(anyText, fc.nat({ max: base.length }), fc.nat({ max: 60 }), (text, at, length) => {
        const broken = base.slice(0, at) + text + base.slice(at + length);
        const result = check(broken);
        for (const { edits, title } of findCodeActions(result, { start: 0, end: broken.length })) {
          assert.ok(formatActionTitle(title, 'th').length < 600);
          for (const { span } of edits) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= broken.length);
        }
        const fixed = fixAll(broken, { catalog: testCatalog }).text;
        assert.equal(fixAll(fixed, { catalog: testCatalog }).text, fixed);
        // What could be read can be read still.
        if (parseText(broken).root) assert.ok(parseText(fixed).root, JSON.stringify(broken));
      }),
      { numRuns: atDepth(100, 2_000) },
    );
  });

  it('gives the same findings every time', function () {
    this.timeout(atDepth(300_000, 600_000));
    fc.assert(
      fc.property(anyText, (text) => assert.deepEqual(check(text).findings, check(text).findings)),
      { numRuns: atDepth(50, 1_000) },
    );
  });
});

describe('any bytes', () => {
  it('are decoded and checked without throwing', function () {
    this.timeout(atDepth(300_000, 600_000));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        decodeText(bytes);
        const { findings, text } = checkBytes(bytes, { catalog: testCatalog });
        for (const { span } of findings) assert.ok(span.start >= 0 && span.end <= text.length + 1);
        assert.ok(findings.length > 0, 'no random bytes are a submission');
      }),
      { numRuns: atDepth(150, 5_000) },
    );
  });
});
