import type { PeriodsArguments } from '../arguments/periods';
import type { Texts } from '../catalogue';
import { list, quote } from '../quote';
import { describePeriodNeed, monthName } from './period-need';
import { more } from './phrases';

export const periods: Texts<PeriodsArguments> = {
  'period.missing': ({ need, example }) =>
    `The period of the data is not said, so the assessor cannot see that they are complete. Add the line period: ${example}, or what is published (the item needs ${describePeriodNeed(need)}).`,
  'period.unreadable': ({ value, example }) =>
    `The period ${quote(value)} cannot be read, so nothing shows that the data are complete. Type it like “${example}”, “ไตรมาส 1-2/2568” or “ปีงบประมาณ 2568”.`,
  'period.too-short': ({ value, need }) =>
    `The period ${quote(value)} does not cover what the item needs: ${describePeriodNeed(need)}. Incomplete data may score 0: publish the rest and extend the period; if the data are complete, make the period say so.`,
  'period.wrong-year': ({ value, need }) =>
    `The period ${quote(value)} is not of the year that the item needs: ${describePeriodNeed(need)}. Data of another year may score 0: give those of the right year.`,
  'period.not-over': ({ value, last, example, both }) =>
    `The period ${quote(value)} goes on to ${monthName(last)}, which is yet to come, so the data cannot be complete. ${
      example ? `Give the months that are published, such as ${example}.` : 'Give the months that are published.'
    }${both ? ` Where there are a plan of the year and results, give both: period: ${both}.` : ''}`,
  'period.not-monthly': ({ value, isQuarterly }) =>
    isQuarterly
      ? `The item needs data month by month, yet the period ${quote(value)} goes by quarters or longer. The assessor may find that months are lacking: if the page shows month by month, write รายเดือน.`
      : `The item needs data month by month, yet neither the period ${quote(value)} nor the description says that they are. If the page shows month by month, write รายเดือน before it.`,
  'period.contradiction': ({ place, said, other }) =>
    place === 'period'
      ? `The period says two things that do not agree: ${said} and ${other}. The assessor cannot tell of what time the data are: make them agree (a fiscal year begins in October of the year before; quarter 1 is October to December).`
      : `The description says ${quote(other)}, and the period ${quote(said)}. The assessor cannot tell of what time the data are: write what is published in both.`,
  'period.in-description': ({ value, period }) =>
    `The description says ${quote(value)}, which counts as the period. Write the line period: ${period} too, so that the exported table shows it.`,
  'period.count': ({ typed, counted }) =>
    `It says ${quote(typed)}, yet the months given number ${counted}. The assessor cannot tell whether the data are complete: make the number and the months agree.`,
  'period.gap': ({ value, months, first }) =>
    `The item needs data month by month from ${monthName(first)}, yet ${quote(value)} leaves out ${list(months.map(monthName), 6, more)}. The assessor may find the data incomplete: publish these months and extend the period.`,
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
