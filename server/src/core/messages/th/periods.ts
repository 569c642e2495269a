import type { PeriodsArguments } from '../arguments/periods';
import type { Texts } from '../catalogue';
import { quote } from '../quote';
import { describePeriodNeed } from './period-need';

export const periods: Texts<PeriodsArguments> = {
  'period.missing': ({ item, need }) => `ข้อ ${item} ต้องระบุ period: ${describePeriodNeed(need)}`,
  'period.unreadable': ({ value, example }) =>
    `อ่านรอบระยะเวลา ${quote(value)} ไม่ออก ให้พิมพ์แบบ “${example}”, “ไตรมาส 1-2/2568” หรือ “ปีงบประมาณ 2568”`,
  'period.too-short': ({ value, need }) => `รอบระยะเวลา ${quote(value)} ไม่ครอบคลุมที่ข้อนี้ต้องการ: ${describePeriodNeed(need)}`,
  'period.wrong-year': ({ value, need }) => `รอบระยะเวลา ${quote(value)} ไม่ใช่ปีที่ข้อนี้ต้องการ: ${describePeriodNeed(need)}`,
};
