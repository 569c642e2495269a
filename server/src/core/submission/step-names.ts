import type { ByLanguage } from '../ground/language';
import type { ApprovalStepName } from './submission';

/** The steps of an approval; in English by their keys. */
export const stepNames: ByLanguage<Readonly<Record<ApprovalStepName, string>>> = {
  th: { reported: 'ผู้รายงาน', approved: 'ผู้อนุมัติรับรอง', published: 'ผู้นำข้อมูลขึ้นเผยแพร่' },
  en: { reported: 'reported', approved: 'approved', published: 'published' },
};
