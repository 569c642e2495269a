import type { RuleFamily } from '../define-rule';
import { referenceBroken } from './broken';

export const referenceFamily: RuleFamily = {
  name: 'reference',
  title: { th: 'การอ้างถึงข้ออื่น', en: 'References' },
  codes: [referenceBroken],
};
