import type { Command } from '../command';
import { commonFlags, profileFlags } from '../flags';

/** `oit calendar`: what is due, as a file that calendars read. */
export const calendarCommand: Command = {
  form: 'oit calendar PATH... -o FILE.ics',
  what: {
    th: 'สร้างปฏิทินกำหนดงาน (.ics) ของไฟล์คำตอบ สำหรับเปิดในโปรแกรมปฏิทิน: กำหนดส่ง วันปิดรับ และงานที่ทำซ้ำ',
    en: 'Writes a calendar (.ics) of what is due: deadlines, the last day of answers, and what returns',
  },
  flags: {
    output: { short: 'o', argument: 'FILE.ics', help: { th: 'ไฟล์ที่จะสร้าง', en: 'the file to write' } },
    division: {
      argument: 'NAME',
      repeatable: true,
      help: {
        th: 'เฉพาะงานของฝ่ายนี้ รวมงานของทุกฝ่ายและของทั้งหน่วยงาน (ใส่ซ้ำได้)',
        en: 'only what is of this division, with what is of all of them and of the whole agency (repeatable)',
      },
    },
    alarm: {
      argument: 'DAYS',
      help: {
        th: 'เตือนก่อนถึงกำหนดกี่วัน (งานที่ทำซ้ำถี่กว่านั้นไม่เตือน)',
        en: 'remind so many days before (not of what returns sooner than that)',
      },
    },
    force: { help: { th: 'เขียนทับไฟล์ที่มีอยู่โดยไม่ถาม', en: 'overwrite the file where it exists, without a question' } },
    ...profileFlags,
    today: {
      argument: 'DATE',
      help: {
        th: 'วันที่ที่ถือเป็นวันที่สร้างปฏิทิน เช่น 2568-01-15',
        en: 'the day taken for that on which the calendar is made, such as 2568-01-15',
      },
    },
    ...commonFlags,
  },
};
