import type { PeriodsArguments } from '../arguments/periods';
import type { Texts } from '../catalogue';
import { list, quote } from '../quote';
import { describePeriodNeed, monthName } from './period-need';
import { more, stepNames } from './phrases';

export const periods: Texts<PeriodsArguments> = {
  'period.missing': ({ item, need }) =>
    `ข้อ ${item} ยังไม่บอกรอบระยะเวลาของข้อมูล ผู้ประเมินจะไม่เห็นว่าข้อมูลครบ ให้เพิ่ม period: ${describePeriodNeed(need)}`,
  'period.unreadable': ({ value, example }) =>
    `อ่านรอบระยะเวลา ${quote(value)} ไม่ออก จึงตรวจไม่ได้ว่าข้อมูลครบหรือไม่ ให้พิมพ์แบบ “${example}”, “ไตรมาส 1-2/2568” หรือ “ปีงบประมาณ 2568”`,
  'period.too-short': ({ value, need }) =>
    `รอบระยะเวลา ${quote(value)} ไม่ครอบคลุมที่ข้อนี้ต้องการ: ${describePeriodNeed(need)} ข้อที่ข้อมูลไม่ครบเสี่ยงได้ 0 คะแนน ให้เผยแพร่ให้ครบแล้วแก้ period`,
  'period.wrong-year': ({ value, need }) =>
    `รอบระยะเวลา ${quote(value)} ไม่ใช่ปีที่ข้อนี้ต้องการ: ${describePeriodNeed(need)} ข้อมูลผิดปีเสี่ยงได้ 0 คะแนน ให้ใช้ข้อมูลของปีที่ถูกหรือแก้ period`,
  'period.count': ({ typed, counted }) =>
    `เขียนว่า ${quote(typed)} แต่ช่วงเวลาที่ระบุนับได้ ${counted} เดือน ผู้ประเมินจะไม่แน่ใจว่าข้อมูลครบหรือไม่ ให้แก้จำนวนเดือนหรือช่วงเวลาให้ตรงกัน`,
  'period.gap': ({ item, value, months, first }) =>
    `ข้อ ${item} ต้องเป็นข้อมูลรายเดือนต่อเนื่องตั้งแต่ ${monthName(first)} แต่ ${quote(value)} ขาด ${list(months.map(monthName), 6, more)} ผู้ประเมินอาจเห็นว่าข้อมูลไม่ครบ ให้เผยแพร่เดือนที่ขาดแล้วแก้ช่วงเวลา`,
  'date.invalid': ({ value, problem }) => {
    if (problem === 'long-year') return `ปี ${quote(value)} มีเลขเกินสี่หลัก ผู้ประเมินจะไม่รู้ว่าเป็นข้อมูลปีใด ให้แก้เป็นปี พ.ศ. สี่หลัก`;
    return problem === 'no-day'
      ? `ไม่มีวันที่ ${quote(value)} ในปฏิทิน จึงไม่รู้ว่าหมายถึงวันใดและเทียบกับกำหนดเวลาไม่ได้ ให้ตรวจวัน เดือน และปี`
      : `อ่านวันที่ ${quote(value)} ไม่ออก จึงใช้เทียบกับกำหนดเวลาไม่ได้ ให้พิมพ์แบบ “2568-03-20” หรือ “20 มี.ค. 2568”`;
  },
  'date.christian-era': ({ value }) => `${quote(value)} ใช้ปี ค.ศ. แบบประเมินใช้ปี พ.ศ. ถ้าปนกันผู้อ่านอาจเข้าใจเป็นคนละปี ให้เปลี่ยนเป็น พ.ศ. สี่หลัก`,
  'date.two-digit-year': ({ value }) => `${quote(value)} เขียนปีแค่สองหลัก โปรแกรมอ่านเป็น พ.ศ. 25xx ให้พิมพ์ปี พ.ศ. ครบสี่หลักเพื่อไม่ให้ผู้อ่านเข้าใจผิด`,
  'date.after-window': ({ item, value, closes, step }) =>
    step
      ? `ข้อ ${item} ขั้น “${stepNames[step]}” (${step}) ลงวันที่ ${quote(value)} หลังวันปิดรับคำตอบ (${closes}) ผู้ประเมินอาจไม่นับข้อมูลที่มาหลังกำหนด ให้ตรวจวันที่หรือกำหนดเวลาในไฟล์`
      : `ข้อ ${item} อ้างหลักฐานวันที่ ${quote(value)} ซึ่งอยู่หลังวันปิดรับคำตอบ (${closes}) ผู้ประเมินอาจไม่นับ ให้ตรวจวันที่หรือใช้หลักฐานที่เกิดก่อนกำหนด`,
};
