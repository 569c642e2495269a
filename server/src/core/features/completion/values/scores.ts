import type { ByLanguage } from '../../../ground/language';
import { offerValue } from './offer-value';
import type { ValueSource } from './value-place';

const texts: ByLanguage<{ readonly full: string; readonly zero: string }> = {
  th: { full: 'ได้คะแนนเต็ม', zero: 'ไม่ได้คะแนน' },
  en: { full: 'full score', zero: 'no score' },
};

/** Offers the two scores that an item mostly gets. */
export const offerScores: ValueSource = (place) => {
  const { full, zero } = texts[place.language];
  return [offerValue(place, { kind: 'value', value: '100', detail: full }), offerValue(place, { kind: 'value', value: '0', detail: zero })];
};
