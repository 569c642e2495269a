import { createFinding } from '../findings/finding';
import { datedTexts, spanOfText } from '../submission/texts';
import { findTwoDigitYears } from '../thai/year-digits';
import type { Rule } from './rule';
import { writeYearsFix } from './writing/date-years';

export const dateTwoDigitYear: Rule<'date.two-digit-year'> = {
  code: 'date.two-digit-year',
  severity: 'info',
  source: '004 l.753: ต.ค. ๖๔ - มี.ค. ๖๕',
  check: (context) =>
    datedTexts(context.submission)
      .filter(({ reading }) => reading?.twoDigitYear)
      .map((text) => {
        const fix = writeYearsFix(context, text, findTwoDigitYears(text.value));
        return createFinding('date.two-digit-year', spanOfText(text), { value: text.value }, { item: text.item, fix });
      }),
};
