import type { ByLanguage } from '../../../ground/language';

/** The words of the pages of the package. */
export interface PageTexts {
  readonly entryTitle: string;
  readonly howTo: string;
  readonly progress: readonly [before: string, between: string, after: string];
  readonly entered: string;
  readonly copy: string;
  readonly copied: string;
  readonly answer: string;
  readonly url: (number: number) => string;
  readonly noUrl: string;
  readonly note: string;
  readonly description: string;
  readonly noDescription: string;
  readonly notRead: string;
  readonly open: string;
  readonly openLink: string;
  readonly division: string;
  readonly period: string;
  readonly evidence: string;
  /** How many files are in the package, and which are not. */
  readonly evidenceCounts: (packed: number, lacking: readonly string[]) => string;
  readonly unreadable: string;
  readonly other: string;
  readonly coverTitle: string;
  readonly list: string;
  readonly ready: (ready: number, total: number) => string;
  readonly score: string;
  readonly noScore: string;
  readonly range: (low: string, high: string) => string;
  readonly level: (low: string, high: string) => string;
  readonly total: string;
  readonly openItems: string;
  readonly noOpenItems: string;
  readonly columns: readonly [item: string, title: string, state: string, division: string, open: string];
  readonly links: string;
  readonly linkCounts: (fine: number, dead: number, doubtful: number, unverified: number, unknown: number) => string;
  readonly linksNotOpened: string;
  readonly approvals: string;
  readonly noApprovals: string;
  readonly silenced: (findings: number) => string;
  readonly preCheck: string;
  readonly signers: readonly string[];
  readonly name: string;
  readonly position: string;
  readonly date: string;
  readonly formTitle: string;
  readonly formFields: readonly [office: string, date: string, subject: string, detail: string, url: string, remark: string];
  readonly formNote: string;
  readonly roles: Readonly<Record<'reported' | 'approved' | 'published', string>>;
}

export const pageTexts: ByLanguage<PageTexts> = {
  th: {
    entryTitle: 'สำหรับกรอกในระบบ ITAP',
    howTo: 'กรอกทีละข้อตามลำดับ กด “คัดลอก” แล้ววางในช่องเดียวกันของ ITAP เสร็จแล้วทำเครื่องหมาย “กรอกแล้ว” (เครื่องนี้จำไว้ให้)',
    progress: ['กรอกแล้ว ', ' จาก ', ' ข้อ'],
    entered: 'กรอกแล้ว',
    copy: 'คัดลอก',
    copied: 'คัดลอกแล้ว',
    answer: 'คำตอบ',
    url: (number) => `URL ${number}`,
    noUrl: 'ไม่มี URL',
    note: 'หมายเหตุ',
    description: 'คำอธิบายเพิ่มเติมประกอบคำตอบ',
    noDescription: 'ไม่มีคำอธิบาย',
    notRead: 'โปรแกรมอ่านไม่เข้าใจ แสดงตามที่พิมพ์ไว้',
    open: 'ยังต้องแก้',
    openLink: 'เปิดลิงก์',
    division: 'ฝ่ายที่รับผิดชอบ',
    period: 'รอบระยะเวลา',
    evidence: 'ไฟล์หลักฐาน',
    evidenceCounts: (packed, lacking) =>
      `อยู่ในชุดเอกสาร ${packed} ไฟล์${lacking.length > 0 ? ` · ไม่ได้อยู่ในชุดเอกสาร ${lacking.length} ไฟล์: ${lacking.join(', ')}` : ''}`,
    unreadable: 'ยังอ่านไฟล์คำตอบไม่ได้ จึงไม่มีรายการข้อให้กรอก ไฟล์ตามที่เป็นอยู่อยู่ในโฟลเดอร์ source',
    other: 'ข้ออื่นในไฟล์',
    coverTitle: 'ใบปะหน้าชุดเอกสาร OIT เสนอผู้บริหารของหน่วยงาน',
    list: 'รายการข้อ',
    ready: (ready, total) => `พร้อม ${ready} จาก ${total} ข้อ`,
    score: 'คะแนน OIT (ประมาณการ)',
    noScore: 'รายการข้อนี้ไม่มีเกณฑ์คะแนนที่ยืนยันได้',
    range: (low, high) => `${low} ถึง ${high} (ค่าต่ำคิดข้อที่เสี่ยงได้ 0 เป็น 0 ค่าสูงคิดเป็น 100)`,
    level: (low, high) => (low === high ? `ระดับ ${low}` : `ระดับ ${low} ถึง ${high}`),
    total: 'คะแนนรวม IIT + EIT + OIT (ประมาณการ)',
    openItems: 'ข้อที่ยังไม่พร้อม',
    noOpenItems: 'ทุกข้อพร้อมแล้วตามการตรวจเบื้องต้น',
    columns: ['ข้อ', 'หัวข้อ', 'สถานะ', 'ฝ่ายที่รับผิดชอบ', 'สิ่งที่ยังต้องแก้'],
    links: 'ลิงก์',
    linkCounts: (fine, dead, doubtful, unverified, unknown) =>
      `ใช้ได้ ${fine} เสีย ${dead} ควรแก้ ${doubtful} ต้องเปิดดูเอง ${unverified}${unknown > 0 ? ` ยังไม่ได้เปิด ${unknown}` : ''}`,
    linksNotOpened: 'ยังไม่ได้เปิดลิงก์ในการตรวจครั้งนี้',
    approvals: 'การรับรองที่ยังไม่ลงวันที่',
    noApprovals: 'ข้อที่พร้อมลงวันที่รับรองครบทุกขั้น',
    silenced: (findings) => `การแจ้งที่ผู้จัดทำปิดไว้ ${findings} รายการ (ดูแผ่น “ที่ปิดการแจ้ง” ใน entry.xlsx)`,
    preCheck: 'เป็นการตรวจเบื้องต้น ไม่ใช่ผลการประเมินหรือการรับรองคะแนน',
    signers: ['ผู้จัดทำ', 'ผู้ตรวจทาน', 'ผู้อนุมัติรับรอง'],
    name: '(..............................................)',
    position: 'ตำแหน่ง',
    date: 'วันที่',
    formTitle: 'แบบฟอร์มการขอเผยแพร่ข้อมูลผ่านเว็บไซต์ของหน่วยงาน',
    formFields: ['1. ชื่อหน่วยงาน', '2. วัน/เดือน/ปี', '3. หัวข้อเรื่อง', 'รายละเอียดข้อมูล (โดยสรุปหรือเอกสารแนบ)', '4. URL', '5. หมายเหตุ'],
    formNote: 'เติมจากไฟล์คำตอบ ตรวจและแก้ได้ก่อนลงนาม ชื่อผู้ลงนามเขียนเอง',
    roles: {
      reported: 'ผู้รับผิดชอบการให้ข้อมูล (ผู้รายงาน)',
      approved: 'ผู้อนุมัติรับรอง/หัวหน้าหน่วยงาน',
      published: 'ผู้รับผิดชอบการนำข้อมูลขึ้นเผยแพร่',
    },
  },
  en: {
    entryTitle: 'For entering into ITAP',
    howTo: 'Item by item in this order: “Copy”, then paste into the same field of ITAP, then tick “Entered” (this machine remembers it).',
    progress: ['Entered ', ' of ', ' items'],
    entered: 'Entered',
    copy: 'Copy',
    copied: 'Copied',
    answer: 'Answer',
    url: (number) => `URL ${number}`,
    noUrl: 'No URL',
    note: 'Note',
    description: 'Description',
    noDescription: 'No description',
    notRead: 'The program could not read this; it stands as it was typed',
    open: 'To be mended',
    openLink: 'Open',
    division: 'Division',
    period: 'Period',
    evidence: 'Evidence files',
    evidenceCounts: (packed, lacking) =>
      `${packed} in the package${lacking.length > 0 ? ` · ${lacking.length} not in it: ${lacking.join(', ')}` : ''}`,
    unreadable: 'The submission cannot be read yet, so there is nothing to enter. The file as it stands is in the folder source.',
    other: 'Other items of the file',
    coverTitle: 'Cover of the OIT package, for the head of the agency',
    list: 'List of items',
    ready: (ready, total) => `${ready} of ${total} items ready`,
    score: 'OIT score (estimate)',
    noScore: 'This list has no confirmed scoring rule',
    range: (low, high) => `${low} to ${high} (low counts items at risk as 0, high as 100)`,
    level: (low, high) => (low === high ? `level ${low}` : `level ${low} to ${high}`),
    total: 'Total of IIT, EIT and OIT (estimate)',
    openItems: 'Items that are not ready',
    noOpenItems: 'Every item is ready by the pre-check',
    columns: ['Item', 'Title', 'State', 'Division', 'To be mended'],
    links: 'Links',
    linkCounts: (fine, dead, doubtful, unverified, unknown) =>
      `${fine} alive, ${dead} dead, ${doubtful} to mend, ${unverified} to open yourself${unknown > 0 ? `, ${unknown} not opened` : ''}`,
    linksNotOpened: 'No link was opened for this check',
    approvals: 'Approvals without a date',
    noApprovals: 'Every step of the items that are ready is dated',
    silenced: (findings) => `${findings} findings silenced by the author (sheet “Suppressions” of entry.xlsx)`,
    preCheck: 'A pre-check: neither the assessment nor a promise of a score',
    signers: ['Prepared by', 'Reviewed by', 'Approved by'],
    name: '(..............................................)',
    position: 'Position',
    date: 'Date',
    formTitle: 'Request to publish information on the web site of the agency',
    formFields: ['1. Agency', '2. Date', '3. Subject', 'Detail (summary or attachment)', '4. URL', '5. Remark'],
    formNote: 'Filled in from the submission; to be checked and changed before it is signed. Names are written by hand.',
    roles: {
      reported: 'Responsible for the information (reporter)',
      approved: 'Approver / head of the unit',
      published: 'Responsible for publishing',
    },
  },
};
