import { nodeAt } from '../../yaml/syntax-tree';
import { defineRule, found } from '../define-rule';

interface Arguments {
  readonly typed: number;
  readonly fiscalYear: number;
}

export const scorePreviousYear = defineRule<Arguments>({
  code: 'score.previous-year',
  severity: 'warning',
  scope: 'item',
  source: '001 l.213; 002 l.277-333: the measures of a year follow from the result of the year before',
  texts: {
    th: {
      message: ({ typed, fiscalYear }) =>
        `ผลของปีก่อน (previous) ระบุปีงบประมาณ ${typed} ซึ่งไม่ใช่ปีก่อนปีงบประมาณ ${fiscalYear} ของไฟล์นี้ ให้ใส่ปีของผลนั้น หรือย้ายคะแนนของปีนี้ไปไว้ใต้ scores โดยตรง`,
      meaning: 'ปีของผลปีก่อนใต้ `scores.previous` เป็นปีเดียวกับไฟล์หรือหลังจากนั้น',
      why: 'แผนยกระดับคุณธรรมและความโปร่งใสเปรียบเทียบผลของปีนี้กับปีก่อน ถ้าปีผิด การเปรียบเทียบจะกลับด้าน',
      remedy: 'ใส่ปีงบประมาณ (พ.ศ.) ของผลที่ประกาศแล้ว เช่น 2567 ในไฟล์ของปี 2568',
    },
    en: {
      message: ({ typed, fiscalYear }) =>
        `The result of an earlier year (previous) is of fiscal year ${typed}, which is not before fiscal year ${fiscalYear} of this file. Correct the year, or move scores of this year to scores itself.`,
      meaning: 'The year under `scores.previous` is that of the file, or a later one.',
      why: 'The improvement plan compares this year with the year before: with a wrong year it compares the wrong way round.',
      remedy: 'Give the fiscal year (B.E.) of the published result, such as 2567 in a file of 2568.',
    },
  },
  check: ({ root, submission, profile }) => {
    const typed = submission.scores.previous?.fiscalYear ?? null;
    const year = nodeAt(root, ['scores', 'previous', 'fiscalYear']);
    if (typed === null || !profile || !year || typed < profile.fiscalYear) return [];
    return [found(year.span, { typed, fiscalYear: profile.fiscalYear })];
  },
});
