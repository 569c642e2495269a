import { createFinding } from '../finding';
import { judgePeriod, needsPeriod } from '../profile/period-need';
import { eachAnsweredItem, type Rule } from './rule';

export const periodWrongYear: Rule<'period.wrong-year'> = {
  code: 'period.wrong-year',
  severity: 'error',
  source: 'defects 4.5: a period of another fiscal year',
  check: eachAnsweredItem(({ id, period }, { period: need }) =>
    period?.reading && needsPeriod(need) && judgePeriod(period.reading, need) === 'wrong-year'
      ? [createFinding('period.wrong-year', period.span, { value: period.value, need }, { item: id })]
      : [],
  ),
};
