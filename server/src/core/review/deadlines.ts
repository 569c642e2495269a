import type { Profile } from '../profile/profile';
import { lastDay } from '../submission/approval-steps';
import type { Submission } from '../submission/submission';
import { type CivilDate, compareDates, countDays, parseDate } from '../thai/date';
import type { ReviewedDeadline } from './review';
import type { ReviewTexts } from './review-texts';

/** What is open of what a deadline may ask for. */
export interface OpenWork {
  /** Items that are not ready, in the order of the list. */
  readonly items: readonly string[];
  /** Surveys that are short of answers. */
  readonly surveys: readonly string[];
}

/** Gives the file's own deadline, the last day of the answers, and the days of the list's orders, by day; with what each finds open. */
export function listDeadlines(
  submission: Pick<Submission, 'deadlines'>,
  profile: Profile,
  open: OpenWork,
  today: CivilDate | null,
  { language, deadlines: texts }: ReviewTexts,
): ReviewedDeadline[] {
  const daysLeft = (date: CivilDate) => (today ? countDays(today, date) : null);
  const internal = submission.deadlines.internal?.reading?.date;
  const closes = lastDay({ submission, profile });
  const ofAll = (kind: 'own' | 'closes', date: CivilDate): ReviewedDeadline => ({
    ...{ date, what: texts[kind], kind, open: open.items, openSurveys: [], daysLeft: daysLeft(date) },
  });
  const ofOrders = (profile.deadlines ?? []).flatMap(({ date: text, what, items, surveys = [] }): ReviewedDeadline[] => {
    const date = parseDate(text)?.date;
    if (!date) return [];
    const asked = items ?? (surveys.length > 0 ? [] : profile.items.map(({ id }) => id));
    return [
      {
        ...{ date, what: what[language], kind: 'order', daysLeft: daysLeft(date) },
        open: open.items.filter((id) => asked.includes(id)),
        openSurveys: open.surveys.filter((name) => surveys.includes(name)),
      },
    ];
  });
  const all = [...(internal ? [ofAll('own', internal)] : []), ...ofOrders, ...(closes ? [ofAll('closes', closes)] : [])];
  return all.sort((a, b) => compareDates(a.date, b.date));
}

/** Gives whether something that a deadline asks for is open. */
export function isOpen({ open, openSurveys }: Pick<ReviewedDeadline, 'open' | 'openSurveys'>): boolean {
  return open.length > 0 || openSurveys.length > 0;
}

/** Gives the next deadline, from today on, that has something open; null where there is none. */
export function findNextDeadline(deadlines: readonly ReviewedDeadline[]): ReviewedDeadline | null {
  return deadlines.find((deadline) => isOpen(deadline) && deadline.daysLeft !== null && deadline.daysLeft >= 0) ?? null;
}

/** Gives the days since the last day of the answers; null where it is not past, or not known. */
export function daysSinceClosing(deadlines: readonly ReviewedDeadline[]): number | null {
  const left = deadlines.find(({ kind }) => kind === 'closes')?.daysLeft ?? null;
  return left !== null && left < 0 ? -left : null;
}

/** Gives when an item is due by the deadlines that ask for it: the next day, or the last one where all are past. */
export function findDue(
  id: string,
  deadlines: readonly ReviewedDeadline[],
): { readonly due: CivilDate | null; readonly daysLeft: number | null; readonly isLate: boolean } {
  const asking = deadlines.filter(({ open }) => open.includes(id));
  const due = asking.find(({ daysLeft }) => daysLeft === null || daysLeft >= 0) ?? asking.at(-1);
  return { due: due?.date ?? null, daysLeft: due?.daysLeft ?? null, isLate: findMissed(id, deadlines) !== null };
}

/**
 * Gives the first day that an open item has missed; null: none. Where the file says its own day, the days of the list, which are of one
 * agency's orders, make nothing late.
 */
export function findMissed(id: string, deadlines: readonly ReviewedDeadline[]): CivilDate | null {
  const hasOwn = deadlines.some(({ kind }) => kind === 'own');
  const counting = deadlines.filter(({ kind, open }) => open.includes(id) && !(hasOwn && kind === 'order'));
  return counting.find(({ daysLeft }) => daysLeft !== null && daysLeft < 0)?.date ?? null;
}
