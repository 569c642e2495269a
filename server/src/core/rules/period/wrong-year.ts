import { quote } from '../../ground/quote';
import { describePeriodNeed } from '../../profile/period-need-texts';
import type { PeriodNeed } from '../../profile/profile';
import { findMisfit } from '../../submission/periods';
import { defineRule } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

export const periodWrongYear = defineRule<{ readonly value: string; readonly need: PeriodNeed }>({
  code: 'period.wrong-year',
  severity: 'warning',
  scope: 'item',
  source: 'defects 4.5: a period of another fiscal year',
  texts: {
    th: {
      message: ({ value, need }) =>
        `รอบระยะเวลา ${quote(value)} ไม่ใช่ปีที่ข้อนี้ต้องการ: ${describePeriodNeed.th(need)} ให้ใช้ข้อมูลของปีที่ถูกหรือแก้ period เพราะข้อมูลผิดปีเสี่ยงได้ 0 คะแนน`,
      meaning: 'รอบระยะเวลาเป็นของปีงบประมาณอื่น',
      why: 'ข้อมูลผิดปีไม่ตอบคำถามของข้อ บางข้อต้องการปีปัจจุบัน บางข้อต้องการปีที่แล้ว',
      remedy: 'ตรวจว่าข้อนี้ต้องการปีใด (ปีงบประมาณ 2568 คือ 1 ต.ค. 2567 ถึง 30 ก.ย. 2568) แล้วใช้หน้าและช่วงเวลาของปีนั้น',
    },
    en: {
      message: ({ value, need }) =>
        `The period ${quote(value)} is not of the year that the item needs: ${describePeriodNeed.en(need)}. Give the data of the right year, or correct the period: data of another year may score 0.`,
      meaning: 'The period belongs to another fiscal year.',
      why: 'Data of another year do not answer the item. Some items ask for this year, some for the year before.',
      remedy:
        'See which year the item needs (fiscal year 2568 is 1 October 2567 to 30 September 2568), and give the page and period of that year.',
    },
  },
  check: eachAnsweredItem((item, { period: need }) => {
    const misfit = findMisfit(item, need, 'wrong-year');
    return misfit ? [misfit] : [];
  }),
});
