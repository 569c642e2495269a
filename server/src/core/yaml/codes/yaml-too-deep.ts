import { defineCode } from '../../findings/define-code';
import { limits } from '../../ground/limits';

export const yamlTooDeep = defineCode<{ readonly limit: number }>({
  code: 'yaml.too-deep',
  severity: 'error',
  source: 'limits of the checker',
  isFixed: true,
  texts: {
    th: {
      message: ({ limit }) => `ข้อมูลซ้อนกันลึกเกิน ${limit} ชั้น จึงไม่ตรวจส่วนอื่น ไฟล์คำตอบ OIT ซ้อนกันเพียงไม่กี่ชั้น ให้ลบวงเล็บหรือการเยื้องที่เกิน`,
      meaning: `ข้อมูลซ้อนกันลึกเกินกว่าที่โปรแกรมอ่าน (${limits.nesting} ชั้น)`,
      why: 'ไฟล์คำตอบ OIT ซ้อนกันเพียงไม่กี่ชั้น ไฟล์ที่ลึกเช่นนี้น่าจะเสียหายหรือวางข้อมูลผิด โปรแกรมจึงไม่ตรวจส่วนอื่น',
      remedy: 'ลบวงเล็บหรือการเยื้องที่เกิน ถ้าไม่ทราบว่ามาจากไหน ให้สร้างไฟล์คำตอบใหม่ด้วย `oit new` แล้วคัดลอกคำตอบมาทีละข้อ',
    },
    en: {
      message: ({ limit }) =>
        `More than ${limit} levels lie inside each other, so nothing else is checked. A submission needs a few: remove stray brackets or indentation.`,
      meaning: `More levels lie inside each other than the checker reads (${limits.nesting}).`,
      why: 'A submission needs a few levels. Such a file is usually damaged or pasted wrongly, so nothing else is checked.',
      remedy:
        'Remove stray brackets or indentation. Where their origin is unclear, begin a new submission with `oit new` and copy the answers item by item.',
    },
  },
});
