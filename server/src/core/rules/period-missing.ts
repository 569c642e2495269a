import { createFinding } from '../finding';
import { eachAnsweredItem, type Rule } from './rule';
import { needsPeriod } from './support/period-need';

export const periodMissing: Rule<'period.missing'> = {
  code: 'period.missing',
  severity: 'error',
  source: 'the period needs of the profile',
  check: eachAnsweredItem((item, { period: need }) =>
    needsPeriod(need) && !item.period ? [createFinding('period.missing', item.keySpan, { item: item.id, need }, { item: item.id })] : [],
  ),
};
