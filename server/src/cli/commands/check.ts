import type { Command } from '../command';
import { checkFlags, colourFlags, commonFlags, linkFlags } from '../flags';
import { checkFormats } from '../formats';

/** `oit check`: findings, completeness and projected score of files and folders. */
export const checkCommand: Command = {
  form: 'oit check PATH... [--links]',
  what: {
    th: 'ตรวจไฟล์ หรือทุก *.oit.yaml ในโฟลเดอร์ แสดงสิ่งที่ต้องแก้ ความครบถ้วน และคะแนนประมาณการ',
    en: 'Checks files, or every *.oit.yaml of a folder: what to mend, completeness, projected score',
  },
  flags: {
    format: {
      argument: checkFormats.join('|'),
      help: {
        th: 'รูปแบบผลลัพธ์ (ปกติ text) jsonl คือ JSON บรรทัดละไฟล์ และบรรทัดสุดท้ายเป็นผลรวม',
        en: 'form of the result (text unless said); jsonl: JSON, a line a file, the summary on the last',
      },
    },
    links: { help: { th: 'เปิดลิงก์ด้วย ตัวเลือกที่ใช้คู่กันมีดังนี้', en: 'open the links too, with the options that follow' } },
    ...linkFlags,
    ...colourFlags,
    ...checkFlags,
    ...commonFlags,
  },
};
