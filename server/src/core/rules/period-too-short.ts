import { createFinding } from '../findings/finding';
import { findMisfit } from '../submission/periods';
import { eachAnsweredItem, type Rule } from './rule';

export const periodTooShort: Rule<'period.too-short'> = {
  code: 'period.too-short',
  severity: 'warning',
  source: '004 l.753, 784, 835, 868: six months were accepted',
  check: eachAnsweredItem((item, { period: need }) => {
    const misfit = findMisfit(item, need, 'too-short');
    return misfit ? [createFinding('period.too-short', misfit.span, misfit.args, misfit)] : [];
  }),
};
