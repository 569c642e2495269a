import type { Command } from '../command';
import { commonFlags, profileFlags } from '../flags';

/** `oit worksheet`: what divisions fill in, as workbooks. */
export const worksheetCommand: Command = {
  form: 'oit worksheet FILE (--division NAME -o FILE.xlsx | --all -o FOLDER)',
  what: {
    th: 'สร้างใบงาน Excel ของฝ่าย: เฉพาะข้อและองค์ประกอบของฝ่ายนั้น พร้อมคำตอบปัจจุบัน กำหนดส่ง และรายการให้เลือก นำกลับเข้าด้วย oit import',
    en: 'Writes the work sheet of a division (Excel): its items and elements alone, with answers, deadlines and choices; oit import takes it back',
  },
  flags: {
    division: { argument: 'NAME', help: { th: 'ฝ่ายที่จะกรอก เช่น ฝ่ายโยธา', en: 'the division that fills it in, such as ฝ่ายโยธา' } },
    all: { help: { th: 'ทุกฝ่าย ฝ่ายละหนึ่งไฟล์ ในโฟลเดอร์ของ -o', en: 'all divisions, a file each, in the folder of -o' } },
    output: {
      short: 'o',
      argument: 'FILE.xlsx|FOLDER',
      help: { th: 'ไฟล์ที่จะสร้าง หรือโฟลเดอร์เมื่อใช้ --all', en: 'the file to write; with --all the folder' },
    },
    force: { help: { th: 'เขียนทับไฟล์ที่มีอยู่โดยไม่ถาม', en: 'overwrite what exists, without a question' } },
    ...profileFlags,
    today: {
      argument: 'DATE',
      help: {
        th: 'วันที่ที่ถือเป็นวันที่สร้างใบงาน เช่น 2568-01-15',
        en: 'the day taken for that on which it is made, such as 2568-01-15',
      },
    },
    ...commonFlags,
  },
};
