import { createFinding } from '../findings/finding';
import { datedTexts, spanOfText } from '../submission/texts';
import { findChristianYears } from '../thai/year-digits';
import type { Rule } from './rule';
import { writeYearsFix } from './writing/date-years';

export const dateChristianEra: Rule<'date.christian-era'> = {
  code: 'date.christian-era',
  severity: 'warning',
  source: 'defects 4.5: years of both eras beside each other (004 l.725)',
  check: (context) =>
    datedTexts(context.submission)
      .filter(({ reading }) => reading?.christianEra)
      .map((text) => {
        const fix = writeYearsFix(context, text, findChristianYears(text.value));
        return createFinding('date.christian-era', spanOfText(text), { value: text.value }, { item: text.item, fix });
      }),
};
