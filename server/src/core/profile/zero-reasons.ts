import type { Language } from '../ground/language';
import type { BilingualText, ProfileItem, Source } from './profile';

/** `remark`: of an assessor on an item that scored 0; `rule`: printed by an agency as what makes a 0; `advice`: an assessor's, without loss. */
export type ReasonKind = 'remark' | 'rule' | 'advice';

/** Why items of a kind scored 0, or would. */
export interface ZeroReason {
  readonly kind: ReasonKind;
  /** Titles of the items that it speaks of, whatever their numbers are in a year. */
  readonly of: RegExp;
  readonly text: BilingualText;
  readonly source: readonly Source[];
}

/** What the project's documents and web pages of agencies say; none of it is a whole list. Item numbers in sources are those of their lists. */
const reasons: readonly ZeroReason[] = [
  {
    kind: 'remark',
    of: /Social Network|ประชาสัมพันธ์ข้อมูล/,
    text: {
      th: 'มีแต่ลิงก์ Facebook ไม่มีหน้าบนเว็บไซต์หลัก',
      en: 'there was only a link to Facebook and no page on the main web site',
    },
    source: [{ document: '004', line: 747, note: 'O9 Social Network, 2565' }],
  },
  {
    kind: 'remark',
    of: /หลักเกณฑ์(?:การ|และแผนการ)บริหารและพัฒนาทรัพยากรบุคคล/,
    text: {
      th: 'หลักเกณฑ์ไม่ครบทุกเรื่อง (เช่น ไม่มีการสรรหา) หรือไม่มีประกาศ',
      en: 'the rules did not cover every head (such as recruitment), or the notice was missing',
    },
    source: [{ document: '004', note: 'O27, 2565' }],
  },
  {
    kind: 'remark',
    of: /รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล/,
    text: {
      th: 'รายงานมีผลการบริหาร แต่ไม่มีผลการพัฒนา',
      en: 'the report gave the results of management and none of development',
    },
    source: [{ document: '004', note: 'O28, 2565' }],
  },
  {
    kind: 'remark',
    of: /รายงานผลการดำเนินการป้องกันการทุจริต/,
    text: {
      th: 'ในรายงานไม่มีปัญหาอุปสรรคและข้อเสนอแนะ ทั้งที่คำอธิบายบอกว่ามี',
      en: 'the report had no problems and suggestions, though the description said so',
    },
    source: [{ document: '004', line: 870, note: 'O41, 2565' }],
  },
  {
    kind: 'advice',
    of: /มีส่วนร่วม(?!ของผู้บริหาร)/,
    text: {
      th: 'รายงานการประชุมอย่างเดียวเป็นหลักฐานการมีส่วนร่วมที่น้อยไป',
      en: 'minutes of a meeting alone are thin evidence of participation',
    },
    source: [{ document: '004', note: 'O33, 2565' }],
  },
  {
    kind: 'advice',
    of: /ประเมินความเสี่ยงการทุจริต/,
    text: { th: 'ควรประเมินความเสี่ยงให้ครอบคลุมทั้งหน่วยงาน', en: 'let the assessment of risks cover the whole agency' },
    source: [{ document: '004', note: 'O36, 2565' }],
  },
  {
    kind: 'rule',
    of: /ช่องทาง(?:การ|แจ้งเรื่อง)?ร้องเรียน/,
    text: {
      th: 'ช่องทางแจ้งทุจริตไม่แยกจากเรื่องร้องเรียนทั่วไป หรือเข้าจากเว็บไซต์หลักไม่ได้',
      en: 'the channel on corruption is not apart from that of other complaints, or cannot be reached from the main web site',
    },
    source: [{ page: 'pracharath mkschool', note: 'O28, 2566' }],
  },
  {
    kind: 'rule',
    of: /E-?Service/i,
    text: {
      th: 'ไม่มีลิงก์ E-Service บนเว็บไซต์หลัก หรือผู้ใช้ยังต้องมาที่หน่วยงานเอง',
      en: 'the service is not linked from the main web site, or one must still come in person',
    },
    source: [{ note: 'O10, national; O14, VEC 2569' }],
  },
  {
    kind: 'rule',
    of: /^Q&A$|ข้อมูลการติดต่อ/,
    text: {
      th: 'ช่องทางถามตอบเป็นทางเดียว (เช่น มีแต่แบบฟอร์มหรือโทรศัพท์)',
      en: 'questions go one way only (a form or a telephone number)',
    },
    source: [{ note: 'O8, VEC 2568; O6, national 2567; O3, national 2568' }],
  },
  {
    kind: 'rule',
    of: /^โครงสร้าง/,
    text: {
      th: 'ผังมีแต่ชื่อส่วนงาน ไม่มีตำแหน่งสำคัญ หรือไม่มีฝ่ายการเมือง (อปท.)',
      en: 'the chart names offices and no key posts, or leaves out the political side (local government)',
    },
    source: [{ page: 'itachon.com', note: 'O1, national 2568 and 2569' }],
  },
  {
    kind: 'rule',
    of: /อำนาจหน้าที่|หน้าที่และอำนาจ/,
    text: {
      th: 'ลงพระราชบัญญัติทั้งฉบับ แทนส่วนที่กำหนดอำนาจของหน่วยงาน',
      en: 'a whole Act is shown instead of the part on the agency',
    },
    source: [{ page: 'itachon.com', note: 'O1, national 2568 and 2569' }],
  },
  {
    kind: 'rule',
    of: /^ข้อมูลผู้บริหาร/,
    text: {
      th: 'ผู้บริหารคนใดขาดชื่อ ตำแหน่ง รูป หรือช่องทางติดต่อ หรือไม่มีรองผู้บริหาร',
      en: 'an executive lacks name, post, photo or contact, or the deputies are missing',
    },
    source: [
      { page: 'horwang.ac.th', note: '2566' },
      { page: 'agri.vru.ac.th', note: '2567' },
    ],
  },
  {
    kind: 'rule',
    of: /^แผนยุทธศาสตร์/,
    text: { th: 'แผนมีระยะ 1 ปีหรือน้อยกว่า หรือไม่ครอบคลุมปีนี้', en: 'the plan is of one year or less, or does not cover this year' },
    source: [{ note: 'O4, national 2565' }],
  },
  {
    kind: 'rule',
    of: /^แผน(?:ดำเนินงาน|ปฏิบัติราชการ|ปฏิบัติการประจำปี|และความก้าวหน้า)/,
    text: {
      th: 'แผนไม่บอกงบประมาณหรือระยะเวลาของแต่ละโครงการ',
      en: 'the plan gives no budget or no time for each project',
    },
    source: [{ page: 'hia.anamai', note: 'O11, national 2566' }],
  },
  {
    kind: 'rule',
    of: /กำกับติดตามการดำเนินงาน|ความก้าวหน้าในการดำเนินงาน/,
    text: {
      th: 'ความก้าวหน้าไม่ครอบคลุม 6 เดือนแรก หรือไม่บอกงบที่ใช้รายโครงการ',
      en: 'the progress does not cover the first 6 months, or gives no budget used per project',
    },
    source: [{ page: 'hia.anamai', note: 'O12, national 2566' }, { page: 'ita.wu.ac.th' }],
  },
  {
    kind: 'rule',
    of: /^รายงานผลการดำเนินงานประจำปี/,
    text: {
      th: 'ไม่มีปัญหา อุปสรรค และข้อเสนอแนะ (ถ้าไม่มีต้องเขียนว่าไม่มี)',
      en: 'problems and suggestions are missing (where there were none it must say so)',
    },
    source: [{ note: 'O11, VEC 2568; O7, VEC 2569' }],
  },
  {
    kind: 'rule',
    of: /^คู่มือ.*(?:ปฏิบัติงาน|ปฏิบัติหน้าที่)/,
    text: { th: 'คู่มือไม่บอกว่าเป็นของตำแหน่งใดหรืองานใด', en: 'the manual does not say for which post or task it is' },
    source: [{ page: 'oit.nongphai.ac.th', note: 'O14, national 2566' }],
  },
  {
    kind: 'rule',
    of: /^คู่มือ.*(?:ให้บริการ|ขอรับบริการ)/,
    text: {
      th: 'ไม่บอกระยะเวลาของแต่ละขั้นตอนหรือกฎหมาย หรือเว้นช่องค่าธรรมเนียมว่างไว้',
      en: 'no time for each step or no law is given, or the fee is left blank',
    },
    source: [
      { page: 'pracharath kutakai-oit', note: 'O10, national 2567' },
      { page: 'ita.psu.ac.th', note: 'O9, national 2568' },
    ],
  },
  {
    kind: 'rule',
    of: /แผนการจัดซื้อจัดจ้าง/,
    text: {
      th: 'ไม่มีแผนเพราะไม่มีรายการเกิน 500,000 บาท แล้วไม่ชี้แจง',
      en: 'no plan is shown, as nothing exceeds 500,000 baht, and nothing explains it',
    },
    source: [{ page: 'hia.anamai', note: 'O19, national 2566' }],
  },
  {
    kind: 'rule',
    of: /สรุปผลการจัดซื้อจัดจ้าง/,
    text: {
      th: 'ตารางรายเดือนขาดคอลัมน์ หรือข้ามเดือนที่ไม่มีการจัดซื้อแทนที่จะระบุว่าไม่มี',
      en: 'the monthly table lacks a column, or a month without purchases is left out instead of stated',
    },
    source: [{ page: '75010020.skm.go.th', note: 'O21, national 2566' }, { note: 'O15, police 2568' }],
  },
  {
    kind: 'rule',
    of: /^(?:รายการ|รายงานผล)การจัดซื้อจัดจ้าง/,
    text: { th: 'มีช่องว่างในตาราง หรือเปลี่ยนแบบของตาราง', en: 'cells of the table are blank, or its form was changed' },
    source: [{ page: 'wp.ac.th', note: 'O12, national 2568' }],
  },
  {
    kind: 'rule',
    of: /^แนวปฏิบัติการจัดการเรื่องร้องเรียน/,
    text: {
      th: 'ขาดวิธีร้องเรียน ขั้นตอน ส่วนงานที่รับผิดชอบ หรือระยะเวลา',
      en: 'one of method, steps, unit and time is missing',
    },
    source: [{ page: 'pracharath mkschool', note: 'O27, national 2566' }],
  },
  {
    kind: 'rule',
    of: /สถิติเรื่องร้องเรียน/,
    text: {
      th: 'ไม่บอกจำนวนทั้งหมด ที่เสร็จ และที่ค้าง (ถ้าไม่มีเรื่องต้องเขียนว่าไม่มี)',
      en: 'the counts in all, closed and pending are missing (where there were none it must say so)',
    },
    source: [{ note: 'O19, VEC 2569' }],
  },
  {
    kind: 'rule',
    of: /เปิดโอกาสให้เกิดการมีส่วนร่วม/,
    text: {
      th: 'ขาดเรื่อง ผู้เข้าร่วม ผล หรือการนำผลไปใช้',
      en: 'one of topic, participants, result and use of the result is missing',
    },
    source: [{ page: 'spm-sk.go.th', note: 'O25, national 2567' }],
  },
  {
    kind: 'rule',
    of: /No Gift/i,
    text: {
      th: 'ประกาศไม่ได้ลงนามโดยผู้บริหารสูงสุด หรือเป็นของปีอื่น',
      en: 'the notice is not signed by the top executive, or is of another year',
    },
    source: [{ page: '75010020.skm.go.th', note: 'O31, national 2566' }],
  },
  {
    kind: 'rule',
    of: /ขับเคลื่อนจริยธรรม/,
    text: {
      th: 'ขาดทีมขับเคลื่อน Do’s & Don’ts หรือการอบรม',
      en: 'one of team, Dos and Don’ts, and training is missing',
    },
    source: [{ page: '75010020.skm.go.th', note: 'O40, national 2566' }],
  },
  {
    kind: 'rule',
    of: /ความเสี่ยง.*สินบน/,
    text: { th: 'ความเสี่ยงที่ประเมินไม่เกี่ยวกับสินบน', en: 'the risk is not tied to bribery' },
    source: [{ page: 'toomyai.go.th', note: 'O30, national 2567' }],
  },
  {
    kind: 'rule',
    of: /^ข่าวประชาสัมพันธ์/,
    text: { th: 'ข่าวไม่ใช่ของปีงบประมาณนี้', en: 'the news are not of this fiscal year' },
    source: [{ note: 'O9, VEC 2569; O7, national' }],
  },
];

/** Gives why items like this one scored 0, or would; assessors' own remarks first. */
export function zeroReasonsOf({ title }: ProfileItem): readonly ZeroReason[] {
  return reasons.filter(({ of }) => of.test(title));
}

/** Gives the sources of a reason as they are named beside it. */
export function describeSources({ source }: ZeroReason, language: Language): string {
  const documentWord = language === 'th' ? 'เอกสาร' : 'document';
  return source
    .map(({ document, page, note }) => [document && `${documentWord} ${document}`, page, note].filter(Boolean).join(' '))
    .join('; ');
}
