import type { Command } from '../command';
import { commonFlags, profileFlags } from '../flags';

/** `oit new`: a submission with every item of a profile, nothing answered yet. */
export const newCommand: Command = {
  form: 'oit new --profile ID --agency NAME --website URL -o FILE',
  what: {
    th: 'สร้างไฟล์คำตอบใหม่ที่มีทุกข้อของรายการ พร้อมองค์ประกอบและฝ่ายที่รับผิดชอบ',
    en: 'Writes a new submission with every item of a list, its elements and divisions',
  },
  flags: {
    profile: {
      argument: 'ID',
      help: {
        th: 'รายการข้อ เช่น bangkok-district-2568 (ดู oit profiles)',
        en: 'the list of items, such as bangkok-district-2568 (see oit profiles)',
      },
    },
    agency: { argument: 'NAME', help: { th: 'ชื่อหน่วยงาน', en: 'name of the agency' } },
    website: { argument: 'URL', help: { th: 'เว็บไซต์หลักของหน่วยงาน', en: 'its main web site' } },
    output: {
      short: 'o',
      argument: 'FILE',
      help: { th: 'ไฟล์ที่จะสร้าง ชื่อลงท้าย .oit.yaml', en: 'the file to write; its name ends in .oit.yaml' },
    },
    ...profileFlags,
    ...commonFlags,
  },
};
