import type { ByLanguage, Language } from '../ground/language';
import { list, quote } from '../ground/quote';
import type { FixTitle, RelatedNote } from './finding';

const filesNamed = 3;

function nameFiles(files: readonly string[], more: (count: number) => string): string {
  return list(files.map(quote), filesNamed, more);
}

const fixTexts: ByLanguage<{ readonly [K in FixTitle['kind']]: (title: Extract<FixTitle, { kind: K }>) => string }> = {
  th: {
    replace: ({ with: text }) => `แก้เป็น ${quote(text)}`,
    remove: ({ what }) => `ลบ ${quote(what)}`,
    insert: ({ what }) => `เพิ่ม ${quote(what)}`,
    evidence: ({ files }) => `ใส่ไฟล์หลักฐาน ${nameFiles(files, (more) => `และอีก ${more} ไฟล์`)}`,
    quote: () => 'ใส่เครื่องหมายคำพูดครอบค่า',
    split: ({ count }) => `แยกเป็น ${count} ที่อยู่ บรรทัดละหนึ่งที่อยู่`,
    blank: () => 'ใช้เว้นวรรคธรรมดา',
    'blank-behind': ({ sign }) => `เว้นวรรคหลัง ${quote(sign)}`,
    break: () => 'ขึ้นบรรทัดใหม่',
    indent: () => 'เยื้องบรรทัดให้ถูก',
    arrange: () => 'จัดเป็นคำตอบ (จัดบรรทัดที่วางมาให้เข้าที่)',
    spaces: () => 'เปลี่ยนแท็บเป็นช่องว่าง',
    open: () => 'เปิดดูในเบราว์เซอร์',
    exclude: () => 'ไม่ตรวจลิงก์นี้อีก (บันทึกเหตุผลในการตั้งค่า)',
    suppress: ({ code }) => `ปิดการแจ้ง ${code} ที่บรรทัดนี้ (ใส่เหตุผล)`,
    verify: ({ on }) => `บันทึกว่าเปิดดูเองแล้วใช้ได้ (verified) วันที่ ${on}`,
    all: ({ count }) => `แก้ทั้งหมดที่แก้ได้อย่างปลอดภัย (${count} รายการ)`,
  },
  en: {
    replace: ({ with: text }) => `Change to ${quote(text)}`,
    remove: ({ what }) => `Remove ${quote(what)}`,
    insert: ({ what }) => `Insert ${quote(what)}`,
    evidence: ({ files }) => `Insert as evidence: ${nameFiles(files, (more) => `and ${more} more`)}`,
    quote: () => 'Put the value between quotation marks',
    split: ({ count }) => `Make ${count} entries of it, one address each`,
    blank: () => 'Put plain blanks',
    'blank-behind': ({ sign }) => `Put a blank after ${quote(sign)}`,
    break: () => 'Begin a new line',
    indent: () => 'Indent the line rightly',
    arrange: () => 'Put the pasted lines in their place',
    spaces: () => 'Change the tabs to spaces',
    open: () => 'Open in the browser',
    exclude: () => 'Leave this link out (keeps the reason in the settings)',
    suppress: ({ code }) => `Suppress ${code} here (give a reason)`,
    verify: ({ on }) => `Note that a person has opened it, ${on}`,
    all: ({ count }) => `Fix all that can be fixed safely (${count})`,
  },
};

const relatedTexts: ByLanguage<Readonly<Record<RelatedNote, string>>> = {
  th: { 'first-place': 'พบครั้งแรกที่นี่', 'other-place': 'อีกแห่งหนึ่งอยู่ที่นี่' },
  en: { 'first-place': 'It stands here first.', 'other-place': 'The other place is here.' },
};

/** Gives the text of a note on a related place. */
export function formatRelated(note: RelatedNote, language: Language): string {
  return relatedTexts[language][note];
}

/** Gives the label of a fix. */
export function formatFix(title: FixTitle, language: Language): string {
  return (fixTexts[language][title.kind] as (title: FixTitle) => string)(title);
}
