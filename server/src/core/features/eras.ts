import type { Language } from '../ground/language';
import { monthName } from '../profile/period-need-texts';
import { type CivilDate, formatThaiDate } from '../thai/date';
import { eraOffset } from '../thai/era';
import { type MonthIndex, monthIndex } from '../thai/month-index';

/** In which a year is counted: Buddhist or Christian. */
export type Era = 'buddhist' | 'christian';

const monthsBetween = eraOffset * 12;

/** Gives `20 มี.ค. 2568`, in English `20 March 2568`; of the Christian era with its year. */
export function formatDay(date: CivilDate, language: Language, era: Era = 'buddhist'): string {
  const shown = era === 'christian' ? { ...date, year: date.year - eraOffset } : date;
  return language === 'th' ? formatThaiDate(shown) : `${shown.day} ${monthName.en(monthIndex(shown.year, shown.month))}`;
}

/** Gives `ต.ค. 2567 - มี.ค. 2568`, in English `October 2567 to March 2568`; one month alone without an end. */
export function formatMonths(from: MonthIndex, to: MonthIndex, language: Language, era: Era = 'buddhist'): string {
  const name = (index: MonthIndex) => monthName[language](era === 'christian' ? index - monthsBetween : index);
  return from === to ? name(from) : `${name(from)}${language === 'th' ? ' - ' : ' to '}${name(to)}`;
}

/** Gives single months, ascending, as stretches: `ต.ค. 2567, ก.พ. 2568 - มี.ค. 2568`. */
export function formatMonthList(months: readonly MonthIndex[], language: Language): string {
  const runs: [from: MonthIndex, to: MonthIndex][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && last[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  return runs.map(([from, to]) => formatMonths(from, to, language)).join(', ');
}
