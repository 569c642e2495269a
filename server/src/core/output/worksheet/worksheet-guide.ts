import type { ByLanguage } from '../../ground/language';

/** Of whom, of when, and how much a work sheet is. */
export interface GuideFacts {
  readonly agency: string;
  readonly division: string;
  readonly fiscalYear: number;
  readonly source: string;
  /** Ready to show. */
  readonly day: string;
  readonly items: number;
  readonly elements: number;
}

export interface GuideTexts {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (facts: GuideFacts) => readonly (readonly string[])[];
  readonly madeOn: (day: string) => string;
  readonly need: { readonly required: string; readonly optional: string };
  /** At most 255 signs: beside a cell that is selected. */
  readonly hints: Readonly<Record<'answer' | 'urls' | 'description' | 'period' | 'choice' | 'elementUrl' | 'elementNote', string>>;
}

/** The words of a work sheet that only people read. */
export const worksheetGuide: ByLanguage<GuideTexts> = {
  th: {
    name: 'วิธีกรอก',
    columns: ['เรื่อง', 'รายละเอียด'],
    rows: ({ agency, division, fiscalYear, source, day, items, elements }) => [
      ['หน่วยงาน', agency],
      ['ฝ่าย', division],
      ['ปีงบประมาณ', String(fiscalYear)],
      ['สร้างจากไฟล์', `${source} ข้อมูล ณ วันที่ ${day}`],
      ['จำนวน', `${items} ข้อ ${elements} องค์ประกอบ`],
      ['ขั้นที่ 1', 'เปิดแผ่นงาน “คำตอบ” กรอกเฉพาะช่องสีเหลืองอ่อน ช่องอื่นล็อกไว้ให้ดูเท่านั้น'],
      ['ขั้นที่ 2', 'ช่อง URL ใส่ได้หลายที่อยู่ บรรทัดละหนึ่ง (ขึ้นบรรทัดใหม่ในช่องด้วย Alt+Enter)'],
      ['ขั้นที่ 3', 'เปิดแผ่นงาน “องค์ประกอบ” เลือกสถานะจากรายการในช่อง ถ้าเลือก “ไม่มีในหน่วยงาน” ให้ใส่เหตุผลในช่องหมายเหตุ'],
      ['ขั้นที่ 4', 'บันทึก แล้วส่งไฟล์นี้คืนผู้รวบรวม ชื่อไฟล์เปลี่ยนได้ แต่อย่าคัดลอกไปไฟล์ใหม่ เพราะแผ่นงานที่ซ่อนไว้ใช้เทียบว่าแก้อะไรไปบ้าง'],
      [
        'ผู้รวบรวม',
        `นำเข้าด้วยคำสั่ง “OIT: นำคำตอบเข้า…” ขณะเปิด ${source} ใน VS Code หรือ oit import ใบงาน.xlsx --into ${source} ช่องที่ลบให้ว่างจะไม่ลบข้อความเดิม ข้อที่สองฝ่ายแก้ต่างกันจะแจ้งให้เลือก`,
      ],
    ],
    madeOn: (day) => `ข้อมูล ณ วันที่ ${day}`,
    need: { required: 'ต้องมี', optional: 'ถ้ามี' },
    hints: {
      answer: 'เลือก มี หรือ ไม่มี',
      urls: 'ที่อยู่ของหน้าบนเว็บไซต์หลัก บรรทัดละหนึ่ง (Alt+Enter ขึ้นบรรทัดใหม่)',
      description: 'ทางเข้าจากหน้าหลัก เนื้อหาที่แสดง และช่วงเวลาของข้อมูล',
      period: 'เช่น ต.ค. 2567 - มี.ค. 2568 ถ้ามีหลายรอบ ใส่บรรทัดละรอบ',
      choice: 'เลือกจากรายการ: แสดงแล้ว ยังไม่แสดง หรือ ไม่มีในหน่วยงาน (ใส่เหตุผลในช่องหมายเหตุ)',
      elementUrl: 'ใส่เมื่อองค์ประกอบนี้อยู่คนละหน้ากับ URL ของข้อ',
      elementNote: 'เหตุผลที่ไม่มีในหน่วยงาน หรือหมายเหตุของที่อยู่',
    },
  },
  en: {
    name: 'How to',
    columns: ['What', 'Details'],
    rows: ({ agency, division, fiscalYear, source, day, items, elements }) => [
      ['Agency', agency],
      ['Division', division],
      ['Fiscal year', String(fiscalYear)],
      ['Made from', `${source}, as of ${day}`],
      ['How many', `${items} items, ${elements} elements`],
      ['Step 1', 'Open the sheet “Answers” and fill in the pale yellow cells. The others are locked: they are there to be read.'],
      ['Step 2', 'A cell of addresses takes several, one a line (Alt+Enter begins a line in a cell).'],
      [
        'Step 3',
        'Open the sheet “Elements” and choose a state from the list of the cell. Where it “does not exist here”, write the reason into the note.',
      ],
      ['Step 4', 'Save it and send this file back. It may be renamed, but not copied into another: a hidden sheet tells what was changed.'],
      [
        'Who gathers',
        `Take it in by the command “OIT: Import Answers…” with ${source} open in VS Code, or by oit import SHEET.xlsx --into ${source}. A cell that was emptied takes nothing away; what two have changed is shown to choose from.`,
      ],
    ],
    madeOn: (day) => `as of ${day}`,
    need: { required: 'required', optional: 'if any' },
    hints: {
      answer: 'Choose มี (yes) or ไม่มี (no)',
      urls: 'Addresses of pages on the main web site, one a line (Alt+Enter begins a line)',
      description: 'The way from the home page, what is shown, and of what time',
      period: 'Such as ต.ค. 2567 - มี.ค. 2568; several of them one a line',
      choice: 'Choose from the list: shown, not shown yet, or does not exist here (with the reason in the note)',
      elementUrl: 'Where the element is on another page than the item',
      elementNote: 'Why it does not exist here, or a note on the address',
    },
  },
};
