import type { ApprovalStepName } from '../../model/submission';
import type { PeriodNeed } from '../../profile/profile';
import type { MonthIndex } from '../../thai/month-index';

/** Arguments of `period.*` and `date.*`. */
export interface PeriodsArguments {
  'period.missing': { item: string; need: PeriodNeed };
  'period.unreadable': { value: string; example: string };
  'period.too-short': { value: string; need: PeriodNeed };
  'period.wrong-year': { value: string; need: PeriodNeed };
  'period.count': { typed: string; counted: number };
  'period.gap': { item: string; value: string; months: readonly MonthIndex[]; first: MonthIndex };
  'date.invalid': { value: string; problem: 'unreadable' | 'no-day' | 'long-year' };
  'date.christian-era': { value: string };
  'date.two-digit-year': { value: string };
  /** Without a step the date stands in a description. */
  'date.after-window': { item: string; value: string; closes: string; step: ApprovalStepName | null };
}
