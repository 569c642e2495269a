import { createFinding } from '../findings/finding';
import { judgePeriods, needsPeriod } from '../profile/period-need';
import type { PeriodNeed } from '../profile/profile';
import { periodTexts } from '../submission/item-periods';
import { describedPeriods } from '../submission/periods';
import type { Item } from '../submission/submission';
import { countMonths, formatPeriod } from '../thai/period';
import type { TextPeriod } from '../thai/text-periods';
import { eachAnsweredItem, type Rule } from './rule';
import { writePeriodFix } from './writing/period-edit';

export const periodInDescription: Rule<'period.in-description'> = {
  code: 'period.in-description',
  severity: 'info',
  source: '004 l.713-878: 17 of 43 answers state their period in the description; 002 l.122: the form has no field for it',
  check: eachAnsweredItem((item, { period: need }, context) => {
    const { description } = item;
    if (!description || !needsPeriod(need) || periodTexts(item).length > 0 || item.unreadableKeys.has('period')) return [];
    const stated = findFitting(item, need);
    if (!stated) return [];
    const period = formatPeriod(withFrequency(stated, need, description.prose));
    const value = description.value.slice(stated.span.start, stated.span.end);
    const fix = writePeriodFix(context, item, period);
    return [createFinding('period.in-description', description.locate(stated.span), { value, period }, { item: item.id, fix })];
  }),
};

/** The shortest of the periods that meet the need alone. */
function findFitting(item: Item, need: PeriodNeed): TextPeriod | null {
  const fitting = describedPeriods(item, need).filter(({ period }) => judgePeriods([period], need) === 'fits');
  return fitting.sort((a, b) => countMonths(a.period) - countMonths(b.period))[0] ?? null;
}

function withFrequency({ period }: TextPeriod, need: PeriodNeed, prose: string): TextPeriod['period'] {
  return need.kind === 'monthly' && /รายเดือน|ทุกเดือน/.test(prose) ? { ...period, frequency: 'month' } : period;
}
