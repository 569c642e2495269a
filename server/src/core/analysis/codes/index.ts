import type { CodeFamily } from '../../findings/define-code';
import { findingsMore } from './findings-more';
import { formatNewerVersion } from './format-newer-version';
import { suppressNoReason } from './suppress-no-reason';
import { suppressUnused } from './suppress-unused';

export const formatFamily: CodeFamily = {
  name: 'format',
  title: { th: 'รุ่นของรูปแบบ', en: 'Version of the format' },
  codes: [formatNewerVersion],
};

export const suppressFamily: CodeFamily = {
  name: 'suppress',
  title: { th: 'การปิดการแจ้ง', en: 'Suppression' },
  codes: [suppressUnused, suppressNoReason],
};

export const findingsFamily: CodeFamily = {
  name: 'findings',
  title: { th: 'การแสดงผล', en: 'Display' },
  codes: [findingsMore],
};
