import { createFinding } from '../findings/finding';
import { findMisfit } from '../submission/periods';
import { eachAnsweredItem, type Rule } from './rule';

export const periodWrongYear: Rule<'period.wrong-year'> = {
  code: 'period.wrong-year',
  severity: 'warning',
  source: 'defects 4.5: a period of another fiscal year',
  check: eachAnsweredItem((item, { period: need }) => {
    const misfit = findMisfit(item, need, 'wrong-year');
    return misfit ? [createFinding('period.wrong-year', misfit.span, misfit.args, misfit)] : [];
  }),
};
