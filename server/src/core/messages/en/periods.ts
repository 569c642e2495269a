import { list, quote } from '../../ground/quote';
import type { PeriodsArguments } from '../arguments/periods';
import type { Texts } from '../catalogue';
import { describePeriodNeed, monthName } from './period-need';
import { more } from './phrases';

export const periods: Texts<PeriodsArguments> = {
  'period.missing': ({ need, example }) =>
    `The period of the data is not said. Add the line period: ${example}, or what is published (the item needs ${describePeriodNeed(need)}), so that the assessor sees that the data are complete.`,
  'period.unreadable': ({ value, example }) =>
    `The period ${quote(value)} cannot be read. Type it like “${example}”, “ไตรมาส 1-2/2568” or “ปีงบประมาณ 2568”, so that it can be seen whether the data are complete.`,
  'period.too-short': ({ value, need }) =>
    `The period ${quote(value)} does not cover what the item needs: ${describePeriodNeed(need)}. Publish the rest and extend the period; if the data are complete, make the period say so. Incomplete data may score 0.`,
  'period.wrong-year': ({ value, need }) =>
    `The period ${quote(value)} is not of the year that the item needs: ${describePeriodNeed(need)}. Give the data of the right year, or correct the period: data of another year may score 0.`,
  'period.not-over': ({ value, last, example, both }) =>
    `The period ${quote(value)} goes on to ${monthName(last)}, which is yet to come, so the data cannot be complete. ${
      example ? `Give the months that are published, such as ${example}.` : 'Give the months that are published.'
    }${both ? ` Where there are a plan of the year and results, give both: period: ${both}.` : ''}`,
  'period.not-monthly': ({ value, isQuarterly }) =>
    isQuarterly
      ? `The item needs data month by month, yet the period ${quote(value)} goes by quarters or longer. If the page shows month by month, write รายเดือน: the assessor may find that months are lacking.`
      : `The item needs data month by month, yet neither the period ${quote(value)} nor the description says that they are. If the page shows month by month, write รายเดือน before it.`,
  'period.contradiction': ({ place, said, other }) =>
    place === 'period'
      ? `The period says two things that do not agree: ${said} and ${other}. Make them agree (a fiscal year begins in October of the year before; quarter 1 is October to December): the assessor cannot tell of what time the data are.`
      : `The description says ${quote(other)}, and the period ${quote(said)}. Write what is published in both: the assessor cannot tell of what time the data are.`,
  'period.in-description': ({ value, period }) =>
    `The description says ${quote(value)}, which counts as the period. Write the line period: ${period} too, so that the exported table shows it.`,
  'period.count': ({ typed, counted }) =>
    `It says ${quote(typed)}, yet the months given number ${counted}. Make the two agree: the assessor cannot tell whether the data are complete.`,
  'period.gap': ({ value, months, first }) =>
    `The item needs data month by month from ${monthName(first)}, yet ${quote(value)} leaves out ${list(months.map(monthName), 6, more)}. Publish these months and extend the period: the assessor may find the data incomplete.`,
  'date.invalid': ({ value, problem }) => {
    if (problem === 'long-year')
      return `The year ${quote(value)} has more than four digits. Write a B.E. year of four digits: the assessor cannot tell which year is meant.`;
    return problem === 'no-day'
      ? `The calendar has no day ${quote(value)}. Check day, month and year: it cannot be compared with a deadline.`
      : `The date ${quote(value)} cannot be read. Type it like “2568-03-20” or “20 มี.ค. 2568”, so that it can be compared with a deadline.`;
  },
  'date.christian-era': ({ value }) =>
    `${quote(value)} has a year of the Christian era. Write B.E. with four digits: the assessment counts in the Buddhist era, and mixed years are misread.`,
  'date.two-digit-year': ({ value }) =>
    `${quote(value)} has a year of two digits. Type all four: it is read as B.E. 25xx here, but others may take it for another year.`,
  'date.after-window': ({ value, closes, step }) =>
    step
      ? `The step “${step}” is dated ${quote(value)}, after the last day of answers (${closes}). Check the date, or the deadline in the file: the assessor may not count what came later.`
      : `The description cites evidence of ${quote(value)}, after the last day of answers (${closes}). Check the date, or cite what happened before: the assessor may not count it.`,
};
