import type { Command } from '../command';
import { checkFlags, colourFlags, commonFlags, linkFlags } from '../flags';
import { roundFormats } from '../formats';

/** `oit review`: records how submissions stand, and says what has changed since the last round. */
export const reviewCommand: Command = {
  form: 'oit review PATH... [--links] [--dry-run]',
  what: {
    th: 'บันทึกรอบตรวจทานลงไฟล์ *.oit-reviews.jsonl ข้างไฟล์คำตอบ แล้วบอกว่าข้อใดพร้อมเพิ่ม ถอยกลับ หรือลิงก์เสียตั้งแต่รอบก่อน และงานค้างของแต่ละฝ่าย',
    en: 'Records a review round in *.oit-reviews.jsonl beside the submission, and tells what became ready, fell back or died since the last one, and what each division owes',
  },
  flags: {
    'dry-run': { help: { th: 'แสดงผลโดยไม่บันทึกรอบ', en: 'shows the result and records nothing' } },
    'start-new': {
      help: {
        th: 'เริ่มไฟล์รอบใหม่ แม้พบไฟล์รอบของชื่อเดิมที่น่าจะเป็นของไฟล์คำตอบนี้',
        en: 'begins new rounds, though there are some that the submission seems to have had under another name',
      },
    },
    format: { argument: roundFormats.join('|'), help: { th: 'รูปแบบผลลัพธ์ (ปกติ text)', en: 'form of the result (text unless said)' } },
    links: { help: { th: 'เปิดลิงก์ด้วย ตัวเลือกที่ใช้คู่กันมีดังนี้', en: 'open the links too, with the options that follow' } },
    ...linkFlags,
    ...colourFlags,
    ...checkFlags,
    ...commonFlags,
  },
};
