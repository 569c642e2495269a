import type { ByLanguage, Language } from '../ground/language';
import { describePeriodNeed } from './period-need-texts';
import type { Cadence, Confidence, FileForm, Ground, PeriodNeed, ProfileDuty } from './profile';

/** Words for what a profile says of its items. */
export interface ProfileTexts {
  readonly responsible: string;
  /** Where a fact comes from. */
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** A list that nobody has compared with the manual of its year. */
  readonly draft: string;
  readonly cadence: Readonly<Record<Cadence, string>>;
  readonly cadenceLabel: string;
  readonly fileForms: (forms: readonly FileForm[]) => string;
  /** The divisions that answer, and the one that gathers their answers. */
  readonly compiled: (divisions: string, by: string) => string;
  readonly needs: (need: PeriodNeed) => string;
  readonly elements: string;
  readonly origin: string;
  readonly window: (opens: string, closes: string) => string;
  readonly deadlines: string;
  readonly duties: string;
  /** How often a duty returns: `ทุกวันอังคาร`. */
  readonly rhythm: (duty: Pick<ProfileDuty, 'every' | 'weekday' | 'beforeDay'>) => string;
  /** Behind what is one agency's own order. */
  readonly ownOrder: string;
  /** Items of another year's list that an item comes from. */
  readonly former: (list: string) => string;
  /** Why they are taken for it. */
  readonly grounds: Readonly<Record<'same-title' | 'same-alias' | 'steps' | Ground, string>>;
}

const fileFormNames: Readonly<Record<FileForm, string>> = { pdf: 'PDF', xlsx: 'Excel' };

/** From Monday. */
const weekdays: ByLanguage<readonly string[]> = {
  th: ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์', 'อาทิตย์'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const weekdayName = (language: Language, day: number | undefined) => weekdays[language][(day ?? 1) - 1] ?? '';

const th: ProfileTexts = {
  responsible: 'ผู้รับผิดชอบ',
  confidence: {
    document: 'จากเอกสารของหน่วยงาน',
    'web-page': 'จากหน้าเว็บ ยังไม่ยืนยัน',
    inferred: 'ประมาณการ ยังไม่ได้เทียบกับคู่มือ',
  },
  draft: 'ร่าง ยังไม่ได้เทียบกับคู่มือ',
  cadence: {
    daily: 'ทุกวัน',
    monthly: 'รายเดือน',
    'monthly-or-quarterly': 'รายเดือนหรือรายไตรมาส',
    quarterly: 'รายไตรมาส',
    yearly: 'รายปี',
    'kept-current': 'ให้เป็นปัจจุบันเสมอ',
  },
  cadenceLabel: 'การปรับปรุงข้อมูล',
  fileForms: (forms) => `รูปแบบไฟล์: ${forms.map((form) => fileFormNames[form]).join(' และ ')}`,
  compiled: (divisions, by) => `${divisions} (${by}รวบรวม)`,
  needs: (need) => `รอบระยะเวลาที่ต้องการ: ${describePeriodNeed.th(need)}`,
  elements: 'องค์ประกอบ',
  origin: 'ที่มา',
  window: (opens, closes) => `ช่วงเวลาตอบ: ${opens} ถึง ${closes}`,
  deadlines: 'กำหนดเวลาที่มีในเอกสาร (เป็นของบางเขต หน่วยงานตั้งกำหนดของตนเองได้ใน deadlines)',
  duties: 'งานที่ทำซ้ำตามเอกสาร (เป็นของบางเขต)',
  rhythm: ({ every, weekday, beforeDay }) => {
    switch (every) {
      case 'day':
        return 'ทุกวัน';
      case 'week':
        return `ทุกวัน${weekdayName('th', weekday)}`;
      case 'half-month':
        return 'ทุก 15 วันหรือเดือนละ 2 ครั้ง';
      case 'month':
        return beforeDay === undefined ? 'ทุกเดือน' : `ทุกเดือน ก่อนวันที่ ${beforeDay}`;
      case 'quarter':
        return 'ทุกไตรมาส';
    }
  },
  ownOrder: 'กำหนดภายในของเขตหนึ่ง',
  former: (list) => `ข้อเดิมใน ${list}`,
  grounds: {
    'same-title': 'ชื่อข้อเดียวกัน',
    'same-alias': 'ชื่ออื่นของข้อเดียวกัน',
    title: 'ชื่อข้อหนึ่งเป็นส่วนหนึ่งของอีกข้อ',
    wording: 'ชื่อข้อกล่าวถึงเรื่องเดียวกันด้วยคำอื่น',
    element: 'ชื่อข้อเดิมตรงกับองค์ประกอบของข้อนี้',
    document: 'เอกสารบอกไว้',
    steps: 'ตามชื่อข้อในรายการของปีระหว่างนั้น',
  },
};

const en: ProfileTexts = {
  responsible: 'Responsible',
  confidence: {
    document: 'from documents of agencies',
    'web-page': 'from a web page, not confirmed',
    inferred: 'estimated, not compared with the manual',
  },
  draft: 'draft, not compared with the manual',
  cadence: {
    daily: 'daily',
    monthly: 'monthly',
    'monthly-or-quarterly': 'monthly or quarterly',
    quarterly: 'quarterly',
    yearly: 'yearly',
    'kept-current': 'kept current',
  },
  cadenceLabel: 'Brought up to date',
  fileForms: (forms) => `Form of the file: ${forms.map((form) => fileFormNames[form]).join(' and ')}`,
  compiled: (divisions, by) => `${divisions} (gathered by ${by})`,
  needs: (need) => `Period needed: ${describePeriodNeed.en(need)}`,
  elements: 'Elements',
  origin: 'Source',
  window: (opens, closes) => `Answers are taken from ${opens} to ${closes}`,
  deadlines: 'Days in the documents (orders of single districts; the office sets its own in deadlines)',
  duties: 'What the documents want done again and again (orders of single districts)',
  rhythm: ({ every, weekday, beforeDay }) => {
    switch (every) {
      case 'day':
        return 'every day';
      case 'week':
        return `every ${weekdayName('en', weekday)}`;
      case 'half-month':
        return 'every 15 days or twice a month';
      case 'month':
        return beforeDay === undefined ? 'every month' : `every month, before day ${beforeDay}`;
      case 'quarter':
        return 'every quarter';
    }
  },
  ownOrder: 'one district’s own order',
  former: (list) => `Formerly in ${list}`,
  grounds: {
    'same-title': 'the same title',
    'same-alias': 'another title of the same item',
    title: 'one title is part of the other',
    wording: 'the titles name the same in other words',
    element: 'the former title names an element of this item',
    document: 'a document says so',
    steps: 'by the titles in the lists of the years between',
  },
};

export const profileTexts = { th, en } as const;
