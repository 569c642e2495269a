import type { Command } from '../command';
import { checkFlags, commonFlags, linkFlags } from '../flags';

/** `oit report`: the review of submissions as pages to read and to print. */
export const reportCommand: Command = {
  form: 'oit report PATH... -o FILE.html [--links]',
  what: {
    th: 'เขียนรายงานตรวจทานเป็นหน้าเว็บ (HTML) ไว้อ่านและพิมพ์: ความพร้อม คะแนนประมาณการ งานที่ค้างของแต่ละฝ่าย ลิงก์ และภาพรวมเมื่อมีหลายหน่วยงาน',
    en: 'Writes a review report as a web page (HTML) to read and print: readiness, estimated score, what each division owes, links; an overview of several agencies',
  },
  flags: {
    output: {
      short: 'o',
      argument: 'FILE.html|DIR/',
      help: {
        th: 'ไฟล์ที่จะสร้าง หรือโฟลเดอร์ (ลงท้ายด้วย / หรือมีอยู่แล้ว) สำหรับ index.html และหน้าละหน่วยงาน',
        en: 'the file to write; or a folder (ending in /, or one that exists) for index.html and a page an agency',
      },
    },
    force: { help: { th: 'เขียนทับไฟล์ที่มีอยู่', en: 'overwrite files that exist' } },
    links: { help: { th: 'เปิดลิงก์ด้วย ตัวเลือกที่ใช้คู่กันมีดังนี้', en: 'open the links too, with the options that follow' } },
    ...linkFlags,
    ...checkFlags,
    ...commonFlags,
  },
};
