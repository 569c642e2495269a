import type { Command } from '../command';
import { commonFlags } from '../flags';

/** `oit profile new`, `oit profile check`: lists of items of one's own. */
export const profileCommand: Command = {
  form: 'oit profile new --from ID --year YEAR -o FILE, oit profile check FILE...',
  what: {
    th: 'new: สร้างรายการข้อ (ร่าง) ของปีที่ยังไม่มีรายการ จากรายการของปีอื่น และบอกสิ่งที่ต้องเทียบกับคู่มือ; check: ตรวจไฟล์รายการข้อของหน่วยงานเอง',
    en: 'new: makes a draft list for a year that has none from that of another year, and tells what to compare with the manual; check: checks lists of your own',
  },
  flags: {
    from: {
      argument: 'ID',
      help: {
        th: 'รายการที่ใช้เป็นฐาน เช่น bangkok-district-2568 หรือประเภท เช่น bangkok-district (ใช้รายการใหม่ที่สุด)',
        en: 'the list it is made from, such as bangkok-district-2568, or a kind, such as bangkok-district (its newest list)',
      },
    },
    year: { argument: 'YEAR', help: { th: 'ปีงบประมาณ พ.ศ. ของรายการใหม่ เช่น 2570', en: 'its fiscal year (B.E.), such as 2570' } },
    output: {
      short: 'o',
      argument: 'FILE',
      help: { th: 'ไฟล์ที่จะสร้าง ชื่อลงท้าย .oit-profile.json', en: 'the file to write; its name ends in .oit-profile.json' },
    },
    profiles: {
      argument: 'FILE',
      repeatable: true,
      help: { th: 'รายการข้อของหน่วยงานเองที่ใช้เป็นฐาน (ใส่ซ้ำได้)', en: 'a list of your own that others extend (repeatable)' },
    },
    ...commonFlags,
  },
};
