import type { ByLanguage } from '../ground/language';
import { fromMonthIndex } from '../thai/month-index';
import { formatMonth } from '../thai/months';
import { neededWindows } from './period-need';
import type { PeriodNeed } from './profile';

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

/** Give the name of a month, with its year. */
export const monthName: ByLanguage<(index: number) => string> = {
  th: (index) => {
    const { year, month } = fromMonthIndex(index);
    return `${formatMonth(month)} ${year}`;
  },
  en: (index) => {
    const { year, month } = fromMonthIndex(index);
    return `${monthNames[month - 1]} ${year}`;
  },
};

const periodKinds: ByLanguage<Readonly<Record<PeriodNeed['kind'], (need: PeriodNeed) => string>>> = {
  th: {
    plan: (need) => `${need.atLeast ? 'ข้อมูลหรือแผน' : 'แผน'}ของปีงบประมาณ ${need.years?.join(' หรือ ')}`,
    'fiscal-year': (need) => `ข้อมูลประจำปีงบประมาณ ${need.years?.join(' หรือ ')}`,
    months: (need) =>
      `ข้อมูลอย่างน้อย ${need.atLeast} เดือน (${neededWindows(need).map(({ from, to }) => `${monthName.th(from)} - ${monthName.th(to)}`)})`,
    monthly: (need) => `ข้อมูลรายเดือนตั้งแต่ ${neededWindows(need).map(({ from }) => monthName.th(from))} อย่างน้อย ${need.atLeast} เดือน`,
    'as-of': () => 'ข้อมูล ณ วันที่ที่ระบุ',
    current: () => 'ข้อมูลปัจจุบัน',
  },
  en: {
    plan: (need) => `the ${need.atLeast ? 'data or plan' : 'plan'} of fiscal year ${need.years?.join(' or ')}`,
    'fiscal-year': (need) => `the data of fiscal year ${need.years?.join(' or ')}`,
    months: (need) =>
      `at least ${need.atLeast} months (${neededWindows(need).map(({ from, to }) => `${monthName.en(from)} to ${monthName.en(to)}`)})`,
    monthly: (need) => `month by month from ${neededWindows(need).map(({ from }) => monthName.en(from))}, at least ${need.atLeast} months`,
    'as-of': () => 'a date',
    current: () => 'the current state',
  },
};

/** Give what an item needs of its period. */
export const describePeriodNeed: ByLanguage<(need: PeriodNeed) => string> = {
  th: (need) => periodKinds.th[need.kind](need),
  en: (need) => periodKinds.en[need.kind](need),
};
