import type { Profile } from '../profile/profile';
import { type CivilDate, compareDates, parseDate } from '../thai/date';
import { readYear } from '../thai/era';
import { monthIndex } from '../thai/month-index';
import type { PeriodContext } from '../thai/period';
import { childOf, type SyntaxNode } from '../yaml/syntax-tree';
import type { SubmissionHeader } from './submission';

/** What the values of items are read by, beside their own text. */
export interface ReadingContext {
  readonly profile: Profile | null;
  readonly periods: PeriodContext;
}

/**
 * Gives what the values of a file are read by. Quarters and months without a year are of the file's; an open end reaches today, at
 * most the last day of the answers.
 */
export function createReadingContext(
  root: SyntaxNode,
  { fiscalYear }: SubmissionHeader,
  profile: Profile | null,
  today: CivilDate | null,
): ReadingContext {
  const closes = childOf(childOf(root, 'deadlines'), 'closes');
  const lastDay =
    (closes?.kind === 'scalar' ? parseDate(closes.text) : null)?.date ?? parseDate(profile?.window?.closes ?? '')?.date ?? null;
  const end = today && lastDay ? (compareDates(today, lastDay) < 0 ? today : lastDay) : (today ?? lastDay);
  const year = profile?.fiscalYear ?? (fiscalYear && readYear(String(fiscalYear.value))?.year) ?? null;
  return { profile, periods: { fiscalYear: year, until: end && monthIndex(end.year, end.month) } };
}
