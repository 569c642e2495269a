import type { ByLanguage, Language } from '../ground/language';
import { describePeriodNeed } from './period-need-texts';
import type { Profile } from './profile';
import { describeDays } from './profile-facts';

interface CompareTexts {
  readonly head: (fiscalYear: number) => string;
  readonly items: (count: number) => string;
  readonly needs: string;
  readonly duties: (count: number) => string;
  readonly scoring: string;
  readonly olderYears: (year: number, places: readonly string[]) => string;
  readonly done: string;
}

const compareTexts: ByLanguage<CompareTexts> = {
  th: {
    head: (year) => `สิ่งที่ต้องเทียบกับคู่มือของปี ${year}:`,
    items: (count) => `จำนวนข้อ (${count} ข้อ) ชื่อข้อ และองค์ประกอบของแต่ละข้อ`,
    needs: 'รอบระยะเวลาของข้อ',
    duties: (count) => `งานที่ทำซ้ำของหน่วยงาน (${count} งาน) ยกมาจากรายการเดิม`,
    scoring: 'น้ำหนักและระดับคะแนน จำนวนผู้ตอบแบบวัดการรับรู้',
    olderYears: (year, places) => `ข้อความที่ยังพูดถึงปี ${year}: ${places.join(', ')}`,
    done: 'เทียบแล้วให้ลบ "draft": true และแก้ confidence กับ source ให้ตรงกับที่มา',
  },
  en: {
    head: (year) => `To compare with the manual of ${year}:`,
    items: (count) => `the number of items (${count}), their titles and elements`,
    needs: 'the periods that items need',
    duties: (count) => `duties that return (${count}), taken over as they were`,
    scoring: 'weights and levels of the score, numbers of survey answers',
    olderYears: (year, places) => `texts that still speak of ${year}: ${places.join(', ')}`,
    done: 'Once compared, take away "draft": true and correct confidence and source.',
  },
};

/** What is to be compared with the manual of the year for which a list was moved from another year's. */
export interface Comparison {
  readonly head: string;
  /** One thing each. */
  readonly things: readonly string[];
  readonly done: string;
}

/** Gives what of a list that was moved from the year of another one is to be compared with the manual. */
export function findWhatToCompare(list: Profile, base: Profile, language: Language): Comparison {
  const texts = compareTexts[language];
  const needs = list.items.flatMap(({ id, period }) =>
    period && (period.from ?? period.through ?? period.years) ? [`${id} ${describePeriodNeed[language](period)}`] : [],
  );
  const older = findYear(list, base.fiscalYear);
  return {
    head: texts.head(list.fiscalYear),
    things: [
      ...describeDays({ ...list, draft: false, deadlines: [] }, language),
      texts.items(list.items.length),
      ...(needs.length > 0 ? [`${texts.needs}: ${needs.join('; ')}`] : []),
      ...(list.duties && list.duties.length > 0 ? [texts.duties(list.duties.length)] : []),
      ...(list.scoring || list.surveys ? [texts.scoring] : []),
      ...(older.length > 0 ? [texts.olderYears(base.fiscalYear, older)] : []),
    ],
    done: texts.done,
  };
}

/** Where a text of a list speaks of a year, sources apart: ids of items, and keys. */
function findYear(list: Profile, year: number): string[] {
  const speaks = (value: unknown) => JSON.stringify(value, (key, inner) => (key === 'source' ? null : inner)).includes(String(year));
  const keys = (['title', 'notes', 'divisionsNote', 'deadlines', 'duties', 'surveys'] as const).filter((key) => speaks(list[key] ?? null));
  return [...list.items.filter(speaks).map(({ id }) => id), ...keys];
}
