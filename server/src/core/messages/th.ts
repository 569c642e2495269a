import { quote } from '../ground/quote';
import type { MessageCatalogue } from './catalogue';
import { descriptions } from './th/descriptions';
import { items } from './th/items';
import { links } from './th/links';
import { periods } from './th/periods';
import { responsibility } from './th/responsibility';
import { structure } from './th/structure';
import { suppression } from './th/suppression';
import { surveys } from './th/surveys';
import { texts } from './th/texts';
import { urls } from './th/urls';

export const th: MessageCatalogue = {
  findings: {
    ...structure,
    ...items,
    ...urls,
    ...links,
    ...descriptions,
    ...periods,
    ...responsibility,
    ...suppression,
    ...surveys,
    ...texts,
  },
  fixes: {
    replace: ({ with: text }) => `แก้เป็น ${quote(text)}`,
    remove: ({ what }) => `ลบ ${quote(what)}`,
    insert: ({ what }) => `เพิ่ม ${quote(what)}`,
    quote: () => 'ใส่เครื่องหมายคำพูดครอบค่า',
    split: ({ count }) => `แยกเป็น ${count} ที่อยู่ บรรทัดละหนึ่งที่อยู่`,
    blank: () => 'ใช้เว้นวรรคธรรมดา',
    break: () => 'ขึ้นบรรทัดใหม่',
    indent: () => 'เยื้องบรรทัดให้ถูก',
    spaces: () => 'เปลี่ยนแท็บเป็นช่องว่าง',
    open: () => 'เปิดดูในเบราว์เซอร์',
    exclude: () => 'ไม่ตรวจลิงก์นี้อีก (บันทึกเหตุผลในการตั้งค่า)',
    suppress: ({ code }) => `ปิดการแจ้ง ${code} ที่บรรทัดนี้ (ใส่เหตุผล)`,
    verify: ({ on }) => `บันทึกว่าเปิดดูเองแล้วใช้ได้ (verified) วันที่ ${on}`,
    all: ({ count }) => `แก้ทั้งหมดที่แก้ได้อย่างปลอดภัย (${count} รายการ)`,
  },
  related: { 'first-place': 'พบครั้งแรกที่นี่', 'other-place': 'อีกแห่งหนึ่งอยู่ที่นี่' },
};
