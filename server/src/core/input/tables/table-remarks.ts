import type { ByLanguage } from '../../ground/language';

type Remark = ByLanguage<string>;

/** What is said of a file of tables that is read. */
export const tableRemarks = {
  macros: {
    th: 'ไฟล์นี้มีแมโคร โปรแกรมอ่านเฉพาะข้อความในช่อง ไม่เรียกใช้แมโคร',
    en: 'The file has macros. Only the texts of its cells are read; no macro is run.',
  },
  formulas: (count: number): Remark => ({
    th: `มี ${count} ช่องที่เป็นสูตร ใช้ค่าที่คำนวณไว้ครั้งล่าสุด โปรดตรวจว่าเป็นค่าปัจจุบัน`,
    en: `${count} cells hold formulas. What they gave when they were last calculated is taken; see whether it still holds.`,
  }),
  uncalculated: (count: number): Remark => ({
    th: `มี ${count} ช่องที่เป็นสูตรแต่ยังไม่มีค่า จึงถือว่าว่าง เปิดไฟล์ใน Excel แล้วบันทึกใหม่เพื่อให้คำนวณ`,
    en: `${count} cells hold formulas that were never calculated and count as empty. Open the file in Excel and save it again.`,
  }),
  errors: (count: number): Remark => ({
    th: `มี ${count} ช่องที่เป็นค่าผิดพลาดของโปรแกรมตาราง (เช่น #REF!) จึงถือว่าว่าง`,
    en: `${count} cells hold an error of the spreadsheet (such as #REF!) and count as empty.`,
  }),
  otherKind: (named: string, found: string): Remark => ({
    th: `ชื่อไฟล์ลงท้าย .${named} แต่เนื้อหาเป็น ${found} จึงอ่านตามเนื้อหา`,
    en: `The file's name ends in .${named}, but it is ${found}: it was read as that.`,
  }),
} as const;
