import type { Language } from '../../messages/messages';

interface LinkReportTexts {
  readonly summary: (links: number, files: number) => string;
  readonly none: string;
  readonly verified: string;
  /** How old a result is, in milliseconds; null for one of this moment. */
  readonly age: (milliseconds: number) => string | null;
  readonly disclaimer: string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The fixed words of what is said of links. */
export const linkReportTexts: Readonly<Record<Language, LinkReportTexts>> = {
  th: {
    summary: (links, files) => `ลิงก์ ${links} รายการใน ${files} ไฟล์`,
    none: 'ไม่มีลิงก์ให้ตรวจ',
    verified: 'มีผู้เปิดตรวจเองแล้ว',
    age: (age) => {
      if (age < 2 * minute) return null;
      if (age < 2 * hour) return `ผลเมื่อ ${Math.floor(age / minute)} นาทีก่อน`;
      return age < 2 * day ? `ผลเมื่อ ${Math.floor(age / hour)} ชั่วโมงก่อน` : `ผลเมื่อ ${Math.floor(age / day)} วันก่อน`;
    },
    disclaimer: 'เป็นการเปิดลิงก์จากเครื่องนี้ครั้งเดียว ลิงก์ที่ถูกปิดกั้นหรือติดต่อไม่ได้ไม่ได้แปลว่าเสีย ให้เปิดดูเอง',
  },
  en: {
    summary: (links, files) => `${plural(links, 'link')} in ${plural(files, 'file')}`,
    none: 'no links to check',
    verified: 'opened by a person',
    age: (age) => {
      if (age < 2 * minute) return null;
      if (age < 2 * hour) return `seen ${Math.floor(age / minute)} minutes ago`;
      return age < 2 * day ? `seen ${Math.floor(age / hour)} hours ago` : `seen ${Math.floor(age / day)} days ago`;
    },
    disclaimer: 'Each link was opened once, from this machine. Blocked or unreachable does not mean dead: open those yourself.',
  },
};
