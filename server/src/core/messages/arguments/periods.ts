import type { PeriodNeed } from '../../profile/profile';
import type { ApprovalStepName } from '../../submission/submission';
import type { MonthIndex } from '../../thai/month-index';

/** Arguments of `period.*` and `date.*`. */
export interface PeriodsArguments {
  /** `example`: a period that satisfies the need, as it is typed. */
  'period.missing': { need: PeriodNeed; example: string };
  'period.unreadable': { value: string; example: string };
  'period.too-short': { value: string; need: PeriodNeed };
  'period.wrong-year': { value: string; need: PeriodNeed };
  /** `example`: what of the period is over, as it is typed, and `both` with the period; null where none is. */
  'period.not-over': { value: string; last: MonthIndex; example: string | null; both: string | null };
  'period.not-monthly': { value: string; isQuarterly: boolean };
  /** `said` and `other` do not agree: two parts of one period, or the period and the description. */
  'period.contradiction': { place: 'period' | 'description'; said: string; other: string };
  /** `value`: the words of the description; `period`: what they mean, as it is typed. */
  'period.in-description': { value: string; period: string };
  'period.count': { typed: string; counted: number };
  'period.gap': { value: string; months: readonly MonthIndex[]; first: MonthIndex };
  'date.invalid': { value: string; problem: 'unreadable' | 'no-day' | 'long-year' };
  'date.christian-era': { value: string };
  'date.two-digit-year': { value: string };
  /** Without a step the date stands in a description. */
  'date.after-window': { value: string; closes: string; step: ApprovalStepName | null };
}
