import { createFinding } from '../finding';
import { looksLikeDate } from '../thai/date';
import type { Rule } from './rule';
import { spanOfText } from './support/texts';

export const dateInvalid: Rule<'date.invalid'> = {
  code: 'date.invalid',
  severity: 'error',
  source: 'the dates of the format; 003 l.96-147: the form asks for day, month and year',
  check: ({ submission }) =>
    submission.dates
      .filter(({ reading }) => !reading)
      .map((date) => {
        const args = { value: date.value, isNoDay: looksLikeDate(date.value) };
        return createFinding('date.invalid', spanOfText(date), args, { item: date.item });
      }),
};
