import type { Language } from '../messages/messages';

/** The words of the package that no report has. */
export interface PackageTexts {
  /** Item, title, answer, URL number, URL, description, division, period, state. */
  readonly columns: readonly string[];
  readonly draftMark: string;
  readonly noState: string;
  /** What the package is and is not. */
  readonly notice: string;
  readonly draftNotice: string;
}

const th: PackageTexts = {
  columns: ['ข้อ', 'หัวข้อ', 'คำตอบ', 'URL ที่', 'URL', 'คำอธิบาย', 'ฝ่ายที่รับผิดชอบ', 'รอบระยะเวลา', 'สถานะ'],
  draftMark: 'ฉบับร่าง (DRAFT)',
  noState: 'ไม่ได้ตรวจ',
  notice:
    'ข้อมูลสำหรับกรอกในระบบ ITAP ด้วยตนเอง ไม่ใช่รูปแบบไฟล์ของ ITAP ผลตรวจเป็นการตรวจเบื้องต้น ไม่ใช่การรับรองคะแนน ไฟล์ต้นฉบับในโฟลเดอร์ source บรรจุตามที่เป็นอยู่ รวมบันทึกภายใน (notes) และหมายเหตุทั้งหมด',
  draftNotice: 'ฉบับร่าง (DRAFT) อาจมีข้อผิดพลาด ห้ามใช้กรอกในระบบ ITAP',
};

const en: PackageTexts = {
  columns: ['Item', 'Title', 'Answer', 'URL number', 'URL', 'Description', 'Division', 'Period', 'State'],
  draftMark: 'DRAFT (ฉบับร่าง)',
  noState: 'not checked',
  notice:
    'For entering into ITAP by hand; not a file format of ITAP. The findings are a pre-check and promise no score. The source file in the folder source is packed as it stands, internal notes and comments included.',
  draftNotice: 'DRAFT (ฉบับร่าง): may hold errors, not for entering into ITAP',
};

export const packageTexts: Readonly<Record<Language, PackageTexts>> = { th, en };
