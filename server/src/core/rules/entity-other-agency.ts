import { createFinding } from '../finding';
import type { OfficeMention } from '../thai/district-names';
import type { Rule } from './rule';

/** Neighbours, what an area once belonged to, work with others, and addresses of offices of the whole city. */
const areaMeant = /ทิศ|อาณาเขต|ติดต่อกับ|ติดกับ|ศาลาว่าการ|ป\.ป\.[ชท]|(?:ติด|จด|ใกล้|กับ|ระหว่าง|จาก|โอน)\s{0,3}(?:พื้นที่)?\s{0,3}$/;
const officeMeant = /(?:ร่วมกับ|ร่วมมือกับ|ประสานกับ|ประสานงานกับ|แยกจาก|โอนจาก|โอนไป)\s{0,3}$/;

export const entityOtherAgency: Rule<'entity.other-agency'> = {
  code: 'entity.other-agency',
  severity: 'error',
  source: '004 l.1731: ยานนาวา in a plan of วังทองหลาง',
  check: (context) =>
    context.offices.flatMap(({ text, mention, reading, own }) => {
      if (reading.kind !== 'other' || isMeant(mention)) return [];
      return [createFinding('entity.other-agency', text.locate(reading.span), { other: reading.name, own }, { item: text.item })];
    }),
};

/** Gives whether the words before say that the other district is meant. */
function isMeant({ isArea, before }: OfficeMention): boolean {
  return isArea ? areaMeant.test(before) : officeMeant.test(before);
}
