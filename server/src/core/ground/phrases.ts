import type { ByLanguage } from './language';
import { quote } from './quote';

/** How many of a list are not named. */
export const more: ByLanguage<(count: number) => string> = {
  th: (count) => `และอีก ${count} รายการ`,
  en: (count) => `and ${count} more`,
};

/** The same of items. */
export const moreItems: ByLanguage<(count: number) => string> = {
  th: (count) => `และอีก ${count} ข้อ`,
  en: more.en,
};

/** The same of divisions. */
export const moreDivisions: ByLanguage<(count: number) => string> = {
  th: (count) => `และอีก ${count} ฝ่าย`,
  en: more.en,
};

/** The right word that is probably meant. */
export const nearestText: ByLanguage<(nearest: string | null) => string> = {
  th: (nearest) => (nearest ? ` น่าจะหมายถึง ${quote(nearest)}` : ''),
  en: (nearest) => (nearest ? ` Probably ${quote(nearest)} is meant.` : ''),
};
