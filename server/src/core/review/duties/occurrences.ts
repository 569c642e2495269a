import { addDays, type CivilDate, compareDates, lastDayOfMonth, weekdayOf } from '../../thai/date';
import { fiscalYearMonths, fiscalYearOf, fromMonthIndex, type MonthIndex, monthIndex } from '../../thai/month-index';
import type { Duty, Occurrence, Recurrence } from './duty';

/** Gives the times at which a duty is to be done by a day of a stretch, both ends included; by their days. */
export function occurrences(duty: Duty, from: CivilDate, through: CivilDate): Occurrence[] {
  const all = duty.recurrence ? everyTime(duty, duty.recurrence) : [{ from: duty.first, by: duty.last }];
  return all.filter(({ by }) => compareDates(from, by) <= 0 && compareDates(by, through) <= 0);
}

/** Gives the first time from a day on at which a duty is to be done; null where there is none any more. */
export function nextDue(duty: Duty, today: CivilDate): Occurrence | null {
  return occurrences(duty, today, duty.last)[0] ?? null;
}

/** A time whose last day lies outside the days of its duty is none. */
function everyTime({ first, last }: Duty, { every, day }: Recurrence): Occurrence[] {
  const isWithin = ({ by }: Occurrence) => compareDates(first, by) <= 0 && compareDates(by, last) <= 0;
  switch (every) {
    case 'day':
      return daysOf(first, last, 1);
    case 'week':
      return daysOf(addDays(first, (day - weekdayOf(first) + 7) % 7), last, 7);
    case 'half-month':
      return monthsOf(first, last).flatMap(halvesOf).filter(isWithin);
    case 'month':
      return monthsOf(first, last)
        .map((month) => monthOf(month, day))
        .filter(isWithin);
    case 'quarter':
      return monthsOf(first, last)
        .filter((month) => (month - fiscalYearMonths(fiscalYearOf(month)).from) % 3 === 2)
        .map((month) => ({ from: dayOf(month - 2, 1), by: endOf(month) }))
        .filter(isWithin);
  }
}

function daysOf(first: CivilDate, last: CivilDate, step: number): Occurrence[] {
  const days: Occurrence[] = [];
  for (let day = first; compareDates(day, last) <= 0; day = addDays(day, step)) days.push({ from: day, by: day });
  return days;
}

function monthsOf(first: CivilDate, last: CivilDate): MonthIndex[] {
  const from = monthIndex(first.year, first.month);
  return Array.from({ length: monthIndex(last.year, last.month) - from + 1 }, (_, offset) => from + offset);
}

const middle = 15;

function halvesOf(month: MonthIndex): Occurrence[] {
  return [
    { from: dayOf(month, 1), by: dayOf(month, middle) },
    { from: dayOf(month, middle + 1), by: endOf(month) },
  ];
}

function monthOf(month: MonthIndex, day: number): Occurrence {
  return { from: dayOf(month, 1), by: day === 0 ? endOf(month) : dayOf(month, day) };
}

function dayOf(index: MonthIndex, day: number): CivilDate {
  return { ...fromMonthIndex(index), day };
}

function endOf(index: MonthIndex): CivilDate {
  const { year, month } = fromMonthIndex(index);
  return lastDayOfMonth(year, month);
}
