import type { ApprovalStepName } from '../../model/submission';
import { quote } from '../quote';

/** How many of a list are not named. */
export const more = (count: number) => `และอีก ${count} รายการ`;
/** The question whether a near right word is meant. */
export const nearestText = (nearest: string | null) => (nearest ? ` หมายถึง ${quote(nearest)} ใช่หรือไม่` : '');
/** What a zero costs, where the profile says it. */
export const costText = (cost: string | null) => (cost ? ` เสียคะแนนรวมประมาณ ${cost} คะแนน (ประมาณการ)` : '');
/** The steps of an approval. */
export const stepNames: Readonly<Record<ApprovalStepName, string>> = {
  reported: 'รายงาน',
  approved: 'รับรอง',
  published: 'เผยแพร่',
};
