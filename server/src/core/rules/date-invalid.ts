import { createFinding, type Finding } from '../findings/finding';
import type { Submission } from '../submission/submission';
import { spanOfText } from '../submission/texts';
import { looksLikeDate } from '../thai/date';
import { findImpossibleDates } from '../thai/text-dates';
import type { Rule } from './rule';

export const dateInvalid: Rule<'date.invalid'> = {
  code: 'date.invalid',
  severity: 'error',
  source: 'the dates of the format; 003 l.96-147: the form asks for day, month and year; 002 l.95: a year of five digits',
  check: ({ submission }) => [
    ...submission.dates
      .filter(({ reading }) => !reading)
      .map((date) => {
        const args = { value: date.value, problem: looksLikeDate(date.value) ? ('no-day' as const) : ('unreadable' as const) };
        return createFinding('date.invalid', spanOfText(date), args, { item: date.item });
      }),
    ...findInDescriptions(submission),
  ],
};

/** Gives the dates of descriptions that no calendar has. */
function findInDescriptions({ items }: Submission): Finding<'date.invalid'>[] {
  return items.flatMap(({ id, answer, description }) =>
    description && answer?.value === 'มี'
      ? findImpossibleDates(description.prose).map(({ span, problem }) => {
          const value = description.value.slice(span.start, span.end);
          return createFinding('date.invalid', description.locate(span), { value, problem }, { item: id });
        })
      : [],
  );
}
