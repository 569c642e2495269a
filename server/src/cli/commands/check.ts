import type { Command } from '../command';
import { checkFlags, colourFlags, commonFlags, linkFlags, reportFlags } from '../flags';

/** `oit check`: findings, completeness and projected score of files and folders. */
export const checkCommand: Command = {
  form: 'oit check PATH... [--links]',
  what: {
    th: 'ตรวจไฟล์ หรือทุก *.oit.yaml ในโฟลเดอร์ แสดงสิ่งที่ต้องแก้ ความครบถ้วน และคะแนนประมาณการ',
    en: 'Checks files, or every *.oit.yaml of a folder: what to mend, completeness, projected score',
  },
  flags: {
    ...reportFlags,
    links: { help: { th: 'เปิดลิงก์ด้วย ตัวเลือกที่ใช้คู่กันมีดังนี้', en: 'open the links too, with the options that follow' } },
    ...linkFlags,
    ...colourFlags,
    ...checkFlags,
    ...commonFlags,
  },
};
