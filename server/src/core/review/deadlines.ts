import type { Language } from '../ground/language';
import type { Profile } from '../profile/profile';
import { profileTexts } from '../profile/profile-texts';
import { lastDay } from '../submission/approval-steps';
import type { Submission } from '../submission/submission';
import { type CivilDate, compareDates, countDays, parseDate } from '../thai/date';
import { describeDoubt } from './duties/duty-texts';
import { confidenceIn } from './duties/list-duties';
import type { ReviewedDeadline, ReviewedItem } from './review';
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
    ...{ date, what: texts[kind], kind, order: null, open: open.items, openSurveys: [], daysLeft: daysLeft(date) },
  });
  const ofOrders = (profile.deadlines ?? []).flatMap(({ date: text, what, items, surveys = [] }): ReviewedDeadline[] => {
    const date = parseDate(text)?.date;
    if (!date) return [];
    const asked = items ?? (surveys.length > 0 ? [] : profile.items.map(({ id }) => id));
    return [
      {
        ...{ date, what: what[language], kind: 'order', order: describeOrder(profile, language), daysLeft: daysLeft(date) },
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

/** Gives when an item is due by the deadlines that count: the next day, or the last one where all are past. */
export function findDue(
  id: string,
  deadlines: readonly ReviewedDeadline[],
): Pick<ReviewedItem, 'due' | 'daysLeft' | 'dueOrder' | 'isLate' | 'lateOrder'> {
  const asking = listCounting(id, deadlines);
  const due = asking.find(({ daysLeft }) => daysLeft === null || daysLeft >= 0) ?? asking.at(-1);
  const missed = findMissed(id, deadlines);
  return {
    ...{ due: due?.date ?? null, daysLeft: due?.daysLeft ?? null, dueOrder: due?.order ?? null },
    ...{ isLate: missed !== null, lateOrder: missed?.order ?? null },
  };
}

/** Gives the first deadline that an open item has missed; null: none. */
export function findMissed(id: string, deadlines: readonly ReviewedDeadline[]): ReviewedDeadline | null {
  return listCounting(id, deadlines).find(({ daysLeft }) => daysLeft !== null && daysLeft < 0) ?? null;
}

/** Gives the deadlines of an open item. Where the file says its own day, the days of the list, which are of one agency's orders, do not count. */
function listCounting(id: string, deadlines: readonly ReviewedDeadline[]): ReviewedDeadline[] {
  const hasOwn = deadlines.some(({ kind }) => kind === 'own');
  return deadlines.filter(({ kind, open }) => open.includes(id) && !(hasOwn && kind === 'order'));
}

/** Gives whose a day of a list is: by its format a single agency's; with what is doubtful of the list. */
function describeOrder(profile: Profile, language: Language): string {
  return [profileTexts[language].ownOrder, describeDoubt(confidenceIn(profile), language)].filter(Boolean).join(', ');
}
