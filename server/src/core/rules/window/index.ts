import type { RuleFamily } from '../define-rule';
import { windowClosed } from './closed';

export const windowFamily: RuleFamily = {
  name: 'window',
  title: { th: 'ช่วงเวลาตอบ', en: 'Time of the answers' },
  codes: [windowClosed],
};
