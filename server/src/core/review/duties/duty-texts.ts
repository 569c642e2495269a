import type { ByLanguage, Language } from '../../ground/language';
import type { BilingualText, Cadence } from '../../profile/profile';
import { profileTexts } from '../../profile/profile-texts';
import type { Duty } from './duty';

/** What the days of the window and of the file are for. */
export const fileTexts = {
  window: { th: 'ช่วงเปิดรับคำตอบ OIT', en: 'OIT answers are taken' },
  closes: { th: 'วันสุดท้ายที่เปิดรับคำตอบ OIT', en: 'Last day of OIT answers' },
  internal: { th: 'กำหนดส่งภายในของหน่วยงาน', en: 'The office’s own deadline' },
} as const satisfies Readonly<Record<string, BilingualText>>;

/** Gives what is done with data that are brought up to date so often: `ปรับปรุงข้อมูลรายเดือน: …`. */
export function describeUpdate(cadence: Cadence, { th, en }: BilingualText): BilingualText {
  return {
    th: `ปรับปรุงข้อมูล${profileTexts.th.cadence[cadence]}: ${th}`,
    en: `Bring up to date, ${profileTexts.en.cadence[cadence]}: ${en}`,
  };
}

interface DutyTexts {
  readonly responsible: string;
  readonly everyone: string;
  readonly rhythm: string;
  readonly followUp: string;
  /** Where no document names the day. */
  readonly noDay: Readonly<Record<'half-month' | 'month' | 'quarter', string>>;
  readonly origin: string;
  readonly ownOrder: string;
  readonly ofFile: string;
  readonly cadence: string;
}

const dutyTexts: ByLanguage<DutyTexts> = {
  th: {
    responsible: 'ผู้รับผิดชอบ',
    everyone: 'ทั้งหน่วยงาน',
    rhythm: 'ทำซ้ำ',
    followUp: 'ติดตามผล',
    noDay: {
      'half-month': 'เอกสารไม่ได้บอกวัน จึงแสดงวันที่ 15 และวันสิ้นเดือน ซึ่งเป็นวันสุดท้ายของแต่ละรอบ',
      month: 'ไม่มีวันกำหนดในเอกสาร จึงแสดงวันสิ้นเดือน',
      quarter: 'ไม่มีวันกำหนดในเอกสาร จึงแสดงวันสิ้นไตรมาส',
    },
    origin: 'ที่มา',
    ownOrder: 'กำหนดภายในของเขตหนึ่ง หน่วยงานอื่นกำหนดเองได้',
    ofFile: 'กำหนดของหน่วยงานในไฟล์คำตอบ (deadlines)',
    cadence: 'ความถี่ในการปรับปรุงข้อมูลตามรายการข้อ',
  },
  en: {
    responsible: 'Responsible',
    everyone: 'the whole agency',
    rhythm: 'Returns',
    followUp: 'follow-up',
    noDay: {
      'half-month': 'No document names the days: shown are the 15th and the end of the month, the last days of each time.',
      month: 'No document names the day: shown is the end of the month.',
      quarter: 'No document names the day: shown is the end of the quarter.',
    },
    origin: 'Source',
    ownOrder: 'one district’s own order; other agencies set their own',
    ofFile: 'the office’s own day in the submission (deadlines)',
    cadence: 'how often the list of items wants the data brought up to date',
  },
};

/**
 * Gives what is due with the items that it is about, marked where it is one agency's own order or the list that says it is not sure:
 * `O15 ปรับปรุง… (กำหนดภายในของเขตหนึ่ง)`. What the text says itself is not said twice.
 */
export function titleOfDuty(
  { what, items, basis, confidence }: Pick<Duty, 'what' | 'items' | 'basis' | 'confidence'>,
  language: Language,
): string {
  const said = what[language];
  const unnamed = items.filter((id) => !new RegExp(`\\b${id}\\b`).test(said));
  const { ownOrder } = profileTexts[language];
  const isMarked = basis !== 'own-order' || said.includes(ownOrder);
  return [
    ...(unnamed.length > 0 ? [unnamed.join(', ')] : []),
    said,
    ...[isMarked ? null : ownOrder, describeDoubt(confidence, language)].flatMap((mark) => (mark === null ? [] : [`(${mark})`])),
  ].join(' ');
}

/** Gives how little a list can be relied on; null where a document or the file says what it says. */
export function describeDoubt(confidence: Duty['confidence'], language: Language): string | null {
  const words = profileTexts[language];
  if (confidence === 'draft') return words.draft;
  return confidence === null || confidence === 'document' ? null : words.confidence[confidence];
}

/** Gives whose a duty is, how often it returns, and who says so; one fact a line. */
export function describeDuty(duty: Duty, language: Language): string[] {
  const texts = dutyTexts[language];
  const { divisions, recurrence } = duty;
  return [
    `${texts.responsible}: ${divisions.length > 0 ? divisions.join(', ') : texts.everyone}`,
    ...(recurrence
      ? [`${texts.rhythm}: ${describeRecurrence(recurrence, language)}${duty.kind === 'follow-up' ? ` (${texts.followUp})` : ''}`]
      : []),
    ...(recurrence?.day === 0 && hasNoDay(recurrence.every) ? [texts.noDay[recurrence.every]] : []),
    `${texts.origin}: ${describeBasis(duty, language)}`,
  ];
}

const hasNoDay = (every: string): every is 'half-month' | 'month' | 'quarter' => every !== 'day' && every !== 'week';

function describeRecurrence({ every, day }: NonNullable<Duty['recurrence']>, language: Language): string {
  const place = every === 'week' ? { weekday: day } : every === 'month' && day > 0 ? { beforeDay: day + 1 } : {};
  return profileTexts[language].rhythm({ every, ...place });
}

/** Gives who says that something is due. */
export function describeBasis({ basis, confidence }: Pick<Duty, 'basis' | 'confidence'>, language: Language): string {
  const texts = dutyTexts[language];
  if (basis === 'file') return texts.ofFile;
  const said = basis === 'own-order' ? texts.ownOrder : basis === 'cadence' ? texts.cadence : null;
  const doubt = describeDoubt(confidence, language);
  const sure = said === null && doubt === null ? profileTexts[language].confidence.document : null;
  return [said, doubt, sure].filter(Boolean).join('; ');
}
