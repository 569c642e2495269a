import type { ItemState } from '../../analysis/score/completeness';
import type { Suppression } from '../../analysis/suppression';
import { interfaceTexts } from '../../features/interface-texts';
import type { Language } from '../../ground/language';
import type { ElementEntry } from '../../submission/submission';

/** Names of the sheets of the workbook, and of their columns. */
export interface SheetTexts {
  /** Item, title, answer, URL, description, entered, state, what is open. */
  readonly entry: { readonly name: string; readonly columns: readonly string[] };
  /** Item, title, elements, division, period, notes on URLs, approval, evidence. */
  readonly details: { readonly name: string; readonly columns: readonly string[] };
  /** Id, title, ready, total, at risk, points, points missing. */
  readonly completeness: { readonly name: string; readonly columns: readonly string[]; readonly division: string };
  /** Division, item, title, state, open elements, due, days left, points. */
  readonly worklist: { readonly name: string; readonly columns: readonly string[] };
  /** Item, URL, verdict, opened, SHA-256. */
  readonly links: { readonly name: string; readonly columns: readonly string[] };
  /** Survey, group or indicator, title, answers, minimum, staff, lacking, score. */
  readonly surveys: { readonly name: string; readonly columns: readonly string[]; readonly inAll: string };
  readonly suppressions: string;
}

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
  readonly draftColumn: string;
  readonly noAgency: string;
  readonly fiscalYear: (year: number) => string;
  readonly madeOn: (day: string) => string;
  /** Behind an evidence file that is not in the package. */
  readonly notPacked: string;
  /** A sign and a word for how an element stands. */
  readonly shown: Readonly<Record<ElementEntry['shown'], string>>;
  readonly states: (state: ItemState) => string;
  readonly sheets: SheetTexts;
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
  draftColumn: 'สถานะชุดเอกสาร',
  noAgency: '(ยังไม่ระบุหน่วยงาน)',
  fiscalYear: (year) => `ปีงบประมาณ ${year}`,
  madeOn: (day) => `ข้อมูล ณ วันที่ ${day}`,
  notPacked: '(ไม่ได้อยู่ในชุดเอกสาร)',
  shown: { yes: '✓', no: '✗', url: '✓', none: '– (ไม่มี)', unreadable: '? (อ่านไม่ได้)', absent: '✗' },
  states: (state) => interfaceTexts('th').states[state],
  sheets: {
    entry: {
      name: 'กรอก ITAP',
      columns: ['ข้อ', 'หัวข้อ', 'คำตอบ', 'URL (บรรทัดละหนึ่งรายการ)', 'คำอธิบายเพิ่มเติมประกอบคำตอบ', 'กรอกแล้ว', 'สถานะ', 'สิ่งที่ยังต้องแก้'],
    },
    details: {
      name: 'รายละเอียดรายข้อ',
      columns: ['ข้อ', 'หัวข้อ', 'องค์ประกอบ', 'ฝ่ายที่รับผิดชอบ', 'รอบระยะเวลา', 'หมายเหตุของ URL', 'การรับรอง', 'ไฟล์หลักฐาน'],
    },
    completeness: {
      name: 'ความครบถ้วน',
      columns: ['ตัวชี้วัด', 'หัวข้อ', 'พร้อม', 'ทั้งหมด', 'เสี่ยงได้ 0', 'คะแนน (ประมาณการ)', 'คะแนนรวมที่ยังขาด (ประมาณการ)'],
      division: 'ฝ่าย',
    },
    worklist: {
      name: 'งานค้างของแต่ละฝ่าย',
      columns: ['ฝ่าย', 'ข้อ', 'หัวข้อ', 'สถานะ', 'องค์ประกอบที่ยังขาด', 'กำหนด', 'เหลือ (วัน)', 'คะแนนรวมที่อาจเสีย (ประมาณการ)'],
    },
    links: { name: 'ลิงก์', columns: ['ข้อ', 'URL', 'ผลการเปิดลิงก์', 'เปิดเมื่อ (UTC)', 'SHA-256 ของเนื้อหาที่อ่าน'] },
    surveys: {
      name: 'แบบวัดและคะแนน',
      columns: ['แบบวัด', 'กลุ่มหรือตัวชี้วัด', 'รายการ', 'จำนวนผู้ตอบ', 'ขั้นต่ำ', 'จำนวนบุคลากร', 'ยังขาด', 'คะแนน'],
      inAll: 'รวม',
    },
    suppressions: 'ที่ปิดการแจ้ง',
  },
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
  draftColumn: 'Package',
  noAgency: '(no agency named)',
  fiscalYear: (year) => `fiscal year ${year}`,
  madeOn: (day) => `as of ${day}`,
  notPacked: '(not in the package)',
  shown: { yes: '✓', no: '✗', url: '✓', none: '– (none)', unreadable: '? (unreadable)', absent: '✗' },
  states: (state) => interfaceTexts('en').states[state],
  sheets: {
    entry: {
      name: 'ITAP entry',
      columns: ['Item', 'Title', 'Answer', 'URLs (one a line)', 'Description', 'Entered', 'State', 'To be mended'],
    },
    details: {
      name: 'Details by item',
      columns: ['Item', 'Title', 'Elements', 'Division', 'Period', 'Notes on URLs', 'Approval', 'Evidence files'],
    },
    completeness: {
      name: 'Completeness',
      columns: ['Indicator', 'Title', 'Ready', 'Total', 'At risk of 0', 'Score (estimate)', 'Points of the total missing (estimate)'],
      division: 'division',
    },
    worklist: {
      name: 'Open by division',
      columns: ['Division', 'Item', 'Title', 'State', 'Elements missing', 'Due', 'Days left', 'Points at stake (estimate)'],
    },
    links: { name: 'Links', columns: ['Item', 'URL', 'What opening it gave', 'Opened (UTC)', 'SHA-256 of what was read'] },
    surveys: {
      name: 'Surveys and scores',
      columns: ['Survey', 'Group or indicator', 'Title', 'Answers', 'Minimum', 'Staff', 'Lacking', 'Score'],
      inAll: 'in all',
    },
    suppressions: 'Suppressions',
  },
  linksNotice:
    'What opening the links gave at checkedAt (UTC), kept as a record: assessors judge the links that were submitted. sha256 is of the first part that was read, bytesRead long (isWhole: true, to its end); null: not opened, or it could not be.',
};

export const packageTexts: Readonly<Record<Language, PackageTexts>> = { th, en };
