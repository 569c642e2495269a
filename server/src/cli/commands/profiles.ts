import type { Command } from '../command';
import { commonFlags, profileFlags } from '../flags';

/** `oit profiles`: the lists of items that submissions may name, or a copy of one. */
export const profilesCommand: Command = {
  form: 'oit profiles [--copy ID -o FILE]',
  what: {
    th: 'แสดงรายการข้อที่มี พร้อมที่มา ความน่าเชื่อถือ และกำหนดเวลา หรือคัดลอกรายการหนึ่งไว้แก้เป็นของหน่วยงาน',
    en: 'Shows the lists of items, where they come from, how sure they are and their days, or copies one to be changed into your own',
  },
  flags: {
    copy: {
      argument: 'ID',
      help: { th: 'รายการข้อที่จะคัดลอก เช่น bangkok-district-2568', en: 'the list to copy, such as bangkok-district-2568' },
    },
    output: { short: 'o', argument: 'FILE', help: { th: 'ไฟล์ที่จะสร้าง', en: 'the file to write' } },
    ...profileFlags,
    ...commonFlags,
  },
};
