import { createFinding } from '../findings/finding';
import { replaceFix } from '../findings/fix';
import { eachItem, type Rule } from './rule';

export const divisionMisspelt: Rule<'division.misspelt'> = {
  code: 'division.misspelt',
  severity: 'warning',
  source: '001: ฝ่ายสิ่งแวดล้อมและสุขภาพ; 004 l.716: ฝ่ายเทคนิค',
  check: eachItem(({ item }) =>
    item.divisions.flatMap(({ value, span, reading }) =>
      reading?.kind === 'misspelt'
        ? [
            createFinding(
              'division.misspelt',
              span,
              { value, nearest: reading.name },
              { item: item.id, fix: replaceFix(span, reading.name) },
            ),
          ]
        : [],
    ),
  ),
};
