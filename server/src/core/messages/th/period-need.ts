import { neededWindows } from '../../profile/period-need';
import type { PeriodNeed } from '../../profile/profile';
import { fromMonthIndex } from '../../thai/month-index';
import { formatMonth } from '../../thai/months';

/** Gives the name of a month. */
export const monthName = (index: number) => {
  const { year, month } = fromMonthIndex(index);
  return `${formatMonth(month)} ${year}`;
};

const periodKinds: Readonly<Record<PeriodNeed['kind'], (need: PeriodNeed) => string>> = {
  plan: (need) => `${need.atLeast ? 'ข้อมูลหรือแผน' : 'แผน'}ของปีงบประมาณ ${need.years?.join(' หรือ ')}`,
  'fiscal-year': (need) => `ข้อมูลประจำปีงบประมาณ ${need.years?.join(' หรือ ')}`,
  months: (need) =>
    `ข้อมูลอย่างน้อย ${need.atLeast} เดือน (${neededWindows(need).map(({ from, to }) => `${monthName(from)} - ${monthName(to)}`)})`,
  monthly: (need) => `ข้อมูลรายเดือนตั้งแต่ ${neededWindows(need).map(({ from }) => monthName(from))} อย่างน้อย ${need.atLeast} เดือน`,
  'as-of': () => 'ข้อมูล ณ วันที่ที่ระบุ',
  current: () => 'ข้อมูลปัจจุบัน',
};

/** Gives what an item needs of its period. */
export const describePeriodNeed = (need: PeriodNeed): string => periodKinds[need.kind](need);
