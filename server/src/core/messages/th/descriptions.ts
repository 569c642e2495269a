import type { DescriptionsArguments } from '../arguments/descriptions';
import type { Texts } from '../catalogue';
import { list, quote } from '../quote';
import { more } from './phrases';

export const descriptions: Texts<DescriptionsArguments> = {
  'description.missing': ({ item }) => `ข้อ ${item} ยังไม่มีคำอธิบาย ผู้ประเมินอาจหาข้อมูลไม่พบ ให้เขียนทางเข้าจากหน้าหลัก เนื้อหาที่แสดง และช่วงเวลาของข้อมูล`,
  'description.published-only': ({ item, text }) =>
    `คำอธิบายข้อ ${item} ${quote(text)} บอกเพียงว่าเผยแพร่แล้ว ผู้ประเมินไม่รู้ว่าต้องดูอะไรที่ไหนและอาจเห็นว่าข้อมูลไม่ครบ ให้เขียนทางเข้าจากหน้าหลัก เนื้อหาทีละเรื่อง และช่วงเวลา`,
  'description.element-not-mentioned': ({ item, elements }) =>
    `คำอธิบายข้อ ${item} ยังไม่กล่าวถึง ${list(elements.map(quote), 3, more)} ผู้ประเมินอาจมองไม่เห็นส่วนนี้และถือว่าไม่ครบ ให้เติมว่าแสดงอยู่ตรงไหน`,
  'description.placeholder': ({ item, typed }) =>
    `คำอธิบายข้อ ${item} ยังมีช่องว่างของแบบฟอร์ม ${quote(typed)} ค้างอยู่ ผู้ประเมินจะเห็นว่ายังกรอกไม่เสร็จ ให้ใส่ข้อความจริงหรือลบออก`,
  'description.html': ({ item, typed, more: rest }) =>
    `คำอธิบายข้อ ${item} มีรหัส HTML ${quote(typed)}${rest > 0 ? ` และอีก ${rest} แห่ง` : ''} ติดมาจากการคัดลอก ผู้ประเมินจะอ่านยาก ให้เหลือแต่ข้อความ`,
  'description.count': ({ item, typed, listed }) =>
    `คำอธิบายข้อ ${item} เขียนว่า ${quote(typed)} แต่รายการที่ตามมามีถึงลำดับที่ ${listed} ผู้ประเมินอาจเห็นว่าขาดหรือเกิน ให้แก้จำนวนหรือรายการให้ตรงกัน`,
  'description.duplicate': ({ item, other }) =>
    `คำอธิบายข้อ ${item} เหมือนกับข้อ ${other} ทั้งข้อความ อาจคัดลอกมาแล้วลืมแก้ ผู้ประเมินจะหาเนื้อหาของข้อนี้ไม่พบ ให้เขียนของแต่ละข้อเอง ถ้าตั้งใจแสดงในหน้าเดียวกันให้ใส่ sameAs: ${other}`,
  'description.no-navigation': ({ items }) =>
    `คำอธิบาย ${items.length} ข้อ (${list(items, 8, more)}) ยังไม่บอกทางเข้าจากหน้าหลัก ถ้า URL เปิดตรงถึงหน้าก็เพียงพอ แต่เมื่อ URL เปิดไม่ได้ ผู้ประเมินจะหาหน้าเองไม่พบ ถ้าสะดวกให้เพิ่ม เช่น “หน้าหลัก > ชื่อเมนู > ชื่อหัวข้อ”`,
};
