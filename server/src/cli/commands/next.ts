import type { Command } from '../command';
import { commonFlags, profileFlags } from '../flags';

/** `oit next`: a submission of another year's list from one that exists. */
export const nextCommand: Command = {
  form: 'oit next FILE --profile ID [-o FILE]',
  what: {
    th: 'เริ่มไฟล์คำตอบของปีถัดไปจากไฟล์ของปีก่อน: ยกคำตอบไปยังเลขข้อใหม่ เก็บผลปีก่อนไว้ และทำเครื่องหมายสิ่งที่ยังเป็นของปีเดิม (รหัสออก 0 เขียนแล้ว 2 ไม่ได้เขียน)',
    en: "Starts next year's submission from last year's: answers under their new numbers, last year's results kept, what is still of the former year marked (exit code 0 written, 2 not)",
  },
  flags: {
    profile: {
      argument: 'ID',
      help: {
        th: 'รายการข้อของไฟล์ใหม่ เช่น bangkok-district-2568 (ดู oit profiles)',
        en: 'the list of items of the new file, such as bangkok-district-2568 (see oit profiles)',
      },
    },
    output: {
      short: 'o',
      argument: 'FILE',
      help: {
        th: 'ไฟล์ที่จะสร้าง ชื่อลงท้าย .oit.yaml (ถ้าไม่ใส่ จะสร้างข้างไฟล์เดิมโดยใช้ชื่อเดิมกับปีใหม่)',
        en: 'the file to write; its name ends in .oit.yaml (unless said: beside the former one, by its name and the new year)',
      },
    },
    force: { help: { th: 'เขียนทับไฟล์ที่มีอยู่โดยไม่ถาม', en: 'overwrite the file where it exists, without a question' } },
    ...profileFlags,
    ...commonFlags,
  },
};
