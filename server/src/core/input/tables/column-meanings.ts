import type { ByLanguage } from '../../ground/language';
import { compact } from '../../thai/compact';

/** What the cells of a column are for. */
export const columnMeanings = [
  ...(['item', 'title', 'answer', 'url', 'urlNote', 'description', 'division', 'period', 'notes', 'evidence', 'score', 'remark'] as const),
  ...(['element', 'elementState', 'elementUrl', 'elementNote', 'order', 'ignored'] as const),
] as const;

export type ColumnMeaning = (typeof columnMeanings)[number];

/** How a meaning is named to people, and by `--columns`. */
export const meaningNames: Readonly<Record<ColumnMeaning, ByLanguage<string>>> = {
  item: { th: 'ข้อ', en: 'item' },
  title: { th: 'หัวข้อ', en: 'title' },
  answer: { th: 'คำตอบ', en: 'answer' },
  url: { th: 'URL', en: 'url' },
  urlNote: { th: 'หมายเหตุของ URL', en: 'urlNote' },
  description: { th: 'คำอธิบาย', en: 'description' },
  division: { th: 'ผู้รับผิดชอบ', en: 'division' },
  period: { th: 'ช่วงเวลา', en: 'period' },
  notes: { th: 'หมายเหตุ', en: 'notes' },
  evidence: { th: 'หลักฐาน', en: 'evidence' },
  score: { th: 'คะแนน', en: 'score' },
  remark: { th: 'ข้อเสนอแนะ', en: 'remark' },
  element: { th: 'องค์ประกอบ', en: 'element' },
  elementState: { th: 'สถานะองค์ประกอบ', en: 'elementState' },
  elementUrl: { th: 'URL ขององค์ประกอบ', en: 'elementUrl' },
  elementNote: { th: 'หมายเหตุขององค์ประกอบ', en: 'elementNote' },
  order: { th: 'ลำดับที่', en: 'order' },
  ignored: { th: 'ไม่ใช้', en: 'ignored' },
};

/** Headings as they are compared, without blanks and with Arabic digits; the first that fits says what the column is for. */
const headings: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['ignored', /^(?:ลำดับurl|urlnumber|สถานะ|state|สถานะชุดเอกสาร|package|ฉบับร่าง\(draft\)|draft\(ฉบับร่าง\))$/],
  ['ignored', /^(?:กรอกแล้ว|entered|สิ่งที่(?:ยัง)?ต้องแก้|tobemended|ผู้รับผิดชอบตามรายการ|responsiblebythelist|กำหนดส่ง|due)$/],
  ['elementState', /สถานะ(?:ของ)?องค์ประกอบ|elementstate|stateoftheelement/],
  ['elementUrl', /(?:url|ลิงก์)(?:ของ)?องค์ประกอบ|elementurl/],
  ['elementNote', /หมายเหตุ(?:ของ)?องค์ประกอบ|elementnote/],
  ['urlNote', /หมายเหตุ(?:ของ)?(?:url|ลิงก์)|notes?onth?e?urls?|urlnotes?/],
  ['score', /คะแนน|score|points/],
  ['remark', /ข้อเสนอแนะ|(?:ความเห็น|เหตุผล|หมายเหตุ)(?:ของ)?ผู้ประเมิน|assessor|advice/],
  ['url', /url|ลิ้?งก์|ลิ้?งค์|ลิ้?ง$|link|เว็บไซต์|website|webaddress|ที่อยู่เว็บ|แหล่งที่อยู่|hyperlink|ช่องทางการเผยแพร่/],
  ['description', /คำอธิบาย|คำชี้แจง|รายละเอียด|อธิบาย|descri|detail|explanation/],
  ['answer', /^คำตอบ|^answer|มี[/\s|(]*ไม่มี|^(?:การเปิดเผย|ผลการดำเนินการ|ผลการเปิดเผย)/],
  ['element', /องค์ประกอบ|^elements?$/],
  ['division', /รับผิดชอบ|^ฝ่าย|^กอง|^สำนัก|ส่วนราชการ|กลุ่มงาน|เจ้าของเรื่อง|divisions?|responsible|owner|department/],
  ['period', /ช่วงเวลา|ระยะเวลา|รอบ(?:เวลา|ข้อมูล|ของข้อมูล)?$|ห้วงเวลา|period/],
  ['evidence', /หลักฐาน|ไฟล์แนบ|เอกสารแนบ|evidence|attachment/],
  ['notes', /หมายเหตุ|บันทึก|^notes?$|remarks?|comments?/],
  ['order', /^(?:ลำดับ(?:ที่)?|ที่|no|number|#)[.:]?$/],
  ['item', /^(?:ข้อ(?:ที่|o|oit)?|เลขข้อ|รหัส(?:ข้อ|ตัวชี้วัด)?|ข้อคำถาม(?:ที่)?|items?(?:no|code|id)?|code|id|oit|o)[.:]?$/],
  ['title', /^ชื่อ|หัวข้อ|ตัวชี้วัด|ประเด็น|รายการ|ข้อมูลที่(?:ต้อง)?เปิดเผย|ข้อมูล|คำถาม|title|topic|indicator|name|item/],
];

/** Gives what a heading says that its column is for; null where it says nothing known. */
export function readHeading(text: string): ColumnMeaning | null {
  const typed = compact(text).replace(/[*:：]+$/, '');
  return typed === '' ? null : (headings.find(([, pattern]) => pattern.test(typed))?.[0] ?? null);
}

const byName: ReadonlyMap<string, ColumnMeaning> = new Map(
  columnMeanings.flatMap((meaning) => [meaning, ...Object.values(meaningNames[meaning])].map((name) => [compact(name), meaning])),
);

/** Gives the meaning that a name of it means, in either language; null where it is none. */
export function readMeaningName(name: string): ColumnMeaning | null {
  return byName.get(compact(name)) ?? readHeading(name);
}
