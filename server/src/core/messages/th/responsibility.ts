import type { ResponsibilityArguments } from '../arguments/responsibility';
import type { Texts } from '../catalogue';
import { list, quote } from '../quote';
import { more, nearestText } from './phrases';

export const responsibility: Texts<ResponsibilityArguments> = {
  'division.unknown': ({ value, nearest, known }) => `ไม่รู้จักฝ่าย ${quote(value)}${nearestText(nearest)} ฝ่ายที่มี: ${list(known, 11, more)}`,
  'division.misspelt': ({ value, nearest }) => `ชื่อฝ่าย ${quote(value)} น่าจะสะกดผิด ชื่อที่ถูกคือ ${quote(nearest)}`,
  'division.not-responsible': ({ item, value, responsible }) =>
    `${quote(value)} ไม่ใช่ผู้รับผิดชอบข้อ ${item} ตามรายการ ผู้รับผิดชอบคือ ${list(responsible, 10, more)} ตรวจว่ามอบงานถูกฝ่าย`,
  'element.unknown': ({ item, element, nearest, known }) =>
    `ข้อ ${item} ไม่มีองค์ประกอบ ${quote(element)}${nearestText(nearest)} องค์ประกอบของข้อนี้: ${list(known, 8, more)}`,
  'element.missing': ({ item, elements }) =>
    `ข้อ ${item} ยังไม่แสดง ${list(
      elements.map(({ id, label }) => `${quote(label)} (${id})`),
      3,
      more,
    )} ขาดองค์ประกอบเดียวก็อาจได้ 0 คะแนนทั้งข้อ ให้เผยแพร่แล้วใส่ true หรือ URL ใต้ elements`,
};
