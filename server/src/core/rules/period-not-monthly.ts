import { createFinding } from '../findings/finding';
import { judgePeriods } from '../profile/period-need';
import { comparablePeriods } from '../submission/periods';
import { spanOfText, trimmedPart } from '../submission/texts';
import type { Frequency } from '../thai/tokens';
import { eachAnsweredItem, type Rule } from './rule';
import { replacePartFix } from './writing/replace-part';

const saysMonthly = /รายเดือน|ทุก\s?(?:ๆ\s?)?เดือน|ประจำเดือน|แต่ละเดือน/;
const shorter: ReadonlySet<Frequency | null> = new Set<Frequency | null>(['day', 'week', 'month']);

export const periodNotMonthly: Rule<'period.not-monthly'> = {
  code: 'period.not-monthly',
  severity: 'info',
  source: '001 l.141-153, 178 and 004 l.768, 798, 827: data month by month',
  check: eachAnsweredItem((item, { period: expected }, context) => {
    const said = comparablePeriods(item, expected);
    if (said?.need.kind !== 'monthly' || judgePeriods(said.periods, said.need) !== 'fits') return [];
    if (said.periods.some(({ frequency }) => shorter.has(frequency)) || saysMonthly.test(item.description?.prose ?? '')) return [];
    const { texts, first, value, periods } = said;
    // Months without a word on it may well be published month by month; quarters are said to be something else.
    const isQuarterly = periods.some(({ kind, frequency }) => kind === 'quarters' || frequency !== null);
    const written = `รายเดือน ${first.value.trim()}`;
    const fix = isQuarterly || texts.length > 1 ? null : replacePartFix(context, first, trimmedPart(first), written);
    const severity = isQuarterly ? 'warning' : 'info';
    return [createFinding('period.not-monthly', spanOfText(first), { value, isQuarterly }, { item: item.id, severity, fix })];
  }),
};
