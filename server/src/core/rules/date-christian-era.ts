import { createFinding } from '../finding';
import { findChristianYears } from '../thai/year-digits';
import type { Rule } from './rule';
import { writeYearsFix } from './support/date-years';
import { datedTexts, spanOfText } from './support/texts';

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
