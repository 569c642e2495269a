import { createFinding } from '../finding';
import { needsPeriod } from '../profile/period-need';
import { eachAnsweredItem, type Rule } from './rule';

export const periodMissing: Rule<'period.missing'> = {
  code: 'period.missing',
  severity: 'error',
  source: 'the period needs of the profile',
  check: eachAnsweredItem((item, { period: need }) =>
    needsPeriod(need) && !item.period && !item.unreadableKeys.has('period')
      ? [createFinding('period.missing', item.keySpan, { item: item.id, need }, { item: item.id })]
      : [],
  ),
};
