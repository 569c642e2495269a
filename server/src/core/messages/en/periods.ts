import type { PeriodsArguments } from '../arguments/periods';
import type { Texts } from '../catalogue';
import { quote } from '../quote';
import { describePeriodNeed } from './period-need';

export const periods: Texts<PeriodsArguments> = {
  'period.missing': ({ item, need }) => `Item ${item} needs a period: ${describePeriodNeed(need)}.`,
  'period.unreadable': ({ value, example }) =>
    `The period ${quote(value)} cannot be read. Type it like “${example}”, “ไตรมาส 1-2/2568” or “ปีงบประมาณ 2568”.`,
  'period.too-short': ({ value, need }) => `The period ${quote(value)} does not cover what the item needs: ${describePeriodNeed(need)}.`,
  'period.wrong-year': ({ value, need }) =>
    `The period ${quote(value)} is not of the year that the item needs: ${describePeriodNeed(need)}.`,
};
