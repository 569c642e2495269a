import type { PeriodsArguments } from '../arguments/periods';
import type { Texts } from '../catalogue';
import { list, quote } from '../quote';
import { describePeriodNeed, monthName } from './period-need';
import { more } from './phrases';

export const periods: Texts<PeriodsArguments> = {
  'period.missing': ({ item, need }) =>
    `Item ${item} does not say its period, so the assessor cannot see that the data are complete. Add period: ${describePeriodNeed(need)}.`,
  'period.unreadable': ({ value, example }) =>
    `The period ${quote(value)} cannot be read, so nothing shows that the data are complete. Type it like “${example}”, “ไตรมาส 1-2/2568” or “ปีงบประมาณ 2568”.`,
  'period.too-short': ({ value, need }) =>
    `The period ${quote(value)} does not cover what the item needs: ${describePeriodNeed(need)}. Incomplete data may score 0: publish the rest and extend the period.`,
  'period.wrong-year': ({ value, need }) =>
    `The period ${quote(value)} is not of the year that the item needs: ${describePeriodNeed(need)}. Data of another year may score 0: give those of the right year.`,
  'period.count': ({ typed, counted }) =>
    `It says ${quote(typed)}, yet the months given number ${counted}. The assessor cannot tell whether the data are complete: make the number and the months agree.`,
  'period.gap': ({ item, value, months, first }) =>
    `Item ${item} needs data month by month from ${monthName(first)}, yet ${quote(value)} leaves out ${list(months.map(monthName), 6, more)}. The assessor may find the data incomplete: publish these months and extend the period.`,
  'date.invalid': ({ value, problem }) => {
    if (problem === 'long-year')
      return `The year ${quote(value)} has a digit too many, so the assessor cannot tell which year is meant. Write a B.E. year of four digits.`;
    return problem === 'no-day'
      ? `The calendar has no day ${quote(value)}, so it cannot be compared with a deadline. Check day, month and year.`
      : `The date ${quote(value)} cannot be read, so it cannot be compared with a deadline. Type it like “2568-03-20” or “20 มี.ค. 2568”.`;
  },
  'date.christian-era': ({ value }) =>
    `${quote(value)} has a year of the Christian era. The assessment counts in the Buddhist era, and mixed years are misread: use B.E. with four digits.`,
  'date.two-digit-year': ({ value }) =>
    `${quote(value)} has a year of two digits, which is read as B.E. 25xx. Type all four digits so that nobody misreads it.`,
  'date.after-window': ({ item, value, closes, step }) =>
    step
      ? `The step “${step}” of item ${item} is dated ${quote(value)}, after the last day of answers (${closes}). The assessor may not count what came later: check the date, or the deadline in the file.`
      : `Item ${item} cites evidence of ${quote(value)}, after the last day of answers (${closes}). The assessor may not count it: check the date, or cite what happened before.`,
};
