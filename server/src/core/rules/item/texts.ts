import type { ByLanguage } from '../../ground/language';

/** What a zero costs, where the profile says it. */
export const costText: ByLanguage<(cost: string | null) => string> = {
  th: (cost) => (cost ? ` เสียคะแนนรวม ${cost} คะแนน (ประมาณการ)` : ''),
  en: (cost) => (cost ? ` It costs ${cost} points of the total (estimate).` : ''),
};
