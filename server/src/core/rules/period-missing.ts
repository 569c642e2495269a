import { createFinding } from '../finding';
import { periodTexts } from '../model/item-periods';
import { examplePeriod, needsPeriod } from '../profile/period-need';
import { eachAnsweredItem, type Rule } from './rule';
import { writePeriodFix } from './support/period-edit';
import { judgeDescription } from './support/periods';
import { replacePartFix, spanOfText, trimmedPart } from './support/texts';

export const periodMissing: Rule<'period.missing'> = {
  code: 'period.missing',
  severity: 'warning',
  source: 'the period needs of the profile; 002 l.122: the form has no field for it, so the description may say it',
  check: eachAnsweredItem((item, { period: need }, context) => {
    if (!needsPeriod(need) || item.unreadableKeys.has('period')) return [];
    const texts = periodTexts(item);
    // `รายเดือน` says how often, and of no month that it is there.
    if (!texts.every(({ reading }) => reading?.kind === 'recurring')) return [];
    const described = judgeDescription(item, need);
    if (described === 'fits' || described === 'too-short') return [];
    const example = examplePeriod(need);
    const [only, ...others] = texts;
    if (!only) {
      return [
        createFinding('period.missing', item.keySpan, { need, example }, { item: item.id, fix: writePeriodFix(context, item, example) }),
      ];
    }
    const fix = others.length > 0 ? null : replacePartFix(context, only, trimmedPart(only), example);
    return [createFinding('period.missing', spanOfText(only), { need, example }, { item: item.id, fix })];
  }),
};
