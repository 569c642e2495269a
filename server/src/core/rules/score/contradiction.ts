import { formatHundredths, toHundredths } from '../../ground/fraction';
import type { SurveyTool } from '../../profile/tool-indicators';
import { childOf } from '../../yaml/syntax-tree';
import { defineRule, found } from '../define-rule';
import { readSurveyScores } from './survey-scores';

interface Arguments {
  readonly tool: SurveyTool;
  readonly typed: string;
  readonly computed: string;
  /** The weights are inferred: the published score may be right all the same. */
  readonly isEstimate: boolean;
}

export const scoreContradiction = defineRule<Arguments>({
  code: 'score.contradiction',
  severity: 'warning',
  scope: 'item',
  source:
    '004 l.371-379: the score of a tool is the mean of its indicators; the weights of later years are inferred from published results',
  texts: {
    th: {
      message: ({ tool, typed, computed, isEstimate }) =>
        `คะแนน ${tool} ที่ใส่ไว้ (score) คือ ${typed} แต่คะแนนตัวชี้วัดให้ค่า ${computed}${isEstimate ? ' (น้ำหนักเป็นการประมาณการ)' : ''} ระบบใช้ ${typed} ให้ตรวจกับผลที่ประกาศ แล้วแก้ตัวที่ผิด`,
      meaning: 'ใส่ทั้งคะแนนของเครื่องมือและคะแนนของตัวชี้วัด แต่ค่าเฉลี่ยของตัวชี้วัดไม่เท่ากับคะแนนของเครื่องมือ',
      why: 'ตัวเลขใดตัวเลขหนึ่งอาจคัดลอกผิด น้ำหนักของตัวชี้วัดในปีที่ไม่มีตารางประกาศเป็นการประมาณการ ผลที่ประกาศจึงใช้ก่อนเสมอ',
      remedy: 'ตรวจตัวเลขกับผลที่ประกาศ ถ้ามีเพียงคะแนนตัวชี้วัดให้ลบ score ออก',
    },
    en: {
      message: ({ tool, typed, computed, isEstimate }) =>
        `The score of ${tool} is given as ${typed}, but its indicators make ${computed}${isEstimate ? ' (by inferred weights)' : ''}. ${typed} counts. Compare with the published result and correct what is wrong.`,
      meaning: 'The score of a survey and those of its indicators are both given, and the mean of the indicators is another number.',
      why: 'One of the numbers may be copied wrongly. Where no table is published the weights of the indicators are an estimate, so that the published score goes first.',
      remedy: 'Compare the numbers with the published result; where only the indicators are known, take `score` away.',
    },
  },
  check: (context) =>
    readSurveyScores(context).flatMap(({ tool, pair, computed }) => {
      const typed = context.submission.scores[tool].score;
      const place = childOf(pair.value, 'score');
      if (typed === null || computed === null || !place || toHundredths(typed) === computed) return [];
      const isEstimate = context.profile?.scoring?.basis !== 'published-table';
      return [found(place.span, { tool, typed: formatHundredths(toHundredths(typed)), computed: formatHundredths(computed), isEstimate })];
    }),
});
