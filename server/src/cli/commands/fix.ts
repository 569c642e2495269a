import type { Command } from '../command';
import { checkFlags, commonFlags } from '../flags';

/** `oit fix`: every safe fix of files and folders, or what they would change. */
export const fixCommand: Command = {
  form: 'oit fix PATH... [--dry-run]',
  what: {
    th: 'แก้ทุกจุดที่แก้ได้อย่างปลอดภัย (เลขไทยใน URL อักขระที่มองไม่เห็น การสะกดรหัสข้อและคีย์ ฯลฯ) ไม่แตะเนื้อหาคำอธิบาย',
    en: 'Mends what can be mended safely (Thai digits in URLs, invisible characters, spelling of ids and keys …); no word of a description',
  },
  flags: {
    'dry-run': { help: { th: 'แสดงสิ่งที่จะเปลี่ยน (diff) โดยไม่เขียนไฟล์', en: 'shows what would change (diff) and writes nothing' } },
    ...checkFlags,
    ...commonFlags,
  },
};
