import type { Language } from '../../messages/messages';

/** Titles of the groups of codes, by the first word of a code, in the order of the index. */
export const families: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  yaml: { th: 'ไฟล์อ่านไม่ได้', en: 'The file cannot be read' },
  schema: { th: 'รูปแบบของไฟล์คำตอบ', en: 'Form of the submission' },
  format: { th: 'รุ่นของรูปแบบ', en: 'Version of the format' },
  profile: { th: 'รายการข้อ', en: 'List of items' },
  window: { th: 'ช่วงเวลาตอบ', en: 'Time of the answers' },
  item: { th: 'ข้อ', en: 'Items' },
  answer: { th: 'คำตอบ', en: 'Answers' },
  url: { th: 'ที่อยู่เว็บ (URL)', en: 'URLs' },
  link: { th: 'ผลการเปิดลิงก์', en: 'Links' },
  description: { th: 'คำอธิบาย', en: 'Descriptions' },
  element: { th: 'องค์ประกอบ', en: 'Elements' },
  period: { th: 'รอบระยะเวลา', en: 'Reporting periods' },
  date: { th: 'วันที่', en: 'Dates' },
  division: { th: 'ฝ่ายที่รับผิดชอบ', en: 'Divisions' },
  approval: { th: 'การรับรองข้อมูล', en: 'Approval' },
  entity: { th: 'ชื่อหน่วยงาน', en: 'Names of agencies' },
  text: { th: 'ตัวอักษรและการสะกด', en: 'Characters and spelling' },
  privacy: { th: 'ข้อมูลส่วนบุคคล', en: 'Personal data' },
  reference: { th: 'การอ้างถึงข้ออื่น', en: 'References' },
  survey: { th: 'จำนวนผู้ตอบแบบวัด', en: 'Survey responses' },
  suppress: { th: 'การปิดการแจ้ง', en: 'Suppression' },
  findings: { th: 'การแสดงผล', en: 'Display' },
};

/** Gives the group of a code. */
export function familyOf(code: string): string {
  return code.split('.')[0] ?? code;
}
