import type { RuleFamily } from '../define-rule';
import { periodContradiction } from './contradiction';
import { periodCount } from './count';
import { periodGap } from './gap';
import { periodInDescription } from './in-description';
import { periodMissing } from './missing';
import { periodNotMonthly } from './not-monthly';
import { periodNotOver } from './not-over';
import { periodTooShort } from './too-short';
import { periodUnreadable } from './unreadable';
import { periodWrongYear } from './wrong-year';

export const periodFamily: RuleFamily = {
  name: 'period',
  title: { th: 'รอบระยะเวลา', en: 'Reporting periods' },
  codes: [
    periodContradiction,
    periodCount,
    periodGap,
    periodInDescription,
    periodMissing,
    periodNotMonthly,
    periodNotOver,
    periodTooShort,
    periodUnreadable,
    periodWrongYear,
  ],
};
