import type { RuleFamily } from '../define-rule';
import { dateAfterWindow } from './after-window';
import { dateChristianEra } from './christian-era';
import { dateInvalid } from './invalid';
import { dateTwoDigitYear } from './two-digit-year';

export const dateFamily: RuleFamily = {
  name: 'date',
  title: { th: 'วันที่', en: 'Dates' },
  codes: [dateAfterWindow, dateChristianEra, dateInvalid, dateTwoDigitYear],
};
