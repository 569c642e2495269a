import type { RuleFamily } from '../define-rule';
import { evidenceOutside } from './outside';

export const evidenceFamily: RuleFamily = {
  name: 'evidence',
  title: { th: 'ไฟล์หลักฐาน', en: 'Evidence files' },
  codes: [evidenceOutside],
};
