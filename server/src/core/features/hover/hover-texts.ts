import type { Severity } from '../../findings/severity';
import type { ByLanguage } from '../../ground/language';
import type { ReasonKind } from '../../profile/zero-reasons';
import type { Answer, ElementEntry } from '../../submission/submission';
import type { LeastAnswers } from '../../submission/survey-status';
import type { Era } from '../eras';

/** Texts of hovers; plain text, but for those on answers. */
export interface HoverTexts {
  readonly subIndicator: string;
  readonly needs: string;
  readonly lacking: string;
  readonly allElements: string;
  readonly deadline: string;
  readonly internal: string;
  readonly closes: string;
  /** Negative: so many days ago. */
  readonly daysLeft: (days: number) => string;
  readonly result: string;
  readonly score: (score: string) => string;
  readonly reasons: Readonly<Record<ReasonKind, string>>;
  /** How an element stands in the file. */
  readonly shown: Readonly<Record<ElementEntry['shown'], string>>;
  readonly state: string;
  readonly optional: string;
  readonly notRead: string;
  readonly synonyms: string;
  readonly elementOf: string;
  readonly shortForms: string;
  readonly allDivisions: string;
  readonly itemsHere: (count: number) => string;
  readonly noItems: string;
  readonly eras: Readonly<Record<Era, string>>;
  readonly fiscalYear: string;
  readonly months: (count: number) => string;
  readonly length: string;
  readonly fits: string;
  readonly fitsNot: string;
  readonly notMonthly: string;
  readonly lacks: (months: string) => string;
  readonly has: (covered: number, needed: number) => string;
  readonly noNeed: string;
  readonly fromToday: string;
  /** Negative: so many days after it. */
  readonly beforeClosing: (days: number) => string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly stepOpen: string;
  readonly stepsOrder: string;
  readonly who: string;
  readonly answered: string;
  readonly minimum: (minimum: number) => string;
  readonly rule: string;
  /** How many are to answer by the share of the group. */
  readonly least: Readonly<Record<LeastAnswers['basis'], (count: number) => string>>;
  readonly headcount: string;
  /** What the scores of its indicators make. */
  readonly computed: (score: string) => string;
  readonly toolWeight: (percent: number) => string;
  /** Indicators of a survey with the number of their questions. */
  readonly questions: (weights: readonly (readonly [indicator: string, count: number])[], isInferred: boolean) => string;
  readonly notCounted: string;
  readonly items: string;
  readonly origin: string;
  readonly meaning: string;
  readonly why: string;
  readonly remedy: string;
  readonly severities: Readonly<Record<Severity, string>>;
}

const th: HoverTexts = {
  subIndicator: 'ตัวชี้วัดย่อย',
  needs: 'รอบระยะเวลาที่ต้องการ',
  lacking: 'ยังขาด',
  allElements: 'องค์ประกอบทั้งหมด',
  deadline: 'กำหนด',
  internal: 'ส่งภายใน',
  closes: 'ปิดรับ',
  daysLeft: (days) => (days === 0 ? 'วันนี้' : days > 0 ? `อีก ${days} วัน` : `ผ่านมาแล้ว ${-days} วัน`),
  result: 'ผลที่ประกาศ',
  score: (score) => `${score} คะแนน`,
  reasons: {
    remark: 'ข้อแบบนี้เคยได้ 0 เพราะ',
    rule: 'ได้ 0 เมื่อ (ตามเกณฑ์ที่หน่วยงานอื่นเผยแพร่)',
    advice: 'ผู้ประเมินเคยแนะนำ',
  },
  shown: {
    yes: '✓ แสดงแล้ว',
    url: '✓ แสดงแล้ว มีลิงก์ของตนเอง',
    none: '✓ ไม่มีในหน่วยงานนี้',
    no: '✗ ยังไม่แสดง',
    absent: '– ยังไม่ได้ระบุ',
    unreadable: '– อ่านค่าไม่ออก',
  },
  state: 'สถานะ',
  optional: 'ไม่บังคับ',
  notRead: '– ยังอ่านข้อนี้ไม่ได้',
  synonyms: 'คำที่ใช้แทนได้ในคำอธิบาย',
  elementOf: 'องค์ประกอบของ',
  shortForms: 'ชื่อย่อที่ใช้ได้',
  allDivisions: 'ทุกฝ่ายตอบข้อนี้',
  itemsHere: (count) => `รับผิดชอบ ${count} ข้อ`,
  noItems: 'ไม่มีข้อของฝ่ายนี้ในไฟล์',
  eras: { christian: 'ค.ศ.', buddhist: 'พ.ศ.' },
  fiscalYear: 'ปีงบประมาณ',
  months: (count) => `${count} เดือน`,
  length: 'จำนวน',
  fits: '✓ ตรงตามที่ข้อนี้ต้องการ',
  fitsNot: '✗ ยังไม่ตรงตามที่ข้อนี้ต้องการ',
  notMonthly: '– เดือนครบ แต่ยังไม่ได้บอกว่าเป็นรายเดือน',
  lacks: (months) => `ขาด ${months}`,
  has: (covered, needed) => `มี ${covered} จาก ${needed} เดือน`,
  noNeed: 'ข้อนี้ไม่กำหนดรอบระยะเวลา',
  fromToday: 'นับจากวันนี้',
  beforeClosing: (days) => (days === 0 ? 'ตรงกับวันปิดรับคำตอบ' : days > 0 ? `ก่อนวันปิดรับคำตอบ ${days} วัน` : `หลังวันปิดรับคำตอบ ${-days} วัน`),
  answers: {
    มี: 'เปิดเผยข้อมูลข้อนี้แล้ว ต้องมี `urls` อย่างน้อยหนึ่งรายการบนเว็บไซต์หลัก และ `description` บอกทางเข้า',
    ไม่มี: 'ไม่เปิดเผยข้อมูลข้อนี้ ข้อที่ตอบว่าไม่มีได้ 0 คะแนน',
  },
  stepOpen: 'ยังไม่ลงวันที่',
  stepsOrder: 'วันที่ต้องเรียงตามลำดับ: รายงาน รับรอง เผยแพร่',
  who: 'ผู้ตอบ',
  answered: 'ตอบแล้ว',
  minimum: (minimum) => `ขั้นต่ำ ${minimum} คน`,
  rule: 'เกณฑ์',
  least: {
    everyone: (count) => `ต้องตอบทุกคน ${count} คน`,
    'by-division': (count) => `ต้องมีอย่างน้อย ${count} คน คำนวณรายฝ่าย`,
    'one-number': (count) => `ต้องมีอย่างน้อย ${count} คน ถ้ากรอก headcount แยกตามฝ่าย จะคำนวณได้พอดี`,
  },
  headcount: 'บุคลากรที่ต้องตอบ',
  computed: (score) => `ตัวชี้วัดที่กรอกให้คะแนน ${score}`,
  toolWeight: (percent) => `น้ำหนัก ${percent} ใน 100 ของคะแนนรวม`,
  questions: (weights, isInferred) =>
    `เป็นค่าเฉลี่ยของตัวชี้วัด ถ่วงน้ำหนักตามจำนวนข้อคำถาม${isInferred ? ' (ประมาณการ)' : ''}: ${weights.map(([id, count]) => `ตัวชี้วัดที่ ${id} ${count} ข้อ`).join(', ')}`,
  notCounted: 'ยังไม่ได้กรอกจำนวน',
  items: 'จำนวนข้อ',
  origin: 'ที่มา',
  meaning: 'ความหมาย',
  why: 'ทำไมจึงสำคัญ',
  remedy: 'วิธีแก้',
  severities: { error: 'ข้อผิดพลาด', warning: 'คำเตือน', info: 'ข้อสังเกต' },
};

const en: HoverTexts = {
  subIndicator: 'Sub-indicator',
  needs: 'Period needed',
  lacking: 'lacking',
  allElements: 'All elements',
  deadline: 'Deadlines',
  internal: 'the office’s own',
  closes: 'last day of answers',
  daysLeft: (days) => (days === 0 ? 'today' : days > 0 ? `in ${plural(days, 'day')}` : `${plural(-days, 'day')} ago`),
  result: 'Published result',
  score: (score) => `score ${score}`,
  reasons: {
    remark: 'Such items scored 0 because',
    rule: 'Scores 0 when (rules that other agencies published)',
    advice: 'An assessor advised',
  },
  shown: {
    yes: '✓ shown',
    url: '✓ shown, with a link of its own',
    none: '✓ does not exist in this agency',
    no: '✗ not shown yet',
    absent: '– not said yet',
    unreadable: '– value cannot be read',
  },
  state: 'State',
  optional: 'optional',
  notRead: '– the item cannot be read yet',
  synonyms: 'Words that may stand for it in the description',
  elementOf: 'Element of',
  shortForms: 'Short forms',
  allDivisions: 'Every division answers this item',
  itemsHere: (count) => `Responsible for ${plural(count, 'item')}`,
  noItems: 'No item of this division in the file',
  eras: { christian: 'C.E.', buddhist: 'B.E.' },
  fiscalYear: 'Fiscal year',
  months: (count) => plural(count, 'month'),
  length: 'Length',
  fits: '✓ what this item needs',
  fitsNot: '✗ not yet what this item needs',
  notMonthly: '– all months, but nothing says that they are month by month',
  lacks: (months) => `lacks ${months}`,
  has: (covered, needed) => `${covered} of ${plural(needed, 'month')}`,
  noNeed: 'This item asks for no period',
  fromToday: 'From today',
  beforeClosing: (days) =>
    days === 0 ? 'On the last day of answers' : `${plural(Math.abs(days), 'day')} ${days > 0 ? 'before' : 'after'} the last day of answers`,
  answers: {
    มี: 'Yes: the information is disclosed. It takes at least one of `urls` on the main web site, and a `description` of the way there',
    ไม่มี: 'No: the information is not disclosed. An item answered so scores 0',
  },
  stepOpen: 'no date yet',
  stepsOrder: 'The dates come in order: reported, approved, published',
  who: 'Who answers',
  answered: 'Answers',
  minimum: (minimum) => `at least ${minimum}`,
  rule: 'Rule',
  least: {
    everyone: (count) => `everyone is to answer: ${count}`,
    'by-division': (count) => `at least ${count} by the staff of each division`,
    'one-number': (count) => `at least ${count}; a headcount by division makes it exact`,
  },
  headcount: 'Staff asked',
  computed: (score) => `The indicators that are given make ${score}`,
  toolWeight: (percent) => `${percent} of 100 of the total`,
  questions: (weights, isInferred) =>
    `The mean of its indicators, weighted by their questions${isInferred ? ' (estimate)' : ''}: ${weights.map(([id, count]) => `indicator ${id} ${plural(count, 'question')}`).join(', ')}`,
  notCounted: 'no number yet',
  items: 'Items',
  origin: 'Source',
  meaning: 'Meaning',
  why: 'Why it matters',
  remedy: 'What to do',
  severities: { error: 'error', warning: 'warning', info: 'note' },
};

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

export const hoverTexts: ByLanguage<HoverTexts> = { th, en };
