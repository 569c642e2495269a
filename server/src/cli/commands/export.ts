import type { Command } from '../command';
import { checkFlags, colourFlags, commonFlags } from '../flags';

/** `oit export`: the package of one submission. */
export const exportCommand: Command = {
  form: 'oit export FILE -o FILE.zip',
  what: {
    th: 'สร้างชุดเอกสารจากไฟล์คำตอบที่ไม่มีข้อผิดพลาด: ตารางสำหรับกรอก (CSV) JSON ไฟล์ต้นฉบับ และค่าตรวจสอบ SHA-256',
    en: 'Packs a submission without errors: entry table (CSV), JSON, source file, SHA-256 manifest',
  },
  flags: {
    output: { short: 'o', argument: 'FILE.zip', help: { th: 'ไฟล์ที่จะสร้าง', en: 'the file to write' } },
    draft: { help: { th: 'สร้างฉบับร่างได้แม้มีข้อผิดพลาด ทุกส่วนมีเครื่องหมายว่าเป็นฉบับร่าง', en: 'a draft in spite of errors, marked in every part' } },
    force: { help: { th: 'เขียนทับไฟล์ที่มีอยู่', en: 'overwrite the file where it exists' } },
    ...colourFlags,
    ...checkFlags,
    ...commonFlags,
  },
};
