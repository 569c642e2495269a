import { quote } from '../../ground/quote';
import { describePeriodNeed } from '../../profile/period-need-texts';
import type { PeriodNeed } from '../../profile/profile';
import { findMisfit } from '../../submission/periods';
import { defineRule } from '../define-rule';
import { eachAnsweredItem } from '../each-item';

export const periodTooShort = defineRule<{ readonly value: string; readonly need: PeriodNeed }>({
  code: 'period.too-short',
  severity: 'warning',
  scope: 'item',
  source: '004 l.753, 784, 835, 868: six months were accepted',
  texts: {
    th: {
      message: ({ value, need }) =>
        `รอบระยะเวลา ${quote(value)} ไม่ครอบคลุมที่ข้อนี้ต้องการ: ${describePeriodNeed.th(need)} ให้เผยแพร่ให้ครบแล้วแก้ period ถ้าข้อมูลครบอยู่แล้วให้แก้ period ให้ตรงกับข้อมูล เพราะข้อมูลที่ไม่ครบเสี่ยงได้ 0 คะแนน`,
      meaning: 'รอบระยะเวลาไม่ครอบคลุมช่วงที่ข้อนี้ต้องการ',
      why: 'รายงานที่ไม่ถึงช่วงที่กำหนดเสี่ยงได้ 0 คะแนนทั้งข้อ',
      remedy: 'เผยแพร่ข้อมูลให้ครบช่วงที่แจ้งไว้แล้วแก้ `period` ถ้าข้อมูลครบอยู่แล้วให้แก้ `period` ให้ตรงกับข้อมูล',
    },
    en: {
      message: ({ value, need }) =>
        `The period ${quote(value)} does not cover what the item needs: ${describePeriodNeed.en(need)}. Publish the rest and extend the period; if the data are complete, make the period say so. Incomplete data may score 0.`,
      meaning: 'The period does not cover what the item needs.',
      why: 'A report that falls short may score the whole item 0.',
      remedy: 'Publish the rest and extend `period`; if the data are complete, make `period` say so.',
    },
  },
  check: eachAnsweredItem((item, { period: need }) => {
    const misfit = findMisfit(item, need, 'too-short');
    return misfit ? [misfit] : [];
  }),
});
