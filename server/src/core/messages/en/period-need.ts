import { neededWindows } from '../../profile/period-need';
import type { PeriodNeed } from '../../profile/profile';
import { fromMonthIndex } from '../../thai/month-index';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Gives the name of a month. */
export const monthName = (index: number) => {
  const { year, month } = fromMonthIndex(index);
  return `${monthNames[month - 1]} ${year}`;
};

const periodKinds: Readonly<Record<PeriodNeed['kind'], (need: PeriodNeed) => string>> = {
  plan: (need) => `the ${need.atLeast ? 'data or plan' : 'plan'} of fiscal year ${need.years?.join(' or ')}`,
  'fiscal-year': (need) => `the data of fiscal year ${need.years?.join(' or ')}`,
  months: (need) =>
    `at least ${need.atLeast} months (${neededWindows(need).map(({ from, to }) => `${monthName(from)} to ${monthName(to)}`)})`,
  monthly: (need) => `month by month from ${neededWindows(need).map(({ from }) => monthName(from))}, at least ${need.atLeast} months`,
  'as-of': () => 'a date',
  current: () => 'the current state',
};

/** Gives what an item needs of its period. */
export const describePeriodNeed = (need: PeriodNeed): string => periodKinds[need.kind](need);
