import type { RuleFamily } from '../define-rule';
import { approvalLate } from './late';
import { approvalMissing } from './missing';
import { approvalOrder } from './order';

export const approvalFamily: RuleFamily = {
  name: 'approval',
  title: { th: 'การรับรองข้อมูล', en: 'Approval' },
  codes: [approvalLate, approvalMissing, approvalOrder],
};
