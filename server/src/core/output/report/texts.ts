import type { Language } from '../../ground/language';

/** The fixed words of the reports and of the package, in one language. */
export interface ReportTexts {
  readonly columns: {
    readonly part: string;
    readonly ready: string;
    readonly score: string;
    readonly estimate: string;
    readonly lost: string;
  };
  readonly indicator: string;
  readonly whole: string;
  /** The score line below the table. */
  readonly total: (points: string, level: string | null) => string;
  readonly estimatedTotal: (points: string, level: string | null) => string;
  readonly noTotal: string;
  readonly noScoring: string;
  readonly nothingComputed: string;
  readonly summary: (files: number) => string;
  /** The files are those that were checked before the check was ended. */
  readonly interrupted: string;
  readonly disclaimer: string;
  /** The same where links were opened. */
  readonly linksDisclaimer: string;
  /** What belongs to no item, among the items. */
  readonly wholeFile: string;
}

const th: ReportTexts = {
  columns: { part: 'ตัวชี้วัดย่อย', ready: 'พร้อม/ทั้งหมด', score: 'คะแนน', estimate: 'คะแนนประมาณการ', lost: 'คะแนนรวมที่ยังขาด' },
  indicator: 'ตัวชี้วัดที่',
  whole: 'OIT ทั้งหมด',
  total: (points, level) => `คะแนนรวม IIT + EIT + OIT: ${points}${level ? ` ระดับ ${level}` : ''}`,
  estimatedTotal: (points, level) => `คะแนนรวม IIT + EIT + OIT ประมาณการ: ${points}${level ? ` อยู่ในช่วงของระดับ ${level}` : ''}`,
  noTotal: 'ยังคำนวณคะแนนรวมไม่ได้ เพราะไฟล์ยังไม่มีคะแนน IIT และ EIT (scores)',
  noScoring: 'รายการข้อนี้ไม่มีเกณฑ์คะแนนที่ยืนยันได้ จึงแสดงเฉพาะความครบถ้วน',
  nothingComputed: 'ยังสรุปความครบถ้วนไม่ได้ ให้แก้ข้อผิดพลาดข้างต้นก่อน',
  summary: (files) => `รวม ${files} ไฟล์`,
  interrupted: 'หยุดก่อนตรวจครบ ผลที่แสดงมีเฉพาะที่ตรวจทัน',
  disclaimer: 'เป็นการตรวจเบื้องต้นจากข้อความในไฟล์เท่านั้น ไม่ได้เปิดดูหน้าเว็บ และไม่ใช่ผลการประเมินหรือการรับรองคะแนน',
  linksDisclaimer: 'เป็นการตรวจเบื้องต้นจากข้อความในไฟล์และผลของลิงก์เท่าที่เครื่องนี้เปิดดู ไม่ใช่ผลการประเมินหรือการรับรองคะแนน',
  wholeFile: 'ส่วนที่ไม่ขึ้นกับข้อใด',
};

const en: ReportTexts = {
  columns: {
    part: 'Sub-indicator',
    ready: 'Ready/total',
    score: 'Score',
    estimate: 'Estimated score',
    lost: 'Points of the total missing',
  },
  indicator: 'Indicator',
  whole: 'OIT, whole',
  total: (points, level) => `Total of IIT, EIT and OIT: ${points}${level ? `, level ${level}` : ''}`,
  estimatedTotal: (points, level) => `Estimated total of IIT, EIT and OIT: ${points}${level ? `, in the range of level ${level}` : ''}`,
  noTotal: 'No total yet: the file gives no IIT and EIT scores (scores)',
  noScoring: 'No confirmed scoring rule is known for this list of items: completeness only',
  nothingComputed: 'Completeness cannot be computed before the errors above are mended',
  summary: (files) => `${files} file${files === 1 ? '' : 's'}`,
  interrupted: 'Stopped before everything was checked: the result has only what was',
  disclaimer: 'A pre-check of the text of the file only: no web page was opened, and it is neither the assessment nor a promise of a score',
  linksDisclaimer:
    'A pre-check of the text of the file, and of its links as this machine could open them: neither the assessment nor a promise of a score',
  wholeFile: 'what belongs to no item',
};

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { th, en };
