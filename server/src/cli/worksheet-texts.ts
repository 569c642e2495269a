import type { Language } from '../core';

/** What `oit worksheet` says. */
interface WorksheetTexts {
  readonly oneOrAll: string;
  readonly noList: (file: string) => string;
  readonly noDivisions: (file: string) => string;
  readonly nothingOf: (division: string, known: readonly string[]) => string;
  readonly written: (path: string, division: string, items: number, elements: number) => string;
  readonly ofNoDivision: (items: readonly string[]) => string;
  readonly next: (source: string) => string;
}

export const worksheetTexts: Readonly<Record<Language, WorksheetTexts>> = {
  th: {
    oneOrAll: 'ต้องระบุฝ่ายด้วย --division NAME หรือทุกฝ่ายด้วย --all อย่างใดอย่างหนึ่ง',
    noList: (file) => `ไม่ทราบว่า ${file} ใช้รายการข้อใด หรืออ่านไม่ได้ จึงสร้างใบงานไม่ได้ ดูเหตุผล: oit check ${file}`,
    noDivisions: (file) => `รายการข้อของ ${file} ไม่ได้บอกฝ่าย และในไฟล์ไม่มี division ให้ใส่ division: ฝ่ายที่รับผิดชอบ ในแต่ละข้อก่อน`,
    nothingOf: (division, known) => `ไม่มีข้อใดเป็นของ${division} ฝ่ายที่มีข้อ: ${known.join(', ')}`,
    written: (path, division, items, elements) => `สร้าง ${path} แล้ว: ${division} ${items} ข้อ ${elements} องค์ประกอบ`,
    ofNoDivision: (items) => `ไม่มีฝ่ายใดรับผิดชอบ จึงไม่อยู่ในใบงานใด: ${items.join(', ')} (ใส่ division: ในข้อนั้น)`,
    next: (source) => `เมื่อฝ่ายส่งคืน: oit import ใบงาน.xlsx --into ${source}`,
  },
  en: {
    oneOrAll: 'name a division with --division NAME, or all of them with --all: one of the two',
    noList: (file) =>
      `which list of items ${file} uses is not known, or it cannot be read, so no work sheet can be made; for the reason: oit check ${file}`,
    noDivisions: (file) => `neither the list of ${file} nor the file names any division; write division: into the items first`,
    nothingOf: (division, known) => `no item is of ${division}; divisions that have some: ${known.join(', ')}`,
    written: (path, division, items, elements) => `Wrote ${path}: ${division}, ${items} items, ${elements} elements`,
    ofNoDivision: (items) => `no division answers for ${items.join(', ')}, so no work sheet has them (write division: into these items)`,
    next: (source) => `When it comes back: oit import SHEET.xlsx --into ${source}`,
  },
};
