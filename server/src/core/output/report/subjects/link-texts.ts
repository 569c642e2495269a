import type { Language } from '../../../ground/language';

interface LinkReportTexts {
  readonly summary: (links: number, files: number) => string;
  readonly none: string;
  readonly verified: string;
  readonly disclaimer: string;
  /** Where to read on; only where something needs a look. */
  readonly more: string;
  /** Some results are from a run before. */
  readonly kept: string;
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The fixed words of what is said of links. */
export const linkReportTexts: Readonly<Record<Language, LinkReportTexts>> = {
  th: {
    summary: (links, files) => `ลิงก์ ${links} รายการใน ${files} ไฟล์`,
    none: 'ไม่มีลิงก์ให้ตรวจ',
    verified: 'มีผู้เปิดดูเองแล้ว',
    disclaimer: 'เป็นสิ่งที่เครื่องนี้เห็น ไม่ใช่ผลการประเมิน “ไม่ให้โปรแกรมเปิด” และ “ยังเปิดไม่ได้” ไม่ได้แปลว่าลิงก์เสีย ให้เปิดดูเอง',
    kept: 'ผลของบางลิงก์มาจากการตรวจครั้งก่อน ถ้าต้องการเปิดใหม่ทุกลิงก์ให้ใส่ --no-cache',
    more: 'วิธีแก้ทีละลิงก์: oit check --links   ความหมาย: oit explain link.dead หรือรหัสอื่นที่ขึ้นต้นด้วย link.',
  },
  en: {
    summary: (links, files) => `${plural(links, 'link')} in ${plural(files, 'file')}`,
    none: 'no links to check',
    verified: 'opened by a person',
    disclaimer: 'This is what this machine sees, not the assessment. Blocked or unreachable does not mean dead: open those yourself.',
    kept: 'Some results are from a run before; to open every link anew add --no-cache',
    more: 'What to do, link by link: oit check --links   What it means: oit explain link.dead, or another code of link.',
  },
};
