import type { SurveyTool } from '../../profile/tool-indicators';
import { defineRule, found } from '../define-rule';
import { readSurveyScores } from './survey-scores';

interface Arguments {
  readonly tool: SurveyTool;
  readonly missing: readonly string[];
}

export const scoreIncomplete = defineRule<Arguments>({
  code: 'score.incomplete',
  severity: 'warning',
  scope: 'item',
  source: '001 l.6-20: the indicators of the surveys',
  texts: {
    th: {
      message: ({ tool, missing }) =>
        `คะแนน ${tool} ยังขาดตัวชี้วัดที่ ${missing.join(', ')} จึงยังคำนวณคะแนน ${tool} และคะแนนรวมไม่ได้ ให้ใส่ให้ครบ หรือใส่คะแนนของทั้งเครื่องมือที่ score`,
      meaning: 'ใส่คะแนนของแบบวัดแยกตามตัวชี้วัด แต่ยังไม่ครบทุกตัวชี้วัด และไม่มีคะแนนของทั้งเครื่องมือ',
      why: 'คะแนนของแบบวัดเป็นค่าเฉลี่ยของทุกตัวชี้วัด ขาดตัวใดตัวหนึ่งจะคำนวณไม่ได้',
      remedy: 'ใส่คะแนนให้ครบทุกตัวชี้วัด หรือใส่คะแนนของทั้งเครื่องมือ เช่น `IIT: { score: 98.5, 1: 99 }`',
    },
    en: {
      message: ({ tool, missing }) =>
        `Of ${tool} the score of indicator ${missing.join(', ')} is lacking, so neither the score of ${tool} nor the total can be computed. Give all of them, or the score of the tool under score.`,
      meaning: 'The score of a survey is given by indicator, but not of all of them, and not for the tool as a whole.',
      why: 'The score of a survey is the mean of all its indicators: without one of them it cannot be computed.',
      remedy: 'Give the score of every indicator, or that of the tool: `IIT: { score: 98.5, 1: 99 }`.',
    },
  },
  check: (context) =>
    readSurveyScores(context).flatMap(({ tool, pair, score, missing }) =>
      score === null && missing.length > 0 ? [found(pair.key.span, { tool, missing })] : [],
    ),
});
