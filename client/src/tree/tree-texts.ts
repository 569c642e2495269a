import type { ItemState } from '../../../server/src/protocol';
import type { Grouping } from './tree-options';

/** What the tree says beside what the server says. */
export interface TreeTexts {
  readonly groupings: Readonly<Record<Grouping, { readonly title: string; readonly detail: string }>>;
  readonly pickGrouping: string;
  readonly states: Readonly<Record<ItemState, string>>;
  readonly unnamedAgency: string;
  readonly errors: (count: number) => string;
  readonly findings: (count: number) => string;
  readonly waitingFor: (step: string) => string;
  readonly closed: string;
  readonly late: string;
  /** `order`: whose the day is that was missed; null: the file's own, or the last day of answers. */
  readonly lateNext: (left: string, order: string | null) => string;
  readonly lateBy: (days: number, order: string | null) => string;
  readonly shown: (shown: number, total: number) => string;
  readonly items: (count: number) => string;
  readonly delivered: (detail: string) => string;
  readonly lost: (points: string) => string;
  readonly answeredNone: (count: number) => string;
  readonly partDelivered: string;
  readonly partNone: string;
  readonly partOpen: (parts: readonly string[]) => string;
  readonly noDivision: string;
  readonly noPoints: string;
  readonly noScoring: string;
  readonly lateGroup: string;
  readonly laterGroup: string;
  readonly undatedGroup: string;
  readonly doneGroup: string;
  readonly badge: (items: number, files: number) => string;
  readonly loading: (read: number, found: number) => string;
  readonly starting: string;
  readonly leftOut: (count: number) => string;
  readonly untrusted: string;
  readonly filtered: (what: string, items: number, files: number) => string;
  readonly quoted: (text: string) => string;
  readonly pickFilter: string;
  readonly filterText: string;
  readonly filterTextDetail: string;
  readonly filterTextPrompt: string;
  readonly filterStates: string;
  readonly filterDivisions: string;
  readonly filterYears: string;
  readonly filterAll: string;
  readonly clearFilter: string;
  readonly noChoices: string;
  readonly year: (year: number) => string;
  readonly pickItem: string;
  readonly pickAddress: string;
  readonly noAddress: (item: string) => string;
  readonly copied: (item: string) => string;
  readonly nothingToCopy: (item: string) => string;
  readonly noItems: string;
}

const mark = (order: string | null) => (order === null ? '' : ` (${order})`);

export const treeTexts: Readonly<Record<'th' | 'en', TreeTexts>> = {
  th: {
    groupings: {
      indicator: { title: 'ตามตัวชี้วัด', detail: 'ตัวชี้วัด > ตัวชี้วัดย่อย > ข้อ' },
      division: { title: 'ตามฝ่าย', detail: 'ฝ่ายใดส่งแล้ว ฝ่ายใดยังค้าง' },
      points: { title: 'ตามคะแนนที่อาจเสีย', detail: 'มากที่สุดก่อน (ประมาณการ)' },
      deadline: { title: 'ตามกำหนด', detail: 'เลยกำหนด กำหนดถัดไป หลังจากนั้น' },
    },
    pickGrouping: 'จัดกลุ่มข้อตามอะไร',
    states: { missing: 'ยังไม่มีในไฟล์', draft: 'ยังไม่ครบ', 'at-risk': 'เสี่ยงได้ 0', ready: 'พร้อม', approved: 'รับรองแล้ว', none: 'ตอบว่าไม่มี' },
    unnamedAgency: '(ยังไม่ระบุหน่วยงาน)',
    errors: (count) => `ข้อผิดพลาด ${count}`,
    findings: (count) => `ต้องแก้ ${count} จุด`,
    waitingFor: (step) => `รอ${step}`,
    closed: 'ปิดรับแล้ว',
    late: 'เลยกำหนดแล้ว',
    lateNext: (left, order) => `เลยกำหนดแล้ว${mark(order)} กำหนดถัดไป${left}`,
    lateBy: (days, order) => `เลยกำหนด ${days} วัน${mark(order)}`,
    shown: (shown, total) => `แสดง ${shown} จาก ${total} ข้อ`,
    items: (count) => `${count} ข้อ`,
    delivered: (detail) => `ส่งแล้ว ${detail}`,
    lost: (points) => `อาจเสีย ${points} คะแนน (ประมาณการ)`,
    answeredNone: (count) => `ตอบไม่มี ${count}`,
    partDelivered: 'ฝ่ายนี้ส่งแล้ว',
    partNone: 'ตอบไม่มี',
    partOpen: (parts) => (parts.length === 0 ? 'ฝ่ายนี้ยังไม่ส่ง' : `ฝ่ายนี้ยังขาด ${parts.join(', ')}`),
    noDivision: 'ยังไม่ระบุฝ่าย',
    noPoints: 'ไม่มีคะแนนที่อาจเสีย',
    noScoring: 'รายการข้อนี้ไม่มีเกณฑ์คะแนน',
    lateGroup: 'เลยกำหนดแล้ว',
    laterGroup: 'หลังจากนั้น',
    undatedGroup: 'ไม่มีกำหนด',
    doneGroup: 'พร้อมแล้ว',
    badge: (items, files) => `ยังไม่พร้อม ${items} ข้อ ใน ${files} ไฟล์ (ไม่นับไฟล์ที่ปิดรับแล้ว)`,
    loading: (read, found) => (found > 0 ? `กำลังอ่านไฟล์คำตอบ ${read}/${found}` : 'กำลังหาไฟล์คำตอบ'),
    starting: 'กำลังเริ่มตัวตรวจ',
    leftOut: (count) => `ยังมีไฟล์คำตอบอีก ${count} ไฟล์ที่ไม่ได้อ่าน เพราะมีมากเกินไป เปิดเฉพาะโฟลเดอร์ที่ต้องการ`,
    untrusted: 'ยังไม่ไว้วางใจพื้นที่ทำงานนี้: ตรวจตามปกติ แต่ไม่เปิดลิงก์',
    filtered: (what, items, files) => `กรอง ${what}: ซ่อน ${items} ข้อ${files > 0 ? ` และ ${files} ไฟล์ทั้งไฟล์` : ''}`,
    quoted: (text) => `“${text}”`,
    pickFilter: 'แสดงเฉพาะอะไร',
    filterText: 'คำ',
    filterTextDetail: 'หน่วยงาน รหัสข้อ ชื่อข้อ สถานะ หรือฝ่าย',
    filterTextPrompt: 'แสดงเฉพาะข้อที่มีทุกคำนี้ ในชื่อหน่วยงาน รหัสข้อ ชื่อข้อ สถานะ ฝ่าย หรือชื่อไฟล์ (เว้นว่าง: ทุกข้อ)',
    filterStates: 'สถานะ',
    filterDivisions: 'ฝ่าย',
    filterYears: 'ปีงบประมาณ',
    filterAll: 'ทั้งหมด',
    clearFilter: 'ล้างตัวกรอง แสดงทุกข้อ',
    noChoices: 'ยังไม่มีให้เลือก',
    year: (year) => `ปี ${year}`,
    pickItem: 'เลือกข้อ',
    pickAddress: 'เลือกที่อยู่ที่จะเปิด',
    noAddress: (item) => `ข้อ ${item} ไม่มีที่อยู่ที่เปิดได้`,
    copied: (item) => `คัดลอกคำตอบ ที่อยู่ และคำอธิบายของข้อ ${item} แล้ว`,
    nothingToCopy: (item) => `ข้อ ${item} ยังไม่มีอะไรให้คัดลอก`,
    noItems: 'ยังไม่มีข้อให้เลือก',
  },
  en: {
    groupings: {
      indicator: { title: 'by indicator', detail: 'indicator > sub-indicator > item' },
      division: { title: 'by division', detail: 'who has delivered, and who has not' },
      points: { title: 'by points at risk', detail: 'the most first (estimate)' },
      deadline: { title: 'by deadline', detail: 'late, the next deadline, later' },
    },
    pickGrouping: 'Group the items by',
    states: {
      missing: 'not in the file',
      draft: 'incomplete',
      'at-risk': 'at risk of 0',
      ready: 'ready',
      approved: 'approved',
      none: 'answered no',
    },
    unnamedAgency: '(agency not named)',
    errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
    findings: (count) => `${count} to mend`,
    waitingFor: (step) => `waits to be ${step}`,
    closed: 'closed',
    late: 'late',
    lateNext: (left, order) => `late${mark(order)}, next deadline ${left}`,
    lateBy: (days, order) => `late by ${days} ${days === 1 ? 'day' : 'days'}${mark(order)}`,
    shown: (shown, total) => `${shown} of ${total} items shown`,
    items: (count) => `${count} ${count === 1 ? 'item' : 'items'}`,
    delivered: (detail) => `${detail} delivered`,
    lost: (points) => `may lose ${points} points (estimate)`,
    answeredNone: (count) => `${count} answered ไม่มี (none)`,
    partDelivered: 'this division has delivered',
    partNone: 'answered ไม่มี (none)',
    partOpen: (parts) => (parts.length === 0 ? 'this division has not delivered' : `this division still owes ${parts.join(', ')}`),
    noDivision: 'No division named',
    noPoints: 'No points at risk',
    noScoring: 'This list has no scoring rule',
    lateGroup: 'Late',
    laterGroup: 'Later',
    undatedGroup: 'No deadline',
    doneGroup: 'Ready',
    badge: (items, files) =>
      `${items} ${items === 1 ? 'item' : 'items'} not ready in ${files} ${files === 1 ? 'file' : 'files'} (closed ones not counted)`,
    loading: (read, found) => (found > 0 ? `Reading submissions ${read}/${found}` : 'Looking for submissions'),
    starting: 'The checker is starting',
    leftOut: (count) => `${count} more submissions are not read, as there are too many: open only the folder that you need`,
    untrusted: 'This workspace is not trusted: findings are shown, links are not opened',
    filtered: (what, items, files) => `Filter ${what}: ${items} items hidden${files > 0 ? `, ${files} files among them as a whole` : ''}`,
    quoted: (text) => `“${text}”`,
    pickFilter: 'Show only',
    filterText: 'Words',
    filterTextDetail: 'agency, item, title, state or division',
    filterTextPrompt: 'Show only items that have each of these words in agency, item, title, state, division or file name (empty: all)',
    filterStates: 'State',
    filterDivisions: 'Division',
    filterYears: 'Fiscal year',
    filterAll: 'all',
    clearFilter: 'Clear the filter: show every item',
    noChoices: 'There is nothing to choose from yet',
    year: (year) => `year ${year}`,
    pickItem: 'Choose the item',
    pickAddress: 'Choose the address to open',
    noAddress: (item) => `Item ${item} has no address that can be opened`,
    copied: (item) => `Answer, addresses and description of ${item} were copied`,
    nothingToCopy: (item) => `Item ${item} has nothing to copy yet`,
    noItems: 'There is no item to choose yet',
  },
};
