import type { PeriodNeed } from '../../profile/profile';

export interface PeriodsArguments {
  'period.missing': { item: string; need: PeriodNeed };
  'period.unreadable': { value: string; example: string };
  'period.too-short': { value: string; need: PeriodNeed };
  'period.wrong-year': { value: string; need: PeriodNeed };
}
