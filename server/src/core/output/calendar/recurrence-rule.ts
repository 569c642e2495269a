import type { Recurrence } from '../../review/duties/duty';

/** The parts of an RRULE (RFC 5545, 3.3.10) as jCal has them, in their order. */
export type RuleParts = Readonly<Record<string, string | number | readonly number[]>>;

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Gives the parts of the rule by which a duty returns from its first day on; a month has the day -1 at its end. */
export function toRule({ every, day }: Recurrence): RuleParts {
  switch (every) {
    case 'day':
      return { freq: 'DAILY' };
    case 'week':
      return { freq: 'WEEKLY', byday: weekdays[day - 1] ?? 'MO' };
    case 'half-month':
      return { freq: 'MONTHLY', bymonthday: [15, -1] };
    case 'month':
      return { freq: 'MONTHLY', bymonthday: day === 0 ? -1 : day };
    case 'quarter':
      return { freq: 'MONTHLY', interval: 3, bymonthday: -1 };
  }
}

/** The fewest days between two times. */
const leastDays: Readonly<Record<Recurrence['every'], number>> = { day: 1, week: 7, 'half-month': 13, month: 28, quarter: 90 };

/** Gives whether a reminder so many days before comes after the time before: of what returns sooner it would be confusing. */
export function mayRemind(recurrence: Recurrence | null, days: number): boolean {
  return recurrence === null || days < leastDays[recurrence.every];
}
