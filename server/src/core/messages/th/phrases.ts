import { quote } from '../../ground/quote';
import type { ApprovalStepName } from '../../submission/submission';

/** How many of a list are not named. */
export const more = (count: number) => `และอีก ${count} รายการ`;
/** The same of items. */
export const moreItems = (count: number) => `และอีก ${count} ข้อ`;
/** The same of divisions. */
export const moreDivisions = (count: number) => `และอีก ${count} ฝ่าย`;
/** The right word that is probably meant. */
export const nearestText = (nearest: string | null) => (nearest ? ` น่าจะหมายถึง ${quote(nearest)}` : '');
/** What a zero costs, where the profile says it. */
export const costText = (cost: string | null) => (cost ? ` เสียคะแนนรวม ${cost} คะแนน (ประมาณการ)` : '');
/** The steps of an approval. */
export const stepNames: Readonly<Record<ApprovalStepName, string>> = {
  reported: 'ผู้รายงาน',
  approved: 'ผู้อนุมัติรับรอง',
  published: 'ผู้นำข้อมูลขึ้นเผยแพร่',
};
