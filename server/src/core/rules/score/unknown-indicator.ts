import { list, quote } from '../../ground/quote';
import { type AssessmentTool, assessmentTools, indicatorIdsOf } from '../../profile/tool-indicators';
import { indicatorPairsOf } from '../../submission/typed-scores';
import { nodeAt } from '../../yaml/syntax-tree';
import { defineRule, found } from '../define-rule';

interface Arguments {
  readonly tool: AssessmentTool;
  /** The map in which it stands. */
  readonly within: readonly [string, ...string[]];
  readonly indicator: string;
  /** Empty: the list does not say which indicators the tool has. */
  readonly known: readonly string[];
}

export const scoreUnknownIndicator = defineRule<Arguments>({
  code: 'score.unknown-indicator',
  severity: 'error',
  scope: 'item',
  source: '001 l.6-20; 004 l.371-382: the indicators of each tool',
  texts: {
    th: {
      message: ({ tool, indicator, known }) =>
        known.length > 0
          ? `${tool} ไม่มีตัวชี้วัด ${quote(indicator)} คะแนนนี้จึงไม่ถูกนับ ตัวชี้วัดของ ${tool} คือ ${list(known, 10, moreIndicators.th)} คะแนนของทั้งเครื่องมือให้ใส่ที่ score`
          : `รายการข้อนี้ไม่ได้บอกตัวชี้วัดของ ${tool} คะแนนของตัวชี้วัด ${quote(indicator)} จึงไม่ถูกนับ ให้ใส่คะแนนของทั้งเครื่องมือเป็นจำนวนเดียว`,
      meaning: 'ใต้ `scores` มีคะแนนของตัวชี้วัดที่เครื่องมือนั้นไม่มีตามรายการข้อ เช่น ตัวชี้วัดที่ 6 ใต้ IIT',
      why: 'คะแนนใต้ตัวชี้วัดที่ไม่รู้จักไม่ถูกนับ คะแนนของเครื่องมือจึงคำนวณไม่ได้',
      remedy: 'ใช้เลขตัวชี้วัดตามรายการของปีนั้น: IIT ตัวชี้วัดที่ 1 ถึง 5 EIT ตัวชี้วัดที่ 6 ถึง 8',
    },
    en: {
      message: ({ tool, indicator, known }) =>
        known.length > 0
          ? `${tool} has no indicator ${quote(indicator)}, so its score is not counted. The indicators of ${tool} are ${list(known, 10, moreIndicators.en)}; the score of the tool as a whole goes under score.`
          : `The list of items does not say which indicators ${tool} has, so the score of indicator ${quote(indicator)} is not counted. Give the score of the tool as one number.`,
      meaning:
        'Under `scores` stands a score of an indicator that the tool does not have by the list of items, such as indicator 6 under IIT.',
      why: 'A score under an unknown indicator is not counted, so that of the tool cannot be computed.',
      remedy: "Use the numbers of the year's list: indicators 1 to 5 under IIT, 6 to 8 under EIT.",
    },
  },
  check: ({ root, profile }) => {
    if (!profile) return [];
    const places = assessmentTools.flatMap((tool) => [
      { tool, within: ['scores', tool] as const },
      { tool, within: ['scores', 'previous', tool] as const },
    ]);
    return places.flatMap(({ tool, within }) =>
      indicatorPairsOf(nodeAt(root, within))
        .filter(({ key }) => !indicatorIdsOf(profile, tool).includes(key.text))
        .map(({ key }) => found(key.span, { tool, within, indicator: key.text, known: indicatorIdsOf(profile, tool) })),
    );
  },
});

const moreIndicators = { th: (count: number) => `และอีก ${count}`, en: (count: number) => `and ${count} more` };
