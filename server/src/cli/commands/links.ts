import type { Command } from '../command';
import { colourFlags, commonFlags, linkFlags, profileFlags, reportFlags } from '../flags';

/** `oit links`: opens the links of files and folders, and says which are dead, moved, blocked or alive. */
export const linksCommand: Command = {
  form: 'oit links PATH...',
  what: {
    th: 'เปิดลิงก์ทุกรายการของไฟล์หรือโฟลเดอร์ แล้วบอกว่าใช้ได้ เสีย ย้าย หรือต้องเปิดดูเอง (รหัสผลลัพธ์ 1 เมื่อมีลิงก์เสีย)',
    en: 'Opens every link of files or folders: it works, is dead, has moved, or to be opened by yourself (exit code 1 where one is dead)',
  },
  flags: {
    ...reportFlags,
    ...linkFlags,
    ...profileFlags,
    today: {
      argument: 'DATE',
      help: { th: 'วันที่ที่ถือเป็นวันนี้ (verified มีผล 15 วัน)', en: 'the day taken for today (verified holds for 15 days)' },
    },
    ...colourFlags,
    ...commonFlags,
  },
};
