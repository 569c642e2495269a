import type { RuleFamily } from '../define-rule';
import { evidenceFileType } from './file-type';
import { evidenceNotFound } from './not-found';
import { evidenceOutside } from './outside';
import { evidenceUnlisted } from './unlisted';

export const evidenceFamily: RuleFamily = {
  name: 'evidence',
  title: { th: 'ไฟล์หลักฐาน', en: 'Evidence files' },
  codes: [evidenceOutside, evidenceNotFound, evidenceUnlisted, evidenceFileType],
};
