import { list, quote } from '../../ground/quote';
import type { ResponsibilityArguments } from '../arguments/responsibility';
import type { Texts } from '../catalogue';
import { nameElement } from '../name-element';
import { profileTexts } from '../profile-texts';
import { more, moreDivisions, moreItems, nearestText, stepNames } from './phrases';

const ownersText = (divisions: readonly string[]) => (divisions.length > 0 ? ` ผู้รับผิดชอบ: ${list(divisions, 2, moreDivisions)}` : '');

export const responsibility: Texts<ResponsibilityArguments> = {
  'division.unknown': ({ value, nearest, known }) =>
    `ไม่มีฝ่าย ${quote(value)} ในรายการ${nearestText(nearest)} ให้เลือกจาก: ${list(known, 11, moreDivisions)} ชื่อที่ไม่อยู่ในรายการทำให้ไม่ทราบผู้รับผิดชอบข้อนี้`,
  'division.misspelt': ({ value, nearest }) =>
    `ชื่อฝ่าย ${quote(value)} น่าจะสะกดผิด ให้แก้เป็น ${quote(nearest)} มิฉะนั้นตารางสรุปจะแยกฝ่ายเดียวเป็นสองฝ่าย`,
  'division.not-responsible': ({ value, responsible, fiscalYear, isOwn }) =>
    isOwn
      ? `${quote(value)} ไม่ใช่ผู้รับผิดชอบข้อนี้ตามรายการของหน่วยงาน ให้แก้ชื่อฝ่าย หรือแก้รายการให้ตรงกับคำสั่งมอบหมายงาน ผู้รับผิดชอบตามรายการคือ ${list(responsible, 10, moreDivisions)}`
      : `${quote(value)} ไม่ตรงกับรายการซึ่งมาจากคำสั่งปีงบประมาณ ${fiscalYear} ของเขตหนึ่ง ถ้าตรงกับคำสั่งของหน่วยงานแล้ว ไม่ต้องแก้ เพราะแต่ละหน่วยงานมอบหมายงานต่างกันได้ คำสั่งนั้นให้ ${list(responsible, 10, moreDivisions)} รับผิดชอบ`,
  'element.unknown': ({ element, nearest, known }) =>
    `ข้อนี้ไม่มีองค์ประกอบ ${quote(element)} ค่านี้จึงไม่ถูกนับ${nearest ? ` น่าจะหมายถึง ${nameElement(nearest)}` : ''} ให้เลือกจาก: ${list(known.map(nameElement), 4, more)}`,
  'element.missing': ({ elements, confidence }) => {
    const named = list(
      elements.map((element) => `${nameElement(element)}${ownersText(element.divisions)}`),
      3,
      more,
    );
    return confidence === 'document'
      ? `ยังขาดองค์ประกอบ ${named} ให้เผยแพร่แล้วใส่ true หรือ URL ใต้ elements หรือ { none: เหตุผลจริง } ถ้าหน่วยงานไม่มีเรื่องนั้น เพราะขาดองค์ประกอบเดียวก็อาจได้ 0 คะแนนทั้งข้อ`
      : `ยังไม่ระบุว่าแสดงองค์ประกอบ ${named} ถ้าแสดงแล้วให้ใส่ true หรือ URL ใต้ elements ไม่นับเป็นข้อผิดพลาด เพราะองค์ประกอบนี้มาจากการประมาณหรือหน้าเว็บ (${profileTexts.th.confidence[confidence]})`;
  },
  'approval.missing': ({ items, steps }) =>
    steps.length > 0
      ? `การรับรองยังไม่ครบ ให้เติมชื่อผู้ทำและวันที่ของขั้น ${steps.map((step) => `“${stepNames[step]}” (${step})`).join(' ')} เพราะข้อที่ไม่ครบสามขั้นยังไม่นับว่ารับรองแล้ว`
      : `ยังไม่มีการรับรอง (approval) ${items.length} ข้อ: ${list(items, 8, moreItems)} ทั้งที่ข้ออื่นในไฟล์มีแล้ว ให้เติมเมื่อรับรองแล้ว มิฉะนั้นไม่มีหลักฐานว่าหัวหน้าหน่วยงานตรวจก่อนเผยแพร่`,
  'approval.order': ({ step, value, earlierStep, earlierValue }) =>
    `ขั้น “${stepNames[step]}” (${step}) ลงวันที่ ${quote(value)} ก่อนขั้น “${stepNames[earlierStep]}” (${earlierStep}) ซึ่งลงวันที่ ${quote(earlierValue)} ให้ตรวจวันที่ ลำดับที่ถูกคือ ${Object.values(stepNames).join(' ')}`,
  'approval.late': ({ step, value, deadline }) =>
    `ขั้น “${stepNames[step]}” (${step}) ลงวันที่ ${quote(value)} เลยกำหนดส่งภายใน (${deadline}) ให้ตรวจวันที่หรือเร่งดำเนินการ เพราะอาจเหลือเวลาแก้ไขไม่พอก่อนปิดรับคำตอบ`,
};
