import type { Command } from '../command';
import { checkFlags, colourFlags, commonFlags, linkFlags } from '../flags';

/** `oit export`: the package of one submission. */
export const exportCommand: Command = {
  form: 'oit export FILE -o FILE.zip [--links]',
  what: {
    th: 'สร้างชุดเอกสารจากไฟล์คำตอบที่ไม่มีข้อผิดพลาด: หน้าและตารางสำหรับกรอก ใบปะหน้า แบบขอเผยแพร่ รายงาน ไฟล์หลักฐาน ไฟล์ต้นฉบับ และค่าตรวจสอบ SHA-256 (BagIt)',
    en: 'Packs a submission without errors: page, workbook and table to enter from, cover, request forms, report, evidence, source file, SHA-256 manifests (BagIt)',
  },
  flags: {
    output: { short: 'o', argument: 'FILE.zip', help: { th: 'ไฟล์ที่จะสร้าง', en: 'the file to write' } },
    draft: { help: { th: 'สร้างฉบับร่างได้แม้มีข้อผิดพลาด ทุกส่วนมีเครื่องหมายว่าเป็นฉบับร่าง', en: 'a draft in spite of errors, marked in every part' } },
    links: {
      help: {
        th: 'เปิดลิงก์ทุกลิงก์ด้วย ผลอยู่ในสถานะ คะแนน และ links.json (ไม่ใส่ จะไม่รู้ผลของลิงก์)',
        en: 'open every link too: what came of them is in states, score and links.json (without it nothing is known of links)',
      },
    },
    force: { help: { th: 'เขียนทับไฟล์ที่มีอยู่', en: 'overwrite the file where it exists' } },
    ...colourFlags,
    ...checkFlags,
    ...linkFlags,
    ...commonFlags,
  },
};
