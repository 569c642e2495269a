import type { RuleFamily } from '../define-rule';
import { elementMissing } from './missing';
import { elementUnknown } from './unknown';

export const elementFamily: RuleFamily = {
  name: 'element',
  title: { th: 'องค์ประกอบ', en: 'Elements' },
  codes: [elementMissing, elementUnknown],
};
