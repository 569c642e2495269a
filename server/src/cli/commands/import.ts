import type { Command } from '../command';
import { commonFlags, linkFlags, profileFlags } from '../flags';

/** Contents are read for elements that are ticked, of which a source says nothing. */
const { content: _content, ...pageLinkFlags } = linkFlags;

/** `oit import`: answers from where they are today, into a new submission or one that exists. */
export const importCommand: Command = {
  form: 'oit import SOURCE (--profile ID -o FILE | --into FILE)',
  what: {
    th: 'นำคำตอบที่มีอยู่แล้วเข้าไฟล์คำตอบ: รายงานผลประเมินปีก่อน (ข้อความ Word หรือ PDF) ตาราง ใบงานของฝ่าย และหน้าเว็บ SOURCE คือไฟล์ ที่อยู่ของหน้าเว็บ (https://…) หรือ - เพื่ออ่านจากอินพุตมาตรฐาน',
    en: "Takes answers into a submission: last year's result report (text, Word or PDF), tables, work sheets of divisions, web pages. SOURCE is a file, the address of a page (https://…), or - for standard input",
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
      help: { th: 'ไฟล์คำตอบใหม่ที่จะสร้าง ชื่อลงท้าย .oit.yaml', en: 'the new submission; its name ends in .oit.yaml' },
    },
    into: {
      argument: 'FILE',
      help: {
        th: 'ไฟล์คำตอบที่มีอยู่: เติมเฉพาะช่องที่ว่าง ค่าที่ต่างกันจะแจ้งและคงของเดิมไว้ (รหัสออก 1)',
        en: 'a submission that exists: what is empty is filled; what differs is told and stays as it is (exit code 1)',
      },
    },
    agency: { argument: 'NAME', help: { th: 'ชื่อหน่วยงาน (ไม่ใส่ก็ได้)', en: 'name of the agency (optional)' } },
    website: { argument: 'URL', help: { th: 'เว็บไซต์หลักของหน่วยงาน (ไม่ใส่ก็ได้)', en: 'its main web site (optional)' } },
    columns: {
      argument: 'MEANING=COLUMN,…',
      help: {
        th: 'ความหมายของคอลัมน์ในตาราง เมื่อหัวคอลัมน์ไม่ชัด เช่น "ข้อ=A, URL=C, คำอธิบาย=D"',
        en: 'what columns of a table are for, where their headings do not say it, such as "item=A, url=C, description=D"',
      },
    },
    sheet: {
      argument: 'NAME',
      help: {
        th: 'แผ่นงานที่จะอ่าน (ปกติอ่านแผ่นที่หัวคอลัมน์บอกคำตอบมากที่สุด)',
        en: 'the sheet to read (else the one whose headings say the most)',
      },
    },
    force: { help: { th: 'เขียนทับไฟล์ที่มีอยู่', en: 'overwrite a file that exists' } },
    ...profileFlags,
    links: {
      help: {
        th: 'เปิดลิงก์ที่พบด้วย ลิงก์ที่มีปัญหามีหมายเหตุในไฟล์ (เมื่อ SOURCE เป็นที่อยู่ของหน้าเว็บ เปิดอยู่แล้ว)',
        en: 'open the links that are found too; what is wrong with one stands above it (done anyway where SOURCE is the address of a page)',
      },
    },
    'no-links': { help: { th: 'อ่านหน้าเว็บเท่านั้น ไม่เปิดลิงก์ที่พบ', en: 'read the pages only; do not open the links that are found' } },
    ...pageLinkFlags,
    ...commonFlags,
  },
};
