import type { ByLanguage } from '../../ground/language';
import { quote } from '../../ground/quote';

type Text = ByLanguage<string>;

/** What is said of a work sheet that came back. */
export const worksheetTexts = {
  otherList: (made: string, now: string): Text => ({
    th: `ใบงานนี้สร้างจากรายการ ${made} แต่ไฟล์คำตอบใช้รายการ ${now} ตรวจว่าเป็นไฟล์ที่ถูกต้อง`,
    en: `The work sheet was made with the list ${made}, the submission uses ${now}. See whether it is the right file.`,
  }),
  noSheet: (name: string): Text => ({
    th: `ไม่พบแผ่นงาน ${quote(name)} หรือหัวคอลัมน์ถูกแก้ จึงไม่ได้อ่านส่วนนี้`,
    en: `The sheet ${quote(name)} is gone, or its headings were changed; that part was not read.`,
  }),
  addedRow: (place: Text, text: string): Text => ({
    th: `${place.th}: ${quote(text)} ไม่มีในใบงานตอนที่สร้าง จึงไม่ได้นำเข้า`,
    en: `${place.en}: ${quote(text)} was not in the work sheet when it was made, and was not taken over.`,
  }),
  twice: (place: Text, id: string): Text => ({
    th: `${place.th}: ${id} มีแถวซ้ำ ใช้แถวแรก แถวนี้ไม่ได้นำเข้า`,
    en: `${place.en}: ${id} has a row already; the first one counts, and this was not taken over.`,
  }),
  rowGone: (what: string): Text => ({
    th: `แถวของ ${quote(what)} หายไปจากใบงาน ข้อความเดิมในไฟล์คำตอบยังอยู่`,
    en: `The row of ${quote(what)} is gone from the work sheet; what the submission says of it stays.`,
  }),
  emptied: (place: Text, text: string): Text => ({
    th: `${place.th}: ช่องถูกลบให้ว่าง ไม่มีสิ่งใดถูกลบจากไฟล์คำตอบ ถ้าต้องการลบ ให้ลบในไฟล์เอง: ${quote(text)}`,
    en: `${place.en}: a cell was emptied. Nothing is taken out of the submission; do that there, if it is meant: ${quote(text)}`,
  }),
  notOwn: (place: Text, text: string): Text => ({
    th: `${place.th}: ช่องนี้เป็นของฝ่ายอื่น แสดงไว้ให้ดูเท่านั้น จึงไม่ได้นำเข้า: ${quote(text)}`,
    en: `${place.en}: the cell is another division's, shown only to be read, and was not taken over: ${quote(text)}`,
  }),
} as const;
