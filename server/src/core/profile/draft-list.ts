import type { ByLanguage } from '../ground/language';
import { formatDate, parseDate } from '../thai/date';
import { daysInMonth } from '../thai/era';
import { extendProfile, type ItemChange, moveTitle, type ProfileChanges } from './extend-profile';
import { indexProfile, type PeriodNeed, type Profile } from './profile';

/**
 * Gives a list for another fiscal year (B.E.), of which no manual is known: what differs from a list of the same kind is its year,
 * and its window, deadlines and needed periods, moved by the years between. It is marked as a draft.
 */
export function createDraftList(base: Profile, fiscalYear: number): ProfileChanges {
  const years = fiscalYear - base.fiscalYear;
  const { window, deadlines } = base;
  const items = base.items.flatMap(({ id, period }): [string, ItemChange][] =>
    period && hasYears(period) ? [[id, { period: moveNeed(period, years) }]] : [],
  );
  return {
    extends: base.id,
    profile: base.profile,
    fiscalYear,
    title: moveTitle(base.title, base.fiscalYear, fiscalYear),
    draft: true,
    confidence: { level: 'inferred', note: { th: notes.th(base.fiscalYear, fiscalYear), en: notes.en(base.fiscalYear, fiscalYear) } },
    source: [{ note: `${base.id}: days and periods moved by ${years} years; not compared with a manual` }],
    ...(window ? { window: { opens: moveDay(window.opens, years), closes: moveDay(window.closes, years) } } : {}),
    ...(deadlines ? { deadlines: deadlines.map(({ source: _source, ...one }) => ({ ...one, date: moveDay(one.date, years) })) } : {}),
    ...(items.length > 0 ? { items: Object.fromEntries(items) } : {}),
  };
}

/** A draft list, and the file that it is to be kept in. */
export interface DraftList {
  readonly profile: Profile;
  /** Its usual name. */
  readonly fileName: string;
  readonly text: string;
}

/** Makes a draft list for another fiscal year (B.E.) from a list of the same kind. */
export function makeDraftList(base: Profile, fiscalYear: number): DraftList {
  const list = createDraftList(base, fiscalYear);
  const profile = indexProfile(extendProfile(base, list).data);
  return { profile, fileName: `${profile.id}.oit-profile.json`, text: `${JSON.stringify(list, null, 2)}\n` };
}

const notes: ByLanguage<(from: number, to: number) => string> = {
  th: (from, to) => `ยกรายการของปี ${from} มาเป็นปี ${to} โดยเลื่อนวันและรอบระยะเวลาเท่านั้น ยังไม่ได้เทียบกับคู่มือของปี ${to}`,
  en: (from, to) =>
    `The list of ${from} taken for ${to}: only days and periods were moved, and nothing was compared with the manual of ${to}.`,
};

const hasYears = ({ from, through, years }: PeriodNeed): boolean => Boolean(from ?? through ?? years);

/** What a document says of one year it does not say of another. */
function moveNeed({ from, through, years, source: _source, ...need }: PeriodNeed, by: number): PeriodNeed {
  return {
    ...need,
    ...(from ? { from: moveMonth(from, by) } : {}),
    ...(through ? { through: moveMonth(through, by) } : {}),
    ...(years ? { years: years.map((year) => year + by) } : {}),
    basis: 'inferred',
  };
}

/** `2568-03` */
function moveMonth(month: string, by: number): string {
  const [year, rest] = month.split('-');
  return `${Number(year) + by}-${rest}`;
}

/** `2568-04-30`; of a day that the other year does not have, the last one of its month. */
function moveDay(text: string, by: number): string {
  const date = parseDate(text)?.date;
  if (!date) return text;
  const year = date.year + by;
  return formatDate({ ...date, year, day: Math.min(date.day, daysInMonth(year, date.month)) });
}
