import type { ByLanguage, Language } from '../ground/language';

/** Texts that a review holds. */
export interface ReviewTexts {
  readonly language: Language;
  readonly deadlines: Readonly<Record<'own' | 'closes', string>>;
}

export const reviewTexts: ByLanguage<ReviewTexts> = {
  th: { language: 'th', deadlines: { own: 'กำหนดส่งภายในของหน่วยงาน', closes: 'วันปิดรับคำตอบ' } },
  en: { language: 'en', deadlines: { own: 'The office’s own deadline', closes: 'Last day of answers' } },
};
