import { createFinding } from '../finding';
import { judgePeriod, needsPeriod } from '../profile/period-need';
import { eachAnsweredItem, type Rule } from './rule';

export const periodTooShort: Rule<'period.too-short'> = {
  code: 'period.too-short',
  severity: 'error',
  source: '004 l.753, 784, 835, 868: six months were accepted',
  check: eachAnsweredItem(({ id, period }, { period: need }) =>
    period?.reading && needsPeriod(need) && judgePeriod(period.reading, need) === 'too-short'
      ? [createFinding('period.too-short', period.span, { value: period.value, need }, { item: id })]
      : [],
  ),
};
