import type { Suppression } from '../../analysis/suppression';
import type { Language } from '../../ground/language';

/** The words of the package that no report has. */
export interface PackageTexts {
  /** Item, title, answer, URL number, URL, its note, description, division, period, state, who answers by the list. */
  readonly columns: readonly string[];
  /** Line, code, scope, reason, findings silenced, errors among them. */
  readonly suppressionColumns: readonly string[];
  readonly scopes: Readonly<Record<Suppression['scope'], string>>;
  readonly noReason: string;
  readonly draftMark: string;
  readonly noState: string;
  /** What the package is and is not. */
  readonly notice: string;
  readonly draftNotice: string;
  /** What the hashes of links.json are. */
  readonly linksNotice: string;
}

const th: PackageTexts = {
  columns: [
    'ข้อ',
    'หัวข้อ',
    'คำตอบ',
    'ลำดับ URL',
    'URL',
    'หมายเหตุของ URL',
    'คำอธิบาย',
    'ฝ่ายที่รับผิดชอบ',
    'รอบระยะเวลา',
    'สถานะ',
    'ผู้รับผิดชอบตามรายการ',
  ],
  suppressionColumns: ['บรรทัด', 'รหัสที่ปิดการแจ้ง', 'ขอบเขต', 'เหตุผล', 'จำนวนที่ปิด', 'ในนั้นเป็นข้อผิดพลาด'],
  scopes: { 'next-line': 'บรรทัดถัดไป', file: 'ทั้งไฟล์' },
  noReason: '(ยังไม่มีเหตุผล)',
  draftMark: 'ฉบับร่าง (DRAFT)',
  noState: 'ไม่ได้ตรวจ',
  notice:
    'ข้อมูลสำหรับกรอกในระบบ ITAP ด้วยตนเอง ไม่ใช่รูปแบบไฟล์ของ ITAP ผลตรวจเป็นการตรวจเบื้องต้น ไม่ใช่การรับรองคะแนน ไฟล์ต้นฉบับในโฟลเดอร์ source บรรจุตามที่เป็นอยู่ รวมบันทึกภายใน (notes) และหมายเหตุทั้งหมด',
  draftNotice: 'ฉบับร่าง (DRAFT) อาจมีข้อผิดพลาด ห้ามใช้กรอกในระบบ ITAP',
  linksNotice:
    'ผลการเปิดลิงก์ ณ เวลาใน checkedAt (UTC) เก็บไว้เป็นหลักฐาน เพราะผู้ประเมินให้คะแนนจากลิงก์ที่ส่งไว้ ค่า sha256 คิดจากเนื้อหาส่วนแรกที่อ่านได้ จำนวนไบต์ตาม bytesRead (isWhole: true คืออ่านจนจบ) ค่า null คือยังไม่ได้เปิดหรือเปิดไม่ได้',
};

const en: PackageTexts = {
  columns: [
    'Item',
    'Title',
    'Answer',
    'URL number',
    'URL',
    'Note on the URL',
    'Description',
    'Division',
    'Period',
    'State',
    'Responsible by the list',
  ],
  suppressionColumns: ['Line', 'Code suppressed', 'Scope', 'Reason', 'Findings silenced', 'Errors among them'],
  scopes: { 'next-line': 'next line', file: 'whole file' },
  noReason: '(no reason yet)',
  draftMark: 'DRAFT (ฉบับร่าง)',
  noState: 'not checked',
  notice:
    'For entering into ITAP by hand; not a file format of ITAP. The findings are a pre-check and promise no score. The source file in the folder source is packed as it stands, internal notes and comments included.',
  draftNotice: 'DRAFT (ฉบับร่าง): may hold errors, not for entering into ITAP',
  linksNotice:
    'What opening the links gave at checkedAt (UTC), kept as a record: assessors judge the links that were submitted. sha256 is of the first part that was read, bytesRead long (isWhole: true, to its end); null: not opened, or it could not be.',
};

export const packageTexts: Readonly<Record<Language, PackageTexts>> = { th, en };
