import { defineCode } from '../../findings/define-code';
import { nearestText } from '../../ground/phrases';
import { quote } from '../../ground/quote';

export const schemaUnknownKey = defineCode<{ readonly key: string; readonly nearest: string | null }>({
  code: 'schema.unknown-key',
  severity: 'error',
  source: 'the format: schemas/submission.schema.json',
  isFixed: true,
  texts: {
    th: {
      message: ({ key, nearest }) => `ไม่มีคีย์ชื่อ ${quote(key)} ตรงนี้ ค่านี้จึงไม่ถูกใช้${nearestText.th(nearest)}`,
      meaning: 'ไม่มีคีย์ชื่อนี้ในรูปแบบของไฟล์คำตอบ',
      why: 'ค่าใต้คีย์ที่ไม่รู้จักไม่ถูกใช้ ไม่ถูกนับ และไม่ถูกส่งออก แม้กรอกครบก็เหมือนไม่ได้กรอก',
      remedy: 'แก้ชื่อคีย์ให้ตรง (โปรแกรมเสนอชื่อที่ใกล้ที่สุดเมื่อมี) ถ้าเป็นบันทึกภายใน ให้ใส่ไว้ใน `notes`',
    },
    en: {
      message: ({ key, nearest }) => `There is no key ${quote(key)} here, so its value is not used.${nearestText.en(nearest)}`,
      meaning: 'A submission has no key of this name.',
      why: 'What stands under an unknown key is neither used nor counted nor exported, as if it had not been filled in.',
      remedy: 'Correct the name (the nearest one is offered where there is one). Internal remarks belong into `notes`.',
    },
  },
});
