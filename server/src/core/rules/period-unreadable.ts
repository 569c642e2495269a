import { createFinding } from '../findings/finding';
import { examplePeriod, needsPeriod } from '../profile/period-need';
import { periodTexts } from '../submission/item-periods';
import { severityOf } from '../submission/periods';
import { eachItem, type Rule } from './rule';

export const periodUnreadable: Rule<'period.unreadable'> = {
  code: 'period.unreadable',
  severity: 'warning',
  source: 'the reporting-period grammar of the format',
  check: eachItem(({ item, expected }, { profile }) => {
    const unreadable = periodTexts(item).filter(({ reading }) => !reading);
    if (unreadable.length === 0) return [];
    const need = needsPeriod(expected?.period) ? expected.period : undefined;
    const year = profile?.fiscalYear ?? 2568;
    const example = examplePeriod(need ?? { kind: 'months', atLeast: 6, through: `${year}-03` });
    return unreadable.map(({ value, span }) =>
      createFinding('period.unreadable', span, { value, example }, { item: item.id, severity: severityOf(need) }),
    );
  }),
};
