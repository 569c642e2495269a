import type { Language } from '../../messages/messages';

interface LinkReportTexts {
  readonly summary: (links: number, files: number) => string;
  readonly none: string;
  readonly verified: string;
  readonly disclaimer: string;
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The fixed words of what is said of links. */
export const linkReportTexts: Readonly<Record<Language, LinkReportTexts>> = {
  th: {
    summary: (links, files) => `ลิงก์ ${links} รายการใน ${files} ไฟล์`,
    none: 'ไม่มีลิงก์ให้ตรวจ',
    verified: 'มีผู้เปิดตรวจเองแล้ว',
    disclaimer: 'เป็นการเปิดลิงก์จากเครื่องนี้ครั้งเดียว ลิงก์ที่ถูกปิดกั้นหรือติดต่อไม่ได้ไม่ได้แปลว่าเสีย ให้เปิดดูเอง',
  },
  en: {
    summary: (links, files) => `${plural(links, 'link')} in ${plural(files, 'file')}`,
    none: 'no links to check',
    verified: 'opened by a person',
    disclaimer: 'Each link was opened once, from this machine. Blocked or unreachable does not mean dead: open those yourself.',
  },
};
