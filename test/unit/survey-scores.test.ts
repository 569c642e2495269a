import assert from 'node:assert/strict';
import { reviewSubmission } from '../../server/src/core';
import { createEntrySheets } from '../../server/src/core/output/package/entry-workbook';
import { describePackage } from '../../server/src/core/output/package/package-content';
import { renderAgencyPage } from '../../server/src/core/output/review-report/render-report';
import { check } from '../support/checking';
import { readPage } from '../support/page';
import { formatCheckReport, toReported } from '../support/reports';

const sha256 = () => '0'.repeat(64);

const submissionOf = (year: number, scores: string) =>
  `oit: 1\nfiscalYear: ${year}\nprofile: bangkok-district\nagency: { name: สำนักงานเขตวังทองหลาง, website: https://webportal.bangkok.go.th/wangthonglang }\nitems: { O1: { answer: ไม่มี } }\n${scores}`;

const checkScores = (scores: string, year = 2568) => check(submissionOf(year, scores));

const surveysOf = (scores: string, year?: number) => checkScores(scores, year).score?.surveys;

const codesOf = (scores: string) =>
  checkScores(scores)
    .findings.map(({ code }) => code)
    .filter((code) => code.startsWith('score.') || code.startsWith('schema.'));

describe('scores of the surveys by indicator', () => {
  // 004 l.371-379
  it('make those that were published of 2565, where all weigh the same', () => {
    const surveys = surveysOf(
      'scores:\n  IIT: { 1: 100, 2: 100.00, 3: 99.86, 4: 99.72, 5: 100 }\n  EIT: { 6: 99.61, 7: 99.52, 8: 99.48 }\n',
      2565,
    );
    assert.deepEqual([surveys?.IIT.score, surveys?.EIT.score], [9992, 9954]);
    assert.deepEqual([surveys?.IIT.isEstimate, surveys?.EIT.isEstimate], [false, false]);
  });

  it('weigh as many as they have questions where the list says how many, and are an estimate there', () => {
    const surveys = surveysOf('scores:\n  IIT: { 1: 98, 2: 96, 3: 97, 4: 90, 5: 99.5 }\n  EIT: { 6: 95.02, 7: 94, 8: 96.01 }\n');
    // (3 x 98 + 3 x 96 + 3 x 97 + 90 + 2 x 99.5) / 12 = 96.8333; (3 x 95.02 + 94 + 2 x 96.01) / 6 = 95.18
    assert.deepEqual([surveys?.IIT.score, surveys?.EIT.score], [9683, 9518]);
    assert.deepEqual([surveys?.IIT.isEstimate, surveys?.EIT.isEstimate], [true, true]);
  });

  it('are rounded half up to whole hundredths', () => {
    // (3 x 90 + 3 x 90 + 3 x 90 + 90.06 + 2 x 90) / 12 = 90.005
    assert.equal(surveysOf('scores: { IIT: { 1: 90, 2: 90, 3: 90, 4: 90.06, 5: 90 } }\n')?.IIT.score, 9001);
  });

  it('make total and level as the scores of the tools do', () => {
    const byTool = checkScores('scores: { IIT: 96.83, EIT: 95.18 }\n').score;
    const byIndicator = checkScores(
      'scores:\n  IIT: { 1: 98, 2: 96, 3: 97, 4: 90, 5: 99.5 }\n  EIT: { 6: 95.02, 7: 94, 8: 96.01 }\n',
    ).score;
    assert.ok(byTool?.total);
    assert.deepEqual([byIndicator?.total, byIndicator?.level], [byTool.total, byTool.level]);
  });

  it('go behind the published score of the tool, and what contradicts it is told', () => {
    const scores = 'scores: { IIT: { score: 97, 1: 98, 2: 96, 3: 97, 4: 90, 5: 99.5 } }\n';
    assert.equal(surveysOf(scores)?.IIT.score, 9700);
    assert.deepEqual(codesOf(scores), ['score.contradiction']);
    assert.deepEqual(codesOf(scores.replace('97, 1:', '96.83, 1:')), []);
  });

  it('are no score while one is lacking, out of range or no number', () => {
    for (const [third, codes] of [
      ['', ['score.incomplete']],
      ['3: 100.5, ', ['score.incomplete', 'schema.value']],
      ['3: ดี, ', ['score.incomplete', 'schema.type']],
    ] as const) {
      const scores = `scores: { IIT: { 1: 98, 2: 96, ${third}4: 90, 5: 99 } }\n`;
      assert.equal(surveysOf(scores)?.IIT.score, null, third);
      assert.deepEqual([...codesOf(scores)].sort(), [...codes].sort(), third);
    }
  });

  it('are told of indicators that the tool does not have, of this year and of the year before', () => {
    assert.deepEqual(codesOf('scores: { IIT: { score: 97, 6: 98 }, previous: { fiscalYear: 2567, OIT: { 8: 90 } } }\n'), [
      'score.unknown-indicator',
      'score.unknown-indicator',
    ]);
    assert.deepEqual(codesOf('scores: { previous: { fiscalYear: 2567, OIT: { score: 96, 9: 95, 10: 100 }, EIT: { 8: 90 } } }\n'), []);
    assert.deepEqual(codesOf('scores: { previous: { fiscalYear: 2568 } }\n'), ['score.previous-year']);
  });

  it('stand in report, page and workbook', () => {
    const text = submissionOf(
      2568,
      'scores:\n  IIT: { 1: 98, 2: 96, 3: 97, 4: 90, 5: 99.5 }\n  EIT: 95.5\nsurveys: { EIT1: { ฝ่ายโยธา: 61 } }\n',
    );
    const result = check(text);
    const review = reviewSubmission(result, 'th');
    assert.ok(review);
    const report = formatCheckReport({ form: 'text', language: 'th' }, [toReported('a', result)]);
    assert.match(report, /คะแนน IIT 96\.83 \(ประมาณการ\) \(ตัวชี้วัดที่ 1: 98\.00, /);
    assert.match(report, /คะแนน EIT 95\.50\n/);
    const page = readPage(renderAgencyPage(review, { language: 'th', sha256 })).text;
    assert.ok(page.includes('คะแนนแบบวัด IIT และ EIT') && page.includes('96.83') && page.includes('การใช้ทรัพย์สินของราชการ'));
    const bytes = new TextEncoder().encode(text);
    const day = { year: 2568, month: 4, day: 1 };
    const content = describePackage({ bytes, fileName: 'a.oit.yaml', result, draft: true, day, evidence: [], language: 'th', sha256 });
    const sheet = createEntrySheets(content).find(({ name }) => name === 'แบบวัดและคะแนน');
    assert.deepEqual(
      sheet?.rows.find((row) => row[0] === 'IIT' && row[1] === '4'),
      ['IIT', '4', 'การใช้ทรัพย์สินของราชการ', '', '', '', '', { points: 9000 }],
    );
    assert.deepEqual(
      sheet?.rows.find((row) => row[1] === 'ฝ่ายโยธา'),
      ['EIT1', 'ฝ่ายโยธา', 'ฝ่ายโยธา', 61, 60, '', 0, ''],
    );
  });
});
