import { defineCode, type NoArguments } from '../../findings/define-code';

export const yamlEmpty = defineCode<NoArguments>({
  code: 'yaml.empty',
  severity: 'error',
  source: 'the format: one YAML 1.2 document in UTF-8, without anchors, aliases, tags and merge keys',
  isFixed: true,
  texts: {
    th: {
      message: () => 'ไฟล์นี้ยังไม่มีเนื้อหา ให้ใช้คำสั่ง “OIT: สร้างไฟล์คำตอบใหม่ (New Submission)” เพื่อสร้างไฟล์คำตอบที่มีทุกข้อ',
      meaning: 'ไฟล์ยังไม่มีเนื้อหา',
      why: 'ยังไม่มีคำตอบใดให้ตรวจหรือส่งออก',
      remedy: 'ใช้คำสั่ง “OIT: สร้างไฟล์คำตอบใหม่ (New Submission)” ในโปรแกรมแก้ไข หรือ `oit new` เพื่อสร้างไฟล์คำตอบที่มีทุกข้อ',
    },
    en: {
      message: () => 'The file has no content yet. “OIT: สร้างไฟล์คำตอบใหม่ (New Submission)” writes a submission with every item.',
      meaning: 'The file has no content yet.',
      why: 'There is no answer to check or export.',
      remedy: 'Run “OIT: สร้างไฟล์คำตอบใหม่ (New Submission)” in the editor, or `oit new`: both write a submission with every item.',
    },
  },
  example: {
    args: {},
    wrong: {
      th: 'ไฟล์ที่เพิ่งสร้างและยังว่าง หรือมีแต่บรรทัดที่ขึ้นต้นด้วย #',
      en: 'A file just made and still empty, or with nothing but lines that begin with #',
    },
    right: { th: 'ไฟล์คำตอบที่สร้างด้วย `oit new`', en: 'A submission written by `oit new`' },
  },
});
