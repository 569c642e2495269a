import { defineCode } from '../../findings/define-code';
import { quote } from '../../ground/quote';

export const profileInvalid = defineCode<{ readonly profile: string; readonly file: string }>({
  code: 'profile.invalid',
  severity: 'error',
  source: 'the format of lists: schemas/profile.schema.json',
  texts: {
    th: {
      message: ({ profile, file }) => `รายการข้อ ${quote(profile)} ในไฟล์ ${quote(file)} ไม่ถูกต้อง จึงใช้ตรวจไม่ได้ ให้เปิดไฟล์นั้นเพื่อดูข้อผิดพลาด`,
      meaning: 'ไฟล์รายการข้อของหน่วยงานเองเขียนไม่ถูกต้อง จึงใช้ตรวจไม่ได้',
      why: 'ไฟล์คำตอบที่ใช้รายการนี้จะตรวจรายข้อ ความครบถ้วน และคะแนนประมาณการไม่ได้',
      remedy: 'เปิดไฟล์รายการข้อที่ระบุในข้อความ แก้ตามข้อผิดพลาดที่แจ้งในไฟล์นั้น แล้วตรวจใหม่',
    },
    en: {
      message: ({ profile, file }) =>
        `The list of items ${quote(profile)} in ${quote(file)} is not valid and cannot be used. Open that file to see why.`,
      meaning: "The agency's own list of items is not valid and cannot be used.",
      why: 'Submissions that name it get no check of their items, no completeness and no projected score.',
      remedy: 'Open the file that the message names, mend the errors shown there, and check again.',
    },
  },
});
