import type { ResponsibilityArguments } from '../arguments/responsibility';
import type { Texts } from '../catalogue';
import { nameElement } from '../name-element';
import { profileTexts } from '../profile-texts';
import { list, quote } from '../quote';
import { more, nearestText, stepNames } from './phrases';

const ownersText = (divisions: readonly string[]) => (divisions.length > 0 ? ` ผู้รับผิดชอบ: ${list(divisions, 2, moreDivisions)}` : '');
const moreDivisions = (count: number) => `และอีก ${count} ฝ่าย`;

export const responsibility: Texts<ResponsibilityArguments> = {
  'division.unknown': ({ value, nearest, known }) =>
    `ไม่มีฝ่าย ${quote(value)} ในรายการ${nearestText(nearest)} ให้เลือกจาก: ${list(known, 11, more)} ชื่อที่ไม่อยู่ในรายการทำให้ไม่ทราบผู้รับผิดชอบข้อนี้`,
  'division.misspelt': ({ value, nearest }) =>
    `ชื่อฝ่าย ${quote(value)} น่าจะสะกดผิด ชื่อที่ถูกคือ ${quote(nearest)} ให้แก้เพื่อไม่ให้ตารางสรุปแยกฝ่ายเดียวเป็นสองฝ่าย`,
  'division.not-responsible': ({ value, responsible, fiscalYear, isOwn }) =>
    isOwn
      ? `${quote(value)} ไม่ใช่ผู้รับผิดชอบข้อนี้ตามรายการของหน่วยงาน ผู้รับผิดชอบคือ ${list(responsible, 10, more)} ให้แก้ชื่อฝ่าย หรือแก้รายการให้ตรงกับคำสั่งมอบหมายงาน`
      : `${quote(value)} ไม่ตรงกับคำสั่งมอบหมายงานปีงบประมาณ ${fiscalYear} ของเขตหนึ่งที่ใช้ทำรายการนี้ ซึ่งให้ ${list(responsible, 10, more)} รับผิดชอบ แต่ละหน่วยงานมอบหมายต่างกันได้ ถ้าตรงกับคำสั่งของหน่วยงานแล้ว ไม่ต้องแก้`,
  'element.unknown': ({ item, element, nearest, known }) =>
    `ข้อ ${item} ไม่มีองค์ประกอบ ${quote(element)} ค่านี้จึงไม่ถูกนับ${nearest ? ` น่าจะหมายถึง ${nameElement(nearest)}` : ''} องค์ประกอบของข้อนี้: ${list(known.map(nameElement), 4, more)}`,
  'element.missing': ({ item, elements, confidence }) => {
    const named = list(
      elements.map((element) => `${nameElement(element)}${ownersText(element.divisions)}`),
      3,
      more,
    );
    return confidence === 'document'
      ? `ข้อ ${item} ยังไม่แสดง ${named} ขาดองค์ประกอบเดียวก็อาจได้ 0 คะแนนทั้งข้อ ให้เผยแพร่แล้วใส่ true หรือ URL ใต้ elements`
      : `ข้อ ${item} ยังไม่ระบุว่าแสดง ${named} (${profileTexts.th.confidence[confidence]}) จึงไม่นับเป็นข้อผิดพลาด ถ้าแสดงแล้วใส่ true หรือ URL ใต้ elements`;
  },
  'approval.missing': ({ items, steps }) =>
    steps.length > 0
      ? `การรับรองข้อ ${list(items, 8, more)} ยังไม่ครบ ขาดวันที่ของขั้น ${steps.map((step) => `“${stepNames[step]}” (${step})`).join(' ')} ข้อที่รับรองไม่ครบสามขั้นยังไม่นับว่ารับรองแล้ว ให้เติมชื่อผู้ทำและวันที่`
      : `ข้ออื่นในไฟล์บันทึกการรับรองแล้ว แต่ข้อ ${list(items, 8, more)} ยังไม่มี approval จึงไม่มีหลักฐานว่าหัวหน้าหน่วยงานตรวจก่อนเผยแพร่ ให้เติมเมื่อรับรองแล้ว`,
  'approval.order': ({ item, step, value, earlierStep, earlierValue }) =>
    `ข้อ ${item} ขั้น “${stepNames[step]}” (${step}) ลงวันที่ ${quote(value)} ก่อนขั้น “${stepNames[earlierStep]}” (${earlierStep}) ซึ่งลงวันที่ ${quote(earlierValue)} ให้ตรวจวันที่ ลำดับที่ถูกคือ ผู้รายงาน ผู้อนุมัติรับรอง ผู้นำข้อมูลขึ้นเผยแพร่`,
  'approval.late': ({ item, step, value, deadline }) =>
    `ข้อ ${item} ขั้น “${stepNames[step]}” (${step}) ลงวันที่ ${quote(value)} เลยกำหนดส่งภายใน (${deadline}) อาจเหลือเวลาแก้ไขไม่พอก่อนปิดรับคำตอบ ให้ตรวจวันที่หรือเร่งดำเนินการ`,
};
