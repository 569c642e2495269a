import { createFinding } from '../findings/finding';
import { examplePeriod, needsPeriod } from '../profile/period-need';
import { periodTexts } from '../submission/item-periods';
import { judgeDescription } from '../submission/periods';
import { spanOfText, trimmedPart } from '../submission/texts';
import { eachAnsweredItem, type Rule } from './rule';
import { writePeriodFix } from './writing/period-edit';
import { replacePartFix } from './writing/replace-part';

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
