import { createFinding } from '../findings/finding';
import { officesOnLine } from '../submission/office-names';
import { readStanding } from '../thai/office-standing';
import type { Rule } from './rule';

export const entityOtherAgency: Rule<'entity.other-agency'> = {
  code: 'entity.other-agency',
  severity: 'error',
  source: '004 l.1731: ยานนาวา in a plan of วังทองหลาง',
  check: ({ offices }) =>
    offices.flatMap(({ text, mention, reading, own }, index) => {
      if (reading.kind !== 'other') return [];
      const beside = officesOnLine(offices, index);
      const standing = readStanding({
        mention,
        name: reading.name,
        namesOthers: beside.some((each) => each.reading.kind === 'other' && each.reading.name !== reading.name),
        namesOwn: beside.some((each) => each.reading.kind !== 'other'),
      });
      if (standing === 'mentioned') return [];
      const args = { other: reading.name, own, standing };
      const severity = standing === 'acts' ? 'error' : 'warning';
      return [createFinding('entity.other-agency', text.locate(reading.span), args, { item: text.item, severity })];
    }),
};
