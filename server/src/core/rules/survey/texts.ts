import type { ByLanguage } from '../../ground/language';
import { more } from '../../ground/phrases';

/** How many groups of a list are not named. */
export const moreGroups: ByLanguage<(count: number) => string> = {
  th: (count) => `และอีก ${count} กลุ่ม`,
  en: more.en,
};
