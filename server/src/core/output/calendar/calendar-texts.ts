import type { ByLanguage } from '../../ground/language';

interface CalendarTexts {
  /** Name of a calendar. `agency` may be empty; years are B.E. */
  readonly name: (agency: string, fiscalYears: readonly number[]) => string;
}

export const calendarTexts: ByLanguage<CalendarTexts> = {
  th: {
    name: (agency, years) =>
      ['กำหนดงาน OIT', agency, ...(years.length > 0 ? [`ปีงบประมาณ ${years.join(', ')}`] : [])].filter(Boolean).join(' '),
  },
  en: {
    name: (agency, years) =>
      ['OIT duties', agency, ...(years.length > 0 ? [`fiscal year ${years.join(', ')}`] : [])].filter(Boolean).join(' '),
  },
};
