import { list, quote } from '../../ground/quote';
import type { DescriptionsArguments } from '../arguments/descriptions';
import type { Texts } from '../catalogue';
import { more, moreItems } from './phrases';

export const descriptions: Texts<DescriptionsArguments> = {
  'description.missing': () => `ยังไม่มีคำอธิบาย ให้เขียนทางเข้าจากหน้าหลัก เนื้อหาที่แสดง และช่วงเวลาของข้อมูล มิฉะนั้นผู้ประเมินอาจหาข้อมูลไม่พบ`,
  'description.published-only': ({ text }) =>
    `คำอธิบาย ${quote(text)} บอกเพียงชื่อเรื่องหรือว่าเผยแพร่แล้ว ให้เขียนทางเข้าจากหน้าหลัก เนื้อหาทีละเรื่อง และช่วงเวลา มิฉะนั้นผู้ประเมินไม่ทราบว่าต้องดูอะไรที่ไหน และอาจเห็นว่าข้อมูลไม่ครบ`,
  'description.element-not-mentioned': ({ elements }) =>
    `คำอธิบายยังไม่กล่าวถึง ${list(elements.map(quote), 3, more)} ให้เติมว่าแสดงอยู่ตรงไหน มิฉะนั้นผู้ประเมินอาจมองไม่เห็นส่วนนี้และถือว่าไม่ครบ`,
  'description.placeholder': ({ typed }) =>
    `คำอธิบายยังมีช่องว่างของแบบฟอร์ม ${quote(typed)} ค้างอยู่ ให้ใส่ข้อความจริงหรือลบออก มิฉะนั้นผู้ประเมินจะเห็นว่ายังกรอกไม่เสร็จ`,
  'description.html': ({ typed, more: rest }) =>
    `คำอธิบายมีรหัส HTML ${quote(typed)}${rest > 0 ? ` และอีก ${rest} แห่ง` : ''} ติดมาจากการคัดลอก ให้ลบรหัสออกเหลือแต่ข้อความ มิฉะนั้นผู้ประเมินจะอ่านยาก`,
  'description.count': ({ typed, listed }) =>
    `คำอธิบายเขียนว่า ${quote(typed)} แต่รายการที่ตามมามีถึงลำดับที่ ${listed} ให้แก้จำนวนหรือรายการให้ตรงกัน มิฉะนั้นผู้ประเมินอาจเห็นว่าขาดหรือเกิน`,
  'description.duplicate': ({ other }) =>
    `คำอธิบายเหมือนกับข้อ ${other} ทั้งข้อความ ให้เขียนของแต่ละข้อเอง ถ้าตั้งใจแสดงในหน้าเดียวกันให้ใส่ sameAs: ${other} เพราะอาจคัดลอกมาแล้วลืมแก้ ซึ่งทำให้ผู้ประเมินหาเนื้อหาของข้อนี้ไม่พบ`,
  'description.no-navigation': ({ items }) =>
    `คำอธิบาย ${items.length} ข้อ (${list(items, 8, moreItems)}) ยังไม่บอกทางเข้าจากหน้าหลัก ถ้าสะดวกให้เพิ่ม เช่น “หน้าหลัก > ชื่อเมนู > ชื่อหัวข้อ” URL ที่เปิดตรงถึงหน้าก็เพียงพอ แต่ถ้า URL เปิดไม่ได้ ผู้ประเมินอาจหาหน้าเองไม่พบ`,
};
